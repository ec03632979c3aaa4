import "server-only";
import { and, eq } from "drizzle-orm";
import { lawSetting } from "@/db/schema/law";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { lawKeepers } from "../access";
import { setLawSettingInput } from "../input";
import { lawSettings } from "../queries/law";

/** Chooses where the law does not settle the matter, or enters the day of pending law. */
export const setLawSetting = command({
  name: "law.set-law-setting",
  input: setLawSettingInput,
  roles: lawKeepers,
  async run(scope, { key, value, reference, version }) {
    const before = (await lawSettings(scope)).find((one) => one.key === key);
    if ((before?.version ?? 0) !== version)
      return fail("errors.changed-meanwhile", { data: before });
    const row = {
      value,
      reference,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
      version: version + 1,
    };
    const written = before
      ? await scope.tx
          .update(lawSetting)
          .set(row)
          .where(
            and(
              eq(lawSetting.municipalityId, scope.municipalityId),
              eq(lawSetting.key, key),
              eq(lawSetting.version, version),
            ),
          )
          .returning({ key: lawSetting.key })
      : await scope.tx
          .insert(lawSetting)
          .values({ municipalityId: scope.municipalityId, key, ...row })
          .onConflictDoNothing()
          .returning({ key: lawSetting.key });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "law.set-law-setting",
      objectType: "law_setting",
      changes: [
        {
          field: "lawSetting",
          before: before ? `${key}: ${before.value}` : null,
          after: `${key}: ${value}`,
        },
        { field: "reference", before: before?.reference ?? null, after: reference },
      ],
    });
    return ok({ key });
  },
});
