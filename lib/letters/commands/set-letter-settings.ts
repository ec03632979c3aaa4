import "server-only";
import { and, eq } from "drizzle-orm";
import { letterSetting } from "@/db/schema/letters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { missingLetters } from "@/lib/platform/pdf-fonts";
import { fail, ok } from "@/lib/platform/result";
import { letterKeepers } from "../access";
import { setLetterSettingsInput } from "../input";
import { letterSettings } from "../queries/settings";
import { cleanText } from "../rules/canonical";
import type { LetterSettings } from "../types";

/** Sets how the municipality presents itself in letters, and what it holds a refusal to be. */
export const setLetterSettings = command({
  name: "letters.set-letter-settings",
  input: setLetterSettingsInput,
  roles: letterKeepers,
  async run(scope, { version, ...given }) {
    const before = await letterSettings(scope);
    if (before.version !== version) return fail("errors.changed-meanwhile", shown(before));
    const after = {
      department: cleaned(given.department),
      address: cleanText(given.address ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
      phone: cleaned(given.phone),
      email: cleaned(given.email),
      refusalIs: given.refusalIs ?? null,
    };
    const unwritable = (["department", "address", "phone", "email"] as const).filter(
      (name) => missingLetters([after[name] ?? ""].flat().join("\n")).length > 0,
    );
    if (unwritable.length > 0) {
      const fields = unwritable.map((name) => [name, ["letters.errors.letter-unknown-here"]]);
      return fail("errors.invalid-input", { fields: Object.fromEntries(fields) });
    }
    const row = {
      ...after,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
      version: version + 1,
    };
    const written =
      version === 0
        ? await scope.tx
            .insert(letterSetting)
            .values({ municipalityId: scope.municipalityId, ...row })
            .onConflictDoNothing()
            .returning({ version: letterSetting.version })
        : await scope.tx
            .update(letterSetting)
            .set(row)
            .where(
              and(
                eq(letterSetting.municipalityId, scope.municipalityId),
                eq(letterSetting.version, version),
              ),
            )
            .returning({ version: letterSetting.version });
    if (written.length === 0) {
      return fail("errors.changed-meanwhile", shown(await letterSettings(scope)));
    }
    scope.audit({
      action: "letters.set-letter-settings",
      objectType: "letter_setting",
      objectId: scope.municipalityId,
      changes: changesBetween(recorded(before), recorded(after)),
    });
    return ok({ version: version + 1 });
  },
});

function cleaned(text: string | null | undefined): string | null {
  return cleanText(text ?? "").replace(/\s+/g, " ") || null;
}

/** As the fields of the form hold it. */
function shown({ address, ...settings }: LetterSettings) {
  return { data: { ...settings, address: address.join("\n") } };
}

/** As the trail names it; the address here is nobody's home. */
function recorded({
  address,
  department,
  phone,
  email,
  refusalIs,
}: Omit<LetterSettings, "version">) {
  return { department, senderAddress: address.join(", "), phone, email, refusalIs };
}
