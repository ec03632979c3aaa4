import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import { route } from "@/app/_server/route";
import { defused } from "@/lib/cases/rules/export-cells";
import { GOAL_KINDS } from "@/lib/jobbsjansen/rules/codes";
import { REPORT_2016 } from "@/lib/jobbsjansen/rules/result";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { jobbsjansenFigureReaders } from "@/lib/steering/access";
import { type JobbsjansenYear, jobbsjansenYear } from "@/lib/steering/queries/jobbsjansen-figures";
import type { ShownGroup, ShownShare } from "@/lib/steering/rules/jobbsjansen-figures";

/** The results of a year as they are shown, as CSV that a Norwegian spreadsheet opens. */
export const GET = route(async (ctx, request) => {
  const asked = Number(new URL(request.url).searchParams.get("ar"));
  const shown = await inScope(ctx, async (scope) => {
    if (!hasRole(ctx.actor, ...jobbsjansenFigureReaders)) {
      const refusal = {
        action: "steering.view-jobbsjansen",
        objectType: "jobbsjansen_participation",
      };
      throw forbidden("errors.forbidden", refusal);
    }
    return jobbsjansenYear(scope, asked);
  });
  const t = await getTranslations("jobbsjansen.figures");
  const text = stringify(
    (await tableOf(shown)).map((row) => row.map(defused)),
    { delimiter: ";", bom: true, record_delimiter: "windows" },
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("file")}-${shown.year}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

/** A line for each group and for all, then those on goals, Norwegian and time. */
async function tableOf({ year, figures }: JobbsjansenYear): Promise<string[][]> {
  const [t, words] = await Promise.all([
    getTranslations("jobbsjansen.figures"),
    getTranslations("jobbsjansen"),
  ]);
  const cell = (value: number | null, hidden: boolean) =>
    value === null ? (hidden ? t("hidden") : "") : String(value);
  const line = (name: string, one: ShownGroup, report: number | null) => [
    String(year),
    name,
    ...[one.participants, one.completed, one.phasedOut, one.plain, one.both].map((value) =>
      cell(value, one.hidden),
    ),
    cell(report, false),
  ];
  const share = (name: string, { percent, hidden }: ShownShare, report: number | string) => {
    return [String(year), name, "", "", "", cell(percent, hidden), "", String(report)];
  };
  const heading = ["year", "group", "participants", "completed", "phasedOut", "plain", "both"];
  return [
    [...heading, "report"].map((key) => t(key as "year")),
    ...figures.groups.map((one) =>
      line(words(`groups.${one.group}`), one, REPORT_2016.byGroup[one.group]),
    ),
    line(t("all"), figures.all, REPORT_2016.ofCompleted),
    ...GOAL_KINDS.flatMap((kind) =>
      (["had", "reached"] as const).map((what) =>
        share(
          t(what, { kind: words(`goalKinds.${kind}`) }),
          figures.goals[kind][what],
          REPORT_2016.goals[kind][what],
        ),
      ),
    ),
    share(t("rose"), figures.rose, REPORT_2016.rose),
    share(t("intermediate"), figures.intermediate, t("almostHalf")),
    ...(figures.isMasked ? [[t("masked"), ...heading.map(() => "")]] : []),
  ];
}
