/**
 * Encrypts all identity numbers anew under the first key of FIELD_KEYS. Put the new key first and
 * keep the old one behind it, restart the app, run this, and take the old key away a day later, when
 * the last draft and import under it is gone:
 *
 *   npx tsx --conditions=react-server scripts/rotate-field-keys.ts
 */
import { sql } from "drizzle-orm";
import { disconnect, transaction } from "@/db/client";
import { municipality } from "@/db/schema/users";
import { rotateIdentifierKeys } from "@/lib/people/commands/rotate-identifier-keys";
import type { MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";

const now = new Date().toISOString();
const all = await transaction((tx) =>
  tx.select({ id: municipality.id }).from(municipality).orderBy(sql`id`),
);
for (const { id } of all) {
  const rotated = await rotateIdentifierKeys({
    municipalityId: id as MunicipalityId,
    actor: {
      accountId: "",
      name: "rotate-field-keys",
      roles: [],
      teamIds: [],
      inProtectedCircle: false,
    },
    locale: "nb",
    now,
    today: dayInNorway(now),
    requestId: "rotate-field-keys",
    sourceAddress: "command",
  });
  console.log(`${id}: ${rotated} numbers encrypted anew`);
}
await disconnect();
