import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { addDays, addMonths } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { aCourse, aParticipant } from "../fixtures";
import { completionViews } from "../rules/views";
import { completionCounts, completionPage } from "./lists";
import { personCompletion } from "./person-completion";

it("lists for each person what the rule says of the record, and counts the same", () =>
  withRollback(async () => {
    const { teamId, adviser } = await aParticipant();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const { today } = adviser;
    const courses = [
      { startedOn: addMonths(today, -20), plannedEndOn: addMonths(today, 2) },
      { startedOn: addMonths(today, -20), plannedEndOn: addDays(today, -1) },
      { plannedEndOn: addMonths(today, -3), endedOn: addMonths(today, -3) },
      { endedOn: addMonths(today, -1), exitReason: "moved" },
      { endedOn: addMonths(today, -12), exitReason: "work_full_time" },
      { endedOn: addDays(addMonths(today, -12), 1), exitReason: "work_full_time" },
      { endedOn: addMonths(today, -12), exitReason: "left_norway" },
      { startedOn: "2021-01-04", endedOn: addMonths(today, -24), exitReason: "upper_secondary" },
      {
        startedOn: "2021-01-04",
        endedOn: addMonths(today, -25),
        exitReason: "health",
        statusAfterOneYear: "unknown",
      },
      { startedOn: null, plannedEndOn: null },
    ];
    const people: { caseId: string; personId: string }[] = [];
    for (const course of courses) {
      const { caseId } = await aCase(officer, teamId);
      const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
      const whose = { caseId, personId: header.members[0]?.personId ?? "" };
      await aCourse(adviser, whose, { startedOn: "2023-01-09", ...course });
      people.push(whose);
    }
    const counts = await inScope(adviser, completionCounts);
    for (const view of completionViews) {
      const { lines } = await inScope(adviser, (scope) => completionPage(scope, view, null));
      expect(lines).toHaveLength(counts.find((one) => one.view === view)?.count ?? -1);
      if (view === "ends_soon") continue;
      for (const { caseId, personId } of people) {
        const { warnings } = await inScope(adviser, (scope) =>
          personCompletion(scope, { caseId, personId }),
        );
        const told = warnings.find(({ warning }) => warning === view);
        const line = lines.find((one) => one.personId === personId);
        expect([view, line && [line.since, line.overdue]]).toEqual([
          view,
          told && [told.since, told.overdue],
        ]);
      }
    }
    const outsider = await aColleague(["programme_adviser"], [await aTeam()]);
    const theirs = await inScope(outsider, completionCounts);
    expect(theirs.every(({ count }) => count === 0)).toBe(true);
  }));

it("pages a list by the day and the programme of the last line", () =>
  withRollback(async () => {
    const { teamId, adviser } = await aParticipant({ plannedEndOn: "2030-01-01" });
    const officer = await aColleague(["settlement_officer"], [teamId]);
    for (let n = 0; n < 32; n += 1) {
      const { caseId } = await aCase(officer, teamId);
      const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
      const whose = { caseId, personId: header.members[0]?.personId ?? "" };
      await aCourse(adviser, whose, { endedOn: addDays("2026-10-01", n % 3) });
    }
    const first = await inScope(adviser, (scope) => completionPage(scope, "no_reason", null));
    const [since = "", id = ""] = first.next?.split("_") ?? [];
    const second = await inScope(adviser, (scope) =>
      completionPage(scope, "no_reason", { since, id }),
    );
    expect([first.lines.length, second.lines.length, second.next]).toEqual([30, 2, null]);
    const all = [...first.lines, ...second.lines].map(({ participationId }) => participationId);
    expect(new Set(all).size).toBe(32);
  }));
