/**
 * Reads every document's file of every municipality and sees that it is there and whole. Prints what
 * is missing, damaged or without a document, and ends with code 1 when anything is:
 *
 *   npx tsx --conditions=react-server scripts/verify-files.ts [--clear]
 *
 * `--clear` erases files without a document, however many there are. Be sure that the folder and the
 * database belong together first.
 */
import { sql } from "drizzle-orm";
import { disconnect, transaction } from "@/db/client";
import { municipality } from "@/db/schema/users";
import { sweepFolder } from "@/lib/documents/commands/tidy-files";
import { everyFile } from "@/lib/documents/queries/every-file";
import type { MunicipalityId } from "@/lib/platform/context";
import { wholeFile } from "@/lib/platform/file-store";
import { nobody } from "@/lib/users/rules/nobody";

const evenIfMany = process.argv.includes("--clear");
const arrival = {
  now: new Date().toISOString(),
  requestId: "verify-files",
  sourceAddress: "command",
};
const all = await transaction((tx) =>
  tx.select({ id: municipality.id }).from(municipality).orderBy(sql`id`),
);
for (const { id } of all) {
  const ctx = nobody(arrival, id as MunicipalityId, "verify-files");
  let whole = 0;
  for await (const { documentId, place, seal } of everyFile(ctx)) {
    const file = await wholeFile(place, seal);
    if (typeof file === "object") {
      whole += 1;
      await file.close();
      continue;
    }
    console.log(`${id}: the file of document ${documentId} is ${file}`);
    process.exitCode = 1;
  }
  const { orphans, cleared } = await sweepFolder(ctx, { evenIfMany });
  if (!cleared) process.exitCode = 1;
  const left =
    orphans === 0 ? "" : `, ${orphans} without a document ${cleared ? "cleared" : "left"}`;
  console.log(`${id}: ${whole} files whole${left}`);
}
await disconnect();
