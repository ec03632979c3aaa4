import "server-only";
import { housingAbsence } from "@/db/schema/career";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail } from "@/lib/platform/result";
import { absenceRoles } from "../access";
import { recordAbsenceInput } from "../input";
import { writeRow } from "./write-row";

const act = "career.record-absence";

/**
 * Notes that the home keeps someone away from the programme. In the same transaction the housing and
 * the programme adviser get it on Oversikt, until a measure is agreed. Errors as `writeRow`;
 * `career.errors.in-the-future`, `career.errors.measure-before-report`.
 * @throws not found for someone who is not of the household
 */
export const recordAbsence = command({
  name: act,
  input: recordAbsenceInput,
  roles: absenceRoles,
  async run(scope, { caseId, absenceId, version, idempotencyKey: _, ...content }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const { personId, sinceOn, measureAgreedOn } = content;
    if (!(await personsOfCase(scope, caseId)).has(personId)) {
      throw notFound({ action: act, objectType: "person", objectId: personId, caseId });
    }
    const wrong = (field: string, code: string) => fail(code, { fields: { [field]: [code] } });
    if (sinceOn > scope.today) return wrong("sinceOn", "career.errors.in-the-future");
    if (measureAgreedOn && measureAgreedOn < sinceOn) {
      return wrong("measureAgreedOn", "career.errors.measure-before-report");
    }
    return writeRow(scope, {
      table: housingAbsence,
      act,
      objectType: "housing_absence",
      caseId,
      rowId: absenceId,
      version,
      content,
      onCreate: {
        notedOn: scope.today,
        recordedBy: scope.actor.accountId,
        recordedByName: scope.actor.name,
      },
    });
  },
});
