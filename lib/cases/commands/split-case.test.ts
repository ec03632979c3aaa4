import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { getHousehold } from "@/lib/people/queries/household";
import { inScope } from "@/lib/platform/transaction";
import { aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "../fixtures";
import { caseHeader } from "../queries/case-header";
import { mergeCases } from "./merge-cases";
import { moveStage } from "./move-stage";
import { openCase } from "./open-case";
import { splitCase } from "./split-case";

beforeAll(keepOnlyCaseFigures);

it("gives the new household a case of its own like the old one, and merging closes it again", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    const { caseId } = expectOk(
      await openCase(ctx, {
        settlementType: "resettlement",
        teamId,
        members: [
          { givenName: "Amina", familyName: "Yusuf", birthDate: "1990" },
          { givenName: "Bilal", familyName: "Yusuf", birthDate: "1988" },
        ],
        officers: { settlement_officer: ctx.actor.accountId },
      }),
    );
    const headerOf = (id: string) => inScope(ctx, (scope) => caseHeader(scope, id));
    const before = await headerOf(caseId);
    expectOk(
      await moveStage(ctx, {
        caseId,
        act: "accept_request",
        version: before.version,
        overrideReason: "Prøve",
      }),
    );
    const { householdId } = await headerOf(caseId);
    const household = await inScope(ctx, (scope) => getHousehold(scope, householdId));
    const [, bilal] = household.members.map((line) => line.personId);
    const acceptedOn = async (id: string) =>
      (await headerOf(id)).members.map((member) => member.acceptedOn);
    expect(await acceptedOn(caseId)).toEqual([ctx.today, ctx.today]);
    const split = expectOk(
      await splitCase(ctx, {
        householdId,
        version: household.version,
        personIds: [bilal],
        onDate: "2026-11-24",
        reason: "separation",
      }),
    );
    const stages = (await headerOf(caseId)).openStages;
    expect(stages).not.toEqual(before.openStages);
    const young = await headerOf(split.caseId ?? "");
    expect(young).toMatchObject({
      householdName: "Yusuf, Bilal",
      memberCount: 1,
      settlementType: "resettlement",
      teamId,
      openStages: stages,
      status: "open",
      officers: [{ role: "settlement_officer", name: ctx.actor.name }],
    });
    expect(await headerOf(caseId)).toMatchObject({ householdName: "Yusuf, Amina", memberCount: 1 });

    expect(await acceptedOn(split.caseId ?? "")).toEqual([ctx.today]);

    const own = await inScope(ctx, (scope) => getHousehold(scope, split.householdId));
    expectOk(
      await mergeCases(ctx, {
        householdId: split.householdId,
        version: own.version,
        intoHouseholdId: householdId,
        onDate: "2026-11-25",
      }),
    );
    expect(await headerOf(split.caseId ?? "")).toMatchObject({
      status: "closed",
      closeReason: "merged",
    });
    expect((await headerOf(caseId)).memberCount).toBe(2);
  }));
