import "server-only";
import { housingAbsence } from "@/db/schema/career";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { absenceRoles } from "../access";
import { recordAbsenceInput } from "../input";
import { writeRow } from "./write-row";

const act = "career.record-absence";

/**
 * Notes that the home keeps someone away from the programme. In the same transaction the housing and
 * the programme adviser get it on Oversikt, until a measure is agreed. Errors as `writeRow`;
 * `career.errors.not-in-household`, `career.errors.in-the-future`, `career.errors.measure-before-report`.
 */
export const recordAbsence = command({
  name: act,
  input: recordAbsenceInput,
  roles: absenceRoles,
  async run(scope, { caseId, absenceId, version, idempotencyKey: _, ...content }) {
    const written = await writeRow(scope, {
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
    if (!written.ok) return written;
    const wrong = (field: string, code: string) => fail(code, { fields: { [field]: [code] } });
    if (!(await personsOfCase(scope, caseId)).has(content.personId)) {
      return wrong("personId", "career.errors.not-in-household");
    }
    if (content.sinceOn > scope.today) return wrong("sinceOn", "career.errors.in-the-future");
    if (content.measureAgreedOn && content.measureAgreedOn < content.sinceOn) {
      return wrong("measureAgreedOn", "career.errors.measure-before-report");
    }
    return written;
  },
});
