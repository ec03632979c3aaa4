import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { deadlinesOfCases } from "@/lib/deadlines/queries/deadlines";
import { addDays } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { writePlan } from "./write-plan";

it("makes the day of the review a deadline, which the plan written anew moves or meets", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const adviser = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
    const { today } = adviser;
    const [soon, later] = [addDays(today, 30), addDays(today, 120)];
    const { caseId } = await aCase(adviser, teamId);
    const write = (version: number, reviewOn: string | null, goals = "Egen bolig") =>
      writePlan(adviser, { caseId, version, mappedOn: "2026-11-02", goals, reviewOn });
    const deadline = async () => {
      const found = await inScope(adviser, (scope) =>
        deadlinesOfCases(scope, [caseId], "D-GUIDANCE-PLAN"),
      );
      return found.map(({ dueOn, state, metOn, moves }) => [dueOn, state, metOn, moves.length]);
    };
    expect(await write(0, addDays(today, -1))).toMatchObject({
      error: { fields: { reviewOn: ["guidance.errors.review-on-passed"] } },
    });
    expectOk(await write(0, null));
    expect(await deadline()).toEqual([]);
    expectOk(await write(1, soon));
    expectOk(await write(2, soon, "Større bolig"));
    expect(await deadline()).toEqual([[soon, "open", null, 0]]);
    expectOk(await write(3, later));
    expect(await deadline()).toEqual([[later, "open", null, 1]]);
    expectOk(await write(4, null));
    expect(await deadline()).toEqual([[later, "met", today, 1]]);
  }));
