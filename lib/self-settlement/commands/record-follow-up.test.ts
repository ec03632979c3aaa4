import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { applicationOf, asItStands, inState } from "../fixtures";
import { followedInCases, followUpDays, followUpsOf } from "../queries/follow-ups";
import { finishFollowUp } from "./finish-follow-up";
import { inviteToGuidance } from "./invite-to-guidance";
import { recordFollowUp } from "./record-follow-up";
import { setFollowUpDays } from "./set-follow-up-days";

beforeAll(keepOnlyCaseFigures);

const visit = (ctx: Ctx, applicationId: string, more: Record<string, unknown> = {}) =>
  recordFollowUp(ctx, {
    applicationId,
    position: 1,
    version: 0,
    heldOn: ctx.today,
    channel: "home_visit",
    stillThere: "true",
    ...more,
  });
const held = (ctx: Ctx, applicationId: string) =>
  inScope(ctx, (scope) => followUpsOf(scope, applicationId));

it("records a follow-up with its rent in øre, and corrects it for the one who read it last", () =>
  withRollback(async () => {
    const { ctx, applicationId } = await inState("moved_in");
    expectOk(await visit(ctx, applicationId, { monthlyRent: "11 500", standard: "small_faults" }));
    expect(await held(ctx, applicationId)).toMatchObject([
      { position: 1, dayNumber: 30, monthlyRent: 1_150_000, standard: "small_faults", version: 1 },
    ]);
    expectOk(await visit(ctx, applicationId, { version: 1, monthlyRent: "12 000" }));
    expect(await visit(ctx, applicationId, { version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { version: 2, monthlyRent: 1_200_000 } },
    });
    expect(await visit(ctx, applicationId)).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
  }));

it("refuses a day before moving in, a day to come, and a household that has not moved in", () =>
  withRollback(async () => {
    const { ctx, applicationId } = await inState("moved_in");
    const { movedInOn } = await applicationOf(ctx, applicationId);
    expect(
      await visit(ctx, applicationId, { heldOn: addDays(movedInOn as string, -1) }),
    ).toMatchObject({
      error: { fields: { heldOn: ["self-settlement.errors.before-moving-in"] } },
    });
    expect(await visit(ctx, applicationId, { heldOn: addDays(ctx.today, 1) })).toMatchObject({
      error: { fields: { heldOn: ["self-settlement.errors.in-future"] } },
    });
    const early = await inState("signed");
    expect(await visit(early.ctx, early.applicationId)).toMatchObject({
      error: { code: "self-settlement.errors.not-moved-in" },
    });
  }));

it("ends the lease of a household that has moved out, and needs no more follow-ups of it", () =>
  withRollback(async () => {
    const { ctx, caseId, applicationId } = await inState("moved_in");
    const { leaseId } = await applicationOf(ctx, applicationId);
    const finish = async () => finishFollowUp(ctx, await asItStands(ctx, { applicationId }));
    expect(await finish()).toMatchObject({
      error: {
        code: "self-settlement.errors.gate-missing",
        data: [{ code: "follow_ups_held", items: ["30", "90", "365"] }],
      },
    });
    const moved = { stillThere: "false", movedOutOn: ctx.today, moveReason: "lease_ended" };
    expectOk(await visit(ctx, applicationId, moved));
    const lease = await inScope(ctx, (scope) =>
      requireLease(scope, caseId, leaseId as string, "dwellings.view-lease"),
    );
    expect(lease.movedOutOn).toBe(ctx.today);
    expectOk(await finish());
  }));

it("follows the municipality's own days, and leaves those that were held as they were", () =>
  withRollback(async () => {
    const { ctx, caseId, applicationId } = await inState("moved_in");
    expectOk(await visit(ctx, applicationId));
    const administrator = await aColleague(["administrator"]);
    const { version } = await inScope(administrator, (scope) => followUpDays(scope));
    const set = (days: Record<string, unknown>) =>
      setFollowUpDays(administrator, { version, ...days });
    expect(await set({ first: 60, second: 30, third: 400 })).toMatchObject({
      error: { fields: { first: ["self-settlement.errors.follow-up-days"] } },
    });
    expectOk(await set({ first: 60, second: 120, third: 400 }));
    expect(await set({ first: 10, second: 20, third: 30 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { days: [60, 120, 400] } },
    });
    expectOk(await visit(ctx, applicationId, { position: 2 }));
    expect((await held(ctx, applicationId)).map(({ dayNumber }) => dayNumber)).toEqual([30, 120]);
    const [followed] = await inScope(ctx, (scope) => followedInCases(scope, [caseId]));
    expect(followed?.followUps).toHaveLength(2);
  }));

it("records the invitation to guidance and its answer", () =>
  withRollback(async () => {
    const { ctx, applicationId } = await inState("moved_in");
    const { happenedOn: _, ...named } = await asItStands(ctx, { applicationId });
    const invite = (guidanceInvitedOn: string) =>
      inviteToGuidance(ctx, { ...named, guidanceInvitedOn, guidanceInvitationAnswer: "later" });
    expect(await invite(addDays(ctx.today, 1))).toMatchObject({
      error: { fields: { guidanceInvitedOn: ["self-settlement.errors.in-future"] } },
    });
    expectOk(await invite(ctx.today));
    expect(await applicationOf(ctx, applicationId)).toMatchObject({
      guidanceInvitedOn: ctx.today,
      guidanceInvitationAnswer: "later",
    });
    const other = await aColleague(["programme_adviser"]);
    await expect(visit(other, applicationId)).rejects.toMatchObject({ kind: "forbidden" });
  }));
