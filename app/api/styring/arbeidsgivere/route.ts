import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { defused } from "@/lib/cases/rules/export-cells";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { employerFigureReaders } from "@/lib/steering/access";
import {
  type EmployerFigures,
  employerFiguresForFile,
} from "@/lib/steering/queries/employer-figures";
import type { AnswerLine, JobShares } from "@/lib/steering/rules/employer-figures";

/** The figures as they are shown, as CSV that a Norwegian spreadsheet opens: what is masked stays so. */
export const GET = route(async (ctx) => {
  const figures = await inScope(ctx, async (scope) => {
    if (!hasRole(ctx.actor, ...employerFigureReaders)) {
      const action = "steering.export-employer-figures";
      throw forbidden("errors.forbidden", { action, objectType: "employer_figures" });
    }
    return employerFiguresForFile(scope);
  });
  const t = await getTranslations("placements.figures");
  const text = stringify(
    (await tableOf(figures)).map((row) => row.map(defused)),
    { delimiter: ";", bom: true, record_delimiter: "windows" },
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("file_name")}-${ctx.today}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

async function tableOf(figures: EmployerFigures): Promise<string[][]> {
  const t = await getTranslations("placements");
  const answers = (part: string, list: string, lines: readonly AnswerLine<string>[]) =>
    lines.map(({ key, count, percent, leaders }) => [
      part,
      t(`${list}.${key}` as "status.no"),
      number(count),
      number(percent),
      number(leaders),
      "",
    ]);
  const jobs = (part: string, list: string, { groups, rest, total }: JobShares<string>) =>
    [
      ...groups.map(({ key, share }) => ({ name: t(`${list}.${key}` as "status.no"), share })),
      ...(rest ? [{ name: t("figures.rest"), share: rest }] : []),
      { name: t("figures.total"), share: total },
    ].map(({ name, share }) =>
      share
        ? [part, name, number(share.ended), number(share.percent), "", number(share.jobs)]
        : [part, name, t("figures.notShown"), t("figures.notShown"), "", t("figures.notShown")],
    );
  return [
    [
      t("figures.part"),
      t("figures.group"),
      t("figures.count"),
      `${t("figures.share")} (%)`,
      `${t("figures.survey")} (%)`,
      t("figures.job"),
    ],
    ...answers(t("figures.willing"), "status", figures.willing),
    ...answers(t("figures.decisive"), "decisive", figures.decisive),
    ...answers(t("figures.reasons"), "reason", figures.reasons),
    ...answers(t("figures.norwegianHours"), "norwegian", figures.norwegian),
    ...jobs(t("figures.byKind"), "kind", figures.jobs.kind),
    ...jobs(t("figures.byLength"), "figures.length", figures.jobs.length),
    ...jobs(t("figures.byIndustry"), "industry", figures.jobs.industry),
  ];
}

/** With one decimal at most, and a comma. */
function number(value: number | null): string {
  return value === null ? "" : String(Math.round(value * 10) / 10).replace(".", ",");
}
