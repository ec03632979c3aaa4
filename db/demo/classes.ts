import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { mondayOf, weekdayOf } from "@/lib/platform/iso-weeks";
import { isWorkingDay } from "@/lib/rules/rules/working-days";
import type { Maker } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

type ClassRows = Pick<
  DemoRows,
  | "programmeClasses"
  | "classTimetables"
  | "classParticipants"
  | "programmeDays"
  | "programmeAbsences"
  | "closedMonths"
>;

const CLASSES = [
  { name: "Norsk A2", from: "09:00", to: "14:00", days: [1, 2, 3, 4], size: 12 },
  { name: "Norsk B1", from: "09:00", to: "13:30", days: [1, 2, 3, 5], size: 9 },
] as const;
const WEEKS = 8;

/** What a day mostly is, and what it is now and then. */
const DAYS: readonly (readonly [string | null, number])[] = [
  [null, 88],
  ["SYK_EGENM", 4],
  ["BARN_SYK", 3],
  ["VELFERD", 2],
  ["UGYLDIG", 2],
];

/** Two classes with those who are in a programme, and the weeks until now, the last one begun. */
export function classesOf(
  { programmes, cases }: Pick<DemoRows, "programmes" | "cases">,
  { today, newId, staff, seed }: Maker & { staff: Staff; seed: string },
): ClassRows {
  const rows: ClassRows = {
    programmeClasses: [],
    classTimetables: [],
    classParticipants: [],
    programmeDays: [],
    programmeAbsences: [],
    closedMonths: [],
  };
  const random = seeded(`${seed}/classes`);
  const first = addDays(mondayOf(today), -7 * WEEKS);
  const teamOf = new Map(cases.map(({ id, teamId }) => [id, teamId]));
  const running = programmes.filter(
    ({ startedOn, endedOn, plannedEndOn }) =>
      startedOn && startedOn <= first && !endedOn && (plannedEndOn ?? "") > addMonths(today, 1),
  );
  const teams = [...new Set(running.map(({ caseId }) => teamOf.get(caseId)))]
    .map((team) => running.filter(({ caseId }) => teamOf.get(caseId) === team))
    .toSorted((a, b) => b.length - a.length);
  const by = staff.people.find(({ roles }) => roles.includes("programme_adviser")) ?? staff.manager;
  const adviser = { addedBy: by.id, addedByName: by.name };
  const spread = teams.flat();
  let taken = 0;
  for (const { size, days, from, to, ...about } of CLASSES) {
    const people = spread.slice(taken, taken + size);
    taken += size;
    if (people.length === 0) break;
    const classId = newId();
    const fromOn = addMonths(`${first.slice(0, 7)}-01`, -2);
    rows.programmeClasses.push({
      ...{ id: classId, name: about.name, provider: "Voksenopplæringen" },
      kinds: ["norwegian", "civics"],
      ...{ place: "Rom 204", teacherName: "Ingrid Lunde", followsSchool: true, fromOn },
    });
    const times = days.map((day) => ({ weekday: day, from, to }));
    rows.classTimetables.push({
      classId,
      validFrom: fromOn,
      times,
      setBy: by.id,
      setByName: by.name,
    });
    for (const { id: participationId } of people) {
      rows.classParticipants.push({
        ...{ id: newId(), classId, participationId, fromOn: first, ...adviser },
      });
    }
    const planned = minutes(to) - minutes(from);
    const week = mondayOf(today);
    for (let day = first; day < today; day = addDays(day, 1)) {
      if (!isWorkingDay(day) || !days.some((one) => one === weekdayOf(day))) continue;
      // This week nobody has begun to register for all but the first few.
      const done = day < week ? people : people.slice(0, 3);
      for (const person of done) {
        rows.programmeDays.push({
          participationId: person.id ?? "",
          ...{ day, sourceKind: "class", sourceId: classId, plannedMinutes: planned },
          ...attended(planned, random),
          recordedBy: by.id,
          recordedByName: by.name,
          recordedAt: `${day}T14:${String(10 + random.int(0, 40))}:00.000Z`,
        });
      }
    }
  }
  const away = rows.classParticipants[4];
  const closes = addMonths(`${today.slice(0, 7)}-01`, -1);
  if (away) rows.programmeAbsences.push(leaveOf(away.participationId, today, by, newId));
  if (rows.programmeDays.length > 0) rows.closedMonths.push(closed(rows, closes, by, newId));
  return rows;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function attended(planned: number, random: Random) {
  const code = random.weighted(DAYS);
  if (code === null) return { presentMinutes: planned, absenceCode: null, origin: "as_planned" };
  const there = random.chance(0.3) ? 60 * random.int(1, 3) : 0;
  return { presentMinutes: there, absenceCode: code, origin: "typed" };
}

type By = { id: string; name: string };

/** A week of illness that a doctor has certified, which goes on. */
function leaveOf(participationId: string, today: PlainDate, by: By, newId: () => string) {
  const fromOn = addDays(mondayOf(today), 1);
  return {
    ...{ id: newId(), participationId, code: "SYK_LEGE", fromOn, toOn: addDays(fromOn, 8) },
    ...{ documentSeenOn: fromOn, benefitKept: true, grantedOn: fromOn },
    grantedBy: by.id,
    grantedByName: by.name,
  };
}

function closed({ programmeDays }: ClassRows, month: PlainDate, by: By, newId: () => string) {
  const days = programmeDays.filter(({ day }) => day.startsWith(month.slice(0, 7)));
  const sum = (of: (day: (typeof days)[number]) => number) =>
    days.reduce((all, day) => all + of(day), 0);
  const short = sum((day) => day.plannedMinutes - day.presentMinutes);
  return {
    ...{ id: newId(), month },
    summary: {
      participants: new Set(days.map(({ participationId }) => participationId)).size,
      planned: sum(({ plannedMinutes }) => plannedMinutes),
      present: sum(({ presentMinutes }) => presentMinutes),
      absent: short,
      deducted: sum((day) =>
        day.absenceCode === "UGYLDIG" ? day.plannedMinutes - day.presentMinutes : 0,
      ),
      missingDays: 0,
      unexplainedDays: 0,
      unexplained: 0,
    },
    closedBy: by.id,
    closedByName: by.name,
    closedAt: `${addDays(addMonths(month, 1), 2)}T10:15:00.000Z`,
  };
}
