import { addMonths, type PlainDate } from "@/lib/platform/dates";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

const YOUNG = 25;
const GENERATION = 17;

type Maker = { municipalityId: string; today: PlainDate; staff: Staff; newId: () => string };

/**
 * What decides the introduction benefit of those who take part: where the young live, who is a couple
 * without children, and what some get beside it. Of a few nobody has asked yet. The last month is on
 * its way to be computed, as the jobs do when the demo starts.
 */
export function benefitsOf(
  rows: Pick<DemoRows, "programmes" | "people" | "members" | "relations">,
  { municipalityId, today, staff, newId }: Maker,
): Pick<DemoRows, "benefitSituations" | "benefitIncomes" | "benefitRuns"> {
  const random = seeded(`${municipalityId}/benefits`);
  const adviser =
    staff.people.find((one) => one.roles.includes("programme_adviser")) ?? staff.manager;
  const recorded = (day: PlainDate) => ({
    changedBy: adviser.id,
    changedByName: adviser.name,
    changedAt: `${day}T10:00:00.000Z`,
  });
  const running = rows.programmes.filter((one) => one.startedOn && !one.endedOn);
  const takesPart = new Set(running.map((one) => one.personId));
  const birthYear = new Map(rows.people.map((one) => [one.id, yearOf(one.birthDate)]));
  const householdOf = new Map(
    rows.members.filter((one) => !one.toOn).map((one) => [one.personId, one.householdId]),
  );
  const othersOf = (personId: string) =>
    rows.members
      .filter((one) => !one.toOn && one.householdId === householdOf.get(personId))
      .map((one) => one.personId)
      .filter((id) => id !== personId);
  const spouses = new Map(
    rows.relations
      .filter((one) => one.kind === "spouse" || one.kind === "cohabitant")
      .flatMap((one): [string, string][] => [
        [one.personId, one.otherPersonId],
        [one.otherPersonId, one.personId],
      ]),
  );
  const situations: DemoRows["benefitSituations"] = [];
  const incomes: DemoRows["benefitIncomes"] = [];
  for (const { personId, startedOn } of running) {
    const asked = random.chance(0.93);
    const fromOn = startedOn ?? today;
    const born = birthYear.get(personId) ?? 0;
    const others = othersOf(personId);
    if (asked && born > 0 && Number(today.slice(0, 4)) - born <= YOUNG) {
      const withParents = others.some((id) => born - (birthYear.get(id) ?? born) >= GENERATION);
      const kind = withParents ? "with_parents" : "without_parents";
      situations.push({ id: newId(), personId, kind, fromOn, ...recorded(fromOn) });
    }
    const partnerId = spouses.get(personId);
    if (asked && partnerId && takesPart.has(partnerId) && others.length === 1) {
      const kind = "couple_without_children";
      situations.push({ id: newId(), personId, kind, partnerId, fromOn, ...recorded(fromOn) });
    }
    if (random.chance(0.04)) {
      incomes.push({
        id: newId(),
        personId,
        kind: "paid_work",
        fromMonth: addMonths(`${today.slice(0, 7)}-01`, -1),
        monthlyOre: 100 * random.int(2_400, 5_600),
        minutes: 60 * random.int(12, 24),
        ...recorded(today),
      });
    }
  }
  return {
    benefitSituations: situations,
    benefitIncomes: incomes,
    benefitRuns:
      running.length === 0
        ? []
        : [
            {
              id: newId(),
              month: addMonths(`${today.slice(0, 7)}-01`, -1),
              status: "computing",
              startedBy: adviser.id,
              startedByName: adviser.name,
              startedAt: `${today}T06:30:00.000Z`,
            },
          ],
  };
}

const yearOf = (day: string | null | undefined) => (day ? Number(day.slice(0, 4)) : 0);
