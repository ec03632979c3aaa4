import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { changePerson } from "@/lib/people/commands/change-person";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { changeBasis } from "@/lib/programme/commands/change-basis";
import { changeProgramme } from "@/lib/programme/commands/change-programme";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import { caseDeadlines } from "../queries/case-deadlines";

async function aCaseWithDeadlines(settlementType = "from_reception") {
  const teamId = await aTeam();
  const officer = await aColleague(
    ["settlement_officer", "programme_adviser", "manager"],
    [teamId],
  );
  const { caseId } = await aCase(officer, teamId, { settlementType });
  const look = () =>
    inScope(officer, async (scope) => {
      const head = await caseHeader(scope, caseId);
      const lines = await caseDeadlines(scope, head);
      const find = (rule: string) => lines.find(({ computedFrom }) => computedFrom.rule === rule);
      return { head, lines, find, personId: head.members[0]?.personId ?? "" };
    });
  return { officer, caseId, look };
}

it("counts the answer from the day the request was registered, and taking the household meets it", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aCaseWithDeadlines();
    const dueOn = addDays(officer.today, 7);
    const { find, head } = await look();
    expect(find("D-ANSWER-LIST")).toMatchObject({
      standing: "open",
      dueOn,
      subjectName: null,
      computedFrom: {
        verified: false,
        length: 1,
        unit: "weeks",
        anchor: { fact: "distribution.listedOn", value: officer.today },
      },
    });
    expect(head.nextDueOn).toBe(dueOn);
    const { personId } = await look();
    const accepted = { caseId, personId, version: 0, acceptedOn: officer.today };
    expectOk(await setSettlementDates(officer, accepted));
    const after = await look();
    expect(after.find("D-ANSWER-LIST")).toMatchObject({ standing: "met", metOn: officer.today });
  }));

it("moves a deadline with the fact it counts from, keeps where it was, and is met by a fact", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aCaseWithDeadlines("resettlement");
    const { personId } = await look();
    const programme = { caseId, personId, idempotencyKey: newId(), rightArisesOn: "2026-09-30" };
    const { participationId } = expectOk(await recordProgramme(officer, programme));
    expect((await look()).find("D-PROGRAMME-DECISION")).toMatchObject({
      dueOn: "2026-12-30",
      subjectName: "Amina Yusuf",
      standing: "open",
      computedFrom: { law: "integreringsloven § 12", verified: true },
    });
    const change = { participationId, rightArisesOn: "2026-08-20" };
    expectOk(await changeProgramme(officer, { ...change, version: 1 }));
    expect((await look()).find("D-PROGRAMME-DECISION")).toMatchObject({
      dueOn: "2026-11-20",
      standing: "overdue",
      moves: [{ on: officer.today, from: "2026-12-30", to: "2026-11-20", because: "fact" }],
    });
    expect((await look()).head.nextDueOn).toBe("2026-11-20");
    const decided = { ...change, version: 2, decidedOn: "2026-11-22" };
    expectOk(await changeProgramme(officer, decided));
    expect((await look()).find("D-PROGRAMME-DECISION")).toMatchObject({
      standing: "met_late",
      metOn: "2026-11-22",
    });
  }));

it("warns of the last day for a decision on the programme, until it is made or the right is gone", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aCaseWithDeadlines();
    const { personId } = await look();
    expect((await look()).find("D-TWOYEAR")).toBeUndefined();
    const permit = { topic: "permit", permitGround: "asylum", permitGrantedOn: "2024-11-04" };
    expectOk(
      await changePerson(officer, {
        personId,
        version: 1,
        ...permit,
        permitValidUntil: "2027-11-04",
      }),
    );
    const settled = { acceptedOn: "2024-11-20", settledOn: "2025-01-15" };
    expectOk(await setSettlementDates(officer, { caseId, personId, version: 0, ...settled }));
    const basis = { caseId, personId, settledByAgreement: "yes" };
    expectOk(await changeBasis(officer, { ...basis, version: 0, workHours: "0" }));
    expect((await look()).find("D-TWOYEAR")).toMatchObject({
      dueOn: "2027-01-14",
      standing: "open",
      subjectName: "Amina Yusuf",
      computedFrom: { law: "integreringsloven § 8", verified: true },
    });
    const work = { workHours: "37,5", workFrom: "2025-03-01" };
    expectOk(await changeBasis(officer, { ...basis, version: 1, ...work }));
    expect((await look()).find("D-TWOYEAR")).toBeUndefined();
    expectOk(await changeBasis(officer, { ...basis, version: 2, workHours: "0" }));
    expect((await look()).find("D-TWOYEAR")).toMatchObject({ standing: "open" });
    const programme = { caseId, personId, idempotencyKey: newId(), decidedOn: officer.today };
    expectOk(await recordProgramme(officer, programme));
    expect((await look()).find("D-TWOYEAR")).toBeUndefined();
  }));

it("lets what the record cannot show pass with its day, without making the case late", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aCaseWithDeadlines("resettlement");
    const { personId } = await look();
    const begun = { decidedOn: "2026-08-20", startedOn: "2026-09-01" };
    expectOk(
      await recordProgramme(officer, { caseId, personId, idempotencyKey: newId(), ...begun }),
    );
    const { find, head } = await look();
    expect(find("D-NIR-START")).toMatchObject({ dueOn: "2026-11-01", standing: "passed" });
    expect(head.nextDueOn === null || head.nextDueOn > "2026-11-01").toBe(true);
  }));

it("gives one with nothing recorded no deadline, and one with a permit that ends a warning", () =>
  withRollback(async () => {
    const { officer, look } = await aCaseWithDeadlines("self_settled");
    const { personId, lines } = await look();
    expect(lines).toEqual([]);
    const permit = { personId, version: 1, topic: "permit", permitValidUntil: "2027-03-01" };
    expectOk(await changePerson(officer, permit));
    expect((await look()).find("D-PERMIT")).toMatchObject({ dueOn: "2026-12-31" });
  }));

it("withdraws the open ones of a closed case, and brings them back when it opens again", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aCaseWithDeadlines();
    const close = { caseId, version: (await look()).head.version, reason: "goals_reached" };
    expectOk(await closeCase(officer, close));
    const closed = await look();
    expect(closed.lines.filter(({ standing }) => standing === "open")).toEqual([]);
    expect(closed.head.nextDueOn).toBeNull();
    const open = { caseId, version: closed.head.version, reason: "Flyttet tilbake" };
    expectOk(await reopenCase(officer, open));
    expect((await look()).find("D-ANSWER-LIST")).toMatchObject({ standing: "open" });
  }));

it("writes no row anew when nothing has changed", () =>
  withRollback(async () => {
    const { officer, caseId } = await aCaseWithDeadlines();
    const rows = () =>
      inScope(officer, ({ tx }) =>
        tx.execute(sql`select ctid::text, * from deadline where case_id = ${caseId}::uuid`),
      );
    const before = await rows();
    expect(before.length).toBeGreaterThan(0);
    await inScope(officer, async (scope) => scope.touch(caseId));
    expect(await rows()).toEqual(before);
  }));
