import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { followLease } from "../commands/follow-lease";
import { recordHome } from "../commands/record-home";
import { recordReview } from "../commands/record-review";
import { setGoals } from "../commands/set-goals";
import { aHousedCase, aLeaseOf } from "../fixtures";
import { careerPage } from "./career-page";
import { leasesPage } from "./leases";
import { supportPage } from "./support-page";

it("tells the homes of a household from before it came to the home that it bought", () =>
  withRollback(async () => {
    const { adviser, caseId } = await aHousedCase();
    const leaseId = await aLeaseOf(adviser, caseId);
    const centre = { tenure: "reception", fromOn: "2023-08-01", toOn: "2024-05-20" };
    expectOk(await recordHome(adviser, { caseId, ...centre, movedReason: "settled" }));
    const review = { caseId, occasion: "regular", reviewedOn: "2026-05-01" };
    const budget = { monthlyIncome: "30000", monthlyCost: "9500", debtAnswer: "no" };
    expectOk(await recordReview(adviser, { ...review, ...budget, idempotencyKey: newId() }));
    const dates = { signedOn: "2024-05-15", movedInOn: "2024-06-01", endsOn: "2027-05-31" };
    const out = { movedOutOn: "2026-10-01", movedOutReason: "own_home" };
    expectOk(await followLease(adviser, { caseId, leaseId, version: 2, ...dates, ...out }));
    const bought = { tenure: "owned", fromOn: "2026-10-01", rooms: "3", areaM2: "70" };
    expectOk(await recordHome(adviser, { caseId, ...bought }));
    const { chapters, span } = await inScope(adviser, (scope) => careerPage(scope, caseId));
    expect(span).toEqual({ from: "2023-08-01", to: "2026-11-23" });
    expect(
      chapters.map(({ from, to, home, burden }) => [from, to, home?.tenure ?? null, burden]),
    ).toEqual([
      ["2023-08-01", "2024-05-20", "reception", null],
      ["2024-05-21", "2024-05-31", null, null],
      ["2024-06-01", "2026-09-30", "private_rental", 31.7],
      ["2026-10-01", "2026-11-23", "owned", null],
    ]);
    expect(chapters[2]?.home?.movedReason).toBe("own_home");
    const { leases } = await inScope(adviser, (scope) => leasesPage(scope, caseId));
    expect(leases.map(({ state }) => state)).toEqual(["ended"]);
    const { known } = await inScope(adviser, (scope) => supportPage(scope, caseId));
    expect(known).toMatchObject({ adults: 1, monthlyIncome: 3_000_000, monthlyRent: 950_000 });
  }));

it("keeps earlier goals, and tells the later of two who set them at once", () =>
  withRollback(async () => {
    const { adviser, officer, caseId } = await aHousedCase();
    const goal = { caseId, reviewedOn: "2026-11-20", wish: "bigger", next: "Tre rom" };
    expectOk(await setGoals(adviser, { ...goal, version: 0 }));
    const late = await setGoals(officer, { ...goal, version: 0, next: "Fire rom" });
    expect(late).toMatchObject({
      ok: false,
      error: { code: "errors.changed-meanwhile", data: { next: "Tre rom", version: 1 } },
    });
    expectOk(await setGoals(officer, { ...goal, version: 1, next: "Fire rom" }));
    const { record } = await inScope(adviser, (scope) => careerPage(scope, caseId));
    expect(record.goals.map(({ next }) => next)).toEqual(["Fire rom", "Tre rom"]);
  }));

it("opens to nobody without access to the case", () =>
  withRollback(async () => {
    const { caseId } = await aHousedCase();
    const stranger = await aColleague(["housing_adviser"]);
    const opened = inScope(stranger, (scope) => careerPage(scope, caseId));
    await expect(opened).rejects.toSatisfy(
      (error) => isDomainError(error) && error.kind === "not_found",
    );
  }));
