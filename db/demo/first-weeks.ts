import { addDays, daysBetween } from "@/lib/platform/dates";
import type { StepCode } from "@/lib/settlement/rules/steps";
import { type Home, type Resident, recordedIn } from "./home";
import type { Random } from "./random";
import type { Put, SettlementMaker } from "./settlement";
import { NOT_ELIGIBLE, PRIMARY_ADULTS } from "./texts/settlement-texts";

const ENTITLED_AGES = { from: 18, to: 55 };
const CAME_DIRECTLY = [
  "resettlement",
  "family_reunification",
  "private_resident",
  "amot",
  "self_settled",
];
const WITHOUT_RIGHT = ["family_reunification", "self_settled", "unaccompanied_minor"];

/** Days after which someone finds what was forgotten. */
const FOUND_AFTER = 25;

/** The grant years that a new application is sent for when they are over. */
const LATER_GRANT_YEARS = [2, 3, 4, 5];

/** Adds the tasks of the first weeks that were done, most of them in time, to those who are settled. */
export function addFirstWeeks(home: Home, put: Put, random: Random, maker: SettlementMaker): void {
  const { course, plan } = home;
  if (!home.has(course.settled) || home.splitFromId) return;
  const settledOn = new Map(
    maker.settlements
      .filter((row) => row.caseId === home.caseId && row.settledOn)
      .map((row) => [row.personId, row.settledOn]),
  );
  const everyone = recordedIn(home).filter(({ id, bornHere }) => !bornHere && settledOn.has(id));
  const ageNow = ({ age }: Resident) => age + course.settled / 365;
  const adults = everyone.filter((one) => ageNow(one) >= 18);
  const children = everyone.filter((one) => ageNow(one) < 18);
  const minor = plan.type === "unaccompanied_minor";
  /** Nearly always done, some days after settlement; what was forgotten is found within weeks. */
  const isDone = (to: number) => random.chance(0.98) || home.has(course.settled + to + FOUND_AFTER);
  const most = (step: StepCode, from: number, to: number, whom: readonly Resident[]) => {
    if (isDone(to)) put(step, course.settled + random.int(from, to), whom);
  };
  most("registered_imdinett", 0, 5, everyone);
  most("move_notice", 1, 8, everyone);
  if (CAME_DIRECTLY.includes(plan.type)) most("health_offer", 10, 70, everyone);
  const eligible = random.chance(0.82);
  const deciding = eligible
    ? { answer: "applied" }
    : { answer: "not_eligible", note: random.pick(NOT_ELIGIBLE) };
  if (isDone(6)) {
    put("housing_allowance", course.settled + random.int(0, 6), null, deciding);
  }
  if (random.chance(0.9)) put("national_id", course.settled + random.int(18, 50), everyone);
  if (random.chance(0.9)) put("bank_account", course.settled + random.int(20, 60), adults);
  most(
    "core_hours",
    5,
    30,
    children.filter((one) => ageNow(one) < 5.5),
  );
  most("norwegian_offer", 15, 80, adults);
  most("nir", 10, 55, adults);
  if (minor) {
    most("individual_plan", 4, 14, children);
    for (const one of children) {
      put("primary_adult", course.settled, [one], { note: random.pick(PRIMARY_ADULTS) });
    }
  }
  for (const one of adults) {
    const within = one.age >= ENTITLED_AGES.from && one.age <= ENTITLED_AGES.to + 1;
    if (within && one.programme === null && !WITHOUT_RIGHT.includes(plan.type)) {
      const answer = random.pick(["works_full_time", "outside_target_group"]);
      put("programme_not_offered", course.settled + random.int(20, 70), [one], { answer });
    }
    addOffers(one, { home, put, random });
  }
  put("home_shown", course.settled, null, { answer: "on_moving_in" });
  for (const one of everyone) {
    if (!maker.people.get(one.id)?.functionalImpairment) continue;
    put("cost_log", course.settled + random.int(4, 30), [one]);
    put("extra_grant", course.settled + random.int(150, 400), [one], { answer: "applied" });
    const again = LATER_GRANT_YEARS.map((year) => course.settled + year * 365 + 45);
    const latest = again.filter((day) => home.has(day)).at(-1);
    if (latest) put("extra_grant_again", latest, [one], { answer: "applied" });
  }
}

/** Adds what counts from the arrival in Norway, and is done whether or not someone is settled. */
export function addFirstInNorway(
  home: Home,
  put: Put,
  random: Random,
  { people, today }: SettlementMaker,
): void {
  if (home.splitFromId) return;
  for (const one of recordedIn(home)) {
    const arrived = one.bornHere ? null : people.get(one.id)?.arrivedInNorwayOn;
    if (!arrived) continue;
    const soon = (step: StepCode, from: number, to: number) => {
      const doneOn = addDays(arrived, random.int(from, to));
      const day = daysBetween(home.openedOn, doneOn);
      // What was done before the case began is put down with it.
      if (doneOn <= today) put(step, Math.max(0, day), [one], day > 0 ? {} : { doneOn });
    };
    if (CAME_DIRECTLY.includes(home.plan.type)) soon("tb_examined", 3, 14);
    if (one.age < 18) soon("school_start", 12, 80);
  }
}

/** What each adult is offered of company, and what they said. */
function addOffers(
  one: Resident,
  { home, put, random }: { home: Home; put: Put; random: Random },
): void {
  const { settled } = home.course;
  const answer = () =>
    random.weighted([
      ["yes", 50],
      ["no", 25],
      ["later", 25],
    ]);
  if (random.chance(0.7)) {
    const day = settled + random.int(10, 60);
    const said = answer();
    put("organisation_offer", day, [one], { answer: said });
    if (said === "yes") put("organisation_introduced", day + random.int(3, 30), [one]);
  }
  if (random.chance(0.7)) {
    put("volunteer_offer", settled + random.int(10, 60), [one], { answer: answer() });
  }
}
