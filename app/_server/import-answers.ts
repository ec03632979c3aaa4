import "server-only";
import { getTranslations } from "next-intl/server";
import writeExcelFile from "write-excel-file/node";
import type { Ctx } from "@/lib/platform/context";
import { wakeJobs } from "@/lib/platform/jobs";
import { inScope } from "@/lib/platform/transaction";
import { leftOutRows } from "@/lib/transfer/queries/import-rows";
import { requireRun } from "@/lib/transfer/queries/import-runs";
import { isAddedColumn } from "@/lib/transfer/rules/headings";
import { type ImportKind, isWorking } from "@/lib/transfer/rules/run-status";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How far an import of a kind has come, for the page that waits for it. */
export async function importProgress(ctx: Ctx, runId: string, kind: ImportKind): Promise<Response> {
  const run = await inScope(ctx, (scope) =>
    requireRun(scope, runId, "transfer.view-import", { kind }),
  );
  // Should the process that worked on it be gone, this one may look for it.
  if (isWorking(run.status)) wakeJobs(ctx.municipalityId);
  const { status, doneCount, rowCount } = run;
  return Response.json(
    { status, done: Math.min(doneCount, rowCount), total: rowCount },
    { headers: { "Cache-Control": "no-store" } },
  );
}

/** The rows that were not registered, as they stood in the file, with what to correct in each. */
export async function leftOutFile(ctx: Ctx, runId: string, kind: ImportKind): Promise<Response> {
  const [run, rows] = await inScope(ctx, async (scope) => {
    const found = await requireRun(scope, runId, "transfer.fetch-left-out", { kind });
    return [found, await leftOutRows(scope, found)] as const;
  });
  const [t, text] = await Promise.all([getTranslations("transfer.leftOut"), getTranslations()]);
  // A file that was itself fetched here, mended and read again, has these two columns already.
  const kept = run.headings.flatMap((heading, index) => (isAddedColumn(heading) ? [] : [index]));
  const heading = [t("row"), t("messages"), ...kept.map((index) => run.headings[index] ?? "")];
  const body = rows.map(({ rowNumber, cells, problems }) => [
    String(rowNumber),
    problems
      .map(({ column, code, params }) => {
        const name = column === null ? "" : `${run.headings[Number(column)] ?? ""}: `;
        return name + text(code as never, params as never);
      })
      .join(" "),
    ...kept.map((index) => cells[index] ?? ""),
  ]);
  // Every cell is text: what looks like a formula stays what it looks like.
  const table = [heading, ...body].map((row, index) =>
    row.map((value) => ({
      type: String,
      value,
      ...(index === 0 && { fontWeight: "bold" as const }),
    })),
  );
  const book = await writeExcelFile(table, { stickyRowsCount: 1 }).toBuffer();
  return new Response(new Uint8Array(book), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="${t("fileName")}-${ctx.today}.xlsx"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
