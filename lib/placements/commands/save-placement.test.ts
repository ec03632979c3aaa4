import { and, eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { deadline } from "@/db/schema/deadlines";
import { placementAgreement } from "@/db/schema/placements";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { writeElement } from "@/lib/programme/commands/write-element";
import { aDecidedProgramme, aDraft, inForce, plansOf } from "@/lib/programme/fixtures";
import { placementFacts } from "../facts";
import { A_PLACEMENT, anEmployer, aPlacement } from "../fixtures";
import { placementsOf } from "../queries/placements";
import { linesInForce } from "../queries/plan-lines";
import { hoursInPlan } from "../rules/hours";
import { assessOrdinaryJob } from "./assess-ordinary-job";
import { endPlacement } from "./end-placement";
import { finishTask } from "./finish-task";
import { holdVisit } from "./hold-visit";
import { planVisit } from "./plan-visit";
import { removePlacement } from "./remove-placement";
import { reviewPlacement } from "./review-placement";
import { savePlacement } from "./save-placement";
import { signAgreement } from "./sign-agreement";

const key = () => ({ idempotencyKey: newId() });

async function aParticipant() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(adviser, teamId);
  const [personId = ""] = await inScope(adviser, (scope) => personsOfCase(scope, caseId));
  return { adviser, teamId, caseId, personId, at: { caseId, personId } };
}

type At = { caseId: string; personId: string };
const all = (ctx: Ctx, at: At) => inScope(ctx, (scope) => placementsOf(scope, at));
const factsOf = async (ctx: Ctx, { caseId, personId }: At) => {
  const facts = await inScope(ctx, (scope) => placementFacts(scope, [caseId]));
  return facts.get(caseId)?.persons?.find((one) => one.personId === personId);
};
const valuesOf = async (ctx: Ctx, at: At) =>
  Object.fromEntries(
    Object.entries((await factsOf(ctx, at))?.facts ?? {}).map(([name, fact]) => [
      name,
      (fact as { value: unknown }).value,
    ]),
  );
const deadlinesOf = (ctx: Ctx, { caseId }: At) =>
  inScope(ctx, (scope) =>
    scope.tx
      .select({ key: deadline.ruleKey, dueOn: deadline.dueOn, state: deadline.state })
      .from(deadline)
      .where(
        and(
          eq(deadline.municipalityId, scope.municipalityId),
          eq(deadline.caseId, caseId),
          sql`rule_key like 'D-PLACEMENT%'`,
        ),
      )
      .orderBy(deadline.ruleKey),
  );

const SIGNED = {
  ...{ method: "screen", signedOn: "2026-11-05" },
  participantDuties: "møte til avtalt tid",
  employerDuties: "gi opplæring\ngi attest",
  municipalityDuties: "følge opp",
  ...{ participantName: "Amina Yusuf", participantDrawing: "M10 10L20 20" },
  ...{ employerName: "Liv Kokk", employerDrawing: "M10 10L30 30" },
  ...{ adviserName: "Kari Rådgiver", adviserDrawing: "" },
};

it("goes from agreement by visits and the employer's word to a job, and shows it to the checklist", () =>
  withRollback(async () => {
    const { adviser, at } = await aParticipant();
    const { employerId, employerPersonId } = await anEmployer(adviser);
    const placementId = await aPlacement(adviser, { ...at, employerId, employerPersonId });
    const signed = { placementId, version: 1, ...SIGNED };
    const { documentId } = expectOk(await signAgreement(adviser, { ...signed, ...key() }));
    const [whole] = await all(adviser, at);
    expect(whole?.agreements).toMatchObject([
      {
        documentId,
        content: {
          terms: {
            employer: { name: "Fjordgløtt Kafé AS" },
            employerContact: { name: "Liv Kokk", phone: "12 12 12 12" },
            minutesPerWeek: 900,
            visits: ["2026-11-20", "2027-01-15"],
          },
          duties: { employer: ["gi opplæring", "gi attest"] },
        },
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(await factsOf(adviser, at)).toMatchObject({ flags: { inWorkPlacement: true } });
    expect(await valuesOf(adviser, at)).toMatchObject({
      "placement.agreementSignedOn": "2026-11-05",
      "placement.contactPerson": "Kari Rådgiver, 12 34 56 78",
      "placement.norwegianInWorkingHours": "possible",
      "placement.purpose": "Lære rutinene på kjøkkenet",
      "placement.startsOn": "2026-11-09",
      "placement.visitDates": ["2026-11-20", "2027-01-15"],
      "placement.visitDueOn": "2026-11-20",
    });
    expect(await deadlinesOf(adviser, at)).toMatchObject([
      { key: "D-PLACEMENT-END", dueOn: "2027-03-05", state: "open" },
      { key: "D-PLACEMENT-VISIT", dueOn: "2026-11-20", state: "open" },
    ]);
    const visit = whole?.visits[0];
    const held = { heldOn: "2026-11-20", standing: "well", summary: "Trives, og snakker mye." };
    const agreed = [
      { body: "Prøve kassa", responsible: "employer", dueOn: "2026-12-01" },
      { body: "" },
    ];
    expectOk(
      await holdVisit(adviser, {
        ...{ placementId, visitId: visit?.id, version: 1, ...held, agreed },
        ...key(),
      }),
    );
    expect(await deadlinesOf(adviser, at)).toMatchObject([
      { key: "D-PLACEMENT-END" },
      { key: "D-PLACEMENT-TASK", dueOn: "2026-12-01", state: "open" },
      { key: "D-PLACEMENT-VISIT", dueOn: "2027-01-15", state: "open" },
    ]);
    const again = { placementId, visitId: visit?.id, version: 2, ...held, ...key() };
    expect(await holdVisit(adviser, again)).toMatchObject({
      error: { code: "placements.errors.visit-held" },
    });
    const task = (await all(adviser, at))[0]?.tasksAgreed[0];
    expectOk(await finishTask(adviser, { taskId: task?.id, version: 1, done: "yes" }));
    const review = { reviewedOn: "2026-11-21", wouldHire: "yes", hiringNeeds: "B1 muntlig" };
    expectOk(await reviewPlacement(adviser, { placementId, version: 1, ...review }));
    const end = { endedOn: "2026-11-22", result: "hired_part_time" };
    expect(await endPlacement(adviser, { placementId, version: 2, ...end })).toMatchObject({
      error: { fields: { jobFrom: ["placements.errors.no-first-day"] } },
    });
    const job = { jobFrom: "2026-11-23", jobHours: "20", referenceGivenOn: "2026-11-22" };
    expectOk(await endPlacement(adviser, { placementId, version: 2, ...end, ...job }));
    expect((await all(adviser, at))[0]).toMatchObject({ ...end, jobMinutesPerWeek: 1200 });
    expect(await factsOf(adviser, at)).toMatchObject({ flags: { inWorkPlacement: false } });
    expect(await valuesOf(adviser, at)).toMatchObject({
      "placement.employerReviewedOn": "2026-11-21",
      "placement.hiringNeeds": "B1 muntlig",
      "placement.endedOn": "2026-11-22",
    });
    const open = (await deadlinesOf(adviser, at)).filter(({ state }) => state === "open");
    expect(open).toEqual([]);
  }));

it("freezes what was signed, and asks for a new agreement when the terms change", () =>
  withRollback(async () => {
    const { adviser, at } = await aParticipant();
    const { employerId, employerPersonId } = await anEmployer(adviser);
    const unnamed = await aPlacement(adviser, { ...at, employerId });
    const given = { placementId: unnamed, version: 1, ...SIGNED };
    expect(await signAgreement(adviser, { ...given, ...key() })).toMatchObject({
      error: { code: "placements.errors.no-contact" },
    });
    const change = {
      ...{ ...A_PLACEMENT, ...at, employerId, employerPersonId, placementId: unnamed },
      ...{ version: 1, hours: "20" },
    };
    expectOk(await savePlacement(adviser, { ...change, ...key() }));
    expect(await savePlacement(adviser, { ...change, ...key() })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await signAgreement(adviser, { ...given, version: 2, ...key() }));
    expectOk(await signAgreement(adviser, { ...given, version: 2, ...key() }));
    expect((await all(adviser, at))[0]?.agreements).toHaveLength(2);
    expect(await removePlacement(adviser, { placementId: unnamed, version: 2 })).toMatchObject({
      error: { code: "placements.errors.has-happened" },
    });
    await expect(
      inScope(adviser, (scope) =>
        scope.tx.update(placementAgreement).set({ signedOn: "2026-11-01" }),
      ),
    ).rejects.toThrow();
  }));

it("gives no place twice, and frees one the day after someone left", () =>
  withRollback(async () => {
    const one = await aParticipant();
    const { adviser } = one;
    const { caseId } = await aCase(adviser, one.teamId, {
      members: [{ givenName: "Omar", familyName: "Hassan", birthDate: "04.07.1991" }],
    });
    const [personId = ""] = await inScope(adviser, (scope) => personsOfCase(scope, caseId));
    const { employerId } = await anEmployer(adviser);
    const placementId = await aPlacement(adviser, { ...one.at, employerId });
    const other = { ...A_PLACEMENT, visits: [], caseId, personId, employerId };
    const full = { error: { fields: { employerId: ["placements.errors.no-room"] } } };
    expect(await savePlacement(adviser, { ...other, ...key() })).toMatchObject(full);
    expectOk(
      await endPlacement(adviser, {
        ...{ placementId, version: 1, endedOn: "2026-11-20", result: "ended_by_participant" },
        resultNote: "Flyttet",
      }),
    );
    const from = (fromOn: string) => ({ ...other, fromOn, toOn: "2026-12-31", ...key() });
    expect(await savePlacement(adviser, from("2026-11-20"))).toMatchObject(full);
    expectOk(await savePlacement(adviser, from("2026-11-21")));
    const end = (endedOn: string, version: number) =>
      endPlacement(adviser, { placementId, version, endedOn, result: "completed" });
    expect(await end("2026-11-22", 2)).toMatchObject({
      error: { fields: { endedOn: ["placements.errors.no-room"] } },
    });
    expectOk(await end("2026-11-16", 2));
    expectOk(await end("2026-11-20", 3));
  }));

it("fills an element of the plan once in the same days, and leaves its hours to the plan", () =>
  withRollback(async () => {
    const { adviser, at } = await aParticipant();
    const { participationId } = await aDecidedProgramme(adviser, at.caseId, at.personId);
    const planId = await aDraft(adviser, participationId);
    const element = { kind: "work_placement", title: "Praksis", hours: "15" };
    const days = { fromOn: "2026-11-02", toOn: "2027-10-31" };
    expectOk(await writeElement(adviser, { planId, ...element, ...days, ...key() }));
    await inForce(adviser, participationId, planId);
    const { lines } = await inScope(adviser, (scope) =>
      linesInForce(scope, at.caseId, at.personId),
    );
    expect(lines).toMatchObject([{ kind: "work_placement", minutesPerWeek: 900 }]);
    const lineId = lines[0]?.lineId;
    const { employerId } = await anEmployer(adviser, { placesOffered: "2" });
    const norwegian = (await plansOf(adviser, participationId))[0]?.elements.find(
      ({ kind }) => kind === "norwegian",
    );
    const wrong = { ...A_PLACEMENT, ...at, employerId, lineId: norwegian?.lineId, ...key() };
    expect(await savePlacement(adviser, wrong)).toMatchObject({
      error: { fields: { lineId: ["placements.errors.not-in-plan"] } },
    });
    await aPlacement(adviser, { ...at, employerId }, { lineId });
    const [placed] = await all(adviser, at);
    expect(placed).toMatchObject({ lineId, participationId });
    expect(placed && hoursInPlan(placed, lines)).toEqual({ kind: "same" });
    const twice = { ...A_PLACEMENT, ...at, employerId, lineId, ...key() };
    expect(await savePlacement(adviser, twice)).toMatchObject({
      error: { fields: { lineId: ["placements.errors.line-taken"] } },
    });
  }));

it("keeps where someone of a protected household is to the circle", () =>
  withRollback(async () => {
    const { adviser, at } = await aParticipant();
    const { employerId } = await anEmployer(adviser);
    const placementId = await aPlacement(adviser, { ...at, employerId });
    const circle = { ...adviser, actor: { ...adviser.actor, inProtectedCircle: true } };
    expectOk(
      await raiseProtection(circle, { personId: at.personId, version: 1, grade: "fortrolig" }),
    );
    const visit = { placementId, plannedOn: "2026-12-10" };
    await expect(planVisit(adviser, { ...visit, ...key() })).rejects.toMatchObject({
      code: "placements.errors.whereabouts-protected",
    });
    expectOk(await planVisit(circle, { ...visit, ...key() }));
    const stranger = await aColleague(["programme_adviser"], [await aTeam()]);
    await expect(planVisit(stranger, { ...visit, ...key() })).rejects.toMatchObject({
      kind: "not_found",
    });
  }));

it("keeps each assessment of an ordinary job, and shows the newest", () =>
  withRollback(async () => {
    const { adviser, at } = await aParticipant();
    const first = { assessedOn: "2026-11-01", conclusion: "later", reason: "Trenger mer norsk." };
    expectOk(await assessOrdinaryJob(adviser, { ...at, ...first, ...key() }));
    const next = {
      assessedOn: "2026-11-20",
      conclusion: "try_now",
      reason: "Har en jobb å prøve.",
    };
    expectOk(await assessOrdinaryJob(adviser, { ...at, ...next, ...key() }));
    expect(await valuesOf(adviser, at)).toEqual({
      "supportedEmployment.assessedOn": "2026-11-20",
      "supportedEmployment.conclusion": "Har en jobb å prøve.",
    });
  }));
