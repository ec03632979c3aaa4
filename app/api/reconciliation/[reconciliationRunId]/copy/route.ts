import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { defused } from "@/lib/cases/rules/export-cells";
import { inScope } from "@/lib/platform/transaction";
import { type CopyLine, listCopy } from "@/lib/reconciliation/queries/list-copy";
import { requireListRun } from "@/lib/reconciliation/queries/runs";
import { comparedFields } from "@/lib/reconciliation/rules/lists";

/** The frozen copy of a list: its rows as they were, and what the record said at that moment. */
export const GET = route<{ reconciliationRunId: string }>(
  async (ctx, _request, { reconciliationRunId }) => {
    const { run, lines, isWhole } = await inScope(ctx, async (scope) => {
      const found = await requireListRun(
        scope,
        reconciliationRunId,
        "reconciliation.download-copy",
      );
      return { run: found, ...(await listCopy(scope, found)) };
    });
    const [t, own] = await Promise.all([
      getTranslations("reconciliation.copyFile"),
      getTranslations("reconciliation"),
    ]);
    const fields = comparedFields(run.kind, run.mapping).filter((field) => field !== "person");
    const heading = [
      ...[t("row"), t("state"), t("person"), t("differences")],
      ...run.headings.map((text) => t("list", { heading: text })),
      ...fields.map((field) =>
        t(field === "amount" ? "usual" : "ours", { field: own(`field.${field}`) }),
      ),
    ];
    const body = (line: CopyLine) => [
      line.rowNumber ?? "",
      own(`rowState.${line.state as "matched"}`),
      line.isHidden ? t("hidden") : defused(line.name ?? ""),
      line.differences,
      ...run.headings.map((_, at) => defused(line.cells[at] ?? "")),
      ...fields.map((field) => defused(line.compared.ours?.[field] ?? "")),
    ];
    const proof = [
      [isWhole ? t("whole") : t("broken"), `SHA-256 ${run.digest ?? ""}`, run.comparedAt ?? ""],
    ];
    const text = stringify([heading, ...lines.map(body), ...proof], {
      delimiter: ";",
      bom: true,
      record_delimiter: "windows",
    });
    return new Response(text, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${t("name")}-${run.year}-${run.id.slice(-6)}.csv"`,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  },
);
