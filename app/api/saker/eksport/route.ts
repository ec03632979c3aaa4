import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import writeXlsxFile from "write-excel-file/node";
import { route } from "@/app/_server/route";
import { readListParams } from "@/app/_ui/cases/list-address";
import { caseListInput } from "@/lib/cases/input";
import { casesForExport } from "@/lib/cases/queries/case-list";
import { defused, isLeftOut } from "@/lib/cases/rules/export-cells";
import type { CaseRow } from "@/lib/cases/types";
import { openTerm } from "@/lib/people/queries/search-term";
import { type Ctx, caseRoles, hasRole } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";

const MOST_ROWS = 20_000;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The case list as it is shown, as a file: XLSX, or CSV that a Norwegian spreadsheet opens. */
export const GET = route(async (ctx, request) => {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const params = readListParams(given);
  const q = openTerm(ctx, params.s) || undefined;
  const filter = caseListInput.parse({ ...params, q });
  const rows = await inScope(ctx, async (scope) => {
    if (!hasRole(ctx.actor, ...caseRoles)) {
      const refusal = { action: "cases.export-cases", objectType: "case_list" };
      throw forbidden("errors.forbidden", refusal);
    }
    return casesForExport(scope, filter, MOST_ROWS);
  });
  const table = await tableOf(ctx, rows);
  const name = `saker-${ctx.today}`;
  if (given.format === "csv") {
    const text = stringify(table, { delimiter: ";", bom: true, record_delimiter: "windows" });
    return file(text, "text/csv; charset=utf-8", `${name}.csv`);
  }
  const cells = table.map((row, index) =>
    row.map((value) => ({
      type: String,
      value,
      ...(index === 0 && { fontWeight: "bold" as const }),
    })),
  );
  const book = await writeXlsxFile(cells, { stickyRowsCount: 1 }).toBuffer();
  return file(new Uint8Array(book), XLSX, `${name}.xlsx`);
});

function file(body: BodyInit, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

async function tableOf(ctx: Ctx, rows: readonly CaseRow[]): Promise<string[][]> {
  const [t, stage, type, grade, role] = await Promise.all([
    getTranslations("cases.list"),
    getTranslations("cases.stage"),
    getTranslations("codes.settlement_type"),
    getTranslations("codes.address_protection"),
    getTranslations("cases.roleShort"),
  ]);
  const heading = [
    t("columns.number"),
    t("columns.name"),
    t("columns.size"),
    t("columns.type"),
    t("columns.stages"),
    t("columns.team"),
    t("columns.officers"),
    t("columns.due"),
    t("columns.items"),
    t("columns.opened"),
    t("columns.activity"),
    t("columns.status"),
    t("columns.grade"),
  ];
  const body = rows.map((row) => [
    row.number,
    isLeftOut(row.addressProtection, ctx.actor.inProtectedCircle) ? "" : row.householdName,
    String(row.memberCount),
    type(row.settlementType),
    row.openStages.map((one) => stage(one)).join(", "),
    row.teamName,
    row.officers.map((one) => `${one.name} (${role(one.role)})`).join(", "),
    row.nextDueOn ?? "",
    String(row.openItemCount),
    row.openedOn,
    dayInNorway(row.lastActivityAt),
    t(`filter.statusValues.${row.status}`),
    grade(row.addressProtection),
  ]);
  return [heading, ...body].map((row) => row.map(defused));
}
