import { clashing, type KeptPlace, type Period } from "@/lib/housing/rules/places";
import type { TenancyAct, TenancyState } from "@/lib/housing/rules/states";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import type { Happening } from "./happening";
import type { Home } from "./home";
import { idMaker, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague, Staff } from "./staff";
import { GIVEN_BECAUSE, MOVED_ON, REFUSED } from "./texts/tenancy-texts";

type Given = Pick<
  DemoRows,
  "dwellings" | "dwellingRooms" | "dwellingBlocks" | "leases" | "settlements"
>;
type TenancyRows = Pick<
  DemoRows,
  "tenancies" | "tenancyPeople" | "tenancyPlaces" | "tenancySteps"
> & {
  history: Happening[];
};
type Maker = {
  municipalityId: string;
  today: PlainDate;
  staff: Staff;
  crews: ReadonlyMap<string, Crew>;
  grades: ReadonlyMap<string, ProtectionGrade>;
};
type Household = { home: Home; personIds: string[]; comesOn: PlainDate };
type Tenancy = DemoRows["tenancies"][number];
type Told = readonly [step: TenancyAct | "reserve", on: PlainDate, note?: string];

const ACTIONS: Partial<Record<Told[0], string>> = {
  offer: "housing.open-tenancy",
  accept: "housing.answer-offer",
  refuse: "housing.answer-offer",
  plan_handover: "housing.plan-handover",
  move_in: "housing.move-in",
  change_period: "housing.change-period",
  move_out: "housing.move-out",
};
const ORDINARY: readonly string[] = ["from_reception", "resettlement", "amot"];
const LIVED_IN = 6;

/** Who has, has had and is to have the homes of the register, as a municipality goes about it. */
export function tenanciesOf(
  given: Given,
  homes: readonly Home[],
  { municipalityId, today, staff, crews, grades }: Maker,
): TenancyRows {
  const newId = idMaker(`${municipalityId}/tenancies`);
  const random = seeded(`${municipalityId}/tenancies`);
  const rows: TenancyRows = {
    tenancies: [],
    tenancyPeople: [],
    tenancyPlaces: [],
    tenancySteps: [],
    history: [],
  };
  const kept = new Map<string, KeptPlace[]>();

  function give(
    { home, personIds }: Household,
    status: TenancyState,
    period: Period,
    { told, ...more }: Partial<Tenancy> & { told: readonly Told[] },
  ): void {
    const refused = rows.tenancies.find(({ caseId }) => caseId === home.caseId)?.dwellingId;
    const others = given.dwellings.filter(({ id }) => id !== refused);
    const from = { ...given, dwellings: others };
    const dwellingId = homeFor(from, kept, personIds.length, period, today);
    if (!dwellingId) return;
    const crew = crews.get(home.caseId);
    const by: Colleague = crew?.housing_adviser ?? crew?.settlement_officer ?? staff.manager;
    const id = newId();
    const note = random.pick(GIVEN_BECAUSE);
    const [first] = told;
    const wasKept = status !== "refused";
    const livedFrom = more.movedInOn ?? null;
    const keptUntil = wasKept ? (more.movedOutOn ?? period.until) : period.from;
    rows.tenancies.push({
      id,
      caseId: home.caseId,
      dwellingId,
      status,
      plannedFrom: period.from,
      plannedUntil: period.until,
      reason: note,
      alternatives: [],
      decidedBy: by.id,
      decidedByName: by.name,
      version: told.length,
      createdAt: officeHour(first?.[1] ?? today, random, [7, 7]),
      ...more,
    });
    rows.tenancyPeople.push(...personIds.map((personId) => ({ tenancyId: id, personId })));
    rows.tenancyPlaces.push({
      id: newId(),
      tenancyId: id,
      dwellingId,
      keptFrom: period.from,
      keptUntil,
      livedFrom,
      livedUntil: more.movedOutOn ?? null,
    });
    const isOver = status === "moved_in" && keptUntil !== null && keptUntil <= today;
    kept.set(dwellingId, [
      ...(kept.get(dwellingId) ?? []),
      { roomId: null, placeNumber: null, from: period.from, until: isOver ? null : keptUntil },
    ]);
    told.forEach(([step, happenedOn, said], at) => {
      const recordedAt = officeHour(happenedOn, random, [8 + at, 8 + at]);
      const done = { happenedOn, note: said ?? (at === 0 ? note : null) };
      rows.tenancySteps.push({
        id: newId(),
        tenancyId: id,
        step,
        ...done,
        byId: by.id,
        byName: by.name,
        recordedAt,
      });
      const action = ACTIONS[step];
      if (!action) return;
      const { caseId } = home;
      rows.history.push({
        at: recordedAt,
        by,
        action,
        objectType: "tenancy",
        objectId: id,
        caseId,
      });
    });
  }

  const { settled, coming } = householdsOf(given, homes, { today, grades });
  const daysAgo = (days: number) => addDays(today, -days);
  const longAgo = settled.filter(({ comesOn }) => comesOn < daysAgo(200) && comesOn > daysAgo(390));
  MOVED_ON.forEach(({ to, reason, note }, at) => {
    const household = longAgo.shift();
    if (!household) return;
    const { comesOn } = household;
    const movedOutOn = workday(daysAgo(at === 0 ? 75 : 40));
    give(
      household,
      "moved_out",
      { from: comesOn, until: addMonths(comesOn, 12) },
      {
        ...agreed(comesOn),
        movedInOn: comesOn,
        movedOutOn,
        movedOutTo: to,
        movedOutReason: reason,
        movedOutNote: note,
        told: [...asAgreed(comesOn), ["move_in", comesOn], ["move_out", movedOutOn, note]],
      },
    );
  });
  const [overstaying] = longAgo;
  const late = daysAgo(9);
  if (overstaying) {
    const { comesOn } = overstaying;
    give(
      overstaying,
      "moved_in",
      { from: comesOn, until: late },
      {
        ...agreed(comesOn),
        movedInOn: comesOn,
        told: [...asAgreed(comesOn), ["move_in", comesOn]],
      },
    );
  }
  const lately = settled.filter(({ comesOn }) => comesOn >= daysAgo(200) && comesOn < daysAgo(8));
  for (const [at, household] of lately.slice(-LIVED_IN).entries()) {
    const { comesOn } = household;
    const period = { from: comesOn, until: addMonths(comesOn, at % 2 === 0 ? 12 : 18) };
    // One said no to another home first.
    if (at === 0) {
      const offeredOn = workday(addDays(comesOn, -24));
      const answeredOn = workday(addDays(comesOn, -21));
      give(household, "refused", period, {
        offeredOn,
        answerDueOn: workday(addDays(comesOn, -19)),
        answeredOn,
        refusalReason: REFUSED.reason,
        refusalNote: REFUSED.note,
        told: [
          ["offer", offeredOn],
          ["refuse", answeredOn, REFUSED.note],
        ],
      });
    }
    give(household, "moved_in", period, {
      ...agreed(comesOn),
      movedInOn: comesOn,
      told: [...asAgreed(comesOn), ["move_in", comesOn]],
    });
  }
  const [first, ...others] = coming;
  const second = others.find(({ comesOn }) => comesOn > addDays(today, 4));
  if (first) {
    const { comesOn } = first;
    const offeredOn = workday(daysAgo(9));
    const answeredOn = workday(daysAgo(5));
    const plannedOn = workday(daysAgo(2));
    const told: Told[] = [
      ["offer", offeredOn],
      ["accept", answeredOn],
      ["plan_handover", plannedOn],
    ];
    give(
      first,
      "accepted",
      { from: comesOn, until: addMonths(comesOn, 12) },
      {
        offeredOn,
        answeredOn,
        answerDueOn: workday(addDays(offeredOn, 7)),
        handoverPlannedOn: comesOn,
        told,
      },
    );
  }
  if (second) {
    const { comesOn } = second;
    const offeredOn = workday(daysAgo(3));
    give(
      second,
      "offered",
      { from: comesOn, until: addMonths(comesOn, 12) },
      { offeredOn, answerDueOn: addDays(today, 4), told: [["offer", offeredOn]] },
    );
  }
  return rows;
}

const agreed = (comesOn: PlainDate) => ({
  offeredOn: workday(addDays(comesOn, -16)),
  answerDueOn: workday(addDays(comesOn, -9)),
  answeredOn: workday(addDays(comesOn, -13)),
});

function asAgreed(comesOn: PlainDate): Told[] {
  const { offeredOn, answeredOn } = agreed(comesOn);
  return [
    ["offer", offeredOn],
    ["accept", answeredOn],
  ];
}

/** Households settled in a home of the municipality's, and those with a day to come, by that day. */
function householdsOf(
  { leases, settlements }: Given,
  homes: readonly Home[],
  { today, grades }: Pick<Maker, "today" | "grades">,
): { settled: Household[]; coming: Household[] } {
  const found = { settled: [] as Household[], coming: [] as Household[] };
  for (const home of homes) {
    const { course, plan, caseId } = home;
    const isOpen = course.closed === null;
    const isOnItsOwn = home.splitFromId === null && home.mergedIntoId === null;
    const isShielded = home.residents.some(({ id }) => (grades.get(id) ?? "none") !== "none");
    const hasLease = leases.some((lease) => lease.caseId === caseId);
    if (!ORDINARY.includes(plan.type) || !isOpen || !isOnItsOwn || isShielded || hasLease) continue;
    const people = settlements.filter((one) => one.caseId === caseId);
    const isSettled = people.some(({ settledOn }) => settledOn);
    const dayOf = (one: (typeof people)[number]) => (isSettled ? one.settledOn : one.plannedOn);
    const there = people.filter(dayOf);
    const comesOn = there.map((one) => dayOf(one) ?? "").sort()[0];
    const personIds = there.filter((one) => dayOf(one) === comesOn).map(({ personId }) => personId);
    if (!comesOn || (!isSettled && comesOn <= today)) continue;
    if (isSettled && home.openedOn > addDays(comesOn, -26)) continue;
    found[isSettled ? "settled" : "coming"].push({ home, personIds, comesOn });
  }
  const inOrder = (one: Household, other: Household) => one.comesOn.localeCompare(other.comesOn);
  return { settled: found.settled.toSorted(inOrder), coming: found.coming.toSorted(inOrder) };
}

/** A home that is free all the days, has been left by others if any has, and is no bigger than needed. */
function homeFor(
  { dwellings, dwellingRooms, dwellingBlocks }: Given,
  kept: ReadonlyMap<string, readonly KeptPlace[]>,
  people: number,
  { from, until }: Period,
  today: PlainDate,
): string | undefined {
  const wanted = { roomId: null, placeNumber: null, from, until };
  return dwellings
    .filter(
      ({ id, holding, places, availableFrom }) =>
        (holding === "municipal" || holding === "leased_in") &&
        (places ?? 0) >= people &&
        availableFrom &&
        availableFrom <= from &&
        !dwellingRooms.some(({ dwellingId }) => dwellingId === id) &&
        !dwellingBlocks.some(({ dwellingId }) => dwellingId === id) &&
        clashing(wanted, kept.get(id) ?? []).length === 0,
    )
    .toSorted(
      (one, other) =>
        (one.places ?? 0) - (other.places ?? 0) ||
        Number(wasLeft(kept.get(other.id), today)) - Number(wasLeft(kept.get(one.id), today)),
    )[0]?.id;
}

const wasLeft = (kept: readonly Period[] | undefined, today: PlainDate) =>
  kept?.some(({ until }) => until !== null && until <= today) ?? false;
