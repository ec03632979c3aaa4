import "server-only";
import { educationRecognition } from "@/db/schema/programme";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { recordRecognitionInput } from "../input/contract";
import { recognitionsOf } from "../queries/recognition";

/**
 * Records where the recognition of someone's education from abroad stands.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, and that of a day that has not come
 */
export const recordRecognition = command({
  name: "programme.record-recognition",
  input: recordRecognitionInput,
  roles: programmeRoles,
  async run(scope, { caseId, personId, version, ...given }) {
    const act = "programme.record-recognition";
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const persons = await personsOfCase(scope, caseId);
    if (!persons.has(personId)) {
      throw notFound({ action: act, objectType: "person", objectId: personId, caseId });
    }
    const [before] = await recognitionsOf(scope, [personId]);
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    if (given.statusOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { statusOn: ["programme.errors.day-in-future"] },
      });
    }
    const row = { ...given, version: version + 1 };
    await scope.tx
      .insert(educationRecognition)
      .values({ municipalityId: scope.municipalityId, personId, ...row })
      .onConflictDoUpdate({
        target: [educationRecognition.municipalityId, educationRecognition.personId],
        set: row,
      });
    const { note: _untold, status, ...told } = given;
    scope.audit({
      action: act,
      objectType: "person",
      objectId: personId,
      caseId,
      personId,
      changes: changesBetween<Record<string, unknown>>(
        { recognitionStatus: before?.status, statusOn: before?.statusOn },
        { recognitionStatus: status, ...told },
      ),
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
