import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { stateWords } from "@/app/_ui/steering/measure-text";
import { defused } from "@/lib/cases/rules/export-cells";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { comparisonReaders } from "@/lib/steering/access";
import { comparisonForFile } from "@/lib/steering/queries/comparison";
import { comparedGroups, type Measure, measures } from "@/lib/steering/rules/comparison";
import { periodNamed } from "@/lib/steering/rules/comparison-period";
import type { Comparison } from "@/lib/steering/types";

/** The comparison as it is shown, as CSV that a Norwegian spreadsheet opens: what is masked stays so. */
export const GET = route(async (ctx, request) => {
  const period = periodNamed(new URL(request.url).searchParams.get("periode"), ctx.today);
  const shown = await inScope(ctx, async (scope) => {
    if (!hasRole(ctx.actor, ...comparisonReaders)) {
      const refusal = { action: "steering.export-comparison", objectType: "comparison" };
      throw forbidden("errors.forbidden", refusal);
    }
    return comparisonForFile(scope, period);
  });
  const t = await getTranslations("comparison.file");
  const table = await tableOf(shown);
  const text = stringify(
    table.map((row) => row.map(defused)),
    { delimiter: ";", bom: true, record_delimiter: "windows" },
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("name")}-${period.key}-${ctx.today}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

async function tableOf({ period, measures: compared, shares }: Comparison): Promise<string[][]> {
  const [t, c] = await Promise.all([
    getTranslations("comparison.file"),
    getTranslations("comparison"),
  ]);
  const years = [...new Set([period.years[0], period.years.at(-1)])].join("–");
  const heading = ["period", "measure", "group", "value", "unit", "count", "lacking"] as const;
  const figures = compared.flatMap(({ measure, ...figure }) =>
    comparedGroups.map((group) => {
      const { value, known, lacking, state } = figure[group];
      return [
        years,
        c(`measure.${measure}`),
        c(`groups.${group}`),
        state === "shown" ? number(value) : c(`state.${stateWords(measure, state)}`),
        c(`unit.${unitOf(measure)}`),
        number(known),
        number(lacking),
      ];
    }),
  );
  const quarters = shares.flatMap(({ year, quarters: some, total }) =>
    [
      ...some
        .filter(({ ahead }) => !ahead)
        .map((one) => ({
          name: c("share.quarterOf", { quarter: one.quarter, year: String(year) }),
          ...one,
        })),
      { name: String(year), ...total },
    ].map(({ name, percent, denominator, masked }) => [
      name,
      t("share"),
      t("both"),
      masked ? c("state.hidden") : number(percent),
      c("unit.percent"),
      number(denominator),
      "",
    ]),
  );
  return [heading.map((one) => t(one)), ...figures, ...quarters];
}

function unitOf(measure: Measure): "days" | "kroner" | "percent" {
  if (measure === "days_to_settlement") return "days";
  return measures[measure].kind === "share" ? "percent" : "kroner";
}

/** With one decimal at most, and a comma. */
function number(value: number | null): string {
  return value === null ? "" : String(Math.round(value * 10) / 10).replace(".", ",");
}
