import "server-only";
import { settlementRecord } from "@/db/schema/settlement";
import {
  datesOf,
  keepSettlementRows,
  writeSettlementDates,
} from "@/lib/cases/commands/write-settlement-dates";
import { ledDatesOf } from "@/lib/cases/queries/open-application";
import { countUp } from "@/lib/cases/queries/require-case";
import { LED_BY_APPLICATION, type LedDate } from "@/lib/cases/rules/led-dates";
import type { CaseMember } from "@/lib/cases/types";
import { command } from "@/lib/platform/command";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { recordStepInput } from "../input";
import { type CaseFlow, flowForChange } from "../queries/case-flow";
import { isAskedOf } from "../rules/applies";
import { recordProblems } from "../rules/record-check";
import type { StepContent } from "../rules/step-definition";
import { contentOf, recordersOf, STEPS, type StepCode, toldContent } from "../rules/steps";

/**
 * Records that a step is done, for one or several in the household or for the household itself. The
 * days that the case owns are written to the settlement dates.
 *
 * Errors: `settlement.errors.*` on the fields, with the name of the person that it is about;
 * `settlement.errors.{not-your-role,already-recorded,not-asked-of}`,
 * `cases.errors.{not-a-member,date-by-application}`.
 */
export const recordStep = command({
  name: "settlement.record-step",
  input: recordStepInput,
  roles: caseRoles,
  async run(scope, { caseId, step, personIds, idempotencyKey: _key, ...sent }) {
    if (!hasRole(scope.actor, ...recordersOf(step))) return fail("settlement.errors.not-your-role");
    const found = await flowForChange(scope, caseId, "settlement.record-step");
    if (!found.ok) return found;
    const flow = found.value;
    const content = contentOf(step, {
      doneOn: sent.doneOn ?? null,
      answer: sent.answer ?? null,
      note: sent.note || null,
    });
    const whom = whomFor(flow, step, personIds);
    if (!whom.ok) return whom;
    const led = STEPS[step].column ? await ledDatesOf(scope, flow.head) : new Set<LedDate>();
    for (const member of whom.value) {
      const checked = check(scope, flow, { step, content, member, led });
      if (!checked.ok) return checked;
    }
    await write(scope, flow, { step, content, whom: whom.value });
    scope.touch(caseId);
    return ok({ caseId, step, people: whom.value.length });
  },
});

type Whom = readonly (CaseMember | null)[];

/** The persons that the step is recorded for, or nobody for the household. */
function whomFor(flow: CaseFlow, step: StepCode, personIds: readonly string[]): Result<Whom> {
  if (STEPS[step].subject === "household") return ok([null]);
  if (personIds.length === 0) {
    return fail("errors.invalid-input", { fields: { personIds: ["errors.required"] } });
  }
  const members = personIds.map((id) => flow.members.find(({ personId }) => personId === id));
  return members.every((member) => member !== undefined)
    ? ok(members)
    : fail("cases.errors.not-a-member");
}

function check(
  scope: Scope,
  { head, record, sheet, positions }: CaseFlow,
  {
    step,
    content,
    member,
    led,
  }: {
    step: StepCode;
    content: StepContent;
    member: CaseMember | null;
    led: ReadonlySet<string>;
  },
): Result<null> {
  const personId = member?.personId ?? null;
  const params = { name: member?.name ?? "" };
  const person = sheet.persons.find((one) => one.personId === personId) ?? null;
  if (!isAskedOf(step, head.settlementType, sheet, person)) {
    return fail("settlement.errors.not-asked-of", { params });
  }
  const own = record.records.filter((one) => one.personId === personId);
  const stands = own.find((one) => one.step === step);
  if (stands) return fail("settlement.errors.already-recorded-by", { params });
  const { column } = STEPS[step];
  if (column && member?.[column]) {
    const fields = { doneOn: ["settlement.errors.already-recorded"] };
    return fail("errors.invalid-input", { fields, params });
  }
  const { doneOn } = content;
  if (column === "settledOn" && doneOn && member?.birthDate && doneOn < member.birthDate) {
    const fields = { doneOn: ["settlement.errors.before-birth"] };
    return fail("errors.invalid-input", { fields, params });
  }
  if (column && led.has(column)) {
    return fail("errors.invalid-input", { fields: { doneOn: [LED_BY_APPLICATION] }, params });
  }
  const position = (personId && positions.get(personId)) || null;
  const problems = recordProblems(step, content, { own, position, today: scope.today });
  const fields = Object.entries(problems).map(([field, key]) => [field, [key]]);
  return fields.length === 0
    ? ok(null)
    : fail("errors.invalid-input", { fields: Object.fromEntries(fields), params });
}

async function write(
  scope: Scope,
  { head }: CaseFlow,
  { step, content, whom }: { step: StepCode; content: StepContent; whom: Whom },
): Promise<void> {
  const { column } = STEPS[step];
  if (column) {
    for (const member of whom) {
      if (!member) continue;
      const place = { caseId: head.id, member, action: "cases.set-settlement-dates" };
      await writeSettlementDates(scope, place, { ...datesOf(member), [column]: content.doneOn });
    }
    await countUp(scope, head.id);
    return;
  }
  await keepSettlementRows(
    scope,
    head.id,
    whom.flatMap((member) => member?.personId ?? []),
  );
  for (const member of whom) {
    const id = newId();
    const personId = member?.personId ?? null;
    await scope.tx.insert(settlementRecord).values({
      municipalityId: scope.municipalityId,
      id,
      caseId: head.id,
      personId,
      step,
      ...content,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
      recordedAt: scope.now,
    });
    scope.audit({
      action: "settlement.record-step",
      objectType: "settlement_record",
      objectId: id,
      caseId: head.id,
      ...(personId && { personId }),
      changes: [{ field: step, before: null, after: toldContent(step, content) }],
    });
  }
}
