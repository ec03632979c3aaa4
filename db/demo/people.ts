import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import { displayName, searchName } from "@/lib/people/rules/person-name";
import { type RelationKind, storedRelation } from "@/lib/people/rules/relations";
import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/platform/dates";
import { later, officeHour } from "./calendar";
import { lastDay } from "./course";
import { type Home, type Maker, type Resident, recordedIn } from "./home";
import { type NumberBook, numbersFor } from "./identifiers";
import type { DemoMunicipality } from "./municipalities";
import { NORWEGIAN } from "./names/norwegian";
import { backgroundOf, educationFor, isForeignEducation, isLittleSchooling } from "./origins";
import { type Permit, permitFor } from "./permits";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";

type PeopleRows = Pick<
  DemoRows,
  | "people"
  | "households"
  | "members"
  | "identifiers"
  | "contacts"
  | "languages"
  | "relations"
  | "protectionChanges"
>;

export type PeopleMaker = Maker & {
  municipality: DemoMunicipality;
  numbers: NumberBook;
  /** Own grade of address protection, by person. */
  grades: ReadonlyMap<string, ProtectionGrade>;
};

const isChild = (birthDate: PlainDate, on: PlainDate) => addMonths(birthDate, 18 * 12) > on;
const ageOn = (birthDate: PlainDate, on: PlainDate) => daysBetween(birthDate, on) / 365.25;

export const emptyPeopleRows = (): PeopleRows => ({
  people: [],
  households: [],
  members: [],
  identifiers: [],
  contacts: [],
  languages: [],
  relations: [],
  protectionChanges: [],
});

/** Adds the rows of a household: its persons with numbers, contact, languages and relations. */
export function addPeople(rows: PeopleRows, home: Home, maker: PeopleMaker): void {
  const random = seeded(`${maker.municipality.id}/${home.key}/people`);
  const { openedOn, course, plan } = home;
  const settledOn = home.has(course.settled) ? home.on(course.settled) : null;
  const permit = permitFor(
    plan.type,
    plan.origin.country,
    { openedOn, settledOn, today: maker.today },
    random,
  );
  rows.households.push({
    id: home.householdId,
    splitFromId: home.splitFromId,
    mergedIntoId: home.mergedIntoId,
    createdAt: officeHour(openedOn, random),
  });
  for (const stay of home.stays) {
    rows.members.push({ id: maker.newId(), householdId: home.householdId, ...stay });
  }
  const address = `${random.pick(maker.municipality.streets)} ${random.int(1, 118)}${random.chance(0.25) ? random.pick(["A", "B", "C"]) : ""}`;
  for (const one of recordedIn(home)) {
    const person = personRow(home, one, permit, maker, random);
    rows.people.push(person);
    rows.identifiers.push(
      ...numbersFor(
        { id: one.id, birthDate: person.birthDate ?? null, bornHere: one.bornHere },
        { openedOn, settledOn, permit, createdAt: person.createdAt ?? "", today: maker.today },
        maker,
        random,
      ),
    );
    rows.contacts.push(contactRow(home, one, settledOn && address, maker, random));
    const adult = !isChild(one.birthDate, maker.today);
    rows.languages.push(...languageRows(home, one, adult, maker, random));
  }
  rows.relations.push(...relationRows(home, maker.newId));
}

function personRow(
  home: Home,
  one: Resident,
  permit: Permit,
  { grades, today }: PeopleMaker,
  random: Random,
): DemoRows["people"][number] {
  const { origin } = home.plan;
  const age = ageOn(one.birthDate, home.openedOn);
  const adult = age >= 18;
  const level = adult ? educationFor(origin, age, random) : null;
  const little = level !== null && isLittleSchooling(level);
  const name = {
    given: one.name.given,
    middle: one.name.middle,
    family: one.name.family,
    order: one.name.nameOrder,
  };
  const precision = adult && random.chance(0.04) ? "year" : random.chance(0.005) ? "month" : "day";
  const birthDate =
    precision === "year"
      ? `${one.birthDate.slice(0, 4)}-01-01`
      : precision === "month"
        ? `${one.birthDate.slice(0, 7)}-01`
        : one.birthDate;
  const createdAt = officeHour(one.bornHere ? one.birthDate : home.openedOn, random);
  const registered = addDays(one.birthDate, 60);
  const permitFields = one.bornHere
    ? {
        permitGround: registered <= today ? "family_of_protected" : "application_pending",
        permitGrantedOn: registered <= today ? registered : null,
        permitValidUntil: registered <= today ? permit.validUntil : null,
        arrivedInNorwayOn: null,
      }
    : {
        permitGround: permit.ground,
        permitGrantedOn: later(permit.grantedOn, one.birthDate),
        permitValidUntil: permit.validUntil,
        // A small child may have been born in a reception centre.
        arrivedInNorwayOn:
          permit.arrivedOn && permit.arrivedOn >= one.birthDate ? permit.arrivedOn : null,
      };
  const grown = <T>(value: T) => (adult ? value : null);
  // What nobody has asked yet is empty: more often while the case is new.
  const asked = random.chance(lastDay(home.course) > home.course.settled ? 0.97 : 0.7);
  return {
    id: one.id,
    givenName: one.name.given,
    middleName: one.name.middle,
    familyName: one.name.family,
    nameOrder: one.name.nameOrder,
    displayName: displayName(name),
    searchName: searchName(name),
    birthDate,
    birthDatePrecision: precision,
    sex: random.chance(0.004) ? "unknown" : one.sex,
    citizenship: origin.country,
    educationLevel: asked ? level : grown("unknown"),
    hasForeignEducation: level && level !== "unknown" && asked ? isForeignEducation(level) : null,
    interpreterNeeded: asked ? grown(random.chance(needOf(home, level))) : null,
    lowDigitalSkills: asked ? grown(random.chance(little ? 0.6 : 0.06)) : null,
    ...permitFields,
    functionalImpairment: asked ? random.chance(adult ? 0.035 : 0.02) : null,
    reducedWorkCapacity: asked ? grown(random.chance(age > 45 ? 0.12 : 0.04)) : null,
    addressProtection: grades.get(one.id) ?? "none",
    createdAt,
    updatedAt: createdAt,
  };
}

function needOf(home: Home, level: string | null): number {
  const years = lastDay(home.course) / 365;
  const schooled = level?.startsWith("higher") ? 0.15 : 0;
  return Math.max(0.45, 0.97 - schooled - years * 0.07);
}

const phoneNumber = (random: Random) => {
  // No Norwegian subscriber has a number that begins with 1.
  const digits = `1${String(random.int(0, 9_999_999)).padStart(7, "0")}`;
  return `${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`;
};

function contactRow(
  home: Home,
  one: Resident,
  address: string | null,
  { municipality, today }: PeopleMaker,
  random: Random,
): DemoRows["contacts"][number] {
  const age = ageOn(one.birthDate, today);
  const [word = "person"] =
    one.name.given
      .normalize("NFD")
      .toLowerCase()
      .match(/[a-z]+/) ?? [];
  const here = address !== null && home.stays.some(({ personId }) => personId === one.id);
  return {
    personId: one.id,
    phone: age >= 15 && random.chance(0.92) ? phoneNumber(random) : null,
    email: age >= 16 && random.chance(0.62) ? `${word}${random.int(10, 999)}@example.org` : null,
    streetAddress: here ? address : null,
    postalCode: here ? municipality.postalCode : null,
    postalPlace: here ? municipality.name : null,
    addressNote: here ? null : RECEPTION[home.plan.type] ? "Bor på mottak." : null,
  };
}

const RECEPTION: Partial<Record<Home["plan"]["type"], boolean>> = {
  from_reception: true,
  unaccompanied_minor: true,
};

function languageRows(
  home: Home,
  one: Resident,
  adult: boolean,
  { today }: PeopleMaker,
  random: Random,
): DemoRows["languages"] {
  const { origin } = home.plan;
  const age = ageOn(one.birthDate, today);
  if (age < 2) return [];
  const { second, dialects } = backgroundOf(origin);
  // Everyone in a household speaks the same first language.
  const own = seeded(`${home.key}/language`);
  const first = own.chance(0.84) ? origin.languages[0] : own.pick(origin.languages);
  const dialect = dialects.length > 0 && own.chance(0.5) ? own.pick(dialects) : null;
  const spoken: { language: string; dialect: string | null }[] = [];
  const add = (language: string | undefined, of: string | null = null) => {
    if (language && !spoken.some((other) => other.language === language)) {
      spoken.push({ language, dialect: of });
    }
  };
  add(first, dialect);
  if (adult && random.chance(0.45))
    add(random.pick([...origin.languages.slice(1), ...second, "en"]));
  const settledYears = (lastDay(home.course) - home.course.settled) / 365;
  if (age > 4 && random.chance(Math.min(0.85, settledYears * 0.4))) add("nb");
  if (adult && random.chance(0.18)) add("en");
  return spoken.map((row, position) => ({ personId: one.id, position, ...row }));
}

function relationRows(home: Home, newId: () => string): DemoRows["relations"] {
  const by = (...parts: Resident["part"][]) =>
    home.residents.filter(({ part }) => parts.includes(part));
  const [head] = by("head");
  if (!head) return [];
  const ties: { of: string; to: string; kind: RelationKind }[] = [];
  for (const partner of by("partner")) {
    ties.push({ of: head.id, to: partner.id, kind: "spouse" });
  }
  for (const child of by("child")) {
    for (const parent of by("head", "partner")) {
      ties.push({ of: parent.id, to: child.id, kind: "parent" });
    }
  }
  for (const old of by("grandparent")) {
    ties.push({ of: old.id, to: head.id, kind: "parent" });
    for (const child of by("child")) {
      ties.push({ of: old.id, to: child.id, kind: "grandparent" });
    }
  }
  for (const other of by("sibling")) ties.push({ of: head.id, to: other.id, kind: "sibling" });
  return ties.map(({ of, to, kind }) => relationRow(newId(), of, to, kind, null));
}

/** "`of` is the `kind` of `to`", in the form in which it is stored. */
export function relationRow(
  id: string,
  of: string,
  to: string,
  kind: RelationKind,
  fromOn: PlainDate | null,
): DemoRows["relations"][number] {
  const stored = storedRelation({ fromPersonId: of, toPersonId: to, kind });
  return {
    id,
    personId: stored.fromPersonId,
    otherPersonId: stored.toPersonId,
    kind: stored.kind,
    fromOn,
    toOn: null,
  };
}

/** Guardians of the minors who came alone; one may have several wards. */
export function addGuardians(
  rows: PeopleRows,
  homes: readonly Home[],
  { newId, municipality, today }: PeopleMaker,
): void {
  const random = seeded(`${municipality.id}/guardians`);
  const alone = homes.filter(({ plan }) => plan.type === "unaccompanied_minor");
  let guardian: string | null = null;
  let wards = 0;
  for (const home of alone) {
    if (!home.has(home.course.settled) && random.chance(0.4)) continue;
    if (!guardian || wards >= 3) {
      guardian = newId();
      wards = 0;
      const sex = random.chance(0.6) ? ("female" as const) : ("male" as const);
      const name = {
        given: random.pick(NORWEGIAN[sex]),
        family: random.pick(NORWEGIAN.family),
        order: "given_first" as const,
      };
      const createdAt = officeHour(home.openedOn, random);
      rows.people.push({
        id: guardian,
        givenName: name.given,
        familyName: name.family,
        nameOrder: name.order,
        displayName: displayName(name),
        searchName: searchName(name),
        birthDate: `${Number(today.slice(0, 4)) - random.int(34, 66)}-01-01`,
        birthDatePrecision: "year",
        sex,
        citizenship: "NOR",
        permitGround: "norwegian_citizen",
        createdAt,
        updatedAt: createdAt,
      });
      rows.contacts.push({ personId: guardian, phone: phoneNumber(random) });
    }
    for (const ward of home.residents.filter((one) => isChild(one.birthDate, home.openedOn))) {
      rows.relations.push(relationRow(newId(), guardian, ward.id, "guardian", home.openedOn));
    }
    wards += 1;
  }
}
