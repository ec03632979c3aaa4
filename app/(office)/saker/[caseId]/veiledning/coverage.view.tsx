import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { countCovered, type TopicCoverage } from "@/lib/guidance/rules/coverage";
import type { Topic } from "@/lib/guidance/types";
import styles from "./guidance.module.css";

/** Which topics of the curriculum the household has had, and when last. */
export function Coverage({ topics, coverage }: { topics: Topic[]; coverage: TopicCoverage[] }) {
  const t = useTranslations("guidance.coverage");
  const covered = countCovered(coverage);
  const byCode = new Map(coverage.map((one) => [one.topic, one]));
  return (
    <>
      <ProgressBar
        label={t("summary", { covered, all: topics.length })}
        value={covered}
        max={topics.length}
        valueText=""
      />
      <ul className={styles.coverage}>
        {topics.map((topic) => {
          const lastOn = byCode.get(topic.code)?.lastOn;
          return (
            <li key={topic.code} className={styles.topic} data-covered={Boolean(lastOn)}>
              <span className={styles.mark} aria-hidden="true" />
              <span>{topic.title}</span>
              <span className={styles.last}>
                {lastOn ? t.rich("last", { date: () => <DateText value={lastOn} /> }) : t("never")}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
