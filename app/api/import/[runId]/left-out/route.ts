import { getTranslations } from "next-intl/server";
import writeExcelFile from "write-excel-file/node";
import { route } from "@/app/_server/route";
import { inScope } from "@/lib/platform/transaction";
import { leftOutRows } from "@/lib/transfer/queries/import-rows";
import { requireRun } from "@/lib/transfer/queries/import-runs";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The rows that were not registered, as they stood in the file, with what to correct in each. */
export const GET = route<{ runId: string }>(async (ctx, _request, { runId }) => {
  const [run, rows] = await inScope(ctx, async (scope) => {
    const found = await requireRun(scope, runId, "transfer.fetch-left-out");
    return [found, await leftOutRows(scope, found)] as const;
  });
  const [t, text] = await Promise.all([getTranslations("transfer.leftOut"), getTranslations()]);
  const heading = [t("row"), t("messages"), ...run.headings];
  const body = rows.map(({ rowNumber, cells, problems }) => [
    String(rowNumber),
    problems
      .map(({ column, code, params }) => {
        const name = column === null ? "" : `${run.headings[Number(column)] ?? ""}: `;
        return name + text(code as never, params as never);
      })
      .join(" "),
    ...run.headings.map((_, index) => cells[index] ?? ""),
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
});
