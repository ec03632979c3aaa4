import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/kit/tag";
import { limitOn } from "@/lib/rules/rules/limits";
import type { Indicator } from "@/lib/steering/rules/indicators";
import styles from "./steering.module.css";

/** The state's own goal for the indicator, if one is known, with its source and whether it is checked. */
export function Benchmark({
  indicator,
  year,
  today,
  withSource = false,
}: {
  indicator: Indicator;
  year: number;
  today: string;
  withSource?: boolean;
}) {
  const t = useTranslations("steering.benchmark");
  if (indicator !== "work_or_education_one_year_after") return null;
  const yearEnd = `${year}-12-31`;
  const limit = limitOn(
    "programme.work-or-education-one-year-after",
    yearEnd < today ? yearEnd : today,
  );
  if (!limit) return null;
  return (
    <>
      <p className={styles.fact}>
        <span>{t("text", { value: limit.value })}</span>
        {!limit.verified && <Tag tone="warning">{t("unverified")}</Tag>}
      </p>
      {withSource && (
        <p className={styles.quiet}>
          {t("source", { law: limit.law, year: limit.validFrom.slice(0, 4) })}
        </p>
      )}
    </>
  );
}
