import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { defused } from "@/lib/cases/rules/export-cells";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { dwellingFigureReaders } from "@/lib/steering/access";
import { dwellingFiguresForFile } from "@/lib/steering/queries/dwelling-figures";
import { figureYear } from "@/lib/steering/rules/interpreter-figures";
import type { DwellingFigures } from "@/lib/steering/types";

/** The figures as they are shown, as CSV that a Norwegian spreadsheet opens: what is masked stays so. */
export const GET = route(async (ctx, request) => {
  const year = figureYear(new URL(request.url).searchParams.get("ar"), ctx.today);
  const figures = await inScope(ctx, async (scope) => {
    if (!hasRole(ctx.actor, ...dwellingFigureReaders)) {
      const action = "steering.export-dwelling-figures";
      throw forbidden("errors.forbidden", { action, objectType: "dwelling_figures" });
    }
    return dwellingFiguresForFile(scope, year);
  });
  const t = await getTranslations("steering.dwellings.file");
  const text = stringify(
    (await tableOf(figures, ctx.today)).map((row) => row.map(defused)),
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

async function tableOf(figures: DwellingFigures, today: string): Promise<string[][]> {
  const [t, f, reasons] = await Promise.all([
    getTranslations("steering.dwellings"),
    getTranslations("steering.dwellings.file"),
    getTranslations("housing.refusalReason"),
  ]);
  const { year, months, vacancy, turnaround, refusals, overstays } = figures;
  const shown = (value: number | null) => (value === null ? t("notShown") : number(value));
  const households = (part: string, group: string, count: number | null, median = "") => [
    part,
    group,
    ...["", "", "", "", "", ""],
    shown(count),
    median,
  ];
  const daysOf = ({ count, median }: DwellingFigures["turnaround"]) =>
    count === null ? t("notShown") : number(median);
  return [
    [
      f("part"),
      f("group"),
      f("percent"),
      t("capacity"),
      t("occupied"),
      t("empty"),
      t("blocked"),
      f("cost"),
      f("households"),
      f("median"),
    ],
    ...months.map((one) => [
      t("occupancy"),
      `${year}-${String(one.month).padStart(2, "0")}`,
      number(one.percent),
      number(one.capacity),
      number(one.occupied),
      number(one.empty),
      number(one.blocked),
      number(Math.round(one.cost / 100)),
      "",
      "",
    ]),
    [
      f("now"),
      today,
      "",
      number(vacancy.capacity),
      number(vacancy.occupied),
      number(vacancy.empty),
      number(vacancy.blocked),
      ...["", "", ""],
    ],
    households(t("turnaround"), String(year), turnaround.count, daysOf(turnaround)),
    households(t("overstays"), today, overstays.count, daysOf(overstays)),
    ...refusals.lines.map(({ reason, count }) => households(t("refusals"), reasons(reason), count)),
    ...(refusals.someHidden ? [households(t("refusals"), t("otherReasons"), refusals.rest)] : []),
    households(t("refusals"), t("total"), refusals.total),
  ];
}

/** With one decimal at most, and a comma. */
function number(value: number | null): string {
  return value === null ? "" : String(Math.round(value * 10) / 10).replace(".", ",");
}
