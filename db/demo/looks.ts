import { addDays, type PlainDate } from "@/lib/platform/dates";
import { dayBetween, earlier, later, officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import { lastDay } from "./course";
import type { Happening } from "./happening";
import { type Home, presentIn } from "./home";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

/** What one looks at in a case, and how often. */
const SIGHTS = [
  ["cases.view-overview", 44],
  ["casework.view-checklist", 16],
  ["guidance.view-sessions", 14],
  ["people.view-case-people", 12],
  ["programme.view-programmes", 8],
  ["cases.view-history", 4],
] as const;

/** How far back the looks go that are told: all that were ever taken would be more than the rest. */
const DAYS = 45;

/**
 * Who has looked at the cases of late: those who work with them, the manager, and now and then
 * someone who may not.
 */
export function looksAt(
  rows: DemoRows,
  homes: readonly Home[],
  crews: ReadonlyMap<string, Crew>,
  { staff, today }: { staff: Staff; today: PlainDate },
): Happening[] {
  const random = seeded(`${rows.municipality.id}/looks`);
  const numbers = new Map(
    rows.identifiers.flatMap(({ personId, kind, endedOn }) =>
      endedOn ? [] : [[personId, kind] as const],
    ),
  );
  const outsiders = staff.people.filter(
    ({ teams, leftDaysAgo }) => teams.length === 1 && leftDaysAgo === undefined,
  );
  return homes.flatMap((home) => {
    const { caseId, course } = home;
    const crew = Object.values(crews.get(caseId) ?? {});
    const yesterday = workday(addDays(today, -1));
    const until = earlier(home.on(lastDay(course)), yesterday);
    const from = later(addDays(until, -DAYS), addDays(home.openedOn, 1));
    if (from > until) return [];
    const about = { objectType: "case", objectId: caseId, caseId };
    const looks: Happening[] = [];
    for (let left = random.int(2, course.closed?.reopened === null ? 3 : 7); left > 0; left--) {
      const by = crew.length > 0 && random.chance(0.85) ? random.pick(crew) : staff.manager;
      const at = officeHour(later(from, workday(dayBetween(from, until, random))), random);
      looks.push({ at, by, action: random.weighted(SIGHTS), ...about });
      const head = presentIn(home)[0]?.id;
      const kind = head && numbers.get(head);
      if (!kind || !random.chance(0.05)) continue;
      const shown = { objectType: "person", objectId: head, personId: head, caseId };
      looks.push({ at, by, action: "people.reveal-identifier", ...shown, fields: [kind] });
    }
    const stranger = outsiders.length > 0 ? random.pick(outsiders) : undefined;
    if (stranger && !crew.includes(stranger) && random.chance(0.03)) {
      const at = officeHour(workday(until), random);
      const refused = { action: "cases.view-overview", outcome: "refused" as const };
      looks.push({ at, by: stranger, ...refused, ...about });
    }
    return looks;
  });
}
