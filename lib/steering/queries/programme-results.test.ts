import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { endProgramme } from "@/lib/completion/commands/end-programme";
import { recordSituation } from "@/lib/completion/commands/record-situation";
import { aCourse, aParticipant } from "@/lib/completion/fixtures";
import { addMonths } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { programmeResults } from "./programme-results";

const key = () => ({ idempotencyKey: newId() });

it("adds up those who left by year and sex, with what they do two years after", () =>
  withRollback(async () => {
    const { teamId, adviser } = await aParticipant();
    const manager = await aColleague(["manager"], [teamId]);
    const endedOn = addMonths(adviser.today, -26);
    for (let n = 0; n < 6; n += 1) {
      const { caseId } = await aCase(manager, teamId);
      const header = await inScope(manager, (scope) => caseHeader(scope, caseId));
      const whose = { caseId, personId: header.members[0]?.personId ?? "" };
      const participationId = await aCourse(manager, whose, { startedOn: "2021-01-04" });
      const ended = { kind: "goal_reached", endedOn, activities: ["upper_secondary"], ...key() };
      expectOk(await endProgramme(manager, { participationId, version: 1, ...ended }));
      for (const months of [12, 24]) {
        const onDay = addMonths(endedOn, months);
        const told = { months, onDay, activity: "work_full_time", source: "nav", ...key() };
        expectOk(await recordSituation(manager, { participationId, ...told }));
      }
    }
    const years = await inScope(manager, programmeResults);
    const year = years.find((one) => String(one.year) === endedOn.slice(0, 4));
    for (const measure of ["direct", "after_12", "after_24"] as const) {
      expect(year?.measures[measure].all).toMatchObject({ reached: 6, counted: 6, percent: 100 });
    }
  }));
