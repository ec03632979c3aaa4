import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { historyOf } from "@/lib/audit/queries/events";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "../fixtures";
import { caseHeader } from "../queries/case-header";
import { effectOf, stageMove } from "../rules/stages";
import { assignOfficer } from "./assign-officer";
import { changeSettlementType } from "./change-settlement-type";
import { changeTeam } from "./change-team";
import { closeCase } from "./close-case";
import { moveStage } from "./move-stage";
import { reopenCase } from "./reopen-case";
import { setSettlementDates } from "./set-settlement-dates";
import { setStages } from "./set-stages";

beforeAll(keepOnlyCaseFigures);

const header = (ctx: Ctx, caseId: string) => inScope(ctx, (scope) => caseHeader(scope, caseId));
const versionOf = async (ctx: Ctx, caseId: string) => (await header(ctx, caseId)).version;

async function anOpenCase(settlementType = "from_reception") {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId, { settlementType });
  const move = async (act: string, more: Record<string, unknown> = {}, by = ctx) =>
    moveStage(by, { caseId, act, version: await versionOf(ctx, caseId), ...more });
  return { teamId, ctx, caseId, move };
}

it("tells what the gate misses, and lets an authorised person pass with a reason that is kept", () =>
  withRollback(async () => {
    const { ctx, caseId, move } = await anOpenCase();
    expect(await move("accept_request")).toMatchObject({
      error: { code: "cases.errors.gate-missing", data: [{ code: "settlement_officer" }] },
    });
    expect((await header(ctx, caseId)).openStages).toEqual(["request"]);
    expectOk(await move("accept_request", { overrideReason: "Avtalt med leder" }));
    const after = await header(ctx, caseId);
    expect(after.openStages).toEqual(["housing_allocation"]);
    expect(after.stages.at(-1)).toMatchObject({
      missing: ["settlement_officer"],
      overrideReason: "Avtalt med leder",
    });
    const { rows } = await inScope(ctx, (scope) => historyOf(scope, { caseId }));
    expect(rows[0]).toMatchObject({
      action: "cases.move-stage",
      reason: "Avtalt med leder",
      changes: [
        { field: "act", after: "accept_request" },
        { field: "openStages", before: ["request"], after: ["housing_allocation"] },
        { field: "passedWithout", after: ["settlement_officer"] },
      ],
    });
  }));

it("needs the role of the step, and someone authorised to pass the gate", () =>
  withRollback(async () => {
    const { teamId, move } = await anOpenCase("family_reunification");
    const adviser = await aColleague(["housing_adviser"], [teamId]);
    expect(await move("start_guidance", {}, adviser)).toMatchObject({
      error: { code: "cases.errors.gate-missing" },
    });
    const overrideReason = "Vil gjerne";
    expect(await move("start_guidance", { overrideReason }, adviser)).toMatchObject({
      error: { code: "cases.errors.gate-not-yours" },
    });
    expect(await move("return_to_allocation", {}, adviser)).toMatchObject({
      error: { code: "cases.errors.move-not-your-role" },
    });
    expect(await move("complete_transition")).toMatchObject({
      error: { code: "cases.errors.move-not-possible" },
    });
  }));

it("goes from request to guidance and programme side by side as the record fills", () =>
  withRollback(async () => {
    const { ctx, caseId, move } = await anOpenCase();
    const adviser = await aColleague(["housing_adviser", "programme_adviser"]);
    const assign = (role: string, by: Ctx) =>
      assignOfficer(ctx, { caseId, role, accountId: by.actor.accountId });
    expectOk(await assign("settlement_officer", ctx));
    expectOk(await move("accept_request"));
    const [member] = (await header(ctx, caseId)).members;
    expect(member).toMatchObject({ acceptedOn: ctx.today });
    const dates = (more: Record<string, unknown>, version: number) =>
      setSettlementDates(ctx, { caseId, personId: member?.personId, version, ...more });
    const decided = { allocationDecidedOn: "2026-11-02", plannedOn: "2026-11-20" };
    expect(await move("begin_settlement")).toMatchObject({
      error: { data: [{ code: "allocation_decided" }, { code: "settlement_planned" }] },
    });
    expectOk(await dates(decided, 1));
    expectOk(await move("begin_settlement"));
    expect(await dates({ ...decided, settledOn: "2026-11-01" }, 2)).toMatchObject({
      error: { fields: { settledOn: ["cases.errors.settled-before-allocation"] } },
    });
    expectOk(await dates({ ...decided, settledOn: "2026-11-20" }, 2));
    expect(await dates({ ...decided, settledOn: "2026-11-19" }, 2)).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await assign("housing_adviser", adviser));
    expectOk(await assign("programme_adviser", adviser));
    expectOk(await move("start_programme"));
    expectOk(await move("start_guidance"));
    expectOk(await move("complete_settlement"));
    expect((await header(ctx, caseId)).openStages).toEqual([
      "housing_guidance",
      "introduction_programme",
    ]);
  }));

it("refuses the later of two changes, and says which version stands", () =>
  withRollback(async () => {
    const { ctx, caseId, teamId } = await anOpenCase();
    const version = await versionOf(ctx, caseId);
    const other = await aTeam();
    expectOk(
      await changeTeam(
        { ...ctx, actor: { ...ctx.actor, teamIds: [teamId, other] } },
        { caseId, teamId: other, version },
      ),
    );
    const both = { ...ctx, actor: { ...ctx.actor, teamIds: [teamId, other] } };
    expect(await closeCase(both, { caseId, reason: "died", version })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { version: version + 1 } },
    });
  }));

it("closes with a reason, changes nothing while closed, and reopens where it was", () =>
  withRollback(async () => {
    const { ctx, caseId, move } = await anOpenCase("family_reunification");
    expectOk(await move("start_guidance", { overrideReason: "Vikar kommer" }));
    const close = async (more: Record<string, unknown>) =>
      closeCase(ctx, { caseId, version: await versionOf(ctx, caseId), ...more });
    expect(await close({ reason: "other" })).toMatchObject({
      error: { fields: { note: ["cases.errors.note-needed"] } },
    });
    expectOk(await close({ reason: "moved_municipality", note: "Til Bergen" }));
    expect(await header(ctx, caseId)).toMatchObject({
      status: "closed",
      openStages: [],
      closeReason: "moved_municipality",
    });
    expect(await move("complete_settlement")).toMatchObject({
      error: { code: "cases.errors.case-closed" },
    });
    const version = await versionOf(ctx, caseId);
    expectOk(await reopenCase(ctx, { caseId, version, reason: "Flyttet tilbake" }));
    expect(await header(ctx, caseId)).toMatchObject({
      status: "open",
      openStages: ["settlement", "housing_guidance"],
      closeReason: null,
    });
  }));

it("moves the assessment back to the request when the dwelling was not self-found after all", () =>
  withRollback(async () => {
    const { ctx, caseId, move } = await anOpenCase("agreed_self_settlement");
    expect(await move("start_assessment", { overrideReason: "Hastesak" })).toMatchObject({
      error: { code: "cases.errors.move-by-application" },
    });
    const assessed = effectOf(stageMove("start_assessment"), ["request"]);
    await inScope(ctx, (scope) => setStages(scope, caseId, assessed));
    const version = await versionOf(ctx, caseId);
    const given = { caseId, version, settlementType: "from_reception", reason: "Feil valgt" };
    expectOk(await changeSettlementType(ctx, given));
    expect((await header(ctx, caseId)).openStages).toEqual(["request"]);
  }));
