import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { payrollOf } from "@/lib/benefit/queries/payroll";
import { payrollAmounts, payrollCells } from "@/lib/benefit/rules/payroll-file";
import type { PayrollRow } from "@/lib/benefit/types";
import { defused } from "@/lib/cases/rules/export-cells";
import { notFound } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** An approved month for the payroll system, as docs/how-to/pay-the-benefit.md describes it. */
export const GET = route<{ month: string }>(async (ctx, request, { month }) => {
  const numbers = new URL(request.url).searchParams.get("fnr") === "1";
  const { rows, payType } = await inScope(ctx, async (scope) => {
    if (!MONTH.test(month)) {
      throw notFound({ action: "benefit.export-payroll", objectType: "benefit_run" });
    }
    return payrollOf(scope, `${month}-01`, { numbers });
  });
  const t = await getTranslations("benefit.file");
  const heading = [
    t("month"),
    t("reference"),
    ...(numbers ? [t("identity")] : []),
    t("person"),
    t("case"),
    t("payType"),
    ...payrollAmounts.map((column) => t(column)),
  ];
  const line = (row: PayrollRow) => [
    month,
    row.participationId,
    ...(numbers ? [row.number ?? ""] : []),
    defused(row.name ?? ""),
    row.caseNumber,
    defused(payType ?? ""),
    ...payrollCells(row),
  ];
  const text = stringify([heading, ...rows.map(line)], {
    delimiter: ";",
    bom: true,
    record_delimiter: "windows",
  });
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("name")}-${month}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
