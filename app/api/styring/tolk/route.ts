import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { defused } from "@/lib/cases/rules/export-cells";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { interpreterFigureReaders } from "@/lib/steering/access";
import { interpreterFiguresForFile } from "@/lib/steering/queries/interpreter-figures";
import { NATIONAL_SHARE } from "@/lib/steering/rules/interpreter-benchmarks";
import { figureYear, SHORTAGES, type ShownShare } from "@/lib/steering/rules/interpreter-figures";
import type { InterpreterFigures } from "@/lib/steering/types";

/** The figures as they are shown, as CSV that a Norwegian spreadsheet opens: what is masked stays so. */
export const GET = route(async (ctx, request) => {
  const year = figureYear(new URL(request.url).searchParams.get("ar"), ctx.today);
  const figures = await inScope(ctx, async (scope) => {
    if (!hasRole(ctx.actor, ...interpreterFigureReaders)) {
      const action = "steering.export-interpreter-figures";
      throw forbidden("errors.forbidden", { action, objectType: "interpreter_figures" });
    }
    return interpreterFiguresForFile(scope, year);
  });
  const t = await getTranslations("interpreters.figures.file");
  const text = stringify(
    (await tableOf(figures)).map((row) => row.map(defused)),
    { delimiter: ";", bom: true, record_delimiter: "windows" },
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("name")}-${year}-${ctx.today}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

async function tableOf(figures: InterpreterFigures): Promise<string[][]> {
  const [t, f, kinds] = await Promise.all([
    getTranslations("interpreters.figures"),
    getTranslations("interpreters.figures.file"),
    getTranslations("interpreters.supplierKind"),
  ]);
  const { year, languages, suppliers, quarters, costs, shortages, names } = figures;
  const hidden = t("notShown");
  const count = (value: number | null) => (value === null ? hidden : number(value));
  const shareCells = (share: ShownShare | null) =>
    share
      ? [number(share.held), number(share.qualified), number(share.percent)]
      : [hidden, hidden, hidden];
  const nothing = SHORTAGES.map(() => "");
  const line = (part: string, group: string, share: ShownShare | null, national = "") => [
    part,
    group,
    ...shareCells(share),
    national,
    "",
    ...nothing,
  ];
  const shown = languages.groups.filter(({ share }) => share !== null);
  return [
    [
      f("part"),
      f("group"),
      f("held"),
      f("qualified"),
      f("percent"),
      f("national"),
      f("cost"),
      ...SHORTAGES.map((kind) => f(kind)),
    ],
    line(t("share"), t("total"), languages.total, number(NATIONAL_SHARE.all)),
    ...suppliers.groups.map(({ key, share }) =>
      key === "direct"
        ? line(t("bySupplier"), t("direct"), share)
        : line(t("bySupplier"), kinds(key), share, number(NATIONAL_SHARE.bySupplier[key])),
    ),
    ...shown.map(({ key, share }) => line(t("byLanguage"), names.get(key) ?? key, share)),
    ...(shown.length < languages.groups.length
      ? [line(t("byLanguage"), t("otherLanguages"), languages.rest)]
      : []),
    ...quarters.map(({ quarter, share }) =>
      line(t("byQuarter"), t("quarterOf", { quarter, year: String(year) }), share),
    ),
    ...costs.months.map((ore, at) => [
      t("costs"),
      `${year}-${String(at + 1).padStart(2, "0")}`,
      ...["", "", "", ""],
      ore === null ? hidden : number(Math.round(ore / 100)),
      ...nothing,
    ]),
    ...shortages.lines.map((one) => [
      t("shortages"),
      names.get(one.language) ?? one.language,
      ...["", "", "", "", ""],
      ...SHORTAGES.map((kind) => count(one[kind])),
    ]),
  ];
}

/** With one decimal at most, and a comma. */
function number(value: number | null): string {
  return value === null ? "" : String(Math.round(value * 10) / 10).replace(".", ",");
}
