import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { deadlinesOfCases } from "@/lib/deadlines/queries/deadlines";
import { addDays } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { anAgreement, anOffer } from "../fixtures";
import { recordFollowUp } from "./record-follow-up";
import { withdrawConsent } from "./withdraw-consent";

async function agreed(followUpOn: string) {
  const teamId = await aTeam();
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  const [member] = await inScope(ctx, async (scope) =>
    membersOfCase(scope, await requireCase(scope, caseId)),
  );
  const offerId = await anAgreement(ctx, caseId, member?.personId ?? "", { followUpOn });
  const deadline = async () => {
    const found = await inScope(ctx, (scope) => deadlinesOfCases(scope, [caseId], "D-VOLUNTEER"));
    return found.map(({ dueOn, state, metOn }) => [dueOn, state, metOn]);
  };
  return { ctx, caseId, offerId, deadline };
}

it("makes the agreed day a deadline, which the follow-up meets or moves to the next day", () =>
  withRollback(async () => {
    const { ctx, offerId, deadline } = await agreed("2026-12-15");
    expect(await deadline()).toEqual([["2026-12-15", "open", null]]);
    const first = { offerId, version: 2, followedUpOn: "2026-11-20", nextOn: "2027-03-01" };
    expect(
      await recordFollowUp(ctx, { ...first, followedUpOn: addDays(ctx.today, 1) }),
    ).toMatchObject({
      error: { fields: { followedUpOn: ["volunteers.errors.in-future"] } },
    });
    expect(await recordFollowUp(ctx, { ...first, nextOn: "2026-11-20" })).toMatchObject({
      error: { fields: { nextOn: ["volunteers.errors.next-before"] } },
    });
    expectOk(await recordFollowUp(ctx, first));
    expect(await deadline()).toEqual([["2027-03-01", "open", null]]);
    expect(await recordFollowUp(ctx, first)).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { followedUpOn: "2026-11-20" } },
    });
    expectOk(
      await recordFollowUp(ctx, { offerId, version: 3, followedUpOn: "2026-11-23", nextOn: "" }),
    );
    expect(await deadline()).toEqual([["2027-03-01", "met", "2026-11-23"]]);
  }));

it("leaves the day that was agreed when the follow-up came before it", () =>
  withRollback(async () => {
    const { ctx, offerId, deadline } = await agreed("2026-12-15");
    const early = { offerId, version: 2, followedUpOn: "2026-11-20", nextOn: "2026-12-15" };
    expectOk(await recordFollowUp(ctx, early));
    expect(await deadline()).toEqual([["2026-12-15", "open", null]]);
  }));

it("follows up nothing that is not agreed, and takes back the deadline with the consent", () =>
  withRollback(async () => {
    const { ctx, caseId, offerId, deadline } = await agreed("2026-12-15");
    const open = { offerId: await anOffer(ctx, caseId), version: 1, followedUpOn: "2026-11-20" };
    expect(await recordFollowUp(ctx, open)).toMatchObject({
      error: { code: "volunteers.errors.not-running" },
    });
    expectOk(await withdrawConsent(ctx, { offerId, version: 2 }));
    expect(await deadline()).toEqual([["2026-12-15", "withdrawn", null]]);
  }));
