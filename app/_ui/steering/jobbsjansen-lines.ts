import { useTranslations } from "next-intl";
import { GOAL_KINDS } from "@/lib/jobbsjansen/rules/codes";
import { REPORT_2016 } from "@/lib/jobbsjansen/rules/result";
import type { JobbsjansenFigures, ShownShare } from "@/lib/steering/rules/jobbsjansen-figures";

export type GoalLine = { key: string; name: string; value: string; report: string };

/** Goals, Norwegian and time of those who completed, each in words beside the report of 2016. */
export function useGoalLines(figures: JobbsjansenFigures): GoalLine[] {
  const t = useTranslations("jobbsjansen.figures");
  const kinds = useTranslations("jobbsjansen.goalKinds");
  const percent = (value: number) => t("percent", { value });
  const told = ({ percent: value, hidden }: ShownShare) =>
    value === null ? t(hidden ? "hidden" : "nobody") : percent(value);
  return [
    ...GOAL_KINDS.flatMap((kind) =>
      (["had", "reached"] as const).map((what) => ({
        key: `${kind}.${what}`,
        name: t(what, { kind: kinds(kind) }),
        value: told(figures.goals[kind][what]),
        report:
          kind === "norwegian_test"
            ? t(what === "had" ? "third" : "justOver")
            : percent(REPORT_2016.goals[kind][what]),
      })),
    ),
    {
      key: "rose",
      name: t("rose"),
      value: told(figures.rose),
      report: percent(REPORT_2016.rose),
    },
    {
      key: "intermediate",
      name: t("intermediate"),
      value: told(figures.intermediate),
      report: t("almostHalf"),
    },
    {
      key: "average",
      name: t("average"),
      value:
        figures.averageMonths === null
          ? t(figures.all.hidden ? "hidden" : "nobody")
          : String(figures.averageMonths),
      report: String(REPORT_2016.averageMonths),
    },
  ];
}
