import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aParticipant } from "@/lib/attendance/fixtures";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { writeAssessment } from "../commands/write-assessment";
import { writeTest } from "../commands/write-test";
import type { ListFilter } from "../rules/list-filter";
import { peopleInTraining, peopleToMeasure } from "./people";

it("lists who is to be measured, registered, near or standing still, in the cases of the actor alone", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const adviser = await aColleague(["programme_adviser"], [teamId]);
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const around = { officer, adviser, teamId };
    const never = await aParticipant(around, { name: "Aldri" });
    const still = await aParticipant(around, { name: "Stille" });
    const level = { method: "teacher", assessor: "Læreren", oral: "A1" };
    const measure = (who: { caseId: string; personId: string }, assessedOn: string, more = {}) =>
      writeAssessment(adviser, { ...who, ...level, occasion: "progress", assessedOn, ...more });
    expectOk(await measure(still, "2026-02-02", { occasion: "start" }));
    expectOk(await measure(still, "2026-11-02"));
    const coming = { kind: "norwegian", heldOn: "2026-12-07", registeredOn: "2026-11-02" };
    const { caseId, personId } = still;
    expectOk(await writeTest(adviser, { caseId, personId, ...coming }));
    const names = async (filter: ListFilter) =>
      inScope(adviser, async (scope) => {
        const { rows, counts } = await peopleInTraining(scope, filter, null);
        expect(counts[filter]).toBe(rows.length);
        return rows.map(({ name }) => name.split(" ")[0]);
      });
    expect(await names("all")).toEqual(["Aldri", "Stille"]);
    expect(await names("measure")).toEqual(["Aldri"]);
    expect(await names("test")).toEqual(["Stille"]);
    expect(await names("still")).toEqual(["Stille"]);
    for (const none of ["right", "civics", "near"] as const) expect(await names(none)).toEqual([]);
    expect(await inScope(adviser, peopleToMeasure)).toBe(1);
    const after = { on: "2026-01-12", personId: never.personId, caseId: never.caseId };
    const rest = await inScope(adviser, (scope) => peopleInTraining(scope, "all", after));
    expect(rest.rows.map(({ personId: of }) => of)).toEqual([personId]);
    const outsider = await aColleague(["programme_adviser"], [await aTeam()]);
    const theirs = await inScope(outsider, (scope) => peopleInTraining(scope, "all", null));
    expect(theirs).toMatchObject({ rows: [], counts: { all: 0, measure: 0 } });
  }));
