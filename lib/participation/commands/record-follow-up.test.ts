import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { peopleForFacts } from "@/lib/people/queries/people-for-facts";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { participationFacts } from "../facts";
import { followUpRecords } from "../queries/records";
import { changeFollowUp } from "./change-follow-up";
import { recordFollowUp } from "./record-follow-up";

async function aHousehold() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  const [person] = await inScope(ctx, (scope) => peopleForFacts(scope, [caseId]));
  if (!person) throw new Error("the case has nobody");
  const told = async () => {
    const sheets = await inScope(ctx, (scope) => participationFacts(scope, [caseId]));
    const { caseFacts = {}, persons = [] } = sheets.get(caseId) ?? {};
    const facts = { ...caseFacts, ...persons[0]?.facts };
    return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]));
  };
  return { ctx, caseId, personId: person.personId, told };
}
const heldOn = "2026-11-20";

it("FUP-03: shows that participation was talked about, and the measure offered", () =>
  withRollback(async () => {
    const { ctx, caseId, personId, told } = await aHousehold();
    const talk = { caseId, kind: "participation", personId, heldOn, wantsMore: "yes" };
    expectOk(await recordFollowUp(ctx, { ...talk, outcome: "Språkkafé", atRisk: "yes" }));
    expect(await told()).toEqual({
      "participation.talkHeldOn": heldOn,
      "participation.wantsMore": true,
      "participation.measureOffered": "Språkkafé",
    });
  }));

it("FUP-04, TRA-05: shows the latest talk about school, and whether a scheme was considered", () =>
  withRollback(async () => {
    const { ctx, caseId, personId, told } = await aHousehold();
    const school = { caseId, kind: "school", personId };
    expectOk(
      await recordFollowUp(ctx, {
        ...school,
        heldOn,
        atRisk: "yes",
        contactOfferedOn: "2026-11-21",
      }),
    );
    expectOk(await recordFollowUp(ctx, { ...school, heldOn: "2026-05-04", atRisk: "no" }));
    const considered = { kind: "jobbsjansen", personId, heldOn, outcome: "Søker plass i januar" };
    expectOk(await recordFollowUp(ctx, { caseId, ...considered }));
    expect(await told()).toEqual({
      "schoolTalk.heldOn": heldOn,
      "schoolTalk.atRisk": true,
      "schoolTalk.contactOfferedOn": "2026-11-21",
      "jobbsjansen.assessedOn": heldOn,
      "jobbsjansen.conclusion": "Søker plass i januar",
    });
  }));

it("INT-20: shows that a young person was talked with alone, and who follows up", () =>
  withRollback(async () => {
    const { ctx, caseId, personId, told } = await aHousehold();
    const talk = { caseId, kind: "youth_talk", personId, heldOn };
    expect(await recordFollowUp(ctx, talk)).toMatchObject({
      error: { fields: { heldAlone: ["errors.required"], outcome: ["errors.required"] } },
    });
    const followUp = { outcome: "Kari Nordmann, minoritetsrådgiver" };
    expectOk(await recordFollowUp(ctx, { ...talk, ...followUp, heldAlone: "yes" }));
    expect(await told()).toEqual({
      "youthTalk.heldOn": heldOn,
      "youthTalk.heldAlone": true,
      "youthTalk.followUpPerson": followUp.outcome,
    });
  }));

it("FUP-08: shows what the case cost in a year, and keeps nobody with it", () =>
  withRollback(async () => {
    const { ctx, caseId, personId, told } = await aHousehold();
    const cost = { caseId, kind: "cost", personId, heldOn, costYear: 2025, costTotal: "210 000" };
    expectOk(await recordFollowUp(ctx, cost));
    expect(await told()).toEqual({ "cost.yearTotal": 21_000_000 });
    expect(await inScope(ctx, (scope) => followUpRecords(scope, caseId))).toMatchObject([
      { personId: null, costYear: 2025 },
    ]);
  }));

it("FUP-05, FUP-06: asks for a child, and for a day that has been", () =>
  withRollback(async () => {
    const { ctx, caseId, personId } = await aHousehold();
    const plan = { caseId, kind: "adulthood_plan", personId };
    expect(await recordFollowUp(ctx, { ...plan, heldOn: "2026-11-24" })).toMatchObject({
      error: {
        fields: {
          personId: ["participation.errors.not-a-child"],
          heldOn: ["participation.errors.in-future"],
        },
      },
    });
    expect(
      await recordFollowUp(ctx, { caseId, kind: "child_leisure", personId, heldOn }),
    ).toMatchObject({ error: { fields: { outcome: ["errors.required"] } } });
  }));

it("is corrected by one of two who read it, stays of its kind, and is recorded once for one form", () =>
  withRollback(async () => {
    const { ctx, caseId, personId, told } = await aHousehold();
    const talk = { kind: "participation", personId, heldOn, wantsMore: "no" };
    const input = { caseId, ...talk, idempotencyKey: newId() };
    const { recordId } = expectOk(await recordFollowUp(ctx, input));
    expectOk(await recordFollowUp(ctx, input));
    const change = { recordId, version: 1, ...talk, wantsMore: "yes", outcome: "Fotball" };
    expectOk(await changeFollowUp(ctx, change));
    expect(await told()).toMatchObject({ "participation.measureOffered": "Fotball" });
    expect(await changeFollowUp(ctx, change)).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { outcome: "Fotball" } },
    });
    expect(await inScope(ctx, (scope) => followUpRecords(scope, caseId))).toHaveLength(1);
  }));
