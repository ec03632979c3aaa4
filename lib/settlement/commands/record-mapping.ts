import "server-only";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { recordMappingInput } from "../input";
import { flowForChange } from "../queries/case-flow";
import { isAskedOf } from "../rules/applies";
import { MAPPING_STEPS } from "../rules/knowing-steps";
import { recordProblems } from "../rules/record-check";
import { stampOf } from "../rules/stamp";
import type { StepContent } from "../rules/step-definition";
import { isSameContent, type StepCode } from "../rules/steps";
import { saveRecords, type Wanted } from "./save-records";

/** The steps of the form, by the field in which each of their parts is typed. */
const FIELDS: Partial<Record<StepCode, Partial<Record<keyof StepContent, string>>>> = {
  mapped: { doneOn: "mappedOn" },
  wish: { note: "wish" },
  network: { answer: "network", note: "networkNote" },
  interpreter_scarce: { answer: "interpreterScarce" },
  reception_plan: { doneOn: "planOn", answer: "plan" },
};

const MAPPING: readonly StepCode[] = MAPPING_STEPS;

/**
 * Records what is known of someone before settlement: when it was mapped, what the person hopes for,
 * whom they know here, how scarce their interpreters are, and the plan from the reception centre.
 *
 * Errors: `settlement.errors.*` on the fields, `cases.errors.not-a-member`, and
 * `errors.changed-meanwhile` with what stands.
 */
export const recordMapping = command({
  name: "settlement.record-mapping",
  input: recordMappingInput,
  roles: caseRoles,
  async run(scope, { caseId, personId, version, ...given }) {
    const found = await flowForChange(scope, caseId, "settlement.record-mapping");
    if (!found.ok) return found;
    const { head, record, sheet, positions } = found.value;
    const person = sheet.persons.find((one) => one.personId === personId);
    if (!person) return fail("cases.errors.not-a-member");
    const own = record.records.filter((one) => one.personId === personId);
    const stands = own.filter(({ step }) => MAPPING.includes(step));
    if (version !== stampOf(stands)) {
      return fail("errors.changed-meanwhile", { data: { version: stampOf(stands) } });
    }
    const content = (doneOn?: string, answer?: string, note?: string): StepContent | null =>
      doneOn || answer || note
        ? { doneOn: doneOn ?? null, answer: answer ?? null, note: note || null }
        : null;
    const sent: Wanted = [
      ["mapped", content(given.mappedOn)],
      ["wish", content(undefined, undefined, given.wish)],
      ["network", content(undefined, given.network, given.networkNote)],
      ["interpreter_scarce", content(undefined, given.interpreterScarce)],
      ["reception_plan", content(given.planOn, given.plan)],
    ];
    const wanted = sent.filter(([step]) => isAskedOf(step, head.settlementType, sheet, person));
    const fields: Record<string, string[]> = {};
    const position = positions.get(personId) ?? null;
    for (const [step, one] of wanted) {
      const before = stands.find((row) => row.step === step);
      if (!one || (before && isSameContent(before, one))) continue;
      const problems = recordProblems(step, one, { own, position, today: scope.today });
      for (const [part, key] of Object.entries(problems)) {
        const field = FIELDS[step]?.[part as keyof StepContent];
        if (field) fields[field] = [key];
      }
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const place = { caseId, personId, action: "settlement.record-mapping", stands };
    await saveRecords(scope, place, wanted);
    scope.touch(caseId);
    return ok({ caseId });
  },
});
