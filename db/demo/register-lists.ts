import { sql } from "drizzle-orm";
import type { MunicipalityId } from "@/lib/platform/context";
import { addDays, type PlainDate, yearOf } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { allToRegister } from "@/lib/reconciliation/queries/register-work";
import { sealCells } from "@/lib/reconciliation/queries/sealed";
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
 * an end that the register set by itself, someone missing on each side. And what is already marked
 * as registered, but for the last weeks and a few that were forgotten.
 */
export async function storeRegisterLists({ tx, scope, rows, staff, newId }: Store): Promise<void> {
  const { municipalityId, today } = scope;
  const adviser =
    staff.people.find((one) => one.roles.includes("programme_adviser")) ?? staff.manager;
  const cells = listOf(rows, { municipalityId, today });
  if (cells.length === 0) return;
  const readOn = addDays(today, -3);
  const runId = newId();
  await tx.insert(reconciliationRun).values({
    municipalityId,
    id: runId,
    kind: "nir_participants",
    year: yearOf(today),
    fileName: `nir-deltakere-${readOn}.csv`,
    fileSize: cells.join().length,
    fileDigest: `demo-${municipalityId}`,
    format: "csv",
    encoding: "utf-8",
    delimiter: ";",
    headings: HEADINGS,
    mapping: MAPPING,
    status: "comparing",
    rowCount: cells.length,
    startedBy: staff.manager.id,
    startedByName: staff.manager.name,
    createdAt: `${readOn}T08:10:00.000Z`,
  });
  await bulkInserter(tx, municipalityId)(
    reconciliationRow,
    cells.map((row, position) => ({
      runId,
      position,
      rowNumber: position + 2,
      cells: sealCells({ municipalityId, runId, position }, row),
      state: "waiting",
    })),
  );
  await markRegistered(scope, adviser);
}

function listOf(
  rows: DemoRows,
  { municipalityId, today }: { municipalityId: MunicipalityId; today: PlainDate },
): string[][] {
  const random = seeded(`${municipalityId}/register-lists`);
  const from = `${yearOf(today)}-01-01`;
  const names = new Map(rows.people.map((one) => [one.id, one.displayName]));
  const numbers = new Map(
    rows.identifiers
      .filter(({ endedOn }) => !endedOn)
      .sort((one, other) => one.kind.localeCompare(other.kind))
      .reverse()
      .map(({ personId, number }) => [personId, number]),
  );
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
        "Rett og plikt",
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
