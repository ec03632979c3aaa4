import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { defused } from "@/lib/cases/rules/export-cells";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { comparisonReaders } from "@/lib/steering/access";
import { programmeResultsForFile } from "@/lib/steering/queries/programme-results";
import {
  resultMeasures,
  resultSexes,
  type YearOfResults,
} from "@/lib/steering/rules/programme-results";

/** The results as they are shown, as CSV that a Norwegian spreadsheet opens: what is masked stays so. */
export const GET = route(async (ctx) => {
  const years = await inScope(ctx, async (scope) => {
    if (!hasRole(ctx.actor, ...comparisonReaders)) {
      const action = "steering.export-programme-results";
      throw forbidden("errors.forbidden", { action, objectType: "programme_results" });
    }
    return programmeResultsForFile(scope);
  });
  const t = await getTranslations("results");
  const text = stringify(
    (await tableOf(years)).map((row) => row.map(defused)),
    { delimiter: ";", bom: true, record_delimiter: "windows" },
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("file")}-${ctx.today}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

async function tableOf(years: readonly YearOfResults[]): Promise<string[][]> {
  const t = await getTranslations("results");
  const isMasked = years.some(({ measures }) =>
    resultMeasures.some((measure) =>
      Object.values(measures[measure]).some(({ state }) => state === "hidden"),
    ),
  );
  const heads = ["percent", "reachedHeader", "countedHeader", "missingHeader"] as const;
  return [
    [t("year"), t("measureHeader"), t("group"), ...heads.map((head) => t(head))],
    ...years.flatMap(({ year, measures }) =>
      resultMeasures.flatMap((measure) =>
        (["all", ...resultSexes] as const)
          .filter((group) => measures[measure][group].state !== "nobody")
          .map((group) => {
            const { state, percent, reached, counted, missing } = measures[measure][group];
            const told =
              state === "shown"
                ? [percent, reached, counted, missing].map((value) =>
                    value === null ? t("hidden") : String(value).replace(".", ","),
                  )
                : Array.from(heads, () =>
                    state === "hidden"
                      ? t("hidden")
                      : t(measure === "after_24" ? "ahead24" : "ahead"),
                  );
            return [
              String(year),
              t(`measure.${measure}`),
              group === "all" ? t("all") : t(`sex.${group}`),
              ...told,
            ];
          }),
      ),
    ),
    ...(isMasked ? [[t("maskedNote"), "", "", ...heads.map(() => "")]] : []),
  ];
}
