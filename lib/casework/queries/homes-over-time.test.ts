import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { careerPage } from "@/lib/career/queries/career-page";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { addDweller } from "@/lib/housing/commands/add-dweller";
import { answerOffer } from "@/lib/housing/commands/answer-offer";
import { endDweller } from "@/lib/housing/commands/end-dweller";
import { moveIn } from "@/lib/housing/commands/move-in";
import { aHomeToGive, aTenancy, memberIdsOf } from "@/lib/housing/fixtures";
import { inScope } from "@/lib/platform/transaction";

it("keeps a household's way through homes whole when someone comes later and another leaves", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
    const members = ["1985-03-02", "2006-07-12", "2026-11-02"].map((birthDate, at) => ({
      givenName: `Person ${at}`,
      familyName: "Tesfay",
      birthDate,
    }));
    const { caseId } = await aCase(ctx, teamId, { members });
    const [mother = "", grown = "", child = ""] = await memberIdsOf(ctx, caseId);
    const stay = { plannedFrom: "2026-10-01", plannedUntil: "2027-10-01" };
    const dwellingId = await aHomeToGive(ctx);
    const personIds = [mother, grown];
    const tenancyId = await aTenancy(ctx, caseId, { dwellingId, personIds, ...stay });
    const of = { tenancyId, version: 1 };
    expectOk(await answerOffer(ctx, { ...of, answer: "accepted", answeredOn: ctx.today }));
    expectOk(await moveIn(ctx, { ...of, version: 2, movedInOn: "2026-10-01" }));
    const career = () => inScope(ctx, (scope) => careerPage(scope, caseId));
    const before = await career();
    const born = { personId: child, livesFrom: "2026-11-02", cameBecause: "born" };
    expectOk(await addDweller(ctx, { tenancyId, version: 3, ...born }));
    const left = { personId: grown, livesUntil: "2026-11-20", leftBecause: "own_home" };
    expectOk(await endDweller(ctx, { tenancyId, version: 4, ...left }));
    const after = await career();
    expect(after.chapters).toEqual(before.chapters);
    expect(after.chapters.map(({ from, to }) => [from, to])).toEqual([
      ["2026-10-01", "2026-11-23"],
    ]);
  }));
