import { aPdf } from "@/lib/documents/fixtures";
import { PRODUCT_DUTIES } from "@/lib/placements/rules/agreement-words";
import { hasRoom, type Taken } from "@/lib/placements/rules/places";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { earlier, later, workday } from "./calendar";
import type { Crew } from "./cases";
import type { Maker } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague } from "./staff";
import { type DemoEmployer, EMPLOYERS, VISITS } from "./texts/employers";

type PlacementRows = Pick<
  DemoRows,
  | "employers"
  | "employerPeople"
  | "employerContacts"
  | "placements"
  | "placementVisits"
  | "placementTasks"
  | "placementAgreements"
>;
type Given = Pick<DemoRows, "cases" | "programmes" | "plans" | "planElements" | "documents">;
type Around = Maker & { municipalityId: string; crews: ReadonlyMap<string, Crew> };

const LONGEST = 4;

type Standing = DemoEmployer & { id: string; personId: string; taken: Taken[] };

/**
 * A register of invented employers with what they answered, and placements of those whose plan has one:
 * some over with a result, others under way with the next visit agreed on.
 */
export function placementsOf(rows: Given, around: Around): PlacementRows {
  const made: PlacementRows = {
    employers: [],
    employerPeople: [],
    employerContacts: [],
    placements: [],
    placementVisits: [],
    placementTasks: [],
    placementAgreements: [],
  };
  const random = seeded(`${around.municipalityId}/placements`);
  const asker = [...around.crews.values()].find(
    (crew) => crew.programme_adviser,
  )?.programme_adviser;
  if (!asker) return made;
  const register = EMPLOYERS.map((one) => addEmployer(made, one, { ...around, asker, random }));
  const places = register.filter(({ answer, goals }) => answer === "yes" && goals);
  for (const element of rows.planElements) {
    if (element.kind !== "language_placement" && element.kind !== "work_placement") continue;
    const from = workday(element.fromOn);
    const to = workday(addDays(addMonths(from, random.int(2, LONGEST)), -1));
    const period = { from, to: earlier(to, element.toOn) };
    if (from > around.today || !random.chance(0.7)) continue;
    const at = random.shuffled(places).find((one) => hasRoom(one.taken, period, one.places));
    const plan = rows.plans.find(({ id }) => id === element.planId);
    const programme = rows.programmes.find(({ id }) => id === plan?.participationId);
    const adviser = programme && around.crews.get(programme.caseId)?.programme_adviser;
    const isOpen = rows.cases.some(
      ({ id, status, addressProtection }) =>
        id === programme?.caseId && status === "open" && (addressProtection ?? "none") === "none",
    );
    if (!at || !programme || !adviser || !isOpen) continue;
    at.taken.push(period);
    element.provider = at.name;
    element.title = null;
    addPlacement(made, rows, {
      ...{ around, random, at, adviser, period, programme },
      element: { ...element, kind: element.kind },
    });
  }
  return made;
}

function addEmployer(
  made: PlacementRows,
  one: DemoEmployer,
  { newId, today, asker, random }: Around & { asker: Colleague; random: Random },
): Standing {
  const id = newId();
  const personId = newId();
  const askedOn = workday(addDays(today, -random.int(20, 150)));
  const nextContactOn = one.answer === null ? null : workday(addDays(today, random.int(10, 120)));
  made.employers.push({
    id,
    name: one.name,
    industry: one.industry,
    place: one.place,
    tasks: one.tasks,
    requiredLevel: one.level,
    norwegianInHours: one.norwegian,
    placesOffered: one.places,
    answer: one.answer,
    ...(one.answer && {
      answeredOn: askedOn,
      lastContactOn: askedOn,
      nextContactOn,
      nextContactName: asker.name,
    }),
  });
  const [name, role] = one.contact;
  made.employerPeople.push({ id: personId, employerId: id, name, role, phone: phone(random) });
  if (one.answer) {
    made.employerContacts.push({
      id: newId(),
      employerId: id,
      heldOn: askedOn,
      channel: random.pick(["visit", "phone", "meeting"]),
      withWhom: name,
      summary: one.said,
      answer: one.answer,
      reasons: [...(one.reasons ?? [])],
      decisive: [...(one.decisive ?? [])],
      nextContactOn,
      byId: asker.id,
      byName: asker.name,
      recordedAt: `${askedOn}T11:00:00.000Z`,
    });
  }
  return { ...one, id, personId, taken: [] };
}

function phone(random: Random): string {
  const pair = () => String(random.int(10, 99));
  return `1${random.int(0, 9)} ${pair()} ${pair()} ${pair()}`;
}

type One = {
  around: Around;
  random: Random;
  at: Standing;
  adviser: Colleague;
  period: Taken;
  programme: DemoRows["programmes"][number];
  element: DemoRows["planElements"][number];
};

function addPlacement(made: PlacementRows, rows: Given, one: One): void {
  const { around, random, at, adviser, period, programme, element } = one;
  const { newId, today } = around;
  const id = newId();
  const isOver = period.to < today;
  const visits = addVisits(made, { ...one, placementId: id, isOver });
  const [contactName] = at.contact;
  const terms = {
    kind: element.kind,
    fromOn: period.from,
    toOn: period.to,
    minutesPerWeek: element.minutesPerWeek,
    goals: at.goals ?? "",
    tasks: at.tasks,
    municipalContact: adviser.name,
    norwegianInHours: at.norwegian,
    subsidy: random.pick(["none", "none", "mentor", "wage_subsidy"]),
    insurance: "municipality",
  };
  made.placements.push({
    id,
    caseId: programme.caseId,
    personId: programme.personId,
    employerId: at.id,
    participationId: programme.id,
    lineId: element.lineId,
    ...terms,
    employerPersonId: at.personId,
    ...(isOver && outcome(period.to, random)),
    changedByName: adviser.name,
  });
  const signedOn = workday(addDays(period.from, -5));
  const documentId = newId();
  const agreementId = newId();
  const title = "Avtale om praksis";
  rows.documents.push({
    id: documentId,
    caseId: programme.caseId,
    kind: "placement_agreement",
    subjectType: "placement_agreement",
    subjectId: agreementId,
    origin: "made",
    title,
    fileName: "avtale-om-praksis.pdf",
    mediaType: "application/pdf",
    receivedOn: signedOn,
    uploadedBy: adviser.id,
    uploadedByName: adviser.name,
    uploadedAt: `${signedOn}T12:00:00.000Z`,
    bytes: aPdf([title, at.name, `${period.from} – ${period.to}`, "Oppdiktet dokument"].join("\n")),
  });
  made.placementAgreements.push({
    id: agreementId,
    placementId: id,
    method: "paper",
    signedOn,
    content: {
      terms: {
        ...terms,
        subsidyFrom: null,
        subsidyTo: null,
        employer: { name: at.name, organisationNumber: null, place: at.place },
        employerContact: {
          name: contactName,
          phone: made.employerPeople.find((person) => person.id === at.personId)?.phone ?? null,
        },
        visits,
      },
      duties: PRODUCT_DUTIES.nb,
    },
    participantSignature: { name: "Deltakeren", drawing: null },
    employerSignature: { name: contactName, drawing: null },
    adviserSignature: { name: adviser.name, drawing: null },
    digest: "0".repeat(64),
    documentId,
  });
}

/** A visit after two weeks and then each month; those that were to be by now have been held. */
function addVisits(
  made: PlacementRows,
  {
    around,
    random,
    adviser,
    period,
    placementId,
    isOver,
  }: One & { placementId: string; isOver: boolean },
): PlainDate[] {
  const { newId, today } = around;
  const days: PlainDate[] = [];
  for (let day = addDays(period.from, 14); day <= period.to; day = addDays(day, 35)) {
    days.push(workday(day));
  }
  for (const plannedOn of days) {
    const id = newId();
    const held = plannedOn < today;
    const told = random.pick(VISITS);
    made.placementVisits.push({
      id,
      placementId,
      plannedOn,
      ...(held && {
        heldOn: plannedOn,
        standing: told.standing,
        summary: told.summary,
        heldByName: adviser.name,
      }),
    });
    if (!held || !told.task) continue;
    const dueOn = workday(addDays(plannedOn, 14));
    made.placementTasks.push({
      id: newId(),
      placementId,
      visitId: id,
      body: told.task,
      responsible: "employer",
      dueOn,
      ...((isOver || dueOn < today) && { doneOn: earlier(dueOn, later(period.from, today)) }),
    });
  }
  return days;
}

/** What came of a placement that is over. */
function outcome(endedOn: PlainDate, random: Random) {
  const result = random.weighted([
    ["hired_part_time", 3],
    ["hired_with_subsidy", 1],
    ["new_placement", 4],
    ["completed", 3],
    ["ended_by_participant", 1],
  ] as const);
  const isJob = result.startsWith("hired_");
  return {
    reviewedOn: addDays(endedOn, -10),
    wouldHire: isJob ? "yes" : "maybe",
    hiringNeeds: isJob
      ? "Fast helg og ferievikar fra starten."
      : "Mer muntlig norsk, og at det blir en ledig stilling.",
    endedOn,
    result,
    ...(result === "ended_by_participant" && {
      resultNote: "Ville heller prøve et annet yrke. Ny praksis er planlagt.",
    }),
    ...(isJob && { jobFrom: addDays(endedOn, 3), jobMinutesPerWeek: 900 }),
    referenceGivenOn: endedOn,
  };
}
