import type { PlainDate } from "@/lib/platform/dates";
import { addLandlords } from "./application-homes";
import { addApplication, emptyApplicationRows } from "./applications";
import { benefitClaimsOf } from "./benefit-claims";
import { benefitsOf } from "./benefits";
import { careersOf } from "./careers";
import { addCase, type Crew, emptyCaseRows, numbered } from "./cases";
import { classesOf } from "./classes";
import { completionsOf } from "./completions";
import { addCourses } from "./courses";
import { addDocuments } from "./documents";
import { addRegister } from "./dwellings";
import { followUpRecordsOf } from "./follow-up-records";
import { addFollowUps } from "./follow-ups";
import { addGuidance, emptyGuidanceRows } from "./guidance";
import { guidancePlansOf } from "./guidance-plans";
import type { Happening } from "./happening";
import { historyOf } from "./history";
import { type Home, homeFor } from "./home";
import { mergeInto, splitOff } from "./household-changes";
import { interpreterWorkOf } from "./interpreter-work";
import { interpretersOf } from "./interpreters";
import { jobbsjansenOf } from "./jobbsjansen";
import { addLandlordContacts } from "./landlord-contacts";
import { looksAt } from "./looks";
import { mappingsOf } from "./mappings";
import { DEMO_MUNICIPALITIES, type DemoMunicipality } from "./municipalities";
import { municipalityMarks } from "./municipality-checklist";
import { norwegianOf } from "./norwegian";
import { addNotes } from "./notes";
import { addGuardians, addPeople, emptyPeopleRows } from "./people";
import { placementsOf } from "./placements";
import { plansFor } from "./plans";
import { policiesOf } from "./policies";
import { programmeFactsOf } from "./programme-facts";
import { programmePlansOf } from "./programme-plans";
import { addProgrammes } from "./programmes";
import { gradesIn, proposedLowering } from "./protection";
import { idMaker, seeded } from "./random";
import { routinesOf } from "./routines";
import type { DemoRows } from "./rows";
import { addSettlement, carrySettlements, emptySettlementRows } from "./settlement";
import { grantsOf, viewsOf } from "./sharing";
import { type Staff, staffOf } from "./staff";
import { addTalks } from "./talks";
import { targetsOf } from "./targets";
import { tenanciesOf } from "./tenancies";
import { watchOf } from "./watch";
import { yearsOf } from "./years";

/** What the rows do not tell: who is there, and who works with which case. */
export type Demo = {
  rows: DemoRows;
  staff: Staff;
  homes: readonly Home[];
  crews: ReadonlyMap<string, Crew>;
  /** What was done and looked at, beside the marks on checklists, which the database knows. */
  history: readonly Happening[];
};

/**
 * Everything of one demo municipality as it stands on a day. The same day gives the same data; on
 * another day the same people are as far as they were, so that nothing ages.
 */
export function demoOf(municipality: DemoMunicipality, today: PlainDate): Demo {
  const { id: municipalityId } = municipality;
  const newId = idMaker(municipalityId);
  const maker = { today, newId, municipalityId };
  const { staff, rows: staffRows } = staffOf(
    municipality,
    today,
    newId,
    seeded(`${municipalityId}/staff`),
  );
  const plans = plansFor(
    municipality.households,
    seeded(`${municipalityId}/plans`),
    municipality.households > 200 ? 0 : 5,
  );
  const homes = plans.map((plan, lot) =>
    homeFor(
      plan,
      { key: String(lot), lot, random: seeded(`${municipalityId}/${lot}/home`) },
      maker,
    ),
  );
  const changes = seeded(`${municipalityId}/household-changes`);
  homes.push(...mergeInto(homes, municipality.merges, changes, maker));
  homes.push(...splitOff(homes, municipality.splits, changes, maker));
  const grades = gradesIn(homes, seeded(`${municipalityId}/protection`));

  const people = emptyPeopleRows();
  const peopleMaker = { ...maker, municipality, grades, numbers: new Set<string>() };
  for (const home of homes) addPeople(people, home, peopleMaker);
  addGuardians(people, homes, { ...peopleMaker, newId: idMaker(`${municipalityId}/guardians`) });
  if (homes.length > 200) {
    people.protectionChanges.push(...proposedLowering(grades, staff, changes, maker));
  }

  const cases = { ...emptyCaseRows(), notes: [], documents: [], programmes: [] } as ReturnType<
    typeof emptyCaseRows
  > &
    Pick<DemoRows, "notes" | "documents" | "programmes">;
  const guidance = emptyGuidanceRows();
  const { numbers, last } = numbered(homes);
  cases.counters.push(...[...last].map(([year, running]) => ({ year, last: running })));
  const guidanceMaker = {
    ...maker,
    interpreterNeeded: new Map(
      people.people.map((one) => [one.id, one.interpreterNeeded === true]),
    ),
    firstLanguage: new Map(
      people.languages
        .filter(({ position }) => position === 0)
        .map(({ personId, language }) => [personId, language]),
    ),
  };
  const settling = { ...emptySettlementRows(), settlements: cases.settlements };
  const settlingMaker = {
    ...maker,
    staff,
    people: new Map(people.people.map((one) => [one.id, one])),
    firstLanguage: guidanceMaker.firstLanguage,
    settlements: cases.settlements,
  };
  const crews = new Map<string, Crew>();
  const applications = emptyApplicationRows();
  const applicationMaker = {
    ...maker,
    newId: idMaker(`${municipalityId}/applications`),
    municipality,
    staff,
  };
  const talkMaker = { ...settlingMaker, newId: idMaker(`${municipalityId}/talks`) };
  addLandlords(applications, applicationMaker);
  for (const home of homes) {
    const crew = addCase(cases, home, numbers.get(home.caseId) ?? "", { ...maker, staff, grades });
    crews.set(home.caseId, crew);
    addNotes(cases, home, crew, maker);
    addGuidance(guidance, home, crew, guidanceMaker);
    addProgrammes(cases, home, maker);
    addSettlement(settling, home, crew, settlingMaker);
    addApplication(applications, home, crew, applicationMaker);
    addTalks(applications, home, crew, talkMaker);
    addFollowUps(applications, home, crew, { ...talkMaker, newId: idMaker(home.caseId) });
  }
  const register: Pick<DemoRows, "dwellingRooms" | "dwellingBlocks" | "dwellingDefects"> = {
    dwellingRooms: [],
    dwellingBlocks: [],
    dwellingDefects: [],
  };
  addRegister(
    { ...applications, ...register },
    { ...applicationMaker, newId: idMaker(`${municipalityId}/dwellings`) },
  );
  const { history: tenancyHistory, ...tenancyRows } = tenanciesOf(
    { ...cases, ...applications, ...register },
    homes,
    { municipalityId, today, staff, crews, grades },
  );
  const landlordContacts: DemoRows["landlordContacts"] = [];
  const contacted = addLandlordContacts(
    { ...applications, landlordContacts },
    { ...applicationMaker, newId: idMaker(`${municipalityId}/landlord-contacts`) },
  );
  const courses = addCourses(guidance, {
    today,
    staff,
    newId: idMaker(`${municipalityId}/courses`),
  });
  const { history: bookingHistory, ...interpreting } = interpretersOf(guidance.sessions, {
    ...guidanceMaker,
    newId: idMaker(`${municipalityId}/interpreters`),
    staff,
  });
  const planned = guidancePlansOf({ ...guidance, cases: cases.cases }, { today, municipalityId });
  const { history: careerHistory, ...careers } = careersOf(
    homes,
    { ...applications, settlements: cases.settlements },
    {
      ...maker,
      newId: idMaker(`${municipalityId}/careers`),
      municipality,
      crews,
      isOpen: ({ caseId, plan, residents, mergedIntoId }) =>
        cases.cases.some(({ id, status }) => id === caseId && status === "open") &&
        plan.type !== "agreed_self_settlement" &&
        mergedIntoId === null &&
        residents.every(({ id }) => (grades.get(id) ?? "none") === "none"),
      learns: ({ caseId }) =>
        cases.programmes.find((one) => one.caseId === caseId && one.startedOn && !one.endedOn)
          ?.personId,
    },
  );
  const documentMaker = { ...maker, newId: idMaker(`${municipalityId}/documents`) };
  addDocuments(cases, homes, crews, { ...documentMaker, place: municipality.name });
  const sharing = { ...maker, staff, crews, grades };
  const { moves, ...caseRows } = cases;
  const { steps, ...settlementRows } = settling;
  const { acts, ...applicationRows } = applications;
  const marked = municipalityMarks(municipalityId, staff, today);
  const { history: policyHistory, ...policies } = policiesOf(municipalityId, staff, today);
  const watching = { today, newId: idMaker(`${municipalityId}/watch`) };
  const { history: watchHistory, ...watch } = watchOf(municipalityId, staff, watching);
  const written = routinesOf(municipalityId, staff, today);
  const programmes = programmePlansOf(cases, crews, {
    ...maker,
    newId: idMaker(`${municipalityId}/programme-plans`),
    municipalityId,
  });
  const rows: DemoRows = {
    municipality: {
      id: municipalityId,
      name: municipality.name,
      isDemo: true,
      contact: municipality.contact,
    },
    ...staffRows,
    ...people,
    ...caseRows,
    ...settlementRows,
    ...guidance,
    ...planned,
    programmeFacts: programmeFactsOf({ ...cases, ...people }, maker),
    ...benefitsOf(
      { ...cases, ...people },
      { today, municipalityId, staff, newId: idMaker(`${municipalityId}/benefits`) },
    ),
    ...benefitClaimsOf(cases, {
      ...{ today, staff },
      newId: idMaker(`${municipalityId}/benefit-claims`),
    }),
    ...completionsOf(cases, crews, {
      ...{ today, municipalityId, staff },
      newId: idMaker(`${municipalityId}/completions`),
    }),
    ...applicationRows,
    ...register,
    ...careers,
    ...programmes,
    ...placementsOf(
      { ...cases, ...programmes },
      { ...maker, newId: idMaker(`${municipalityId}/placements`), municipalityId, crews },
    ),
    ...tenancyRows,
    landlordContacts,
    ...interpreting,
    followUpRecords: followUpRecordsOf(homes, cases, {
      ...maker,
      newId: idMaker(`${municipalityId}/follow-up-records`),
      staff,
    }),
    ...jobbsjansenOf(
      { ...people, ...cases },
      { today, municipalityId, staff, newId: idMaker(`${municipalityId}/jobbsjansen`) },
    ),
    ...mappingsOf(
      { ...people, ...cases },
      { today, municipalityId, staff, newId: idMaker(`${municipalityId}/mappings`) },
    ),
    ...interpreterWorkOf(interpreting.interpreterBookings, { municipalityId, staff, today }),
    ...courses,
    ...classesOf(cases, {
      ...{ today, staff, seed: municipalityId },
      newId: idMaker(`${municipalityId}/classes`),
    }),
    ...norwegianOf(
      { ...cases, ...people },
      { today, staff, seed: municipalityId, newId: idMaker(`${municipalityId}/norwegian`) },
    ),
    ...watch,
    municipalityMarks: marked.rows,
    ...policies,
    routines: written.routines,
    targets: targetsOf(staff.manager.id, today),
    ...yearsOf(municipality, cases, today),
    grants: grantsOf(homes, sharing),
    views: viewsOf(sharing),
  };
  const history = [
    ...moves,
    ...steps,
    ...acts,
    ...historyOf(rows, homes, crews, staff),
    ...marked.history,
    ...policyHistory,
    ...written.history,
    ...contacted,
    ...bookingHistory,
    ...careerHistory,
    ...tenancyHistory,
    ...watchHistory,
    ...looksAt(rows, homes, crews, { staff, today }),
  ];
  carrySettlements(rows, homes);
  return { rows, staff, homes, crews, history };
}

/** The three demo municipalities as they stand on a day. */
export function generateDemo(today: PlainDate): Demo[] {
  return DEMO_MUNICIPALITIES.map((municipality) => demoOf(municipality, today));
}
