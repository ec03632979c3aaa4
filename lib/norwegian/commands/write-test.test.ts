import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { deadline } from "@/db/schema/deadlines";
import { norwegianStanding } from "@/db/schema/norwegian";
import { withRollback } from "@/db/testing/with-rollback";
import { aParticipant } from "@/lib/attendance/fixtures";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { DomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { changeBasis } from "@/lib/programme/commands/change-basis";
import { norwegianFacts } from "../facts";
import { keptLevels } from "../queries/kept-levels";
import { personNorwegian } from "../queries/person-page";
import { removeEntry } from "./remove-entry";
import { setPractice } from "./set-practice";
import { writeAssessment } from "./write-assessment";
import { writeDecision } from "./write-decision";
import { writeExemption } from "./write-exemption";
import { writeHours } from "./write-hours";
import { writeLeave } from "./write-leave";
import { writeTest } from "./write-test";

async function someone() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId, personId } = await aParticipant({ officer, adviser, teamId });
  const who = { caseId, personId };
  return { adviser, officer, who, look: () => shown(adviser, who) };
}
const shown = (ctx: Ctx, who: { caseId: string; personId: string }) =>
  inScope(ctx, (scope) => personNorwegian(scope, who));

const placed = {
  ...{ assessedOn: "2026-01-15", occasion: "start", method: "placement" },
  ...{ reading: "UNDER_A1", listening: "A1", writing: "UNDER_A1", oral: "A1" },
  assessor: "Voksenopplæringen",
};
const norskprove = {
  ...{ kind: "norwegian", heldOn: "2026-06-01", isFree: true, resultOn: "2026-07-01" },
  ...{ reading: "A2", listening: "A2", writing: "A1", oral: "A2" },
};

it("keeps levels and tests as one course, tells the facts of it, and lets a mistake be taken away", () =>
  withRollback(async () => {
    const { adviser, who, look } = await someone();
    const first = expectOk(await writeAssessment(adviser, { ...who, ...placed }));
    const test = expectOk(await writeTest(adviser, { ...who, ...norskprove }));
    const { standing, free } = await look();
    expect(standing.measures.map(({ on, method }) => [on, method])).toEqual([
      ["2026-01-15", "placement"],
      ["2026-06-01", "test"],
    ]);
    expect(standing.progress.gained).toEqual({ reading: 2, listening: 1, writing: 1, oral: 1 });
    expect(free.map(({ left }) => left)).toEqual([0, 0, 0, 0, 1]);
    const facts = await inScope(adviser, async (scope) => {
      const found = await norwegianFacts(scope, [who.caseId]);
      return found.get(who.caseId)?.persons?.[0]?.facts;
    });
    expect(facts).toMatchObject({
      "language.startLevel": {
        value: ["reading_under_a1", "listening_a1", "writing_under_a1", "speaking_a1"],
      },
      "language.measuredOn": { value: "2026-06-01" },
    });
    expect(facts).not.toHaveProperty("language.endLevel");
    expect(await inScope(adviser, (scope) => keptLevels(scope, who.caseId, who.personId))).toEqual({
      levels: { reading: "a2", listening: "a2", writing: "a1", speaking: "a2" },
      measuredOn: "2026-06-01",
    });
    const change = { ...who, ...norskprove, entryId: test.entryId };
    expectOk(await writeTest(adviser, { ...change, version: 1, writing: "A2" }));
    expect(await writeTest(adviser, { ...change, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { writing: "A2", version: 2 } },
    });
    const gone = { ...who, kind: "assessment", entryId: first.entryId, reason: "Feil person" };
    expect(await removeEntry(adviser, { ...gone, version: 3 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await removeEntry(adviser, { ...gone, version: 1 }));
    expect((await look()).record.assessments).toEqual([]);
  }));

it("refuses what a test cannot be, at its field, and a second free test", () =>
  withRollback(async () => {
    const { adviser, who } = await someone();
    const refused = async (given: object, field: string, code: string) =>
      expect(await writeTest(adviser, { ...who, ...norskprove, ...given })).toMatchObject({
        error: { fields: { [field]: [code.includes(".") ? code : `norwegian.errors.${code}`] } },
      });
    await refused({ resultOn: "2026-05-30" }, "resultOn", "before-test");
    await refused({ resultOn: null }, "resultOn", "no-result-day");
    await refused({ resultOn: "2027-07-01" }, "resultOn", "in-future");
    await refused({ reading: "C1" }, "reading", "not-c1");
    await refused({ kind: "norwegian_c1" }, "reading", "c1-only");
    await refused({ complainedOn: "2026-06-15" }, "complainedOn", "before-result");
    await refused({ quarantineUntil: "2027-06-02" }, "quarantineUntil", "too-long-quarantine");
    const none = { reading: null, listening: null, writing: null, oral: null, resultOn: null };
    await refused({ ...none, heldOn: "2027-06-01", attended: "true" }, "heldOn", "not-held");
    expectOk(await writeTest(adviser, { ...who, ...norskprove }));
    await refused({ heldOn: "2026-10-05", resultOn: "2026-11-02" }, "isFree", "no-free-test");
    expectOk(
      await writeTest(adviser, {
        ...{ ...who, ...norskprove, isFree: false },
        ...{ heldOn: "2026-10-05", resultOn: "2026-11-02" },
      }),
    );
  }));

it("counts the right of Norwegian from the start that is offered, moved by its own leave alone", () =>
  withRollback(async () => {
    const { adviser, who, look } = await someone();
    const basis = { earlierPermit: "none", upperSecondary: "no", workHours: "0" };
    expectOk(await changeBasis(adviser, { ...who, version: 0, ...basis }));
    await inScope(adviser, (scope) =>
      scope.tx.execute(
        `update person set permit_ground = 'asylum', permit_granted_on = '2025-11-03',
          arrived_in_norway_on = '2025-06-01' where id = '${who.personId}'`,
      ),
    );
    await inScope(adviser, (scope) =>
      scope.tx.execute(
        `insert into person_settlement (municipality_id, case_id, person_id, settled_on, version)
          values ('${scope.municipalityId}', '${who.caseId}', '${who.personId}', '2026-01-05', 1)
          on conflict (municipality_id, case_id, person_id) do update set settled_on = excluded.settled_on`,
      ),
    );
    const decided = {
      kind: "granted",
      decidedOn: "2026-01-12",
      reason: "Rett og plikt etter § 26",
    };
    expectOk(await writeDecision(adviser, { ...who, ...decided, startsOn: "2026-02-02" }));
    expect((await look()).clocks.norwegian).toMatchObject({ months: 36, endsOn: "2029-02-02" });
    expect((await look()).clocks.civics).toMatchObject({ hours: 75, endsOn: "2027-02-02" });
    const leave = { ground: "birth", decidedOn: "2026-04-20", fromOn: "2026-05-01" };
    expectOk(await writeLeave(adviser, { ...who, ...leave, toOn: "2026-05-31" }));
    const moved = await look();
    expect(moved.clocks.norwegian).toMatchObject({ movedDays: 31, endsOn: "2029-03-05" });
    expect(moved.programme?.plannedEndOn).toBe("2027-12-31");
    const hours = { subject: "civics", fromOn: "2026-03-01", toOn: "2026-04-30", hours: "50" };
    expectOk(
      await writeHours(adviser, { ...who, ...hours, provider: "Lillevik", source: "school" }),
    );
    expect((await look()).clocks.civics).toMatchObject({ leftMinutes: 25 * 60 });
    const due = await inScope(adviser, (scope) =>
      scope.tx
        .select({ ruleKey: deadline.ruleKey, dueOn: deadline.dueOn, state: deadline.state })
        .from(deadline)
        .where(
          and(
            eq(deadline.municipalityId, scope.municipalityId),
            eq(deadline.subjectKey, who.personId),
          ),
        ),
    );
    expect(due).toEqual(
      expect.arrayContaining([
        { ruleKey: "D-NORSK-END", dueOn: "2029-03-05", state: "open" },
        { ruleKey: "D-CIVICS", dueOn: "2027-03-05", state: "open" },
        { ruleKey: "D-NORSK-LEVEL", dueOn: "2026-04-12", state: "open" },
      ]),
    );
    const far = { kind: "deferred", decidedOn: "2026-01-12", reason: "Tungt omsorgsansvar" };
    expect(
      await writeDecision(adviser, { ...who, ...far, deferredUntil: "2036-01-13" }),
    ).toMatchObject({
      error: { fields: { deferredUntil: ["norwegian.errors.deferred-too-long"] } },
    });
    const exempt = { subject: "civics", ground: "ects_10", decidedOn: "2026-09-01" };
    expectOk(await writeExemption(adviser, { ...who, ...exempt, documentSeenOn: "2026-08-31" }));
    const [kept] = await inScope(adviser, (scope) =>
      scope.tx.select().from(norwegianStanding).where(eq(norwegianStanding.personId, who.personId)),
    );
    expect(kept).toMatchObject({ rightEndsOn: "2029-03-05", civicsDoneOn: "2026-09-01" });
  }));

it("keeps one agreement of practice, and lets nobody write outside their cases or of a stranger", () =>
  withRollback(async () => {
    const { adviser, who, look } = await someone();
    const practice = { place: "Språkkafé på biblioteket", timesPerMonth: "4" };
    const agreed = { ...who, ...practice, version: 0, agreedOn: "2026-02-09" };
    expectOk(await setPractice(adviser, agreed));
    expect(await setPractice(adviser, agreed)).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: practice && { timesPerMonth: 4 } },
    });
    expect((await look()).record.practice).toMatchObject({ timesPerMonth: 4, version: 1 });
    const outsider = await aColleague(["programme_adviser"], [await aTeam()]);
    await expect(writeAssessment(outsider, { ...who, ...placed })).rejects.toThrow(DomainError);
    const stranger = { ...who, personId: newId() };
    await expect(writeAssessment(adviser, { ...stranger, ...placed })).rejects.toThrow(DomainError);
    await expect(
      writeAssessment(adviser, { ...who, ...placed, entryId: newId(), version: 1 }),
    ).rejects.toThrow(DomainError);
  }));
