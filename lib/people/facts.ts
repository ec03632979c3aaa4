import type { FactContribution, Facts } from "@/lib/facts/fact-sheet";
import { recorded } from "@/lib/facts/fact-sheet";
import { whileNew } from "@/lib/facts/newness";
import type { Flags } from "@/lib/facts/vocabulary/conditions";
import { addMonths, type PlainDate, yearOf } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { peopleForFacts, type YoungAges, youngAges } from "./queries/people-for-facts";
import { ADULT_AGE, ageOn, isMinor } from "./rules/birth-date";
import type { PersonForFacts } from "./types";

type Member = NonNullable<FactContribution["persons"]>[number];

/** What the register of people knows of each case: its household and everyone in it now. */
export async function peopleFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const [people, ages] = await Promise.all([peopleForFacts(scope, caseIds), youngAges(scope)]);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      householdFacts(
        people.filter((person) => person.caseId === caseId),
        scope.today,
        ages,
      ),
    ]),
  );
}

/** The contribution of one household. Someone whose age is unknown counts as an adult. */
export function householdFacts(
  people: readonly PersonForFacts[],
  today: PlainDate,
  ages: YoungAges,
): FactContribution {
  const persons = people.map((person) => memberFacts(person, today, ages));
  const householdId = people[0]?.householdId;
  return {
    caseFacts: householdId
      ? recorded(
          { "household.size": people.length },
          { objectType: "household", objectId: householdId },
        )
      : {},
    flags: { hasChildren: persons.some((person) => person.isChild) },
    persons,
  };
}

function memberFacts(person: PersonForFacts, today: PlainDate, ages: YoungAges): Member {
  const isChild = isMinor(person.birth, today);
  return {
    personId: person.personId,
    name: person.name,
    isChild,
    isAdult: !isChild,
    facts: factsOf(person, isChild, today),
    flags: flagsOf(person, today, ages),
  };
}

function factsOf(person: PersonForFacts, isChild: boolean, today: PlainDate): Facts {
  const { birth } = person;
  const exact = birth.date !== null && birth.precision === "day" ? birth.date : null;
  return recorded(
    {
      "person.interpreterNeeded": person.interpreterNeeded,
      "person.languages": person.languages,
      "person.permitGrantedOn": person.permitGrantedOn,
      "person.permitExpiresOn": person.permitExpiresOn,
      "person.arrivedInNorwayOn": person.arrivedInNorwayOn,
      "person.newlyArrivedOn": whileNew(person.arrivedInNorwayOn, today),
      ...(isChild
        ? {
            "child.turns18On": exact && adulthoodOf(exact),
            "child.guardian": person.guardian,
            "child.isKindergartenAge": isKindergartenAge(birth.date, today),
          }
        : {}),
    },
    { objectType: "person", objectId: person.personId, personId: person.personId },
    person.recordedOn,
  );
}

/** The 18th birthday; of someone born on 29 February it is 1 March, as in `ageOn`. */
function adulthoodOf(birthDate: PlainDate): PlainDate {
  const year = yearOf(birthDate) + ADULT_AGE;
  return `${year}-${birthDate.endsWith("-02-29") ? "03-01" : birthDate.slice(5)}`;
}

/** School begins in August of the year in which a child turns six (opplæringslova § 2-2). */
function isKindergartenAge(birthDate: PlainDate | null, today: PlainDate): boolean | null {
  return birthDate === null ? null : today < schoolStart(birthDate);
}

const schoolStart = (birthDate: PlainDate) => `${yearOf(birthDate) + 6}-08-01`;
const SCHOOL_YEARS = 10;

/** From the start of school until ten school years on; only the year of birth counts. */
function isCompulsorySchoolAge(birthDate: PlainDate | null, today: PlainDate): boolean {
  if (birthDate === null) return false;
  const starts = schoolStart(birthDate);
  return starts <= today && today < addMonths(starts, 12 * SCHOOL_YEARS);
}

const known = <K extends keyof Flags>(key: K, value: Flags[K] | null) =>
  value === null || value === undefined ? {} : { [key]: value };

function flagsOf(person: PersonForFacts, today: PlainDate, ages: YoungAges): Flags {
  const age = ageOn(person.birth, today);
  return {
    ...known("needsInterpreter", person.interpreterNeeded),
    ...known("lowDigitalSkills", person.lowDigitalSkills),
    ...known("reducedWorkCapacity", person.reducedWorkCapacity),
    ...known("functionalImpairment", person.functionalImpairment),
    ...known("hasForeignEducation", person.hasForeignEducation),
    ...known("littleSchooling", person.littleSchooling),
    ...known("withoutUpperSecondary", person.withoutUpperSecondary),
    ...(isCompulsorySchoolAge(person.birth.date, today) && { compulsorySchoolAge: true }),
    hasTeenOrYoungAdult: age !== null && age.max >= ages.from && age.min <= ages.to,
  };
}
