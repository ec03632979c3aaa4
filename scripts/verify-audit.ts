/**
 * Checks the audit trail of every municipality, or of those named, against its own hashes:
 *
 *   npx tsx --conditions=react-server scripts/verify-audit.ts [1103 …]
 *
 * Exit code 1 when something is wrong with one of them.
 */
import { sql } from "drizzle-orm";
import { disconnect, transaction } from "@/db/client";
import { municipality } from "@/db/schema/users";
import { verifyChain } from "@/lib/audit/queries/verify-chain";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";

const now = new Date().toISOString();

/** Nobody's context: it reads one municipality's trail and writes nothing. */
const contextOf = (id: string): Ctx => ({
  municipalityId: id as MunicipalityId,
  actor: { accountId: "", name: "verify-audit", roles: [], teamIds: [], inProtectedCircle: false },
  locale: "nb",
  now,
  today: dayInNorway(now),
  requestId: "verify-audit",
  sourceAddress: "command",
});

const named = process.argv.slice(2);
const all = await transaction((tx) =>
  tx.select({ id: municipality.id }).from(municipality).orderBy(sql`id`),
);
const wanted = named.length > 0 ? named : all.map(({ id }) => id);
let wrong = 0;
for (const id of wanted) {
  const { checked, to, faults } = await inScope(contextOf(id), (scope) => verifyChain(scope));
  if (faults.length === 0) {
    console.log(`${id}: ${checked} rows, unbroken to ${to}`);
    continue;
  }
  wrong += 1;
  console.log(`${id}: ${checked} rows, ${faults.length} faults`);
  for (const { seq, fault } of faults) console.log(`  row ${seq}: ${fault}`);
}
await disconnect();
process.exitCode = wrong > 0 ? 1 : 0;
