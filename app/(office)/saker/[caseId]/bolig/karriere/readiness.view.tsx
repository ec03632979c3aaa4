import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { Readiness, ReadinessLine } from "@/lib/career/rules/readiness";
import styles from "./career.module.css";

const TONES: Readonly<Record<Readiness, Tone>> = {
  met: "success",
  not_yet: "warning",
  unknown: "neutral",
};

/** What stands between the household and a home of its own, each line with what it rests on. */
export function ReadinessView({
  kind,
  lines,
}: {
  kind: "rent" | "buy";
  lines: readonly ReadinessLine[];
}) {
  const t = useTranslations("career.readiness");
  return (
    <Section title={t(`${kind}.title`)}>
      {kind === "rent" && <p className={styles.quiet}>{t("lead")}</p>}
      <ul className={styles.lines}>
        {lines.map(({ code, state, on }) => (
          <li key={code} className={styles.lineItem}>
            <span>{t(`lines.${code}.title`)}</span>
            <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>
            <span className={`${styles.quiet} ${styles.wide}`}>
              {t(`lines.${code}.${state}`)}
              {on && (
                <>
                  {" "}
                  (<DateText value={on} />)
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
