import "server-only";
import { sql } from "drizzle-orm";
import { auditEvent, auditHead, changeRecord } from "@/db/schema/audit";
import type { Scope } from "@/lib/platform/transaction";
import type { ChainFault, ChainReport } from "../types";

/** Rows checked in one statement, so that none runs into the time limit. */
const AT_A_TIME = 1000;
/** A broken chain is broken: further faults add nothing. */
const MOST_FAULTS = 100;

type Link = {
  seq: number;
  previousHash: string;
  hash: string;
  rightHash: string;
  changeId: string | null;
  changeDigest: string | null;
  rightDigest: string | null;
};

/**
 * Checks the municipality's audit trail from its first row, or its newest `newest` rows: that no row
 * is missing, that each follows the one before, that neither a row nor what it changed was altered,
 * and that the newest rows were not cut off.
 */
export async function verifyChain(
  scope: Scope,
  { newest }: { newest?: number } = {},
): Promise<ChainReport> {
  const head = await headOf(scope);
  const from = newest ? Math.max(1, head.seq - newest + 1) : 1;
  const faults: { seq: number; fault: ChainFault }[] = [];
  let next = from;
  let checked = 0;
  let previous = from === 1 ? "" : null;
  while (faults.length < MOST_FAULTS) {
    const links = await linksFrom(scope, next);
    if (links.length === 0) break;
    for (const link of links) {
      if (link.seq > head.seq && head.known) break;
      for (const fault of faultsOf(link, next, previous)) faults.push({ seq: link.seq, fault });
      previous = link.hash;
      next = link.seq + 1;
      checked += 1;
    }
    if (head.known && (links.at(-1)?.seq ?? 0) >= head.seq) break;
  }
  const cutOff = next - 1 < head.seq || (previous ?? "") !== head.hash;
  if (cutOff && faults.length < MOST_FAULTS) faults.push({ seq: head.seq, fault: "cut_off" });
  const beyond = await rowBeyondHead(scope);
  if (beyond !== null) faults.push({ seq: beyond, fault: "unlinked" });
  return { from, to: next - 1, checked, faults: faults.slice(0, MOST_FAULTS) };
}

/** The newest link, read before the rows, so that rows written meanwhile are left for next time. */
async function headOf(scope: Scope): Promise<{ seq: number; hash: string; known: boolean }> {
  const [row] = await scope.tx
    .select({ seq: auditHead.seq, hash: auditHead.hash })
    .from(auditHead)
    .where(sql`municipality_id = ${scope.municipalityId}`);
  return row ? { ...row, known: true } : { seq: 0, hash: "", known: false };
}

/** A row that the head does not know of; both are read at one moment. */
async function rowBeyondHead(scope: Scope): Promise<number | null> {
  const [row] = await scope.tx.execute<{ seq: number | null }>(sql`select min(e.seq) as seq
    from ${auditEvent} e
    where e.municipality_id = ${scope.municipalityId} and e.seq > coalesce((
      select h.seq from ${auditHead} h where h.municipality_id = ${scope.municipalityId}), 0)`);
  return row?.seq == null ? null : Number(row.seq);
}

async function linksFrom(scope: Scope, seq: number): Promise<Link[]> {
  const rows = await scope.tx.execute<Link>(sql`select e.seq, e.previous_hash as "previousHash",
      e.hash, audit_event_hash(e) as "rightHash", e.change_id as "changeId",
      e.change_digest as "changeDigest",
      (select change_record_digest(c) from ${changeRecord} c
        where c.municipality_id = e.municipality_id and c.id = e.change_id) as "rightDigest"
    from ${auditEvent} e
    where e.municipality_id = ${scope.municipalityId} and e.seq >= ${seq}
    order by e.seq limit ${AT_A_TIME}`);
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** `previous` is null where the check begins inside the chain. */
function faultsOf(link: Link, expected: number, previous: string | null): ChainFault[] {
  const faults: ChainFault[] = [];
  if (link.seq !== expected) faults.push("missing");
  else if (previous !== null && link.previousHash !== previous) faults.push("unlinked");
  if (link.hash !== link.rightHash) faults.push("altered");
  if (link.changeId && link.rightDigest === null) faults.push("change_missing");
  else if (link.changeId && link.changeDigest !== link.rightDigest) faults.push("change_altered");
  return faults;
}
