import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import writeExcelFile from "write-excel-file/node";
import { route } from "@/app/_server/route";
import { attendanceRoles } from "@/lib/attendance/access";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { ATTENDANCE_COLUMNS } from "@/lib/transfer/rules/attendance-columns";
import { WEEK_HEADINGS } from "@/lib/transfer/rules/week-rows";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WHO = ["fullName", "birthDate", "number", "className"] as const;

/** An empty list of a week on each row, headed in the reader's language: CSV, or a spreadsheet on request. */
export const GET = route(async (ctx, request) => {
  await inScope(ctx, async ({ actor }) => {
    const refusal = { action: "users.open-page", objectType: "page", objectId: "template" };
    if (!hasRole(actor, ...attendanceRoles)) throw forbidden("errors.forbidden", refusal);
  });
  const t = await getTranslations("attendance.import");
  const headings = [
    ...WHO.map((field) => ATTENDANCE_COLUMNS[field][ctx.locale]),
    ...WEEK_HEADINGS[ctx.locale],
  ];
  const isCsv = new URL(request.url).searchParams.get("format") === "csv";
  const body = isCsv
    ? `\uFEFF${stringify([headings], { delimiter: ";", record_delimiter: "windows" })}`
    : new Uint8Array(
        await writeExcelFile(
          [headings.map((value) => ({ type: String, value, fontWeight: "bold" as const }))],
          { stickyRowsCount: 1 },
        ).toBuffer(),
      );
  return new Response(body, {
    headers: {
      "Content-Type": isCsv ? "text/csv; charset=utf-8" : XLSX,
      "Content-Disposition": `attachment; filename="${t("templateName")}.${isCsv ? "csv" : "xlsx"}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
