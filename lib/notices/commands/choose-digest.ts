import "server-only";
import { and, eq } from "drizzle-orm";
import { digestChoice } from "@/db/schema/notices";
import { command } from "@/lib/platform/command";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok } from "@/lib/platform/result";
import { digestReaders } from "../access";
import { chooseDigestInput } from "../input";
import { ownNotices } from "../queries/own-notices";
import { noteFirst } from "./keep-deliveries";

/**
 * Chooses how often one is told by mail of what is due. It goes to the address of the account, the
 * first one at once, so that one sees that it arrives.
 */
export const chooseDigest = command({
  name: "notices.choose-digest",
  input: chooseDigestInput,
  roles: digestReaders,
  async run(scope, { digest, version }) {
    const before = await ownNotices(scope);
    if (digest !== "off" && !before.email) {
      return fail("notices.errors.no-address", {
        fields: { digest: ["notices.errors.no-address"] },
      });
    }
    const { municipalityId } = scope;
    const { accountId } = scope.actor;
    const after = { digest, chosenOn: scope.today, version: version + 1 };
    const written =
      version === 0
        ? await scope.tx
            .insert(digestChoice)
            .values({ municipalityId, accountId, ...after })
            .onConflictDoNothing()
            .returning({ version: digestChoice.version })
        : await scope.tx
            .update(digestChoice)
            .set(after)
            .where(
              and(
                eq(digestChoice.municipalityId, municipalityId),
                eq(digestChoice.accountId, accountId),
                eq(digestChoice.version, version),
              ),
            )
            .returning({ version: digestChoice.version });
    if (written.length === 0) {
      const { digest: chosen, version: newest } = await ownNotices(scope);
      return fail("errors.changed-meanwhile", { data: { digest: chosen, version: newest } });
    }
    if (digest !== "off" && before.digest === "off") {
      await noteFirst(scope);
      wakeJobs(municipalityId);
    }
    scope.audit({
      action: "notices.choose-digest",
      objectType: "account",
      objectId: accountId,
      changes: [{ field: "digest", before: before.digest, after: digest }],
    });
    return ok({ digest });
  },
});
