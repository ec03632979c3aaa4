import { takesDecidedPlaces } from "@/lib/cases/rules/settlement-types";
import { type PlainDate, yearOf } from "@/lib/platform/dates";
import { mondayOf, mondaysFrom } from "@/lib/platform/iso-weeks";
import type { DecisionCondition } from "@/lib/steering/rules/decision-conditions";
import { workday } from "./calendar";

import type { DemoMunicipality } from "./municipalities";
import { idMaker, type Random, seeded } from "./random";
import type { DemoRows } from "./rows";

type Cases = Pick<DemoRows, "cases" | "settlements">;
type Years = Pick<DemoRows, "decisions" | "replaced" | "requests" | "capacities">;

/** What the state has asked for, the council decided and the municipality can house, year by year. */
export function yearsOf(municipality: DemoMunicipality, rows: Cases, today: PlainDate): Years {
  const random = seeded(`${municipality.id}/years`);
  const newId = idMaker(`${municipality.id}/years`);
  const thisYear = yearOf(today);
  const years: Years = { decisions: [], replaced: [], requests: [], capacities: [] };
  for (const year of [thisYear - 2, thisYear - 1, thisYear]) {
    addYear(years, { year, taken: takenIn(rows, year, thisYear), random, newId, today });
  }
  if (today >= `${thisYear}-11-10`) {
    const last = years.decisions.at(-1)?.decidedNumber ?? 0;
    years.requests.push({
      ...letter(newId(), "original", thisYear + 1, Math.max(5, inFives(last * 0.8)), null),
      receivedOn: workday(`${thisYear}-11-09`),
    });
  }
  years.capacities = capacitiesOf(municipality, today, random);
  return years;
}

type Maker = {
  year: number;
  taken: { all: number; minors: number };
  random: Random;
  newId: () => string;
  today: PlainDate;
};

function addYear(years: Years, { year, taken, random, newId, today }: Maker): void {
  const decided = Math.max(5, inFives(taken.all * (1.04 + random.next() * 0.14)));
  const minors = taken.minors > 0 ? taken.minors + random.int(0, 2) : 0;
  const more = inFives(decided * 0.2);
  const moreOn = workday(`${year}-04-14`);
  const moreDecidedOn = workday(`${year}-06-11`);
  // In the middle year the state asks for more, and the council decides anew.
  const asksMore = more > 0 && decided - more >= minors && year % 2 === 0 && today >= moreDecidedOn;
  const first = asksMore ? decided - more : decided;
  years.requests.push({
    ...letter(newId(), "original", year, first + random.pick([0, 0, 5]), minors),
    receivedOn: workday(`${year - 1}-10-28`),
    caseReference: `${year - 1}/${random.int(1200, 4800)}`,
  });
  const decision = (number: number, on: PlainDate) => ({
    year,
    decidedNumber: number,
    decidedMinors: minors,
    decidedOn: on,
    caseReference: `PS ${random.int(61, 118)}/${String(yearOf(on)).slice(2)}`,
    conditions: conditionsOf(minors, random),
  });
  const original = decision(first, workday(`${year - 1}-11-28`));
  if (!asksMore) {
    years.decisions.push(original);
    return;
  }
  years.requests.push({
    ...letter(newId(), "additional", year, more, null),
    receivedOn: moreOn,
    note: "Flere har fått opphold enn beregnet.",
  });
  years.replaced.push({ ...original, id: newId(), replacedAt: `${moreDecidedOn}T11:00:00.000Z` });
  years.decisions.push({ ...decision(decided, moreDecidedOn), version: 2 });
}

function letter(
  id: string,
  kind: "original" | "additional",
  year: number,
  requestedNumber: number,
  requestedMinors: number | null,
) {
  return { id, year, kind, requestedNumber, requestedMinors };
}

function conditionsOf(minors: number, random: Random): DecisionCondition[] {
  const conditions: DecisionCondition[] = [];
  if (minors === 0) conditions.push({ kind: "no_unaccompanied_minors", text: null });
  if (random.chance(0.6)) {
    conditions.push({ kind: "spread_over_year", text: "Omtrent like mange hvert halvår." });
  }
  return conditions;
}

/** How many took a decided place in the year; in the year that runs, those on the way too. */
function takenIn({ cases, settlements }: Cases, year: number, thisYear: number) {
  const ofCase = new Map(cases.map((one) => [one.id, one]));
  const taken = settlements.filter(({ caseId, settledOn, plannedOn }) => {
    const home = ofCase.get(caseId);
    if (!home || !takesDecidedPlaces(home.settlementType as "from_reception")) return false;
    if (settledOn) return yearOf(settledOn) === year;
    return year === thisYear && home.status === "open" && (!plannedOn || yearOf(plannedOn) <= year);
  });
  const isMinor = ({ caseId }: { caseId: string }) =>
    ofCase.get(caseId)?.settlementType === "unaccompanied_minor";
  return { all: taken.length, minors: taken.filter(isMinor).length };
}

/** The coming weeks: more and larger dwellings in a larger municipality, and none in some weeks. */
function capacitiesOf(
  { households, teams }: DemoMunicipality,
  today: PlainDate,
  random: Random,
): Years["capacities"] {
  const scale = households / 100;
  const some = (share: number) => Math.round(random.next() * scale * share);
  return mondaysFrom(mondayOf(today), 8).map((weekStartsOn, at) => {
    const closed = weekStartsOn.slice(5) >= "12-21" && weekStartsOn.slice(5) <= "12-31";
    const week = {
      weekStartsOn,
      dwellingsFor1: closed ? 0 : Math.max(some(2), at === 0 ? 1 : 0),
      dwellingsFor2: closed ? 0 : some(2),
      dwellingsFor3: closed ? 0 : some(1.4),
      dwellingsFor4: closed ? 0 : some(1.2),
      dwellingsFor5: closed ? 0 : some(0.9),
      dwellingsFor6: closed ? 0 : some(0.6),
      minorPlaces: !closed && at % 3 === 1 && teams.some(({ key }) => key === "minors") ? 2 : 0,
      note: closed ? "Ingen innflytting i romjulen." : null,
    };
    return week;
  });
}

const inFives = (number: number) => Math.round(number / 5) * 5;
