import "server-only";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { recordReceptionInput } from "../input";
import { flowForChange } from "../queries/case-flow";
import { isOfType } from "../rules/applies";
import { RECEPTION_STEPS } from "../rules/knowing-steps";
import { stampOf } from "../rules/stamp";
import { type StepCode, stepProblems } from "../rules/steps";
import { saveRecords, type Wanted } from "./save-records";

const RECEPTION: readonly StepCode[] = RECEPTION_STEPS;

/**
 * Records what the reception centre tells of the household's stay.
 *
 * Errors: `settlement.errors.not-a-number-of-months`, and `errors.changed-meanwhile`.
 */
export const recordReception = command({
  name: "settlement.record-reception",
  input: recordReceptionInput,
  roles: caseRoles,
  async run(scope, { caseId, version, centre, months, training }) {
    const found = await flowForChange(scope, caseId, "settlement.record-reception");
    if (!found.ok) return found;
    const { head, record } = found.value;
    const stands = record.records.filter(({ step }) => RECEPTION.includes(step));
    if (version !== stampOf(stands)) {
      return fail("errors.changed-meanwhile", { data: { version: stampOf(stands) } });
    }
    const note = (words?: string) => (words ? { doneOn: null, answer: null, note: words } : null);
    const sent: Wanted = [
      ["reception_centre", note(centre)],
      ["reception_stay", note(months)],
      ["reception_training", note(training)],
    ];
    const wanted = sent.filter(([step]) => isOfType(step, head.settlementType));
    const stay = wanted.find(([step]) => step === "reception_stay")?.[1];
    const problem = stay && stepProblems("reception_stay", stay, scope.today).note;
    if (problem) return fail("errors.invalid-input", { fields: { months: [problem] } });
    const place = { caseId, personId: null, action: "settlement.record-reception", stands };
    await saveRecords(scope, place, wanted);
    scope.touch(caseId);
    return ok({ caseId });
  },
});
