import { beforeAll, describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { historyOf } from "@/lib/audit/queries/events";
import { aColleague, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import {
  aHome,
  anApplication,
  answerChecks,
  applicationOf,
  asItStands,
  caseHeaderOf,
  holdTalks,
  inState,
} from "../fixtures";
import { stepsOfApplication } from "../queries/applications";
import { APPLICATION_STATES, type ApplicationState, MAIN_LINE } from "../rules/states";
import { approveApplication } from "./approve-application";
import { askImdi } from "./ask-imdi";
import { beginChecks } from "./begin-checks";
import { moveIn } from "./move-in";
import { receiveApplication } from "./receive-application";
import { recordAnswer } from "./record-answer";
import { rejectApplication } from "./reject-application";
import { signLease } from "./sign-lease";
import { tryAnotherHome } from "./try-another-home";

beforeAll(keepOnlyCaseFigures);

const stagesOf = async (ctx: Ctx, caseId: string) => (await caseHeaderOf(ctx, caseId)).openStages;

it.each(APPLICATION_STATES)("comes to %s through the commands alone", (state) =>
  withRollback(async () => {
    const { ctx, applicationId } = await inState(state);
    const application = await applicationOf(ctx, applicationId);
    expect(application.state).toBe(state);
    expect(application.endedOn === null).toBe(state !== "ended");
    const steps = await inScope(ctx, (scope) => stepsOfApplication(scope, applicationId));
    expect(steps[0]).toMatchObject({ act: "open", fromState: null, toState: "enquiry" });
    expect(steps.at(-1)?.toState).toBe(state);
    for (const [index, step] of steps.slice(1).entries()) {
      expect(step.fromState).toBe(steps[index]?.toState);
    }
  }),
);

describe("along the line", () => {
  it("moves the case with the application, and gives each member acceptance, decision and settlement", () =>
    withRollback(async () => {
      const stages: Partial<Record<ApplicationState, readonly string[]>> = {
        enquiry: ["request"],
        application: ["request"],
        checking: ["self_settlement_assessment"],
        moved_in: ["settlement"],
      };
      for (const state of MAIN_LINE) {
        const { ctx, caseId } = await inState(state);
        expect(await stagesOf(ctx, caseId), state).toEqual(stages[state] ?? ["housing_allocation"]);
      }
      const { ctx, caseId } = await inState("moved_in");
      expect((await caseHeaderOf(ctx, caseId)).members).toMatchObject([
        {
          acceptedOn: addDays(ctx.today, -30),
          allocationDecidedOn: addDays(ctx.today, -15),
          plannedOn: addDays(ctx.today, -6),
          settledOn: addDays(ctx.today, -6),
        },
      ]);
    }));

  it("does not begin the checks before home, landlord, unsigned lease and wanted date are there", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await inState("application", { home: { wantedOn: null } });
      const act = await asItStands(ctx, { applicationId });
      expect(await beginChecks(ctx, act)).toMatchObject({
        error: {
          code: "self-settlement.errors.gate-missing",
          data: ["dwelling", "landlord", "lease_draft", "wanted_date"].map((code) => ({ code })),
        },
      });
    }));

  it("signs nothing before IMDi has decided, nor on a day before the decision", () =>
    withRollback(async () => {
      for (const state of ["checking", "approved", "answered"] as const) {
        const early = await inState(state);
        const act = await asItStands(early.ctx, early);
        expect(await signLease(early.ctx, { ...act, guaranteeKind: "none" })).toMatchObject({
          error: { code: "self-settlement.errors.not-from-here" },
        });
      }
      const { ctx, ...made } = await inState("imdi_decided");
      const act = await asItStands(ctx, made);
      const early = { ...act, happenedOn: addDays(ctx.today, -16), guaranteeKind: "none" };
      expect(await signLease(ctx, early)).toMatchObject({
        error: { fields: { happenedOn: ["self-settlement.errors.signed-before-decision"] } },
      });
      expectOk(await signLease(ctx, { ...act, guaranteeKind: "none" }));
    }));

  it("lets nobody move in before the day of the decision, and names a stranger as none", () =>
    withRollback(async () => {
      const { ctx, caseId, ...made } = await inState("signed");
      const act = await asItStands(ctx, made);
      const personIds = (await caseHeaderOf(ctx, caseId)).members.map(({ personId }) => personId);
      const early = { ...act, personIds, happenedOn: addDays(ctx.today, -16) };
      expect(await moveIn(ctx, early)).toMatchObject({
        error: { fields: { happenedOn: ["self-settlement.errors.moved-in-before-decision"] } },
      });
      const stranger = { ...act, personIds: [made.applicationId] };
      expect(await moveIn(ctx, stranger)).toMatchObject({
        error: { code: "cases.errors.not-a-member" },
      });
    }));

  it("does an act neither on a day to come nor before the one that led here", () =>
    withRollback(async () => {
      const { ctx, ...made } = await inState("approved");
      const act = await asItStands(ctx, made);
      for (const [days, problem] of [
        [1, "in-future"],
        [-31, "before-last-step"],
      ] as const) {
        const happenedOn = addDays(ctx.today, days);
        expect(await askImdi(ctx, { ...act, happenedOn })).toMatchObject({
          error: { fields: { happenedOn: [`self-settlement.errors.${problem}`] } },
        });
      }
    }));

  it("asks IMDi only after the household has its answer", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await inState("checking");
      await answerChecks(ctx, applicationId);
      await holdTalks(ctx, applicationId);
      expectOk(await approveApplication(ctx, await asItStands(ctx, { applicationId })));
      const act = await asItStands(ctx, { applicationId });
      expect(await askImdi(ctx, act)).toMatchObject({
        error: { data: [{ code: "answer_letter" }] },
      });
      const { happenedOn, ...named } = act;
      const early = { ...named, answerSentOn: addDays(happenedOn, -1) };
      expect(await recordAnswer(ctx, early)).toMatchObject({
        error: { fields: { answerSentOn: ["self-settlement.errors.answer-before-decision"] } },
      });
      expectOk(await recordAnswer(ctx, { ...named, answerSentOn: happenedOn }));
      expectOk(await askImdi(ctx, await asItStands(ctx, { applicationId })));
    }));
});

describe("the decision", () => {
  it("waits for every check and for a talk alone with each adult", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await inState("checking");
      const act = await asItStands(ctx, { applicationId });
      const refused = await approveApplication(ctx, act);
      expect(refused).toMatchObject({
        error: { data: [{ code: "checks_answered" }, { code: "private_talks" }] },
      });
      await answerChecks(ctx, applicationId);
      expect(await approveApplication(ctx, act)).toMatchObject({
        error: { data: [{ code: "private_talks", people: [expect.any(String)] }] },
      });
      await holdTalks(ctx, applicationId);
      expectOk(await approveApplication(ctx, act));
    }));

  it("passes a check that is not met with a reason that is kept, and nothing else", () =>
    withRollback(async () => {
      const { ctx, caseId, applicationId } = await inState("checking");
      await answerChecks(ctx, applicationId, { notMet: ["AS-C06"] });
      const act = await asItStands(ctx, { applicationId });
      const overrideReason = "Barnet flytter ut om to måneder";
      expect(await approveApplication(ctx, { ...act, overrideReason })).toMatchObject({
        error: { code: "self-settlement.errors.gate-missing" },
      });
      await holdTalks(ctx, applicationId);
      expect(await approveApplication(ctx, act)).toMatchObject({
        error: { data: [{ code: "checks_met", items: ["AS-C06"] }] },
      });
      expectOk(await approveApplication(ctx, { ...act, overrideReason }));
      expect(await applicationOf(ctx, applicationId)).toMatchObject({
        overridden: ["AS-C06"],
        overrideReason,
        reasons: ["exception_made"],
      });
      const { rows } = await inScope(ctx, (scope) => historyOf(scope, { caseId }));
      expect(
        rows.find(({ action }) => action === "self-settlement.approve-application"),
      ).toMatchObject({
        reason: overrideReason,
      });
    }));

  it("keeps no override where every check is met", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await inState("checking");
      await answerChecks(ctx, applicationId);
      await holdTalks(ctx, applicationId);
      const act = await asItStands(ctx, { applicationId });
      expectOk(await approveApplication(ctx, { ...act, overrideReason: "For sikkerhets skyld" }));
      expect(await applicationOf(ctx, applicationId)).toMatchObject({
        overridden: [],
        overrideReason: null,
        reasons: ["meets_terms"],
      });
    }));

  it("is for settlement officers and managers, whatever the adviser sends", () =>
    withRollback(async () => {
      const { ctx, teamId, applicationId } = await inState("checking");
      const adviser = await aColleague(["housing_adviser"], [teamId]);
      const act = await asItStands(ctx, { applicationId });
      await expect(approveApplication(adviser, act)).rejects.toMatchObject({ kind: "forbidden" });
    }));

  it("refuses with reasons, sends the case back to the request, and lets another home be tried", () =>
    withRollback(async () => {
      const { ctx, caseId, applicationId } = await inState("checking");
      const act = await asItStands(ctx, { applicationId });
      expect(await rejectApplication(ctx, { ...act, reasons: [], reasonText: "" })).toMatchObject({
        error: { fields: { reasons: ["errors.required"], reasonText: ["errors.required"] } },
      });
      const given = { reasons: ["crowding", "rent"], reasonText: "For trang og for dyr." };
      expectOk(await rejectApplication(ctx, { ...act, ...given }));
      expect(await stagesOf(ctx, caseId)).toEqual(["request"]);
      expectOk(await tryAnotherHome(ctx, await asItStands(ctx, { applicationId })));
      const application = await applicationOf(ctx, applicationId);
      expect(application).toMatchObject({
        state: "application",
        dwellingId: null,
        outcome: null,
        reasons: [],
      });
      const steps = await inScope(ctx, (scope) => stepsOfApplication(scope, applicationId));
      expect(steps.find((step) => step.act === "reject")).toMatchObject({
        reasons: ["crowding", "rent"],
        dwellingId: expect.any(String),
      });
    }));
});

describe("two officers on one application", () => {
  it("lets one win, and shows the other what stands", () =>
    withRollback(async () => {
      const { ctx, teamId, applicationId } = await inState("checking");
      const second = await aColleague(["manager"], [teamId], { name: "Berit Nes" });
      await answerChecks(ctx, applicationId);
      await holdTalks(ctx, applicationId);
      const read = await asItStands(ctx, { applicationId });
      expectOk(await approveApplication(second, read));
      const late = { reasons: ["rent"], reasonText: "For dyr." };
      expect(await rejectApplication(ctx, { ...read, ...late })).toMatchObject({
        error: {
          code: "errors.changed-meanwhile",
          data: { state: "approved", version: read.version + 1, decidedByName: "Berit Nes" },
        },
      });
      expect(await applicationOf(ctx, applicationId)).toMatchObject({ outcome: "approved" });
    }));

  it("does an act once however often the same form is sent", () =>
    withRollback(async () => {
      const { ctx, ...made } = await inState("checking");
      const key = { idempotencyKey: "0190d5f0-0000-7000-8000-000000000001" };
      const sent = {
        ...(await asItStands(ctx, made)),
        ...key,
        reasons: ["rent"],
        reasonText: "For dyr.",
      };
      expectOk(await rejectApplication(ctx, sent));
      expectOk(await rejectApplication(ctx, sent));
      const steps = await inScope(ctx, (scope) => stepsOfApplication(scope, made.applicationId));
      expect(steps.filter(({ act }) => act === "reject")).toHaveLength(1);
    }));
});

describe("the home", () => {
  it("is offered when it stands already, with how many use it and never who", () =>
    withRollback(async () => {
      const home = aHome();
      const { teamId } = await inState("checking", { home });
      const ctx = await aColleague(["settlement_officer"], [teamId]);
      const made = await anApplication(ctx, teamId, { state: "enquiry" });
      const act = await asItStands(ctx, made);
      expect(await receiveApplication(ctx, { ...act, ...home })).toMatchObject({
        error: {
          code: "dwellings.errors.already-registered",
          data: { dwellingId: expect.any(String), applications: 1, livingThere: 0 },
        },
      });
    }));
});
