import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/kit/tag";
import type { NationalGoal } from "@/lib/steering/rules/national-goal";
import styles from "./steering.module.css";

/** The state's own goal for the indicator, with its source and whether it is checked. */
export function Benchmark({ goal }: { goal: NationalGoal }) {
  const t = useTranslations("steering.benchmark");
  return (
    <>
      <p className={styles.fact}>
        <span>{t("text", { value: goal.percent })}</span>
        {!goal.verified && <Tag tone="warning">{t("unverified")}</Tag>}
      </p>
      <p className={styles.quiet}>
        {t("source", { law: goal.source, year: goal.since?.slice(0, 4) ?? "" })}
      </p>
    </>
  );
}
