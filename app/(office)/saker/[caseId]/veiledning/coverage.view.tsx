import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { isFor, type TopicStanding, type Why } from "@/lib/guidance/rules/coverage";
import type { Topic } from "@/lib/guidance/types";
import styles from "./guidance.module.css";

const STATES = ["due", "missing", "done"] as const;

/** Which topics the household is to have and has had, and why; what is left stands first. */
export function Coverage({ topics, coverage }: { topics: Topic[]; coverage: TopicStanding[] }) {
  const t = useTranslations("guidance.coverage");
  const titles = new Map(topics.map((topic) => [topic.code, topic.title]));
  const wanted = coverage.filter(({ why }) => isFor(why));
  const done = wanted.filter(({ state }) => state === "done").length;
  if (coverage.length === 0) return <p>{t("empty")}</p>;
  return (
    <>
      <ProgressBar
        label={t("summary", { done, all: wanted.length })}
        value={done}
        max={wanted.length}
        valueText=""
      />
      {STATES.map((state) => {
        const shown = coverage.filter((one) => one.state === state);
        if (shown.length === 0) return null;
        return (
          <section key={state}>
            <h3 className={styles.state}>
              {t(`state.${state}`)} <span className={styles.last}>{shown.length}</span>
            </h3>
            <ul className={styles.coverage}>
              {shown.map((one) => (
                <li key={one.topic} className={styles.topic} data-state={state}>
                  <span className={styles.mark} aria-hidden="true" />
                  <span>{titles.get(one.topic) ?? one.topic}</span>
                  <TopicDetails standing={one} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function TopicDetails({ standing }: { standing: TopicStanding }) {
  const t = useTranslations("guidance.coverage");
  const why = useWhy();
  const { lastOn, lastUnderstood, refreshOn, state } = standing;
  const day = (value: string) => ({ date: () => <DateText value={value} /> });
  if (!lastOn) return <span className={styles.details}>{why(standing.why)}</span>;
  return (
    <span className={styles.details}>
      {t.rich("last", day(lastOn))}
      {lastUnderstood === "repeat" && ` · ${t("repeat")}`}
      {lastUnderstood === "partly" && ` · ${t("partly")}`}
      {state === "done" && refreshOn && <> · {t.rich("refreshOn", day(refreshOn))}</>}
    </span>
  );
}

/** Why a household is to have a topic, in words. */
export function useWhy(): (why: Why) => string {
  const t = useTranslations("guidance.coverage.why");
  return ({ audience, isWanted, isNeeded }) =>
    [
      ...audience.map((code) => t(code)),
      ...(isWanted ? [t("wanted")] : []),
      ...(isNeeded ? [t("needed")] : []),
    ].join(", ");
}
