import { useTranslations } from "next-intl";
import styles from "@/app/_ui/steering/comparison.module.css";

const TERMS = ["dwellings", "places", "cost", "turnaround", "overstays", "refusals"] as const;

/** What counts in each figure, and what it leaves out. */
export function HomesCounted() {
  const t = useTranslations("steering.dwellings.counted");
  return (
    <dl className={styles.how}>
      {TERMS.map((term) => (
        <div key={term}>
          <dt>{t(`${term}.term`)}</dt>
          <dd>{t(`${term}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
