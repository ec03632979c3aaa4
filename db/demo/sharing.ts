import { endOfDayInNorway } from "@/lib/cases/rules/grants";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import { addDays } from "@/lib/platform/dates";
import { officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import type { Home, Maker } from "./home";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague, Staff } from "./staff";

type SharingMaker = Maker & {
  municipalityId: string;
  staff: Staff;
  crews: ReadonlyMap<string, Crew>;
  grades: ReadonlyMap<string, ProtectionGrade>;
};

const TEMPORARY = [
  "Vikarierer for boveilederen i ferien.",
  "Kjenner familien fra før, og er med på de neste samtalene.",
  "Hjelper til med boligsøket fram til flytting.",
] as const;

const EMERGENCY = [
  "Vannlekkasje i leiligheten på kveldsvakt. Trengte telefonnummeret til husstanden.",
  "Politiet ba om kontakt med familien om et savnet barn. Saksbehandleren var ikke å få tak i.",
  "Deltakeren møtte opp akutt syk på kontoret. Måtte finne ut hvem som kunne tolke.",
] as const;

const REVIEWS = [
  "Gått gjennom med den ansatte. Grunnen var reell, og bare det nødvendige ble åpnet.",
  "I orden. Vi endrer vaktlisten slik at boveilederen kan nås.",
] as const;

/** Access given for a time, and access taken in an emergency: one of these is not yet looked at. */
export function grantsOf(homes: readonly Home[], maker: SharingMaker): DemoRows["grants"] {
  const { municipalityId, staff, crews, grades, today, newId } = maker;
  const random = seeded(`${municipalityId}/grants`);
  const running = random.shuffled(
    homes.filter((home) => home.course.closed === null && home.has(home.course.settled)),
  );
  // Where all are in one team, only a household that the team is kept out of needs to be opened.
  const small = staff.teamKeys.length === 1;
  const hidden = (home: Home) =>
    home.residents.some(({ id }) => grades.get(id) === "strengt_fortrolig");
  if (small) running.sort((a, b) => Number(hidden(a)) - Number(hidden(b)));
  const outsider = (home: Home): Colleague => {
    const team = staff.teamOf(home.plan.type, true, home.lot);
    const assigned = Object.values(crews.get(home.caseId) ?? {}).map(({ id }) => id);
    const able = staff.people.filter(
      (one) =>
        one.leftDaysAgo === undefined &&
        one.roles.some((role) => role.endsWith("adviser") || role === "settlement_officer") &&
        !assigned.includes(one.id) &&
        !(small && one.circle),
    );
    const away = able.filter((one) => !one.teams.includes(team));
    return random.pick(away.length > 0 ? away : able.length > 0 ? able : [staff.manager]);
  };
  const grants: DemoRows["grants"] = [];
  const temporary = (startsAgo: number, days: number, ended: boolean) => {
    const home = running.pop();
    if (!home) return;
    const startsOn = workday(addDays(today, -startsAgo));
    grants.push({
      id: newId(),
      caseId: home.caseId,
      accountId: outsider(home).id,
      kind: "temporary",
      reason: random.pick(TEMPORARY),
      givenBy: staff.manager.id,
      startsAt: officeHour(startsOn, random),
      endsAt: endOfDayInNorway(addDays(startsOn, days)),
      endedAt: ended ? officeHour(workday(addDays(startsOn, days - 3)), random) : null,
    });
  };
  const emergency = (daysAgo: number, reviewed: boolean) => {
    const home = running.pop();
    if (!home) return;
    const day = addDays(today, -daysAgo);
    const startsAt = `${day}T19:${random.int(10, 59)}:00.000Z`;
    const who = outsider(home).id;
    grants.push({
      id: newId(),
      caseId: home.caseId,
      accountId: who,
      kind: "emergency",
      reason: random.pick(EMERGENCY),
      givenBy: who,
      startsAt,
      endsAt: new Date(Date.parse(startsAt) + 24 * 3_600_000).toISOString(),
      ...(reviewed && {
        reviewedBy: staff.manager.id,
        reviewedAt: officeHour(workday(addDays(day, 4)), random),
        reviewNote: random.pick(REVIEWS),
      }),
    });
  };
  if (!small) {
    temporary(12, 45, false);
    temporary(3, 30, false);
    temporary(110, 60, true);
    if (homes.length > 200) temporary(20, 80, false);
  }
  emergency(2, false);
  if (!small) emergency(48, true);
  if (homes.length > 200) emergency(95, true);
  return grants;
}

/** Saved ways of looking at the case list: shared ones, and some of one's own. */
export function viewsOf({
  staff,
  newId,
  today,
  municipalityId,
}: Omit<SharingMaker, "crews" | "grades">): DemoRows["views"] {
  const random = seeded(`${municipalityId}/views`);
  const view = (owner: Colleague, name: string, query: string, shared: boolean) => ({
    id: newId(),
    accountId: owner.id,
    name,
    query,
    shared,
    createdAt: officeHour(workday(addDays(today, -random.int(20, 300))), random),
  });
  const by = (role: Parameters<Staff["choose"]>[0]) =>
    staff.choose(role, staff.teamKeys[0] ?? "all", random);
  return [
    view(staff.manager, "Over fristen", "status=open&due=overdue&sort=due", true),
    view(staff.manager, "Uten ansvarlig", "officer=none&status=open&sort=activity", true),
    view(
      by("settlement_officer"),
      "Leter etter bolig",
      "stage=housing_allocation&status=open&sort=due",
      true,
    ),
    view(
      by("settlement_officer"),
      "Avtalt selvbosetting",
      "type=agreed_self_settlement&status=open&sort=activity",
      false,
    ),
    view(
      by("housing_adviser"),
      "Mine med frist denne uken",
      "officer=me&status=open&due=week&sort=due",
      false,
    ),
    view(by("programme_adviser"), "I overgang", "stage=transition&status=open&sort=due", false),
  ];
}
