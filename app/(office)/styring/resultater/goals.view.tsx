import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Tag } from "@/app/_ui/kit/tag";
import type { ResultMeasure } from "@/lib/steering/rules/programme-results";
import { NATIONAL_GOAL } from "@/lib/steering/rules/result-benchmarks";

const INDICATORS = {
  direct: "work_or_education_at_end",
  after_12: "work_or_education_one_year_after",
} as const;

/** What a result is held against: the municipality's own goal, and the state's from 2010. */
export function Goals({
  measure,
  year,
  own,
}: {
  measure: ResultMeasure;
  year: number;
  own: number | null;
}) {
  const t = useTranslations("results");
  const format = useFormatter();
  if (measure === "after_24") return null;
  return (
    <>
      <p>
        {own !== null && t("ownGoal", { year: String(year), percent: format.number(own) })}{" "}
        <AppLink href={`/styring/mal/${INDICATORS[measure]}`}>
          {t(own === null ? "setGoal" : "changeGoal")}
        </AppLink>
      </p>
      {measure === NATIONAL_GOAL.measure && (
        <p>
          {t("goal", { percent: NATIONAL_GOAL.percent })}{" "}
          <Tag tone="warning">{t("notVerified")}</Tag>
        </p>
      )}
    </>
  );
}
