import "server-only";
import { arrivalPlan } from "@/db/schema/settlement";
import { datesOf, writeSettlementDates } from "@/lib/cases/commands/write-settlement-dates";
import type { CaseMember } from "@/lib/cases/types";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { settlementRoles } from "../access";
import { planArrivalInput } from "../input";
import { type CaseFlow, flowForChange } from "../queries/case-flow";
import { arrivalProblems } from "../rules/arrival";
import { arrivalStamp } from "../rules/arrival-stamp";
import { moveTo } from "../rules/flow";
import { withoutStale } from "../rules/interpreter";
import { whyNot } from "../rules/position";

/**
 * Plans when and how persons come, who meets them, and the interpreter. A plan that stands is changed
 * by the same act until they have come.
 *
 * Errors: `settlement.errors.*` on the fields, `cases.errors.not-a-member`, and
 * `errors.changed-meanwhile` with the plan that stands.
 */
export const planArrival = command({
  name: "settlement.plan-arrival",
  input: planArrivalInput,
  roles: settlementRoles,
  async run(scope, { caseId, version, personIds, plannedOn, ...given }) {
    const found = await flowForChange(scope, caseId, "settlement.plan-arrival");
    if (!found.ok) return found;
    const flow = found.value;
    const chosen = personIds.map((id) => flow.members.find(({ personId }) => personId === id));
    if (!chosen.every((member) => member !== undefined)) return fail("cases.errors.not-a-member");
    const stands = arrivalStamp(flow.members, flow.record.arrivals);
    if (version !== stands) {
      const [first] = chosen;
      const plan = flow.record.arrivals.find(({ personId }) => personId === first?.personId);
      const data = { ...plan, plannedOn: first?.plannedOn ?? null, version: stands };
      return fail("errors.changed-meanwhile", { data });
    }
    const content = withoutStale(contentOf(given));
    const checked = await check(scope, flow, { chosen, content: { ...content, plannedOn } });
    if (!checked.ok) return checked;
    for (const member of chosen) await write(scope, flow, { member, plannedOn, content });
    scope.touch(caseId);
    return ok({ caseId, people: chosen.length });
  },
});

type Given = Omit<
  ReturnType<typeof planArrivalInput.parse>,
  "caseId" | "version" | "personIds" | "plannedOn"
>;
type Content = ReturnType<typeof contentOf>;

function contentOf(given: Given) {
  return {
    travelMode: given.travelMode ?? null,
    arrivalPlace: given.arrivalPlace || null,
    arrivalTime: given.arrivalTime ?? null,
    metBy: given.metBy || null,
    toldOn: given.toldOn ?? null,
    interpreterUse: given.interpreterUse ?? null,
    interpreterLanguage: given.interpreterLanguage || null,
    interpreterCategory: given.interpreterCategory ?? null,
    interpreterMode: given.interpreterMode ?? null,
    interpreterBookedOn: given.interpreterBookedOn ?? null,
    interpreterConfirmedOn: given.interpreterConfirmedOn ?? null,
    interpreterDeviationReason: given.interpreterDeviationReason || null,
  };
}

async function check(
  scope: Scope,
  { positions, head }: CaseFlow,
  { chosen, content }: { chosen: readonly CaseMember[]; content: Content & { plannedOn: string } },
): Promise<Result<null>> {
  const problems: Record<string, string> = { ...arrivalProblems(content, scope.today) };
  const { interpreterLanguage: language, plannedOn } = content;
  if (language && (await codeLabels(scope, [["language", language]])).size === 0) {
    problems.interpreterLanguage = "errors.invalid-value";
  }
  for (const { personId, settledOn } of chosen) {
    const position = positions.get(personId);
    if (!position) continue;
    if (settledOn) problems.personIds = "settlement.errors.has-come";
    const { planned, ...days } = position.days;
    const why = whyNot({ ...position, days }, "plan_arrival", plannedOn, scope.today);
    // A plan that stands may be moved from where its person is now; only the order of days counts.
    if (why && !(planned && why === "settlement.errors.not-possible-now")) problems.plannedOn = why;
  }
  if (!moveTo(head.settlementType, "planned"))
    problems.plannedOn = "settlement.errors.not-possible-now";
  const fields = Object.entries(problems).map(([field, key]) => [field, [key]]);
  return fields.length === 0
    ? ok(null)
    : fail("errors.invalid-input", { fields: Object.fromEntries(fields) });
}

async function write(
  scope: Scope,
  { head, record }: CaseFlow,
  { member, plannedOn, content }: { member: CaseMember; plannedOn: string; content: Content },
): Promise<void> {
  const { personId } = member;
  if (member.plannedOn !== plannedOn || member.settlementVersion === 0) {
    const place = { caseId: head.id, member, action: "cases.set-settlement-dates" };
    await writeSettlementDates(scope, place, { ...datesOf(member), plannedOn });
  }
  const before = record.arrivals.find((one) => one.personId === personId);
  await scope.tx
    .insert(arrivalPlan)
    .values({ municipalityId: scope.municipalityId, caseId: head.id, personId, ...content })
    .onConflictDoUpdate({
      target: [arrivalPlan.municipalityId, arrivalPlan.caseId, arrivalPlan.personId],
      set: { ...content, version: (before?.version ?? 0) + 1 },
    });
  scope.audit({
    action: "settlement.plan-arrival",
    objectType: "arrival_plan",
    objectId: personId,
    caseId: head.id,
    personId,
    changes: changesBetween<Record<string, unknown>>({ ...before }, content),
  });
}
