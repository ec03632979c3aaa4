import { expect, it } from "vitest";
import "@/lib/composition";
import library from "@/db/reference/checklists/library.json";
import { withRollback } from "@/db/testing/with-rollback";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { expectOk } from "@/lib/cases/fixtures";
import { gateFacts } from "@/lib/cases/queries/gate-facts";
import { requireCase } from "@/lib/cases/queries/require-case";
import { missingForGate } from "@/lib/cases/rules/gates";
import { evaluateEvidence } from "@/lib/checklists/rules/evidence";
import type { Evidence } from "@/lib/checklists/types";
import { caseScope } from "@/lib/facts/scope";
import { inScope } from "@/lib/platform/transaction";
import { answerList } from "@/lib/settlement/commands/answer-list";
import { aFamily, type Family } from "@/lib/settlement/fixtures";
import { waitingHouseholds } from "@/lib/settlement/queries/distribution-list";
import { firstWeeksOf } from "@/lib/settlement/rules/first-weeks";
import { lackingDates, whereaboutsOf } from "@/lib/settlement/rules/whereabouts";
import { caseChecklist } from "./case-checklist";
import { caseDeadlines } from "./case-deadlines";
import { caseSettlement } from "./case-settlement";

const settlementOf = ({ officer, caseId }: Family) =>
  inScope(officer, async (scope) => caseSettlement(scope, await requireCase(scope, caseId)));

/** A family that the municipality has taken and IMDi has decided on, not yet settled. */
async function anAllocatedFamily() {
  const family = await aFamily();
  const { officer, caseId, look } = family;
  for (const { personId, settlementVersion: version } of (await look()).members) {
    const dates = { acceptedOn: "2026-10-01", allocationDecidedOn: "2026-10-10" };
    expectOk(await setSettlementDates(officer, { caseId, personId, version, ...dates }));
  }
  return { ...family, settlement: () => settlementOf(family) };
}

it("shows the item of the checklist and meets the deadline that the step is for", () =>
  withRollback(async () => {
    const { officer, caseId, recorded, look } = await anAllocatedFamily();
    await recorded("settled", "2026-11-02");
    const due = async (rule: string) =>
      inScope(officer, async (scope) =>
        (await caseDeadlines(scope, { id: caseId })).filter(
          ({ computedFrom }) => computedFrom.rule === rule,
        ),
      );
    expect(await due("D-FOLKEREG")).toMatchObject(
      Array(3).fill({ dueOn: "2026-11-10", standing: "overdue" }),
    );
    await recorded("move_notice", "2026-11-09");
    expect(await due("D-FOLKEREG")).toMatchObject(Array(3).fill({ standing: "met" }));
    expect(await due("D-PROGRAMME-DECISION")).toMatchObject(
      Array(2).fill({ dueOn: "2027-02-02", standing: "open" }),
    );
    expect(await due("D-HOUSING-ALLOWANCE")).toMatchObject([{ dueOn: "2026-11-25" }]);
    await recorded("registered_imdinett", "2026-11-03");
    const wish = { note: "Elektriker" };
    await recorded("wish", undefined, wish);
    const { head } = await look();
    const lines = await inScope(officer, async (scope) => {
      const { stages } = await caseChecklist(scope, { ...head, openStages: ["request"] });
      return stages.flatMap((stage) => stage.lines);
    });
    const wishes = lines.filter(({ itemKey }) => itemKey === "REQ-02");
    expect(wishes.map(({ state }) => state)).toEqual(["shown_by_record", "shown_by_record"]);
    expect(wishes[0]?.shownBy).toMatchObject([{ objectType: "settlement_record" }]);
  }));

it("says where each one is, points out who lacks a date, and what is left of the first weeks", () =>
  withRollback(async () => {
    const { personIds, recorded, settlement } = await anAllocatedFamily();
    const grown = personIds.slice(0, 2);
    const sara = personIds.at(-1);
    const before = await settlement();
    const together = whereaboutsOf("from_reception", before.sheet, before.members);
    expect(together).toMatchObject([{ state: "allocated", next: { act: "read_file" } }]);
    expect(together[0]?.people).toHaveLength(3);
    expect(lackingDates(before.members)).toEqual([]);

    await recorded("settled", "2026-11-02", { personIds: grown });
    await recorded("move_notice", "2026-11-05", { personIds: [grown[0]] });
    const after = await settlement();
    expect(whereaboutsOf("from_reception", after.sheet, after.members)).toMatchObject([
      { state: "allocated", people: [{ personId: sara }] },
      { state: "settled", on: "2026-11-02", next: { act: "end_first_weeks" } },
    ]);
    expect(lackingDates(after.members)).toMatchObject([{ personId: sara }]);
    const tasks = firstWeeksOf(
      "from_reception",
      after.sheet,
      after.record,
      after.deadlines.map(({ computedFrom: { rule, verified }, subjectKey, dueOn }) => ({
        rule,
        verified,
        subjectKey,
        dueOn,
      })),
    );
    expect(tasks.find(({ task }) => task === "move_notice")).toMatchObject({
      left: 1,
      dueOn: "2026-11-10",
      verified: false,
    });
    expect(tasks.find(({ task }) => task === "programme")).toMatchObject({
      left: 2,
      dueOn: "2027-02-02",
      verified: true,
    });
  }));

it("asks no settlement of a child born here after it: not at the gate, in the list or in the checklist", () =>
  withRollback(async () => {
    const family = await aFamily("from_reception", [
      { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
      { givenName: "Sara", familyName: "Yusuf", birthDate: "2019" },
      { givenName: "Ida", familyName: "Yusuf", birthDate: "10.11.2026" },
    ]);
    const { officer, caseId, personIds, recorded, look } = family;
    const [amina = "", sara = "", ida = ""] = personIds;
    for (const personId of [amina, sara]) {
      const dates = { acceptedOn: "2026-10-01", allocationDecidedOn: "2026-10-10" };
      expectOk(await setSettlementDates(officer, { caseId, personId, version: 0, ...dates }));
    }
    const missing = () =>
      inScope(officer, async (scope) => {
        const facts = await gateFacts(scope, await requireCase(scope, caseId));
        return missingForGate("complete_settlement", facts).map(({ code, items }) =>
          items.includes("SET-07") ? "SET-07" : code,
        );
      });
    const settle = { personIds: [amina] };
    await recorded("settled", "2026-11-02", settle);
    expect(await missing()).toContain("settled");
    await recorded("settled", "2026-11-02", { personIds: [sara] });
    expect(await missing()).not.toContain("settled");
    const incomplete = await inScope(officer, (scope) => waitingHouseholds(scope, "incomplete"));
    expect(incomplete.rows.map((row) => row.caseId)).not.toContain(caseId);
    expect(lackingDates((await look()).members)).toEqual([]);
    const seen = { personIds: [amina, sara] };
    await recorded("registered_imdinett", "2026-11-03", seen);
    const { sheet } = await settlementOf(family);
    const item = library.items.find(({ id }) => id === "SET-07");
    expect(evaluateEvidence(item?.evidence as Evidence, caseScope(sheet)).met).toBe(true);
    // The household was taken once; the child opens no new answer.
    const answer = { caseId, version: 0, answer: "accepted", answeredOn: officer.today };
    expect(await answerList(officer, answer)).toMatchObject({
      error: { fields: { answeredOn: ["settlement.errors.already-recorded"] } },
    });
    expect((await look()).members.find(({ personId }) => personId === ida)).toMatchObject({
      acceptedOn: null,
      settledOn: null,
    });
  }));
