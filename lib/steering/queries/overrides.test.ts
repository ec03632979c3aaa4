import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { approveApplication } from "@/lib/self-settlement/commands/approve-application";
import { answerChecks, asItStands, holdTalks, inState } from "@/lib/self-settlement/fixtures";
import { periodNamed } from "../rules/comparison-period";
import { overridesIn } from "./overrides";

const seen = (ctx: Ctx, period: string) =>
  inScope(ctx, (scope) => overridesIn(scope, periodNamed(period, scope.today)));

async function anApproval(notMet: readonly string[]) {
  const made = await inState("checking");
  await answerChecks(made.ctx, made.applicationId, { notMet });
  await holdTalks(made.ctx, made.applicationId);
  expectOk(
    await approveApplication(made.ctx, {
      ...(await asItStands(made.ctx, made)),
      reasonText: "Boligen ligger nær skolen.",
      ...(notMet.length > 0 && { overrideReason: "Husstanden har bodd slik før." }),
    }),
  );
  return made;
}

it("counts the approvals that passed a failed check, with the case, the check and the reason", () =>
  withRollback(async () => {
    const { teamId, caseId } = await anApproval(["AS-C06"]);
    const manager = await aColleague(["manager"], [teamId]);
    expect(await seen(manager, "2026")).toMatchObject({
      approved: 1,
      overridden: 1,
      hidden: 0,
      latest: [{ caseId, checks: ["AS-C06"], reason: "Husstanden har bodd slik før." }],
    });
    expect(await seen(manager, "2025")).toMatchObject({ approved: 0, overridden: 0, latest: [] });
  }));

it("does not count an approval in which every check is met", () =>
  withRollback(async () => {
    const { teamId } = await anApproval([]);
    const manager = await aColleague(["manager"], [teamId]);
    expect(await seen(manager, "2026")).toMatchObject({ approved: 1, overridden: 0, latest: [] });
  }));

it("lists nothing of cases that the reader may not open, and says that there are a few", () =>
  withRollback(async () => {
    await anApproval(["AS-C06"]);
    const outside = await aColleague(["manager"], [await aTeam()]);
    expect(await seen(outside, "2026")).toEqual({
      approved: 0,
      overridden: 0,
      hidden: null,
      latest: [],
    });
  }));
