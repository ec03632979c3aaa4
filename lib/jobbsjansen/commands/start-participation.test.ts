import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { changeRecord } from "@/db/schema/audit";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { jobbsjansenFacts } from "../facts";
import { A_START, aJobbsjansen } from "../fixtures";
import { listInput } from "../input";
import { participants } from "../queries/participants";
import { jobbsjansenPage } from "../queries/person-page";
import { talksToOffer } from "../queries/waiting";
import { assessOffer } from "./assess-offer";
import { changeParticipation } from "./change-participation";
import { endParticipation } from "./end-participation";
import { extendParticipation } from "./extend-participation";
import { recordTalk } from "./record-talk";
import { startParticipation } from "./start-participation";
import { writeGoal } from "./write-goal";

async function anOffice() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(adviser, teamId);
  return { teamId, adviser, caseId };
}

const pageOf = (ctx: Ctx, { caseId, personId }: { caseId: string; personId: string }) =>
  inScope(ctx, (scope) => jobbsjansenPage(scope, caseId, personId));

const told = (ctx: Ctx, caseId: string) =>
  inScope(ctx, async (scope) => (await jobbsjansenFacts(scope, [caseId])).get(caseId));

const A_GOAL = {
  kind: "work_ability",
  goal: "Stå i praksis fire dager i uka",
  measure: "Timelister fra arbeidsplassen i åtte uker",
  dueOn: "2026-12-15",
};
const AN_END = {
  endedOn: "2026-11-20",
  result: "work",
  resultSource: "employer",
  resultKnownOn: "2026-11-20",
  listening: "a2",
  speaking: "a2",
  reading: "a1",
  writing: "a1",
};

it("follows someone from the assessment to work, and tells the fact sheet on the way", () =>
  withRollback(async () => {
    const { adviser, caseId } = await anOffice();
    const ids = await aJobbsjansen(adviser, caseId, { income: "social_assistance" });
    const { personId, participationId } = ids;
    expectOk(
      await assessOffer(adviser, {
        caseId,
        personId,
        version: 0,
        assessedOn: "2026-02-20",
        targetGroup: "women_at_home",
        atHome: "true",
        inWork: "false",
        hadIntroductionProgramme: "false",
        introductionEndedOn: "2020-01-01",
        offer: "jobbsjansen",
        conclusion: "Hun vil ut i arbeid, og norsk er det som mangler.",
        answer: "yes",
      }),
    );
    expectOk(await writeGoal(adviser, { participationId, ...A_GOAL }));
    expectOk(await recordTalk(adviser, { participationId, offeredOn: "2026-03-16", held: "true" }));
    const sheet = await told(adviser, caseId);
    const facts = Object.assign({}, ...(sheet?.persons ?? []).map((one) => one.facts));
    expect(
      Object.fromEntries(
        Object.entries(facts).map(([name, fact]) => [name, (fact as { value: unknown }).value]),
      ),
    ).toEqual({
      "jobbsjansen.assessedOn": "2026-02-20",
      "jobbsjansen.conclusion": "Hun vil ut i arbeid, og norsk er det som mangler.",
      "followUp.longestGapDays": 252,
    });
    expect(sheet?.persons?.map(({ flags }) => flags)).toEqual([
      { atHomeWithoutProgramme: true },
      { incomeSource: ["social_assistance"] },
    ]);
    expect(sheet?.items?.subGoal?.map(({ facts: own }) => own["subGoal.type"]?.value)).toEqual([
      "work_ability",
    ]);
    expectOk(await endParticipation(adviser, { participationId, version: 1, ...AN_END }));
    const { participations, assessment } = await pageOf(adviser, ids);
    expect(assessment).toMatchObject({
      introductionEndedOn: null,
      answer: "yes",
      inEducation: null,
    });
    expect(participations).toMatchObject([
      {
        result: "work",
        resultSource: "employer",
        endedOn: "2026-11-20",
        levelsAtStart: { speaking: "a1", reading: "under_a1" },
        levelsAtEnd: { speaking: "a2", reading: "a1" },
        goals: [{ kind: "work_ability", succeeded: null }],
        talks: [{ offeredOn: "2026-03-16", held: true }],
      },
    ]);
    const trail = await inScope(adviser, ({ tx }) =>
      tx.select().from(changeRecord).where(eq(changeRecord.personId, personId)),
    );
    const fields = trail.flatMap(({ changes }) => changes.map(({ field }) => field));
    expect(fields).toEqual(
      expect.arrayContaining([
        "targetGroup",
        "startSpeaking",
        "endSpeaking",
        "jobbsjansenResult",
        "offeredOn",
      ]),
    );
    expect(fields).not.toContain("measure");
  }));

it("takes someone in once at a time, by the rules of the day", () =>
  withRollback(async () => {
    const { adviser, caseId } = await anOffice();
    const ids = await aJobbsjansen(adviser, caseId);
    const { personId, participationId } = ids;
    expect(await startParticipation(adviser, { caseId, personId, ...A_START })).toMatchObject({
      error: { code: "jobbsjansen.errors.already-takes-part" },
    });
    expectOk(await endParticipation(adviser, { participationId, version: 1, ...AN_END }));
    expect(
      await startParticipation(adviser, {
        caseId,
        personId,
        ...A_START,
        targetGroup: "youth",
        months: "30",
        startedOn: "2026-11-24",
      }),
    ).toMatchObject({
      error: {
        fields: {
          startedOn: ["jobbsjansen.errors.in-future"],
          targetGroup: ["jobbsjansen.errors.group-not-open"],
          months: ["jobbsjansen.errors.start-too-long"],
        },
      },
    });
    expectOk(
      await startParticipation(adviser, { caseId, personId, ...A_START, startedOn: "2026-11-23" }),
    );
    expect((await pageOf(adviser, ids)).participations).toHaveLength(2);
  }));

it("is written by one at a time: the loser sees what stands", () =>
  withRollback(async () => {
    const { adviser, caseId } = await anOffice();
    const { participationId } = await aJobbsjansen(adviser, caseId);
    const change = { participationId, ...A_START, project: "Ny start" };
    expectOk(await changeParticipation(adviser, { ...change, version: 1 }));
    expect(await changeParticipation(adviser, { ...change, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { project: "Ny start", speaking: "a1" } },
    });
    expect(
      await endParticipation(adviser, { participationId, version: 1, ...AN_END }),
    ).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    const { goalId } = expectOk(await writeGoal(adviser, { participationId, ...A_GOAL }));
    const reached = {
      participationId,
      goalId,
      ...A_GOAL,
      succeeded: "true",
      assessedOn: "2026-11-20",
    };
    expectOk(await writeGoal(adviser, { ...reached, version: 1 }));
    expect(await writeGoal(adviser, { ...reached, succeeded: "false", version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { succeeded: true } },
    });
  }));

it("lasts no longer than the grounds give", () =>
  withRollback(async () => {
    const { adviser, caseId } = await anOffice();
    const { participationId } = await aJobbsjansen(adviser, caseId);
    const more = (months: string, ground: string) =>
      extendParticipation(adviser, {
        participationId,
        decidedOn: "2026-11-20",
        months,
        ground,
        reason: "Hun er i praksis og trenger tid til norskprøven.",
      });
    expectOk(await more("12", "goal_within_reach"));
    expect(await more("1", "goal_within_reach")).toMatchObject({
      error: { fields: { months: ["jobbsjansen.errors.ground-used"] } },
    });
    expectOk(await more("6", "no_mother_tongue_literacy"));
    expect(await more("7", "no_mother_tongue_literacy")).toMatchObject({
      error: { fields: { months: ["jobbsjansen.errors.extension-too-long"] } },
    });
    expectOk(await endParticipation(adviser, { participationId, version: 1, ...AN_END }));
    expect(await more("1", "no_mother_tongue_literacy")).toMatchObject({
      error: { code: "jobbsjansen.errors.ended" },
    });
  }));

it("creates once for one key, and nothing for someone outside the household", () =>
  withRollback(async () => {
    const { adviser, caseId } = await anOffice();
    const { participationId } = await aJobbsjansen(adviser, caseId);
    const idempotencyKey = crypto.randomUUID();
    const first = expectOk(
      await writeGoal(adviser, { participationId, ...A_GOAL, idempotencyKey }),
    );
    expect(
      expectOk(await writeGoal(adviser, { participationId, ...A_GOAL, idempotencyKey })),
    ).toEqual(first);
    await expect(
      startParticipation(adviser, { caseId, personId: newId(), ...A_START }),
    ).rejects.toMatchObject({ kind: "not_found" });
    const stranger = await aColleague(["programme_adviser"], [await aTeam()]);
    await expect(
      recordTalk(stranger, { participationId, offeredOn: "2026-03-16", held: "true" }),
    ).rejects.toMatchObject({ kind: "not_found" });
  }));

it("lists those whose cases are open to one, a page at a time", () =>
  withRollback(async () => {
    const { adviser, teamId } = await anOffice();
    const ended = await aJobbsjansen(adviser, (await aCase(adviser, teamId)).caseId);
    expectOk(
      await endParticipation(adviser, {
        participationId: ended.participationId,
        version: 1,
        ...AN_END,
      }),
    );
    for (let i = 0; i < 26; i++) {
      const { caseId } = await aCase(adviser, teamId);
      await aJobbsjansen(adviser, caseId, i < 3 ? { targetGroup: "transitional_benefit" } : {});
    }
    const list = (ctx: Ctx, search: Record<string, string> = {}) =>
      inScope(ctx, (scope) => participants(scope, listInput.parse(search)));
    const first = await list(adviser);
    expect(await inScope(adviser, talksToOffer)).toBe(26);
    const [late] = first.lines;
    const offered = { offeredOn: "2026-11-09", held: "false" };
    expectOk(await recordTalk(adviser, { participationId: late?.id, ...offered }));
    expect(await inScope(adviser, talksToOffer)).toBe(25);
    expect(first.lines).toHaveLength(25);
    const second = await list(adviser, { etter: first.next ?? "" });
    expect(second).toMatchObject({ lines: [{ plannedEndOn: "2028-03-01" }], next: null });
    const all = [...first.lines, ...second.lines].map(({ id }) => id);
    expect(new Set(all).size).toBe(26);
    expect((await list(adviser, { gruppe: "transitional_benefit" })).lines).toHaveLength(3);
    expect((await list(adviser, { status: "ended" })).lines.map(({ id }) => id)).toEqual([
      ended.participationId,
    ]);
    const stranger = await aColleague(["programme_adviser"], [await aTeam()]);
    expect((await list(stranger)).lines).toEqual([]);
  }));
