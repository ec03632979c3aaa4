import { beforeAll, describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { changeSettlementType } from "@/lib/cases/commands/change-settlement-type";
import { moveStage } from "@/lib/cases/commands/move-stage";
import { expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { addDays } from "@/lib/platform/dates";
import {
  aHome,
  answerChecks,
  applicationOf,
  asItStands,
  caseHeaderOf,
  holdTalks,
  inState,
} from "../fixtures";
import { approveApplication } from "./approve-application";
import { askImdi } from "./ask-imdi";
import { beginChecks } from "./begin-checks";
import { changeFinder } from "./change-finder";
import { changeHome } from "./change-home";
import { changeLease } from "./change-lease";
import { handToOrdinarySettlement } from "./hand-to-ordinary-settlement";
import { keepImdiDecision } from "./keep-imdi-decision";
import { loseHome } from "./lose-home";
import { openApplication } from "./open-application";
import { recordAnswer } from "./record-answer";
import { recordImdiDecision } from "./record-imdi-decision";
import { withdrawApplication } from "./withdraw-application";

beforeAll(keepOnlyCaseFigures);

describe("when the way ends or turns", () => {
  it("keeps IMDi's decision when the home is lost after it, and the new home needs no second one", () =>
    withRollback(async () => {
      const { ctx, caseId, applicationId } = await inState("imdi_decided");
      const lost = { ...(await asItStands(ctx, { applicationId })), reasons: ["let_to_others"] };
      expectOk(await loseHome(ctx, lost));
      expect((await caseHeaderOf(ctx, caseId)).openStages).toEqual(["housing_allocation"]);
      const open = await applicationOf(ctx, applicationId);
      expect(open).toMatchObject({ state: "application", imdiDecidedOn: addDays(ctx.today, -15) });
      const { lease, foundBy: _, ...home } = aHome();
      const named = async () => {
        const { happenedOn: __, ...rest } = await asItStands(ctx, { applicationId });
        return rest;
      };
      expectOk(await changeHome(ctx, { ...(await named()), ...home }));
      expectOk(await changeLease(ctx, { ...(await named()), lease }));
      expectOk(await changeFinder(ctx, { ...(await named()), wantedOn: ctx.today }));
      expectOk(await beginChecks(ctx, await asItStands(ctx, { applicationId })));
      await answerChecks(ctx, applicationId);
      const approve = async () => approveApplication(ctx, await asItStands(ctx, { applicationId }));
      expect(await approve()).toMatchObject({ error: { data: [{ code: "private_talks" }] } });
      await holdTalks(ctx, applicationId);
      expectOk(await approve());
      expectOk(await recordAnswer(ctx, { ...(await named()), answerSentOn: ctx.today }));
      const act = await asItStands(ctx, { applicationId });
      expect(await askImdi(ctx, act)).toMatchObject({
        error: { data: [{ code: "imdi_not_decided" }] },
      });
      expectOk(await keepImdiDecision(ctx, act));
      expect(await applicationOf(ctx, applicationId)).toMatchObject({
        state: "imdi_decided",
        imdiDecidedOn: addDays(ctx.today, -15),
      });
    }));

  it("takes the acceptance back when the home is lost before IMDi has decided", () =>
    withRollback(async () => {
      const { ctx, caseId, applicationId } = await inState("answered");
      const lost = { ...(await asItStands(ctx, { applicationId })), reasons: ["other"] };
      expect(await loseHome(ctx, lost)).toMatchObject({
        error: { fields: { note: ["self-settlement.errors.note-needed"] } },
      });
      expectOk(await loseHome(ctx, { ...lost, note: "Huset brant" }));
      expect((await caseHeaderOf(ctx, caseId)).openStages).toEqual(["request"]);
      expect((await caseHeaderOf(ctx, caseId)).members).toMatchObject([{ acceptedOn: null }]);
      const act = await asItStands(ctx, { applicationId });
      expect(await recordImdiDecision(ctx, act)).toMatchObject({
        error: { code: "self-settlement.errors.not-from-here" },
      });
    }));

  it("hands a refused household to ordinary settlement, and only so changes its kind", () =>
    withRollback(async () => {
      const { ctx, caseId, applicationId } = await inState("rejected");
      const { version } = await caseHeaderOf(ctx, caseId);
      const byHand = { caseId, version, settlementType: "from_reception", reason: "Feil" };
      expect(await changeSettlementType(ctx, byHand)).toMatchObject({
        error: { code: "cases.errors.application-open" },
      });
      const act = await asItStands(ctx, { applicationId });
      const given = { settlementType: "from_reception", reason: "Ønsker vanlig bosetting" };
      expectOk(await handToOrdinarySettlement(ctx, { ...act, ...given }));
      expect(await caseHeaderOf(ctx, caseId)).toMatchObject({
        settlementType: "from_reception",
        openStages: ["request"],
      });
      expect(await applicationOf(ctx, applicationId)).toMatchObject({ state: "ended" });
    }));

  it("goes back to the request when IMDi refuses, and leaves no acceptance behind", () =>
    withRollback(async () => {
      const { ctx, caseId } = await inState("imdi_refused");
      expect((await caseHeaderOf(ctx, caseId)).openStages).toEqual(["request"]);
      expect((await caseHeaderOf(ctx, caseId)).members).toMatchObject([{ acceptedOn: null }]);
    }));

  it("lets the case follow a withdrawal, so that a new application can be opened", () =>
    withRollback(async () => {
      const { ctx, caseId, applicationId } = await inState("checking");
      const open = { caseId, enquiredOn: ctx.today };
      expect(await openApplication(ctx, open)).toMatchObject({
        error: { code: "self-settlement.errors.already-open" },
      });
      const act = { ...(await asItStands(ctx, { applicationId })), reasons: ["no_answer"] };
      expectOk(await withdrawApplication(ctx, act));
      expect((await caseHeaderOf(ctx, caseId)).openStages).toEqual(["request"]);
      expectOk(await openApplication(ctx, open));
    }));

  it("keeps the steps of the case that belong to the application from being taken by hand", () =>
    withRollback(async () => {
      const { ctx, caseId } = await inState("checking");
      const { version } = await caseHeaderOf(ctx, caseId);
      const byHand = { caseId, version, act: "approve_self_found", overrideReason: "Haster" };
      expect(await moveStage(ctx, byHand)).toMatchObject({
        error: { code: "cases.errors.move-by-application" },
      });
    }));
});
