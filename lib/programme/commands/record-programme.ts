import "server-only";
import { programmeParticipation } from "@/db/schema/programme";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { recordProgrammeInput } from "../input";
import { participationsOfCase } from "../queries/participations";
import { stateOf } from "../rules/participation";
import { checkContent } from "./check-content";

/** Records a person's introduction programme. A person has one at a time. */
export const recordProgramme = command({
  name: "programme.record-programme",
  input: recordProgrammeInput,
  roles: programmeRoles,
  async run(scope, { caseId, personId, idempotencyKey: _key, ...input }) {
    const opened = await caseForChange(scope, caseId, "programme.record-programme");
    if (!opened.ok) return opened;
    const persons = await personsOfCase(scope, caseId);
    if (!persons.has(personId)) {
      return fail("errors.invalid-input", {
        fields: { personId: ["programme.errors.not-in-household"] },
      });
    }
    const before = await participationsOfCase(scope, caseId);
    if (before.some((one) => one.personId === personId && stateOf(one) !== "ended")) {
      return fail("programme.errors.already-in-programme");
    }
    const checked = await checkContent(scope, input);
    if (!checked.ok) return checked;
    const id = newId();
    await scope.tx
      .insert(programmeParticipation)
      .values({ municipalityId: scope.municipalityId, id, caseId, personId, ...checked.value });
    scope.audit({
      action: "programme.record-programme",
      objectType: "programme_participation",
      objectId: id,
      caseId,
      personId,
      changes: changesBetween({}, checked.value),
    });
    scope.touch(caseId);
    return ok({ participationId: id, caseId });
  },
});
