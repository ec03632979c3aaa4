/**
 * Encrypts all identity numbers, talks and files anew under the first key of FIELD_KEYS. Put the new
 * key first and keep the old one behind it, restart the app, run this, and take the old key away a day
 * later, when the last draft and import under it is gone:
 *
 *   npx tsx --conditions=react-server scripts/rotate-field-keys.ts
 */
import { sql } from "drizzle-orm";
import { disconnect, transaction } from "@/db/client";
import { municipality } from "@/db/schema/users";
import { rotateFileKeys } from "@/lib/documents/commands/rotate-file-keys";
import { rotateIdentifierKeys } from "@/lib/people/commands/rotate-identifier-keys";
import type { MunicipalityId } from "@/lib/platform/context";
import { rotateRowKeys } from "@/lib/reconciliation/commands/rotate-row-keys";
import { rotateTalkKeys } from "@/lib/self-settlement/commands/rotate-talk-keys";
import { nobody } from "@/lib/users/rules/nobody";
import { rotateWatchKeys } from "@/lib/watch/commands/rotate-watch-keys";

const arrival = {
  now: new Date().toISOString(),
  requestId: "rotate-field-keys",
  sourceAddress: "command",
};
const all = await transaction((tx) =>
  tx.select({ id: municipality.id }).from(municipality).orderBy(sql`id`),
);
for (const { id } of all) {
  const ctx = nobody(arrival, id as MunicipalityId, "rotate-field-keys");
  const numbers = await rotateIdentifierKeys(ctx);
  const talks = await rotateTalkKeys(ctx);
  const files = await rotateFileKeys(ctx);
  const decisions = await rotateWatchKeys(ctx);
  const listed = await rotateRowKeys(ctx);
  if (listed.rotated > 0) console.log(`${id}: ${listed.rotated} rows of lists encrypted anew`);
  console.log(`${id}: ${numbers.rotated} numbers and ${files.rotated} files encrypted anew`);
  if (decisions.rotated > 0) console.log(`${id}: ${decisions.rotated} decisions encrypted anew`);
  console.log(
    `${id}: ${numbers.rotated} numbers, ${talks.rotated} talks and ${files.rotated} files encrypted anew`,
  );
  if (numbers.unreadable > 0) {
    console.log(`${id}: ${numbers.unreadable} numbers cannot be read; the log names them`);
    process.exitCode = 1;
  }
  if (talks.unreadable > 0) {
    console.log(`${id}: ${talks.unreadable} talks cannot be read`);
    process.exitCode = 1;
  }
  if (files.unreadable > 0) {
    console.log(`${id}: ${files.unreadable} files cannot be read; run scripts/verify-files.ts`);
    process.exitCode = 1;
  }
}
await disconnect();
