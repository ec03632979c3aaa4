import { sql } from "drizzle-orm";
import type { MunicipalityId } from "@/lib/platform/context";
import { addDays, type PlainDate, yearOf } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { expectedPeople, ourSide } from "@/lib/reconciliation/queries/our-side";
import { allToRegister } from "@/lib/reconciliation/queries/register-work";
import { sealCells } from "@/lib/reconciliation/queries/sealed";
import { UNTOLD } from "@/lib/reconciliation/rules/compare";
import type { Tx } from "../client";
import { codeList } from "../reference/code-lists";
import { reconciliationRow, reconciliationRun, registerMark } from "../schema/reconciliation";
import { bulkInserter } from "./bulk-insert";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

const HEADINGS = [
  "Fødselsnummer",
  "Navn",
  "Kategori",
  "Vedtaksdato",
  "Startdato",
  "Sluttdato",
  "Årsak til avslutning",
];
const MAPPING = {
  "0": "number",
  "1": "fullName",
  "2": "category",
  "3": "decidedOn",
  "4": "startedOn",
  "5": "endedOn",
  "6": "exitReason",
};
/** Nobody of ours: moved here before the register was told. */
const STRANGER = [
  "18898300028",
  "Lwam Kidane",
  "Rett og plikt",
  "12.03.2026",
  "16.03.2026",
  "",
  "",
];

const norwegian = (day: string | null | undefined) => day?.split("-").reverse().join(".") ?? "";

type Store = { tx: Tx; scope: Scope; rows: DemoRows; staff: Staff; newId: () => string };

/**
 * A list of this year's participants as the national register has it, on its way to be compared when
 * the demo starts: most as here, a start a week off, ends and reasons that were never registered,
 * an end that the register set by itself, a category that is wrong, someone missing on each side. A
 * list of this year's grants beside it. And what is already marked as registered, but for the last
 * weeks and a few that were forgotten.
 */
export async function storeRegisterLists({ tx, scope, rows, staff, newId }: Store): Promise<void> {
  const { municipalityId, today } = scope;
  const adviser =
    staff.people.find((one) => one.roles.includes("programme_adviser")) ?? staff.manager;
  const cells = listOf(rows, { municipalityId, today });
  if (cells.length === 0) return;
  const readOn = addDays(today, -3);
  const lists = [
    {
      kind: "nir_participants",
      fileName: `nir-deltakere-${readOn}.csv`,
      headings: HEADINGS,
      mapping: MAPPING,
      cells,
      createdAt: `${readOn}T08:10:00.000Z`,
    },
    {
      kind: "grants",
      fileName: "eksempel-tilskudd-uten-ekte-satser.csv",
      headings: ["Fødselsnummer", "Kode", "Beløp"],
      mapping: { "0": "number", "1": "grantCode", "2": "amount" },
      cells: await grantListOf(scope, numbersOf(rows)),
      createdAt: `${readOn}T08:25:00.000Z`,
    },
  ];
  for (const { cells: listed, ...list } of lists) {
    const runId = newId();
    await tx.insert(reconciliationRun).values({
      ...list,
      municipalityId,
      id: runId,
      year: yearOf(today),
      fileSize: listed.join().length,
      fileDigest: `demo-${municipalityId}`,
      format: "csv",
      encoding: "utf-8",
      delimiter: ";",
      status: "comparing",
      rowCount: listed.length,
      startedBy: staff.manager.id,
      startedByName: staff.manager.name,
    });
    await bulkInserter(tx, municipalityId)(
      reconciliationRow,
      listed.map((row, position) => ({
        runId,
        position,
        rowNumber: position + 2,
        cells: sealCells({ municipalityId, runId, position }, row),
        state: "waiting",
      })),
    );
  }
  await markRegistered(scope, adviser);
}

const numbersOf = (rows: DemoRows): ReadonlyMap<string, string> =>
  new Map(
    rows.identifiers
      .filter(({ endedOn }) => !endedOn)
      .sort((one, other) => one.kind.localeCompare(other.kind))
      .reverse()
      .map(({ personId, number }) => [personId, number]),
  );

/**
 * The grants of the year as the record expects them, in figures that are nobody's rates: the same for
 * all, but half for one, twice for another, and a third left out.
 */
async function grantListOf(
  scope: Scope,
  numbers: ReadonlyMap<string, string>,
): Promise<string[][]> {
  const asked = { kind: "grants", year: yearOf(scope.today), mapping: {} } as const;
  const people = await scope.tx.execute<{ person_id: string }>(
    sql`${expectedPeople(scope, asked)} order by person_id`,
  );
  const ours = await ourSide(
    scope,
    asked,
    people.map(({ person_id }) => person_id),
  );
  const listed = [...ours].sort(([one], [other]) => one.localeCompare(other));
  const rows = listed.flatMap(([personId, { values }], at) =>
    Object.values(values).flatMap((value) => {
      const number = numbers.get(personId);
      const code = value?.split("|")[0];
      if (!number || !code || code === UNTOLD || at === 12) return [];
      const kroner = code.startsWith("AR") ? 100_000 : 10_000;
      return [[number, code, at === 5 ? kroner / 2 : at === 9 ? kroner * 2 : kroner]] as const;
    }),
  );
  const sum = rows.reduce((all, [, , kroner]) => all + kroner, 0);
  return [...rows.map((row) => row.map(String)), ["", "Sum", String(sum)]];
}

function listOf(
  rows: DemoRows,
  { municipalityId, today }: { municipalityId: MunicipalityId; today: PlainDate },
): string[][] {
  const random = seeded(`${municipalityId}/register-lists`);
  const from = `${yearOf(today)}-01-01`;
  const names = new Map(rows.people.map((one) => [one.id, one.displayName]));
  const numbers = numbersOf(rows);
  const permits = new Map(rows.people.map((one) => [one.id, one.permitGround]));
  const reasons = new Map(codeList("exit_reason").map(({ code, nb }) => [code, nb]));
  const listed = rows.programmes.filter(
    ({ kind, startedOn, endedOn }) =>
      kind !== "jobbsjansen" && startedOn && (!endedOn || endedOn >= from),
  );
  const cells = listed.flatMap((one, at) => {
    const number = numbers.get(one.personId);
    if (!number || at === 4) return [];
    const started = at === 1 && one.startedOn ? addDays(one.startedOn, 7) : one.startedOn;
    const wrongEnd = at === 7 && !one.endedOn;
    const isTold = one.endedOn && !random.chance(0.2);
    return [
      [
        number,
        names.get(one.personId) ?? "",
        at === 2 || permits.get(one.personId) === "family_of_others"
          ? "Kan tilbys"
          : "Rett og plikt",
        norwegian(one.decidedOn),
        norwegian(started),
        wrongEnd ? norwegian(addDays(today, -30)) : isTold ? norwegian(one.endedOn) : "",
        isTold && random.chance(0.8) && one.exitReason !== "not_registered"
          ? (reasons.get(one.exitReason ?? "") ?? "")
          : "",
      ],
    ];
  });
  return cells.length > 8 ? [...cells, STRANGER] : cells;
}

/** Marks what happened more than seven weeks ago as registered, but for one in twenty-five of this year. */
async function markRegistered(scope: Scope, by: { id: string; name: string }): Promise<void> {
  const { tx, municipalityId, today, now } = scope;
  const year = `${yearOf(today)}-01-01`;
  await tx.execute(sql`insert into ${registerMark} (municipality_id, kind, source_id, case_id,
      person_id, happened_on, registered_on, marked_by, marked_by_name, marked_at)
    select ${municipalityId}, h.kind, h.source_id, h.case_id, h.person_id, h.happened_on,
      least(h.happened_on + 21, ${today}::date), ${by.id}::uuid, ${by.name}, ${now}
    from (${allToRegister(scope, { from: "1900-01-01", to: addDays(today, -50) })}) h
    where h.happened_on < ${year} or h.happened_on < ${addDays(today, -95)}
      or abs(hashtext(h.source_id::text)) % 5 > 0
    on conflict do nothing`);
}
