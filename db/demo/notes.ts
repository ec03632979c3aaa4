import { addDays } from "@/lib/platform/dates";
import { dayBetween, officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import { lastDay } from "./course";
import type { Home, Maker } from "./home";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import { CASE_NOTES, CORRECTIONS } from "./texts/case-texts";

/** The parts of a course, with who writes and about how many notes. */
function partsOf(home: Home) {
  const { course } = home;
  const end = lastDay(course);
  const day = (act: string) => course.acts.find((one) => one.act === act)?.day;
  const assessed = day("start_assessment");
  const allocated = day("accept_request") ?? day("approve_self_found");
  const transition = day("begin_transition");
  const done = day("complete_transition");
  const { settled, dated } = course;
  return [
    { notes: CASE_NOTES.request, from: 0, to: allocated ?? 0, role: "settlement_officer", most: 2 },
    {
      notes: CASE_NOTES.assessment,
      from: assessed ?? -1,
      to: day("approve_self_found") ?? end,
      role: "settlement_officer",
      most: 2,
    },
    {
      notes: CASE_NOTES.allocation,
      from: allocated ?? -1,
      to: dated,
      role: "housing_adviser",
      most: 1,
    },
    {
      notes: CASE_NOTES.settling,
      from: dated,
      to: settled + 3,
      role: "settlement_officer",
      most: 2,
    },
    { notes: CASE_NOTES.active, from: settled + 8, to: done ?? end, role: "any", most: 4 },
    {
      notes: CASE_NOTES.transition,
      from: transition ?? -1,
      to: done ?? end,
      role: "programme_adviser",
      most: 2,
    },
    { notes: CASE_NOTES.followUp, from: done ?? -1, to: end, role: "any", most: 2 },
  ] as const;
}

/** Adds the notes of a case, each in the part of its course that it belongs to. */
export function addNotes(
  rows: Pick<DemoRows, "notes">,
  home: Home,
  crew: Crew,
  { newId, today, municipalityId }: Maker & { municipalityId: string },
): void {
  const random = seeded(`${municipalityId}/${home.key}/notes`);
  const writers = Object.values(crew);
  const end = lastDay(home.course);
  const yesterday = workday(addDays(today, -1));
  for (const { notes, from, to, role, most } of partsOf(home)) {
    if (from < 0 || from > end || writers.length === 0) continue;
    const least = from === 0 ? 1 : 0;
    const bodies = random.shuffled(notes).slice(0, random.int(least, most));
    for (const body of bodies) {
      const author = (role === "any" ? undefined : crew[role]) ?? random.pick(writers);
      const day = workday(dayBetween(home.on(from), home.on(Math.min(to, end)), random));
      if (day > yesterday || day < home.openedOn) continue;
      const row = { caseId: home.caseId, authorId: author.id, authorName: author.name };
      const id = newId();
      const writtenAt = officeHour(day, random);
      rows.notes.push({ id, ...row, body, writtenAt });
      if (!random.chance(0.025) || day >= yesterday) continue;
      rows.notes.push({
        id: newId(),
        ...row,
        body: random.pick(CORRECTIONS),
        correctsId: id,
        writtenAt: new Date(Date.parse(writtenAt) + 3_600_000).toISOString(),
      });
    }
  }
}
