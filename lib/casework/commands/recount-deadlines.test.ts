import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { caseStage } from "@/db/schema/cases";
import { deadline } from "@/db/schema/deadlines";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { confirmChange } from "@/lib/deadlines/commands/confirm-change";
import { discardChange } from "@/lib/deadlines/commands/discard-change";
import { proposeEnding } from "@/lib/deadlines/commands/propose-ending";
import { proposeRule } from "@/lib/deadlines/commands/propose-rule";
import { resumeRecount } from "@/lib/deadlines/commands/resume-recount";
import { setWarnings } from "@/lib/deadlines/commands/set-warnings";
import { stopRecount } from "@/lib/deadlines/commands/stop-recount";
import { requireChange, ruleChanges } from "@/lib/deadlines/queries/rule-changes";
import { ruleLines } from "@/lib/deadlines/queries/rule-lines";
import { warningSettings } from "@/lib/deadlines/queries/warnings";
import { addDays } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { dayCounters } from "../queries/my-day";
import { recountDeadlines } from "./recount-deadlines";

const rule = {
  text: { nb: "Ring mottaket", nn: "Ring mottaket", en: "Call the centre" },
  subject: "case",
  audience: "settlement_officer",
  anchor: "request.openedOn",
  direction: "after",
  length: "3",
  unit: "days",
  metBy: "request.closedOn",
  source: "Vedtak i kommunen, sak 12/26",
  reason: "Vi vil svare før",
};

async function twoCases() {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const administrator = await aColleague(["administrator"]);
  const cases = [await aCase(officer, teamId), await aCase(officer, teamId)];
  const { municipalityId } = officer;
  const change = (id: string) =>
    inScope(administrator, (scope) => requireChange(scope, id, "deadlines.view-change"));
  const open = (ruleKey: string) =>
    inScope(officer, ({ tx }) =>
      tx
        .select({ caseId: deadline.caseId, dueOn: deadline.dueOn })
        .from(deadline)
        .where(
          and(
            eq(deadline.municipalityId, municipalityId),
            eq(deadline.ruleKey, ruleKey),
            eq(deadline.state, "open"),
          ),
        ),
    );
  return { officer, administrator, cases, municipalityId, change, open };
}

it("counts a new rule before it is saved, and then gives the open cases their deadlines", () =>
  withRollback(async () => {
    const { officer, administrator, municipalityId, change, open, cases } = await twoCases();
    const { changeId } = expectOk(await proposeRule(administrator, rule));
    expect(await proposeRule(administrator, rule)).toMatchObject({
      error: { code: "deadlines.errors.change-under-way" },
    });
    await recountDeadlines(municipalityId);
    const counted = await change(changeId);
    expect(counted).toMatchObject({ status: "counted", added: 2, moved: 0, removed: 0 });
    expect(counted).toMatchObject({ caseCount: 2, doneCount: 2, ruleKey: "OWN-01" });
    expect(await open("OWN-01")).toEqual([]);

    expectOk(await confirmChange(administrator, { changeId, version: counted.version }));
    await recountDeadlines(municipalityId);
    expect(await change(changeId)).toMatchObject({ status: "finished", doneCount: 2 });
    const dueOn = addDays(officer.today, 3);
    expect((await open("OWN-01")).map((one) => one.dueOn)).toEqual([dueOn, dueOn]);
    const head = await inScope(officer, (scope) => caseHeader(scope, cases[0]?.caseId ?? ""));
    expect(head.nextDueOn).toBe(dueOn);
    const lines = await inScope(administrator, ruleLines);
    expect(lines.find(({ key }) => key === "OWN-01")).toMatchObject({
      origin: "own",
      openCount: 2,
    });
  }));

it("counts what ends with a rule, and takes no more away than it said", () =>
  withRollback(async () => {
    const { officer, administrator, municipalityId, change, open } = await twoCases();
    const ending = { ruleKey: "D-ANSWER-LIST", reason: "Kommunen svarer samme dag" };
    const asked = { ...ending, lastDay: addDays(officer.today, -1) };
    const { changeId } = expectOk(await proposeEnding(administrator, asked));
    await recountDeadlines(municipalityId);
    expect(await change(changeId)).toMatchObject({ status: "counted", removed: 2, added: 0 });
    expect(await open("D-ANSWER-LIST")).toHaveLength(2);
    const { version } = await change(changeId);
    expectOk(await confirmChange(administrator, { changeId, version }));
    await recountDeadlines(municipalityId);
    expect(await open("D-ANSWER-LIST")).toEqual([]);
    expect(await proposeEnding(administrator, asked)).toMatchObject({
      error: { code: "deadlines.errors.already-ended" },
    });
    expect(await proposeEnding(administrator, { ...asked, ruleKey: "D-NONE" })).toMatchObject({
      error: { code: "deadlines.errors.unknown-rule" },
    });
  }));

it("leaves the cases as they were when the change is discarded", () =>
  withRollback(async () => {
    const { administrator, municipalityId, change, open } = await twoCases();
    const { changeId } = expectOk(await proposeRule(administrator, rule));
    await recountDeadlines(municipalityId);
    const { version } = await change(changeId);
    expectOk(await discardChange(administrator, { changeId, version }));
    await recountDeadlines(municipalityId);
    expect(await open("OWN-01")).toEqual([]);
    expect(await confirmChange(administrator, { changeId, version: version + 1 })).toMatchObject({
      error: { code: "deadlines.errors.not-now" },
    });
    expectOk(await proposeRule(administrator, rule));
  }));

it("stops between two pieces, and goes on where it was", () =>
  withRollback(async () => {
    const { administrator, municipalityId, change, open } = await twoCases();
    const { changeId } = expectOk(await proposeRule(administrator, rule));
    await recountDeadlines(municipalityId);
    let { version } = await change(changeId);
    expectOk(await confirmChange(administrator, { changeId, version }));
    version += 1;
    expectOk(await stopRecount(administrator, { changeId, version }));
    await recountDeadlines(municipalityId);
    expect(await open("OWN-01")).toEqual([]);
    expect(await change(changeId)).toMatchObject({ status: "stopped" });
    version += 1;
    expectOk(await resumeRecount(administrator, { changeId, version }));
    await recountDeadlines(municipalityId);
    expect(await open("OWN-01")).toHaveLength(2);
  }));

it("refuses a rule that counts from a day that its subject has not", () =>
  withRollback(async () => {
    const administrator = await aColleague(["administrator"]);
    const impossible = { ...rule, anchor: "settlement.settledOn" };
    expect(await proposeRule(administrator, impossible)).toMatchObject({
      error: { fields: { anchor: ["deadlines.errors.rule-impossible"] } },
    });
  }));

it("carries out the rules of a release once, in cases that nobody has touched", () =>
  withRollback(async () => {
    const { officer, administrator, municipalityId, cases, open } = await twoCases();
    await inScope(officer, ({ tx }) => tx.delete(deadline).where(eq(deadline.state, "open")));
    await inScope(officer, ({ tx }) =>
      tx
        .update(caseStage)
        .set({ openedOn: "2026-11-01" })
        .where(eq(caseStage.caseId, cases[0]?.caseId ?? "")),
    );
    await recountDeadlines(municipalityId);
    const days = (await open("D-ANSWER-LIST")).map(({ dueOn }) => dueOn).sort();
    expect(days).toEqual(["2026-11-08", addDays(officer.today, 7)]);
    await recountDeadlines(municipalityId);
    const releases = (await inScope(administrator, ruleChanges)).filter(
      ({ act }) => act === "release",
    );
    expect(releases).toMatchObject([{ status: "finished", caseCount: 2 }]);
  }));

it("warns as far ahead as the municipality says", () =>
  withRollback(async () => {
    const { officer, administrator } = await twoCases();
    const { version } = await inScope(administrator, warningSettings);
    const far = { first: "60", second: "20", last: "5", version };
    expect(await setWarnings(administrator, { ...far, last: "20" })).toMatchObject({
      error: { fields: { last: ["deadlines.errors.warnings-order"] } },
    });
    expectOk(await setWarnings(administrator, far));
    expect(await setWarnings(administrator, far)).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    const counters = await inScope(officer, (scope) => dayCounters(scope, "team"));
    const due = counters.filter(({ days }) => days !== null);
    expect(due).toMatchObject([{ days: 5 }, { days: 20 }, { days: 60 }]);
    // The answer to each request is due in seven days.
    const [nearest, near] = due.map(({ count }) => count);
    expect(Number(near) - Number(nearest)).toBeGreaterThanOrEqual(2);
  }));
