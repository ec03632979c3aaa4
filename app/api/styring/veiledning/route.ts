import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { defused } from "@/lib/cases/rules/export-cells";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { targetReaders } from "@/lib/steering/access";
import { guidedHouseholdsForFile } from "@/lib/steering/queries/households-of-year";
import { figureYear } from "@/lib/steering/rules/interpreter-figures";
import type { GuidedHouseholds } from "@/lib/steering/types";

/** The figures as they are shown, as CSV that a Norwegian spreadsheet opens: what is masked stays so. */
export const GET = route(async (ctx, request) => {
  const year = figureYear(new URL(request.url).searchParams.get("ar"), ctx.today);
  const figures = await inScope(ctx, async (scope) => {
    if (!hasRole(ctx.actor, ...targetReaders)) {
      const action = "steering.export-guided-households";
      throw forbidden("errors.forbidden", { action, objectType: "guided_households" });
    }
    return guidedHouseholdsForFile(scope, year);
  });
  const t = await getTranslations("steering.guided");
  const text = stringify(
    (await tableOf(figures)).map((row) => row.map(defused)),
    { delimiter: ";", bom: true, record_delimiter: "windows" },
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("file")}-${year}-${ctx.today}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

async function tableOf({ year, quarters }: GuidedHouseholds): Promise<string[][]> {
  const t = await getTranslations("steering.guided");
  return [
    [t("year"), t("quarterHeader"), t("guided"), t("households"), t("percent")],
    ...quarters
      .filter(({ state }) => state !== "ahead")
      .map(({ quarter, state, guided, households, percent }) => [
        String(year),
        String(quarter),
        ...[guided, households, percent].map((value) =>
          state === "masked" ? t("few") : String(value ?? "").replace(".", ","),
        ),
      ]),
  ];
}
