import { LEVELS, type Level, SKILLS, type TargetGroup } from "@/lib/jobbsjansen/rules/codes";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { workday } from "./calendar";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { ASSESSED, GOALS, TALKS } from "./texts/jobbsjansen-texts";

type JobbsjansenRows = Pick<
  DemoRows,
  | "jobbsjansenAssessments"
  | "jobbsjansenParticipations"
  | "jobbsjansenLevels"
  | "jobbsjansenGoals"
  | "jobbsjansenExtensions"
  | "jobbsjansenTalks"
>;
type Told = Pick<DemoRows, "cases" | "programmes" | "people" | "settlements">;
type Maker = { today: PlainDate; newId: () => string; municipalityId: string; staff: Staff };
type Someone = {
  caseId: string;
  personId: string;
  introductionEndedOn: PlainDate | null;
  /** From when the offer is open. */
  opens: PlainDate;
  isOpen: boolean;
};

const MOST = 30;

/**
 * Women at home, without an introduction programme or with one that ended two years ago or more: some
 * have been through Jobbsjansen, some are in it, and of some it is only considered.
 */
export function jobbsjansenOf(told: Told, maker: Maker): JobbsjansenRows {
  const rows: JobbsjansenRows = {
    jobbsjansenAssessments: [],
    jobbsjansenParticipations: [],
    jobbsjansenLevels: [],
    jobbsjansenGoals: [],
    jobbsjansenExtensions: [],
    jobbsjansenTalks: [],
  };
  womenAtHome(told, maker.today)
    .slice(0, MOST)
    .forEach((someone, at) => {
      const random = seeded(`${maker.municipalityId}/${someone.personId}/jobbsjansen`);
      addSomeone(rows, someone, at, { maker, random });
    });
  return rows;
}

function womenAtHome(
  { cases, programmes, people, settlements }: Told,
  today: PlainDate,
): Someone[] {
  const shown = cases.filter((one) => (one.addressProtection ?? "none") === "none");
  const isOpen = new Map(shown.map(({ id, status }) => [id, status === "open"]));
  const [oldest, youngest] = [addMonths(today, -54 * 12), addMonths(today, -24 * 12)];
  const women = new Set(
    people
      .filter(
        ({ sex, birthDate }) =>
          sex === "female" && birthDate && birthDate > oldest && birthDate < youngest,
      )
      .map(({ id }) => id),
  );
  const isHere = (one: { caseId: string; personId: string }) =>
    isOpen.has(one.caseId) && women.has(one.personId);
  const had = new Set(programmes.map(({ personId }) => personId));
  const here = (
    one: { caseId: string; personId: string },
    ended: PlainDate | null,
    opens: PlainDate,
  ) => ({
    ...{ caseId: one.caseId, personId: one.personId, introductionEndedOn: ended, opens },
    isOpen: isOpen.get(one.caseId) ?? false,
  });
  return [
    ...programmes
      .filter(isHere)
      .flatMap((one) => (one.endedOn ? [here(one, one.endedOn, addMonths(one.endedOn, 24))] : [])),
    ...settlements
      .filter((one) => isHere(one) && !had.has(one.personId))
      .flatMap((one) => (one.settledOn ? [here(one, null, addMonths(one.settledOn, 6))] : [])),
  ].filter((one) => one.opens <= addMonths(today, one.isOpen ? 9 : -9));
}

const GROUPS: readonly TargetGroup[] = [
  "women_at_home",
  "women_at_home",
  "social_assistance",
  "women_at_home",
  "transitional_benefit",
];
const INCOMES: Readonly<Partial<Record<TargetGroup, string>>> = {
  social_assistance: "social_assistance",
  transitional_benefit: "transitional_benefit",
};

function addSomeone(
  rows: JobbsjansenRows,
  { caseId, personId, introductionEndedOn, opens, isOpen }: Someone,
  at: number,
  { maker, random }: { maker: Maker; random: Random },
) {
  const { today, newId, staff } = maker;
  const by = { recordedBy: staff.manager.id, recordedByName: staff.manager.name };
  const targetGroup = GROUPS[at % GROUPS.length] ?? "women_at_home";
  const income = INCOMES[targetGroup] ?? "partner";
  const waits = opens > today || (isOpen && at % 6 === 5);
  const assessedOn = workday(addDays(waits ? addDays(today, -20) : opens, 5));
  if (assessedOn > today) return;
  rows.jobbsjansenAssessments.push({
    ...{ id: newId(), caseId, personId, assessedOn, targetGroup, income },
    ...{ atHome: true, inWork: false, inEducation: false, inQualificationProgramme: false },
    ...{ hadIntroductionProgramme: introductionEndedOn !== null, introductionEndedOn },
    offer: "jobbsjansen",
    answer: waits ? "later" : "yes",
    conclusion: random.pick(waits ? ASSESSED.later : ASSESSED.yes),
    ...by,
  });
  if (waits) return;
  const startedOn = workday(addDays(assessedOn, 21));
  if (startedOn > addDays(today, -30)) return;
  const months = isOpen ? random.pick([12, 18, 24]) : random.int(6, 9);
  const planned = addDays(addMonths(startedOn, months), -1);
  const isOver = planned < today;
  if (!isOver && !isOpen) return;
  const id = newId();
  const result = random.weighted([
    ["work", 45],
    ["education", 23],
    ["other", 20],
    ["stopped", 12],
  ] as const);
  const endedOn = isOver ? planned : null;
  rows.jobbsjansenParticipations.push({
    ...{ id, caseId, personId, targetGroup, income, project: "Veien ut i arbeid" },
    ...{ startedOn, months, endedOn },
    result: isOver ? result : null,
    resultSource: isOver ? random.pick(["participant", "employer", "adviser"]) : null,
    resultKnownOn: endedOn,
    resultNote: null,
  });
  for (const skill of SKILLS) {
    const start = random.int(0, 2);
    const end = Math.min(start + (random.chance(0.5) ? 1 : 0), LEVELS.length - 1);
    rows.jobbsjansenLevels.push({
      ...{ participationId: id, skill, atStart: LEVELS[start] as Level },
      atEnd: isOver ? (LEVELS[end] as Level) : null,
    });
  }
  for (const goal of GOALS.filter((_one, index) => index === at % GOALS.length || index === 0)) {
    const dueOn = addMonths(startedOn, Math.min(months, 10));
    rows.jobbsjansenGoals.push({
      ...{ id: newId(), participationId: id, ...goal, dueOn },
      succeeded: isOver ? random.chance(0.8) : null,
      assessedOn: endedOn,
    });
  }
  // The talks of the last three months are kept here; the latest is within the fortnight.
  const last = endedOn ?? addDays(today, -random.int(1, 12));
  for (let back = 0; back < 6; back++) {
    const offeredOn = workday(addDays(last, -14 * back));
    if (offeredOn <= startedOn || offeredOn > today || (endedOn && offeredOn > endedOn)) continue;
    const held = random.chance(0.85);
    rows.jobbsjansenTalks.push({
      ...{ id: newId(), participationId: id, offeredOn, held },
      agreed: held ? random.pick(TALKS) : null,
      ...by,
    });
  }
}
