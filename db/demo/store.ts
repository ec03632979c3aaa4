import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import "@/lib/composition";
import { ensureEdition } from "@/lib/checklists/commands/ensure-edition";
import { identifierPlace } from "@/lib/people/queries/identifiers";
import { config } from "@/lib/platform/config";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { addDays, dayInNorway, type PlainDate } from "@/lib/platform/dates";
import { blindIndex, encryptField } from "@/lib/platform/field-encryption";
import { keepFile } from "@/lib/platform/file-store";
import { newId } from "@/lib/platform/ids";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { sealedContent } from "@/lib/self-settlement/queries/private-talks";
import { keepWatch } from "@/lib/watch/commands/keep-watch";
import { type Tx, withAmbient } from "../client";
import { asOwner } from "../owner";
import * as absence from "../schema/absence";
import * as attendance from "../schema/attendance";
import * as career from "../schema/career";
import * as cases from "../schema/cases";
import * as checklists from "../schema/checklists";
import * as courses from "../schema/courses";
import { document } from "../schema/documents";
import * as dwellings from "../schema/dwellings";
import * as guidance from "../schema/guidance";
import { guidancePlan, housingSearch } from "../schema/guidance-plans";
import * as housing from "../schema/housing";
import * as interpreters from "../schema/interpreters";
import { landlord, landlordContact } from "../schema/organisations";
import { followUpRecord } from "../schema/participation";
import * as people from "../schema/people";
import { policyEdition, policyPage } from "../schema/policy";
import { loadedData } from "../schema/reference";
import { stageRoutine } from "../schema/routines";
import * as selfSettlement from "../schema/self-settlement";
import * as settlement from "../schema/settlement";
import * as steering from "../schema/steering";
import * as users from "../schema/users";
import * as volunteers from "../schema/volunteers";
import * as watch from "../schema/watch";
import { bulkInserter } from "./bulk-insert";
import { type Demo, generateDemo } from "./generate";
import type { Happening } from "./happening";
import { isLongLate, type OpenEntry } from "./marks";
import { idMaker } from "./random";
import { storeRegisterLists } from "./register-lists";
import type { DemoRows } from "./rows";
import { storeMarks } from "./store-marks";
import { storeProgrammes } from "./store-programmes";
import { closeStages, lastOfEachStage, STILL_OPEN } from "./store-stages";
import { storeTrail } from "./trail";

export type LoadOutcome = "loaded" | "present" | "present_but_older";

const CASES_AT_ONCE = 60;

/** Of the files that make the demo data: names and contents, tests left out. */
function digestOfGenerator(): string {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort();
  const hash = createHash("sha256");
  for (const name of files) {
    hash.update(name).update(readFileSync(join(import.meta.dirname, name)));
  }
  return hash.digest("hex");
}

/**
 * Writes the demo municipalities in one transaction, once for a database. What is there is never
 * replaced: people have tried things out in it. `npm run db:reset` starts over.
 *
 * @throws where demo data is off or the records are real
 */
export async function loadDemo(now = new Date().toISOString()): Promise<LoadOutcome> {
  const { production, demoData } = config();
  if (production || !demoData) throw new Error("demo data is off in this configuration");
  const digest = digestOfGenerator();
  return asOwner(({ database }) =>
    database.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('demo data', 0))`);
      const [present] = await tx.select().from(loadedData).where(sql`name = 'demo'`);
      if (present) return present.digest === digest ? "present" : "present_but_older";
      for (const demo of generateDemo(dayInNorway(now))) await storeMunicipality(tx, demo, now);
      await tx.insert(loadedData).values({ name: "demo", digest });
      return "loaded";
    }),
  );
}

async function storeMunicipality(tx: Tx, demo: Demo, now: string): Promise<void> {
  const { rows } = demo;
  const municipalityId = rows.municipality.id as MunicipalityId;
  const today = dayInNorway(now);
  const ctx = loadContext(municipalityId, now, today);
  const within = <T>(work: (scope: Scope) => Promise<T>, at: Partial<Ctx> = {}) =>
    withAmbient(
      (inner) => inner(tx),
      () => inScope({ ...ctx, ...at }, work),
    );
  await enter(tx, municipalityId);
  await tx.insert(users.municipality).values(rows.municipality);
  // The edition is as old as the oldest case, which began with it.
  const first = rows.cases.reduce((day, one) => (one.openedOn < day ? one.openedOn : day), today);
  const published = addDays(first, -30);
  const edition = await within((scope) => ensureEdition({ ...scope, audit: () => {} }), {
    now: `${published}T08:00:00.000Z`,
    today: published,
  });
  const began: Happening = {
    at: `${published}T08:00:00.000Z`,
    by: demo.staff.administrator,
    action: "checklists.publish-edition",
    objectType: "checklist_edition",
    objectId: String(edition),
  };
  const put = bulkInserter(tx, municipalityId);
  await put(users.team, rows.teams);
  await put(users.account, rows.accounts);
  await put(users.accountRole, rows.roles);
  await put(users.teamMember, rows.teamMembers);
  await put(users.protectedCircleMember, rows.circle);
  await put(people.person, rows.people);
  await put(people.household, rows.households);
  await put(people.householdMember, rows.members);
  await put(people.personIdentifier, sealed(rows.identifiers, municipalityId));
  await put(people.personContact, rows.contacts);
  await put(people.personLanguage, rows.languages);
  await put(people.personRelation, rows.relations);
  await put(people.protectionChange, rows.protectionChanges);
  await put(
    cases.settlementCase,
    rows.cases.map((one) => ({ ...one, checklistEdition: edition })),
  );
  await put(cases.caseCounter, rows.counters);
  const lasts = lastOfEachStage(rows.stages);
  await put(
    cases.caseStage,
    rows.stages.map((row) => (lasts.has(row.id) ? { ...row, ...STILL_OPEN } : row)),
  );
  await put(cases.caseOfficer, rows.officers);
  await put(cases.caseNote, rows.notes);
  await put(document, await filed(rows.documents, municipalityId));
  await put(cases.personSettlement, rows.settlements);
  await put(cases.caseGrant, rows.grants);
  await put(cases.savedView, rows.views);
  await put(guidance.guidanceSession, rows.sessions);
  await put(guidance.guidanceAttendance, rows.attendance);
  await put(guidance.guidanceTopicCovered, rows.topics);
  await put(guidance.guidanceAgreement, rows.agreements);
  await put(guidance.guidanceAddition, rows.additions);
  await put(guidance.guidanceMaterial, rows.materials);
  await put(guidancePlan, rows.guidancePlans);
  await put(housingSearch, rows.housingSearches);
  await storeProgrammes(tx, municipalityId, rows);
  await put(settlement.distribution, rows.distributions);
  await put(settlement.settlementRecord, rows.settlementRecords);
  await put(settlement.personFileGap, rows.fileGaps);
  await put(settlement.arrivalPlan, rows.arrivals);
  await put(settlement.offerRefusal, rows.refusals);
  await put(settlement.municipalityMove, rows.municipalityMoves);
  await put(landlord, rows.landlords);
  await put(dwellings.dwelling, rows.dwellings);
  await put(dwellings.dwellingRoom, rows.dwellingRooms);
  await put(dwellings.dwellingBlock, rows.dwellingBlocks);
  await put(dwellings.dwellingDefect, rows.dwellingDefects);
  await put(dwellings.lease, rows.leases);
  await put(career.homePeriod, rows.homePeriods);
  await put(career.supportApplication, rows.supports);
  await put(career.housingGoal, rows.housingGoals);
  await put(career.housingStep, rows.housingSteps);
  await put(career.housingReview, rows.housingReviews);
  await put(career.ownershipAssessment, rows.ownershipAssessments);
  await put(career.tenancyRisk, rows.tenancyRisks);
  await put(career.housingAbsence, rows.housingAbsences);
  await put(housing.tenancy, rows.tenancies);
  await put(housing.tenancyPerson, rows.tenancyPeople);
  await put(housing.tenancyPlace, rows.tenancyPlaces);
  await put(housing.tenancyStep, rows.tenancySteps);
  await put(selfSettlement.selfSettlementApplication, rows.applications);
  await put(selfSettlement.selfSettlementStep, rows.applicationSteps);
  await put(selfSettlement.selfSettlementCheck, rows.checks);
  await put(
    selfSettlement.privateTalk,
    rows.talks.map(({ content: _, ...talk }) => talk),
  );
  await within((scope) => putWhatWasSaid(scope, put, rows.talks));
  await put(selfSettlement.selfSettlementFollowUp, rows.followUps);
  await put(landlordContact, rows.landlordContacts);
  await put(interpreters.interpreterSupplier, rows.interpreterSuppliers);
  await put(interpreters.interpreter, rows.interpreters);
  await put(interpreters.interpreterBooking, rows.interpreterBookings);
  await put(interpreters.interpreterGuideline, rows.interpreterGuidelines);
  await put(interpreters.interpreterTraining, rows.interpreterTraining);
  await put(interpreters.interpreterShareReading, rows.interpreterReadings);
  await put(courses.course, rows.courses);
  await put(courses.courseMeeting, rows.courseMeetings);
  await put(courses.courseInterpreter, rows.courseInterpreters);
  await put(courses.courseInvitation, rows.courseInvitations);
  await put(courses.courseAttendance, rows.courseAttendance);
  await put(courses.courseSession, rows.courseSessions);
  await put(attendance.programmeClass, rows.programmeClasses);
  await put(attendance.classTimetable, rows.classTimetables);
  await put(attendance.classParticipant, rows.classParticipants);
  await put(attendance.attendance, rows.programmeDays);
  await put(absence.programmeAbsence, rows.programmeAbsences);
  // The months last: they keep the days of theirs as they are.
  await put(attendance.attendanceMonth, rows.closedMonths);
  await put(volunteers.volunteer, rows.volunteers);
  await put(volunteers.volunteerOffer, rows.volunteerOffers);
  await put(followUpRecord, rows.followUpRecords);
  await put(checklists.municipalityChecklistEntry, rows.municipalityMarks);
  await put(policyEdition, rows.policyEditions);
  await put(policyPage, rows.policyPages);
  await put(stageRoutine, rows.routines);
  await put(steering.target, rows.targets);
  await put(steering.yearDecision, rows.decisions);
  await put(steering.replacedYearDecision, rows.replaced);
  await put(steering.yearRequest, rows.requests);
  await put(steering.weekCapacity, rows.capacities);

  // The tables were empty a moment ago, and PostgreSQL would plan as if they still were.
  await tx.execute(sql`analyze`);
  const ids = rows.cases.map(({ id }) => id);
  const refresh = async (some = ids) => {
    for (let from = 0; from < some.length; from += CASES_AT_ONCE) {
      await within(async (scope) => {
        for (const id of some.slice(from, from + CASES_AT_ONCE)) scope.touch(id);
      });
    }
  };
  // With every stage that the case has been in open, it gets the checklist of all of them; what was
  // dealt with is marked, and the stages are closed as they were.
  await refresh();
  const marks = await storeMarks(tx, municipalityId, demo, today);
  await closeStages(tx, municipalityId, rows.stages);
  await refresh();
  // A round that came up with the one before it, and has been late for long, has been dealt with too.
  const isForgotten = (entry: OpenEntry & { state: string }) =>
    entry.state === "open" && entry.round > 1 && isLongLate(entry, today);
  const found = await storeMarks(tx, municipalityId, demo, today, isForgotten);
  await refresh([...new Set(found.flatMap(({ caseId }) => caseId ?? []))]);
  await put(watch.watchBasis, rows.watchBases);
  await put(watch.watchMember, rows.watchMembers);
  await put(watch.watchSignalSetting, rows.watchSignals);
  await within((scope) => keepWatch(scope, null));
  await dateActivity(tx, municipalityId, now);
  await within((scope) =>
    storeRegisterLists({
      tx,
      scope,
      rows,
      staff: demo.staff,
      newId: idMaker(`${municipalityId}/register-lists`),
    }),
  );
  await storeTrail(tx, municipalityId, [began, ...demo.history, ...marks, ...found], now);
  await within(async (scope) =>
    scope.audit({ action: "demo.load", objectType: "municipality", objectId: municipalityId }),
  );
}

function loadContext(municipalityId: MunicipalityId, now: string, today: PlainDate): Ctx {
  return {
    municipalityId,
    actor: { accountId: "", name: "Demodata", roles: [], teamIds: [], inProtectedCircle: true },
    locale: "nb",
    now,
    today,
    requestId: "demo-load",
    sourceAddress: "",
  };
}

async function enter(tx: Tx, municipalityId: string): Promise<void> {
  await tx.execute(sql`select
    set_config('app.municipality', ${municipalityId}, true),
    set_config('app.protected_circle', 'on', true)`);
}

function sealed(rows: DemoRows["identifiers"], municipalityId: MunicipalityId) {
  return rows.map(({ number, ...row }) => ({
    ...row,
    ciphertext: encryptField(number, identifierPlace(municipalityId, row.id)),
    blindIndex: blindIndex(number, municipalityId),
  }));
}

/** Seals what was said in each talk; the wall opens for this alone. */
async function putWhatWasSaid(
  scope: Scope,
  put: ReturnType<typeof bulkInserter>,
  talks: DemoRows["talks"],
): Promise<void> {
  const open = (to: "on" | "off") =>
    scope.tx.execute(sql`select set_config('app.key_rotation', ${to}, true)`);
  await open("on");
  await put(
    selfSettlement.privateTalkContent,
    talks.map(({ id, caseId, heldBy, content }) => ({
      talkId: id,
      caseId,
      heldBy,
      sealed: sealedContent(scope, id, content),
    })),
  );
  await open("off");
}

/** Keeps each file, and gives the rows that tell where it lies. */
function filed(rows: DemoRows["documents"], municipalityId: MunicipalityId) {
  return Promise.all(
    rows.map(async ({ bytes, ...row }) => {
      const storageKey = newId();
      return { ...row, storageKey, ...(await keepFile({ municipalityId, storageKey }, [bytes])) };
    }),
  );
}

/** The last time that something was written in a case; the load itself is no activity. */
async function dateActivity(tx: Tx, municipalityId: string, now: string): Promise<void> {
  await tx.execute(sql`update ${cases.settlementCase} c set last_activity_at = least(
      ${now}::timestamptz, greatest(c.created_at,
        (select max(n.written_at) from ${cases.caseNote} n
          where n.municipality_id = c.municipality_id and n.case_id = c.id),
        (select max(g.saved_at) from ${guidance.guidanceSession} g
          where g.municipality_id = c.municipality_id and g.case_id = c.id),
        (select max(e.decided_at) from ${checklists.checklistEntry} e
          where e.municipality_id = c.municipality_id and e.case_id = c.id),
        (select max(greatest(s.opened_on, s.closed_on)) + time '09:00' at time zone 'UTC'
          from ${cases.caseStage} s
          where s.municipality_id = c.municipality_id and s.case_id = c.id)))
    where c.municipality_id = ${municipalityId}`);
}
