import { addressKey } from "@/lib/dwellings/rules/address-key";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { BEFORE_NOON, earlier, officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import type { Happening } from "./happening";
import type { Home, Maker } from "./home";
import type { DemoMunicipality } from "./municipalities";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import { type CareerStory, STORIES, type StoryHome } from "./texts/career-stories";

type CareerRows = Pick<
  DemoRows,
  | "homePeriods"
  | "supports"
  | "housingGoals"
  | "housingSteps"
  | "housingReviews"
  | "ownershipAssessments"
  | "tenancyRisks"
  | "housingAbsences"
>;
type Known = Pick<DemoRows, "dwellings" | "leases" | "settlements">;

/** A household must have been here for so long to have a story of several homes. */
const SETTLED_DAYS = 500;

/**
 * The way of some households through homes over the years, each after one of the stories: leases and
 * dwellings are put with those that are known, what else is recorded comes back.
 */
export function careersOf(
  homes: readonly Home[],
  known: Known,
  around: Maker & {
    municipality: DemoMunicipality;
    crews: ReadonlyMap<string, Crew>;
    isOpen: (home: Home) => boolean;
    /** Who of the household is in the programme. */
    learns: (home: Home) => string | undefined;
  },
): CareerRows & { history: Happening[] } {
  const rows: CareerRows & { history: Happening[] } = {
    homePeriods: [],
    supports: [],
    housingGoals: [],
    housingSteps: [],
    housingReviews: [],
    ownershipAssessments: [],
    tenancyRisks: [],
    housingAbsences: [],
    history: [],
  };
  agreeWhatFollows(known.leases, around.today);
  const settled = new Map(known.settlements.map((one) => [one.caseId, one.settledOn ?? null]));
  const leased = new Set(known.leases.map(({ caseId }) => caseId));
  const before = addDays(around.today, -SETTLED_DAYS);
  const chosen = homes
    .filter((home) => around.isOpen(home) && !leased.has(home.caseId))
    .flatMap((home) => {
      const settledOn = settled.get(home.caseId);
      return settledOn && settledOn <= before ? [{ home, settledOn }] : [];
    });
  for (const story of STORIES) {
    const fits = chosen.findIndex(({ home }) => !story.absences || around.learns(home));
    const [found] = fits < 0 ? [] : chosen.splice(fits, 1);
    if (found) tell(rows, known, { ...found, story, around });
  }
  return rows;
}

/** Of leases that were there before and end soon, or have run out, it is agreed what follows. */
function agreeWhatFollows(leases: Known["leases"], today: PlainDate): void {
  for (const lease of leases) {
    const { endsOn, movedInOn, movedOutOn } = lease;
    if (!endsOn || !movedInOn || movedOutOn || endsOn > addDays(today, 180)) continue;
    lease.afterPlan = endsOn < today ? "runs_on" : "extend";
    lease.afterPlannedOn = workday(earlier(addDays(endsOn, -190), addDays(today, -10)));
  }
}

type Around = Parameters<typeof careersOf>[2];
type Told = { home: Home; settledOn: PlainDate; story: CareerStory; around: Around };

function tell(
  rows: ReturnType<typeof careersOf>,
  known: Known,
  { home, settledOn, story, around }: Told,
): void {
  const { today, newId, crews, municipality } = around;
  const random = seeded(`${municipality.id}/${home.key}/career`);
  const { caseId } = home;
  const adviser = crews.get(caseId)?.housing_adviser;
  if (!adviser) return;
  const by = { recordedBy: adviser.id, recordedByName: adviser.name };
  const ago = (days: number) => workday(addDays(today, -days));
  const at = (day: PlainDate) => officeHour(day, random, BEFORE_NOON);
  const persons = home.residents.filter(({ bornHere }) => !bornHere);
  addHomes({ rows, known }, story.homes, {
    caseId,
    settledOn,
    size: persons.length,
    random,
    around,
  });
  for (const { daysAgo, answeredDaysAgo, ...support } of story.supports ?? []) {
    const appliedOn = ago(daysAgo);
    const answeredOn = answeredDaysAgo === undefined ? null : ago(answeredDaysAgo);
    rows.supports.push({
      id: newId(),
      caseId,
      ...support,
      appliedOn,
      answeredOn,
      createdAt: at(appliedOn),
    });
  }
  if (story.goal) {
    const { daysAgo, steps, reviewInDays, ...goal } = story.goal;
    const reviewedOn = ago(daysAgo);
    const id = newId();
    const nextReviewOn = workday(addDays(today, reviewInDays));
    rows.housingGoals.push({
      id,
      caseId,
      round: 1,
      reviewedOn,
      ...goal,
      nextReviewOn,
      ...by,
      createdAt: at(reviewedOn),
    });
    for (const { dueInDays, doneDaysAgo, ...step } of steps) {
      rows.housingSteps.push({
        id: newId(),
        caseId,
        ...step,
        dueOn: workday(addDays(today, dueInDays)),
        doneOn: doneDaysAgo === undefined ? null : ago(doneDaysAgo),
        createdAt: at(reviewedOn),
      });
    }
    rows.history.push({
      at: at(reviewedOn),
      by: adviser,
      action: "career.set-goals",
      objectType: "housing_goal",
      objectId: id,
      caseId,
      fields: ["reviewedOn", "wish", "next", "nextReviewOn"],
    });
  }
  for (const { daysAgo, ...review } of story.reviews ?? []) {
    const reviewedOn = ago(daysAgo);
    rows.housingReviews.push({
      id: newId(),
      caseId,
      ...review,
      reviewedOn,
      persons: persons.length,
      ...by,
      createdAt: at(reviewedOn),
    });
  }
  if (story.ownership) {
    const { daysAgo, ...assessment } = story.ownership;
    const assessedOn = ago(daysAgo);
    rows.ownershipAssessments.push({
      id: newId(),
      caseId,
      assessedOn,
      ...assessment,
      ...by,
      createdAt: at(assessedOn),
    });
  }
  for (const { daysAgo, measureDaysAgo, ...risk } of story.risks ?? []) {
    const reportedOn = ago(daysAgo);
    const measureAgreedOn = measureDaysAgo === undefined ? null : ago(measureDaysAgo);
    rows.tenancyRisks.push({ id: newId(), caseId, reportedOn, ...risk, measureAgreedOn, ...by });
  }
  for (const { sinceDaysAgo, notedDaysAgo, ...absence } of story.absences ?? []) {
    const personId = around.learns(home);
    if (!personId) continue;
    const days = { sinceOn: ago(sinceDaysAgo), notedOn: ago(notedDaysAgo) };
    rows.housingAbsences.push({ id: newId(), caseId, personId, ...days, ...absence, ...by });
  }
}

function addHomes(
  { rows, known }: { rows: CareerRows; known: Known },
  homes: readonly StoryHome[],
  {
    caseId,
    settledOn,
    size,
    random,
    around: { today, newId, municipality },
  }: { caseId: string; settledOn: PlainDate; size: number; random: Random; around: Around },
): void {
  const span = (Date.parse(today) - Date.parse(settledOn)) / 86_400_000;
  const day = (share: number) => addDays(settledOn, Math.round(span * share));
  for (const one of homes) {
    const from = one.monthsBefore ? addMonths(settledOn, -one.monthsBefore) : day(one.from ?? 0);
    const to = one.monthsBefore
      ? addDays(settledOn, -1)
      : one.to === undefined
        ? null
        : addDays(day(one.to), -1);
    if (!one.rental) {
      rows.homePeriods.push({
        id: newId(),
        caseId,
        tenure: one.tenure,
        fromOn: from,
        toOn: to,
        place: one.place ?? municipality.name,
        rooms: one.fits === undefined ? null : Math.max(1, size + one.fits),
        areaM2: one.fits === undefined ? null : Math.max(20, (size + one.fits) * 21),
        monthlyCost: one.cost ?? null,
        movedReason: one.movedReason ?? null,
        createdAt: officeHour(workday(addDays(settledOn, 3)), random, BEFORE_NOON),
      });
      continue;
    }
    const dwellingId = newId();
    const address = {
      streetAddress: `${random.pick(municipality.streets)} ${random.int(120, 240)}`,
      unit: `H0${random.int(1, 4)}0${random.int(1, 4)}`,
      postalCode: municipality.postalCode,
      postalPlace: municipality.name,
    };
    const key = addressKey(address);
    if (known.dwellings.some(({ addressKey: taken }) => taken === key)) continue;
    const createdAt = officeHour(workday(from), random, BEFORE_NOON);
    const rooms = Math.max(1, size + (one.fits ?? 0));
    const isMunicipal = one.tenure === "municipal_rental";
    known.dwellings.push({
      id: dwellingId,
      ...address,
      addressKey: key,
      kind: "flat",
      letting: "ordinary",
      holding: isMunicipal ? "municipal" : "private",
      rooms,
      areaM2: Math.max(28, rooms * 21),
      ownEntrance: true,
      ownBathroom: true,
      ownKitchen: true,
      createdAt,
    });
    const endsOn =
      one.rental.endsInDays === undefined ? null : addDays(today, one.rental.endsInDays);
    known.leases.push({
      id: newId(),
      caseId,
      dwellingId,
      tenure: one.tenure,
      isWritten: true,
      startsOn: from,
      isFixedTerm: to === null && endsOn !== null,
      endsOn: to === null ? endsOn : null,
      excludesNotice: to === null && endsOn !== null ? false : null,
      noticeMonths: 3,
      monthlyRent: one.cost ?? (7_000 + size * 1_300) * 100,
      includesHeating: false,
      includesElectricity: false,
      monthlyEnergy: 90_000 + size * 20_000,
      deposit: 0,
      depositAccount: "none",
      guarantee: isMunicipal ? 0 : 3_000_000,
      guaranteeKind: isMunicipal ? "none" : "municipal",
      guaranteeEndsOn:
        isMunicipal || to !== null || !one.rental.guaranteeInDays
          ? null
          : addDays(today, one.rental.guaranteeInDays),
      prepaidRent: 0,
      otherPayment: 0,
      regulation: "index",
      toldOfExceptions: isMunicipal ? true : null,
      signedOn: addDays(from, -14),
      movedInOn: from,
      movedOutOn: to === null ? null : addDays(to, 1),
      movedOutReason: to === null ? null : (one.movedReason ?? "lease_ended"),
      createdAt,
    });
  }
}
