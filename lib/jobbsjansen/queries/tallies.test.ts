import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { bulkInsert } from "@/db/bulk-insert";
import {
  jobbsjansenGoal,
  jobbsjansenLevel,
  jobbsjansenParticipation,
} from "@/db/schema/jobbsjansen";
import { person } from "@/db/schema/people";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { GOAL_KINDS, type GoalKind, type Result, type TargetGroup } from "../rules/codes";
import {
  averageMonths,
  completed,
  intermediate,
  ofCompleted,
  percentOf,
  REPORT_2016,
  rose,
  together,
  withPhasedOut,
} from "../rules/result";
import { talliesOf, tallyStatement, yearsOf } from "./tallies";

beforeAll(keepOnlyCaseFigures);

/*
 * Whole numbers that fulfil every percentage of the report of 2016 at once. The report gives shares
 * of 1,777 participants (46, 18, 17, 8, 5, 6), 780 who completed, 143 phased out, 68 and 58 per cent,
 * and what each group reached (73, 59, 72, 69, 56; nothing of "other").
 *
 * - 68 % of 780 needs 527 to 534 who reached the goal, and 58 % of 780 + 143 needs 531 to 539: so 531
 *   to 534 in all. Here 532.
 * - The completed are spread as the participants are, to whole numbers: 359, 140, 133, 62, 39, 47. In
 *   each the reached are the number nearest to the published share: 262, 83, 96, 43, 22. That leaves
 *   532 - 506 = 26 of the 47 others, of whom the report says nothing.
 * - How the 143 and those who stopped are spread is not published; they count only in the whole.
 */
const GROUPS: readonly {
  group: TargetGroup;
  participants: number;
  completed: number;
  reached: number;
  phasedOut: number;
  stopped: number;
}[] = [
  {
    group: "women_at_home",
    participants: 817,
    completed: 359,
    reached: 262,
    phasedOut: 30,
    stopped: 25,
  },
  {
    group: "social_assistance",
    participants: 320,
    completed: 140,
    reached: 83,
    phasedOut: 25,
    stopped: 15,
  },
  { group: "youth", participants: 302, completed: 133, reached: 96, phasedOut: 60, stopped: 10 },
  {
    group: "family_reunified",
    participants: 142,
    completed: 62,
    reached: 43,
    phasedOut: 8,
    stopped: 4,
  },
  {
    group: "transitional_benefit",
    participants: 89,
    completed: 39,
    reached: 22,
    phasedOut: 6,
    stopped: 3,
  },
  { group: "other", participants: 107, completed: 47, reached: 26, phasedOut: 14, stopped: 3 },
];

/**
 * Goals of the 780: 601 (77 %) with work ability of whom 499 (83 %) succeeded, 421 (54 %) with basic
 * skills of whom 366 (87 %), 260 (one third) with a test of whom 184 (just over 70 %). Those without a
 * goal of work ability are the last, so basic skills are given from the end: everyone has one.
 */
const GOALS: Record<GoalKind, { had: (at: number) => boolean; reached: (at: number) => boolean }> =
  {
    work_ability: { had: (at) => at < 601, reached: (at) => at < 499 },
    basic_skills: { had: (at) => at >= 780 - 421, reached: (at) => at >= 780 - 366 },
    norwegian_test: { had: (at) => at < 260, reached: (at) => at < 184 },
  };
/** 44 per cent of 780 rose a level. */
const ROSE = 343;
/** Almost half of 780 ended at an intermediate level, which the report tells in words. */
const INTERMEDIATE = 382;

/** Levels of listening: B1 and B2 of the first, and on both sides of them of the others. */
const heard = (at: number) =>
  at < INTERMEDIATE ? (at % 2 === 0 ? "b1" : "b2") : at % 2 === 0 ? "a2" : "c1";

type Rows = {
  participations: (typeof jobbsjansenParticipation.$inferInsert)[];
  goals: (typeof jobbsjansenGoal.$inferInsert)[];
  levels: (typeof jobbsjansenLevel.$inferInsert)[];
};

/** Puts the 1,777 participants of 2016 into the municipality, and some of other years. */
async function theParticipantsOf2016(ctx: Ctx, caseId: string) {
  await inScope(ctx, async ({ tx, municipalityId }) => {
    const rows: Rows = { participations: [], goals: [], levels: [] };
    let done = 0;
    const add = (targetGroup: TargetGroup, startedOn: string, end?: [string, Result]) => {
      const id = newId();
      rows.participations.push({
        municipalityId,
        id,
        caseId,
        personId: newId(),
        targetGroup,
        income: "none",
        startedOn,
        months: 24,
        endedOn: end?.[0] ?? null,
        result: end?.[1] ?? null,
        resultSource: end ? "adviser" : null,
        resultKnownOn: end?.[0] ?? null,
      });
      return id;
    };
    /** Sixteen months on average, which is 487 days. */
    const course = (at: number): [string, string] => {
      const endedOn = addDays("2016-01-01", (at * 7) % 366);
      return [addDays(endedOn, -(487 + ((at % 3) - 1) * 60) + 1), endedOn];
    };
    for (const { group, ...count } of GROUPS) {
      for (let i = 0; i < count.completed; i++, done++) {
        const [startedOn, endedOn] = course(done);
        const result = i >= count.reached ? "other" : i % 3 === 0 ? "education" : "work";
        const participationId = add(group, startedOn, [endedOn, result]);
        for (const kind of GOAL_KINDS.filter((one) => GOALS[one].had(done))) {
          const succeeded = GOALS[kind].reached(done);
          const text = { goal: "Mål", measure: "Målt", dueOn: endedOn };
          const assessed = { succeeded, assessedOn: endedOn };
          rows.goals.push({
            municipalityId,
            id: newId(),
            participationId,
            kind,
            ...text,
            ...assessed,
          });
        }
        rows.levels.push(
          ...(["speaking", "reading"] as const).map((skill) => ({
            municipalityId,
            participationId,
            skill,
            atStart: "under_a1",
            atEnd: skill === "speaking" && done < ROSE ? "a1" : "under_a1",
          })),
          // The same at both ends, so that it says nothing of who rose; of the last, only at the end.
          ...(["listening"] as const).map((skill) => ({
            municipalityId,
            participationId,
            skill,
            atStart: done < 780 - 10 ? heard(done) : null,
            atEnd: heard(done),
          })),
        );
      }
      for (let i = 0; i < count.phasedOut; i++)
        add(group, "2015-08-17", ["2016-12-31", "phased_out"]);
      for (let i = 0; i < count.stopped; i++) add(group, "2016-02-01", ["2016-06-10", "stopped"]);
      const left = count.participants - count.completed - count.phasedOut - count.stopped;
      // Some of those who went on ended well, in a year that is not asked about.
      for (let i = 0; i < left; i++) {
        add(group, "2016-12-31", i % 4 === 0 ? ["2017-05-02", "work"] : undefined);
      }
    }
    add("youth", "2014-01-07", ["2015-12-31", "work"]);
    add("youth", "2017-01-01");
    await bulkInsert(
      tx,
      person,
      rows.participations.map(({ personId: id }) => ({
        municipalityId,
        id,
        givenName: "Sara",
        displayName: "Sara",
        searchName: "sara",
        birthDatePrecision: "unknown",
      })),
    );
    await bulkInsert(tx, jobbsjansenParticipation, rows.participations);
    await bulkInsert(tx, jobbsjansenGoal, rows.goals);
    await bulkInsert(tx, jobbsjansenLevel, rows.levels);
  });
}

describe("the table of 2016", () => {
  it("comes out of data with its 1,777 participants", () =>
    withRollback(async () => {
      const municipalityId = "5001";
      const teamId = await aTeam("Jobbsjansen", municipalityId);
      const adviser = await aColleague(["settlement_officer"], [teamId], { municipalityId });
      const { caseId } = await aCase(adviser, teamId);
      await theParticipantsOf2016(adviser, caseId);
      const tallies = await inScope(adviser, (scope) => talliesOf(scope, 2016));
      const all = together(tallies);

      expect(all.participants).toBe(1777);
      expect(completed(all)).toBe(780);
      expect(all.phasedOut).toBe(143);
      expect(all.stopped).toBe(60);
      expect(percentOf(ofCompleted(all))).toBe(68);
      expect(percentOf(withPhasedOut(all))).toBe(58);
      expect(averageMonths(all)).toBe(16);
      expect(rose(all)).toEqual({ reached: 343, of: 780 });
      expect(percentOf(rose(all))).toBe(44);
      expect(intermediate(all)).toEqual({ reached: INTERMEDIATE, of: 780 });
      expect(percentOf(intermediate(all))).toBe(49);
      const share = (reached: number, of: number) => percentOf({ reached, of });
      expect(tallies.map((one) => [one.group, share(one.participants, all.participants)])).toEqual([
        ["women_at_home", 46],
        ["social_assistance", 18],
        ["youth", 17],
        ["family_reunified", 8],
        ["transitional_benefit", 5],
        ["other", 6],
      ]);
      expect(tallies.slice(0, 5).map((one) => [one.group, percentOf(ofCompleted(one))])).toEqual([
        ["women_at_home", 73],
        ["social_assistance", 59],
        ["youth", 72],
        ["family_reunified", 69],
        ["transitional_benefit", 56],
      ]);
      expect(
        GOAL_KINDS.map((kind) => [
          kind,
          share(all.goals[kind].had, completed(all)),
          share(all.goals[kind].reached, all.goals[kind].had),
        ]),
      ).toEqual([
        ["work_ability", 77, 83],
        ["basic_skills", 54, 87],
        ["norwegian_test", 33, 71],
      ]);

      // And it is what the product shows as the report's own.
      expect(REPORT_2016).toMatchObject({
        participants: all.participants,
        completed: completed(all),
        phasedOut: all.phasedOut,
        ofCompleted: 68,
        withPhasedOut: 58,
        averageMonths: 16,
        rose: 44,
        byGroup: Object.fromEntries(
          tallies.map((one) => [
            one.group,
            one.group === "other" ? null : percentOf(ofCompleted(one)),
          ]),
        ),
      });

      expect(await inScope(adviser, (scope) => yearsOf(scope))).toContain(2016);
      // Another municipality has none of them.
      const elsewhere = await aColleague(["manager"]);
      expect(
        together(await inScope(elsewhere, (scope) => talliesOf(scope, 2016))).participants,
      ).toBe(0);
    }));

  it("is one statement over the rows of the municipality, by index", () =>
    withRollback(async () => {
      const municipalityId = "5001";
      const teamId = await aTeam("Jobbsjansen", municipalityId);
      const adviser = await aColleague(["settlement_officer"], [teamId], { municipalityId });
      const { caseId } = await aCase(adviser, teamId);
      await theParticipantsOf2016(adviser, caseId);
      await inScope(adviser, async ({ tx }) => {
        await tx.execute(sql`set local enable_seqscan = off`);
        const plan = await tx.execute<Record<string, string>>(
          sql`explain ${tallyStatement(municipalityId, 2016)}`,
        );
        const told = plan.map((row) => Object.values(row).join(" ")).join("\n");
        expect(told).toMatch(/jobbsjansen_participation_(year|list|running)/);
        expect(told).not.toContain("Seq Scan");
      });
    }));
});
