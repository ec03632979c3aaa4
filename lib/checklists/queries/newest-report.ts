import "server-only";
import { desc, eq } from "drizzle-orm";
import { libraryReport } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import type { Report } from "../types";

/** A report of the library as its newest version names it, or null. */
export async function newestReport(scope: Scope, reportId: string): Promise<Report | null> {
  const [row] = await scope.tx
    .select()
    .from(libraryReport)
    .where(eq(libraryReport.reportId, reportId))
    .orderBy(desc(libraryReport.libraryVersion))
    .limit(1);
  if (!row) return null;
  const { reportId: id, libraryVersion: _version, ...report } = row;
  return { id, ...report };
}
