import "server-only";
import { privateTalkReader } from "@/db/schema/self-settlement";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { staffName } from "@/lib/cases/queries/staff";
import { OFFICER_ROLES } from "@/lib/cases/rules/officers";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { nameTalkReaderInput } from "../input/talks";

/**
 * Names a colleague to read what was said in the talks of a case, with a reason. Nobody names
 * themself. Errors: `talks.errors.{reader-is-self,reader-named}`, `cases.errors.not-case-staff`.
 */
export const nameTalkReader = command({
  name: "self-settlement.name-talk-reader",
  input: nameTalkReaderInput,
  roles: ["manager"],
  async run(scope, { caseId, accountId, reason }) {
    const found = await caseForChange(scope, caseId, "self-settlement.name-talk-reader", {
      closedToo: true,
    });
    if (!found.ok) return found;
    const wrong = (code: string) => fail(code, { fields: { accountId: [code] } });
    if (accountId === scope.actor.accountId) return wrong("talks.errors.reader-is-self");
    const name = await staffName(scope, accountId, [...OFFICER_ROLES, "manager"]);
    if (!name) return wrong("cases.errors.not-case-staff");
    const id = newId();
    const written = await scope.tx
      .insert(privateTalkReader)
      .values({
        municipalityId: scope.municipalityId,
        id,
        caseId,
        accountId,
        reason,
        namedBy: scope.actor.accountId,
        namedByName: scope.actor.name,
        namedAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ id: privateTalkReader.id });
    if (written.length === 0) return wrong("talks.errors.reader-named");
    scope.audit({
      action: "self-settlement.name-talk-reader",
      objectType: "private_talk_reader",
      objectId: id,
      caseId,
      reason,
      changes: [{ field: "talkReader", before: null, after: name }],
    });
    return ok({ caseId, readerId: id });
  },
});
