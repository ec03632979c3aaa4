import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { importRow } from "@/db/schema/transfer";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { highestGrade, isProtected } from "@/lib/people/rules/address-protection";
import { UNKNOWN_BIRTH_DATE } from "@/lib/people/rules/birth-date";
import { blindIndex } from "@/lib/platform/field-encryption";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { type Match, matchRows } from "../queries/matches";
import { rowsForImport } from "../queries/read-rows";
import { householdGrades, registeredPeople } from "../queries/registered-people";
import { differencesOf } from "../rules/differences";
import { type HouseholdGroup, settlementTypeOf } from "../rules/households";
import type { Surroundings } from "../rules/row-record";
import { PENDING_STATES, type RowState } from "../rules/run-status";
import type { ImportRun, PersonRecord } from "../types";
import { auditPerson } from "./audit-person";
import { keepLease } from "./keep-lease";
import { casesOf, openCases, storeSettlementDates } from "./open-cases";
import { type IncomingHousehold, storeHouseholds } from "./store-households";
import { type Incoming, storeChanges, storeContacts, storeNewPeople } from "./store-people";

type Row = Awaited<ReturnType<typeof rowsForImport>>[number];
type Ready = Row & { record: PersonRecord };
type Outcome = {
  rowNumber: number;
  state: RowState;
  personId: string | null;
  caseId: string | null;
  changed: string[];
  problem?: string;
};
type Group = HouseholdGroup & { householdId: string; isNew: boolean; incoming: Incoming[] };

/**
 * Brings whole households of the file into the register, in one transaction: people, numbers,
 * households, and a case for each household that has none. Rows that are done already are passed by,
 * so that an import that was broken off goes on where it stopped.
 *
 * @throws Stopped when the import was cancelled
 */
export async function importHouseholds(
  scope: Scope,
  run: ImportRun,
  around: Surroundings,
  rowNumbers: readonly number[],
): Promise<void> {
  await keepLease(scope, run.id, "importing", { done: rowNumbers.length });
  const rows = await rowsForImport(scope, run.id, around, rowNumbers);
  const pending = rows.filter(({ state }) => (PENDING_STATES as readonly string[]).includes(state));
  const outcomes: Outcome[] = [];
  const ready = pending.filter((row): row is Ready => {
    const undecided = row.state === "duplicate" && row.decision === null;
    if (row.record && !undecided) return true;
    outcomes.push(leftOut(row.rowNumber, undecided ? "transfer.problems.undecided" : undefined));
    return false;
  });
  const matches = await settleMatches(scope, ready);
  const { accepted, hindered } = sortOut(ready, matches);
  outcomes.push(...hindered);
  const groups = await gatherGroups(scope, accepted, matches);
  const incoming = groups.flatMap((group) => group.incoming);
  await storeNewPeople(scope, incoming);
  await storeHouseholds(scope, groups.map(asHousehold));
  const changed = await storeChanges(scope, incoming);
  await storeContacts(scope, incoming);
  outcomes.push(...(await storeCases(scope, run, groups, changed)));
  await writeOutcomes(scope, run.id, outcomes);
}

const leftOut = (rowNumber: number, problem?: string): Outcome => ({
  rowNumber,
  state: "skipped",
  personId: null,
  caseId: null,
  changed: [],
  ...(problem ? { problem } : {}),
});

/** Who each row is, as the register stands now, and as was decided. */
async function settleMatches(scope: Scope, rows: readonly Ready[]): Promise<Map<number, Match>> {
  const matches = await matchRows(scope, rows, { lock: true });
  const decided = rows.filter(({ decision }) => decision === "same");
  const people = await registeredPeople(
    scope,
    decided.flatMap(({ matchedPersonId }) => matchedPersonId ?? []),
    { lock: true },
  );
  for (const { rowNumber, matchedPersonId } of decided) {
    const person = people.get(matchedPersonId ?? "");
    if (person && matches.get(rowNumber)?.kind !== "same") {
      matches.set(rowNumber, { kind: "same", person });
    }
  }
  return matches;
}

function sortOut(rows: readonly Ready[], matches: ReadonlyMap<number, Match>) {
  const accepted: Ready[] = [];
  const hindered: Outcome[] = [];
  for (const row of rows) {
    const match = matches.get(row.rowNumber);
    if (match?.kind === "hindered") hindered.push(leftOut(row.rowNumber, match.code));
    // Registered by someone else since the check: nobody has been asked yet.
    else if (match?.kind === "alike" && row.state === "new") {
      hindered.push(leftOut(row.rowNumber, "transfer.problems.registered-meanwhile"));
    } else accepted.push(row);
  }
  return { accepted, hindered };
}

async function gatherGroups(
  scope: Scope,
  rows: readonly Ready[],
  matches: ReadonlyMap<number, Match>,
): Promise<Group[]> {
  const byHousehold = new Map<number, Ready[]>();
  for (const row of rows) {
    byHousehold.set(row.household, [...(byHousehold.get(row.household) ?? []), row]);
  }
  const personOf = (rowNumber: number) => {
    const match = matches.get(rowNumber);
    return match?.kind === "same" ? match.person : null;
  };
  const homes = new Map(
    [...byHousehold].map(([number, members]) => [
      number,
      members.map(({ rowNumber }) => personOf(rowNumber)?.householdId).find(Boolean) ?? null,
    ]),
  );
  const grades = await householdGrades(
    scope,
    [...homes.values()].filter((id) => id !== null),
  );
  return [...byHousehold].map(([number, members]) => {
    const home = homes.get(number) ?? null;
    const grade = highestGrade([
      ...members.map(({ record }) => record.grade ?? "none"),
      ...members.map(({ rowNumber }) => personOf(rowNumber)?.grade ?? "none"),
      ...(home ? (grades.get(home) ?? []) : []),
    ]);
    const mayWriteContact = !isProtected(grade) || scope.actor.inProtectedCircle;
    const incoming = members.map(({ rowNumber, record }): Incoming => {
      const person = personOf(rowNumber);
      const differences =
        person && differencesOf(record, person, (n) => blindIndex(n, scope.municipalityId));
      return {
        rowNumber,
        record,
        personId: person?.personId ?? newId(),
        known: person && differences ? { person, differences } : null,
        mayWriteContact,
      };
    });
    const head = members.find(({ record }) => record.role === "head");
    return {
      number,
      members,
      headRow: (head ?? pointedAt(members))?.rowNumber ?? null,
      householdId: home ?? newId(),
      isNew: home === null,
      incoming,
    };
  });
}

const pointedAt = (members: readonly Ready[]) =>
  members.find(({ record }) => record.duf && members.some((m) => m.record.headDuf === record.duf));

function asHousehold({ householdId, isNew, incoming, headRow }: Group): IncomingHousehold {
  return {
    householdId,
    isNew,
    joining: incoming
      .filter(({ known }) => !known?.person.householdId)
      .map(({ personId, record, known }) => ({
        personId,
        birth: record.birth ?? known?.person.birth ?? UNKNOWN_BIRTH_DATE,
      })),
    headPersonId: incoming.find(({ rowNumber }) => rowNumber === headRow)?.personId ?? null,
    relations: incoming.flatMap(({ personId, record }) =>
      record.role ? [{ personId, role: record.role }] : [],
    ),
  };
}

async function storeCases(
  scope: Scope,
  run: ImportRun,
  groups: readonly Group[],
  changed: ReadonlyMap<string, string[]>,
): Promise<Outcome[]> {
  const present = await casesOf(
    scope,
    groups.filter(({ isNew }) => !isNew).map(({ householdId }) => householdId),
  );
  const opened = await openCases(
    scope,
    run.teamId ?? "",
    groups
      .filter(({ householdId }) => !present.has(householdId))
      .map((group) => ({
        householdId: group.householdId,
        settlementType: (settlementTypeOf(group) ?? run.settlementType) as SettlementType,
      })),
  );
  const caseOf = (householdId: string) => {
    const known = present.get(householdId);
    return opened.get(householdId) ?? (known?.isOpen ? known.caseId : undefined);
  };
  const dated = await storeSettlementDates(
    scope,
    groups.flatMap(({ householdId, incoming }) => {
      const caseId = caseOf(householdId);
      return caseId
        ? incoming.map(({ personId, record }) => {
            const { allocationDecidedOn, plannedOn, settledOn } = record;
            return { caseId, personId, dates: { allocationDecidedOn, plannedOn, settledOn } };
          })
        : [];
    }),
  );
  return groups.flatMap(({ householdId, incoming }) =>
    incoming.map((one) => {
      const caseId = caseOf(householdId);
      const joined = one.known !== null && !one.known.person.householdId;
      const fields = [
        ...(changed.get(one.personId) ?? []),
        ...(one.known ? (dated.get(one.personId) ?? []) : []),
        ...(joined ? ["household"] : []),
      ];
      auditPerson(scope, one, caseId, fields, householdId);
      if (caseId && (!one.known || fields.length > 0)) scope.touch(caseId);
      const state = one.known ? (fields.length > 0 ? "changed" : "unchanged") : "created";
      const { rowNumber, personId } = one;
      return { rowNumber, state, personId, caseId: caseId ?? null, changed: fields };
    }),
  );
}

async function writeOutcomes(scope: Scope, runId: string, outcomes: readonly Outcome[]) {
  const rows = JSON.stringify(
    outcomes.map(({ problem, ...outcome }) => ({
      ...outcome,
      problems: problem ? [{ level: "error", column: null, code: problem }] : [],
    })),
  );
  await scope.tx.execute(sql`update ${importRow} r set
      state = v.state, person_id = v."personId", case_id = v."caseId",
      changed_fields = array(select jsonb_array_elements_text(v.changed)),
      problems = r.problems || v.problems, processed_on = ${scope.today}::date
    from jsonb_to_recordset(${rows}::text::jsonb)
      as v ("rowNumber" int, state text, "personId" uuid, "caseId" uuid, changed jsonb, problems jsonb)
    where ${and(
      eq(sql`r.municipality_id`, scope.municipalityId),
      eq(sql`r.run_id`, sql`${runId}::uuid`),
    )} and r.row_number = v."rowNumber"`);
}
