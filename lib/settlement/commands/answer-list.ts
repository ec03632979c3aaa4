import "server-only";
import { and, eq } from "drizzle-orm";
import { codeListEntry } from "@/db/schema/reference";
import { distribution } from "@/db/schema/settlement";
import { closeCase } from "@/lib/cases/commands/close-case";
import { datesOf, writeSettlementDates } from "@/lib/cases/commands/write-settlement-dates";
import { ledDatesOf } from "@/lib/cases/queries/open-application";
import { countUp } from "@/lib/cases/queries/require-case";
import { LED_BY_APPLICATION } from "@/lib/cases/rules/led-dates";
import { command } from "@/lib/platform/command";
import type { PlainDate } from "@/lib/platform/dates";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { settlementRoles } from "../access";
import { answerListInput } from "../input";
import { type CaseFlow, flowForChange } from "../queries/case-flow";
import type { DeclineReason } from "../rules/codes";
import { whyNot } from "../rules/position";

/**
 * Answers the list for the household: takes everyone who is not taken, or declines with a reason, which
 * closes the case.
 *
 * Errors: `settlement.errors.*` of the flow and `cases.errors.date-by-application` on `answeredOn`,
 * `errors.changed-meanwhile`.
 */
export const answerList = command({
  name: "settlement.answer-list",
  input: answerListInput,
  roles: settlementRoles,
  async run(scope, { caseId, version, answer, answeredOn, reason, note }) {
    const found = await flowForChange(scope, caseId, "settlement.answer-list");
    if (!found.ok) return found;
    const { record } = found.value;
    if (version !== (record.distribution?.version ?? 0)) {
      return fail("errors.changed-meanwhile", { data: record.distribution });
    }
    const answered =
      answer === "accepted"
        ? await accept(scope, found.value, answeredOn)
        : await decline(scope, found.value, { on: answeredOn, reason: reason ?? "other", note });
    if (!answered.ok) return answered;
    scope.touch(caseId);
    return ok({ caseId, answer });
  },
});

const onDay = (key: string) => fail("errors.invalid-input", { fields: { answeredOn: [key] } });

async function accept(scope: Scope, flow: CaseFlow, on: PlainDate): Promise<Result<null>> {
  const { head, comers, positions, record } = flow;
  const left = comers.filter((member) => !member.acceptedOn);
  if (left.length === 0) return onDay("settlement.errors.already-recorded");
  if ((await ledDatesOf(scope, head)).has("acceptedOn")) return onDay(LED_BY_APPLICATION);
  for (const { personId } of left) {
    const position = positions.get(personId);
    const why = position && whyNot(position, "accept", on, scope.today);
    if (why) return onDay(why);
  }
  for (const member of left) {
    const place = { caseId: head.id, member, action: "cases.set-settlement-dates" };
    await writeSettlementDates(scope, place, { ...datesOf(member), acceptedOn: on });
  }
  if (record.distribution?.declinedOn) {
    await write(scope, flow, { declinedOn: null, declineReason: null, declineNote: null });
  }
  await countUp(scope, head.id);
  return ok(null);
}

async function decline(
  scope: Scope,
  flow: CaseFlow,
  given: { on: PlainDate; reason: DeclineReason; note: string | undefined },
): Promise<Result<null>> {
  const { head, comers, positions } = flow;
  for (const { personId } of comers) {
    const position = positions.get(personId);
    const why = position && whyNot(position, "decline", given.on, scope.today);
    if (why) return onDay(why);
  }
  const { on: declinedOn, reason: declineReason, note } = given;
  await write(scope, flow, { declinedOn, declineReason, declineNote: note || null });
  const words = [await wordsOf(scope, declineReason), note].filter(Boolean).join(". ");
  const closed = await closeCase.within(scope, {
    caseId: head.id,
    version: head.version,
    reason: "municipality_declined",
    note: words,
  });
  return closed.ok ? ok(null) : closed;
}

type Declined = {
  declinedOn: PlainDate | null;
  declineReason: string | null;
  declineNote: string | null;
};

async function write(scope: Scope, { head, record }: CaseFlow, after: Declined): Promise<void> {
  const before = record.distribution;
  await scope.tx
    .insert(distribution)
    .values({ municipalityId: scope.municipalityId, caseId: head.id, ...after })
    .onConflictDoUpdate({
      target: [distribution.municipalityId, distribution.caseId],
      set: { ...after, version: (before?.version ?? 0) + 1 },
    });
  scope.audit({
    action: "settlement.answer-list",
    objectType: "distribution",
    objectId: head.id,
    caseId: head.id,
    changes: (["declinedOn", "declineReason", "declineNote"] as const).map((field) => ({
      field,
      before: before?.[field] ?? null,
      after: after[field],
    })),
  });
}

/** What the reason is called in the actor's language, for the note of the closed case. */
async function wordsOf(scope: Scope, reason: DeclineReason): Promise<string> {
  const [row] = await scope.tx
    .select({ label: codeListEntry[scope.locale] })
    .from(codeListEntry)
    .where(and(eq(codeListEntry.list, "decline_reason"), eq(codeListEntry.code, reason)));
  return row?.label ?? reason;
}
