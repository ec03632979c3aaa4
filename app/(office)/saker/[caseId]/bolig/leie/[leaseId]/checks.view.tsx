import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/kit/page";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import { useSumText } from "@/app/_ui/self-settlement/sum-words";
import type { Sum, SumState } from "@/lib/dwellings/rules/sum";
import { lawIn } from "@/lib/i18n/law-names";
import styles from "../../karriere/career.module.css";

const TONES: Readonly<Record<SumState, Tone>> = {
  met: "success",
  not_met: "danger",
  unknown: "neutral",
};

/** What the lease says held against the act, each with the numbers and the section behind it. */
export function ChecksView({
  checks,
}: {
  checks: readonly { about: "terms" | "money"; sum: Sum }[];
}) {
  const t = useTranslations("career.checks");
  const words = useTranslations("assessment");
  const sumText = useSumText();
  const locale = useLocale();
  return (
    <Section title={t("title")}>
      <p>{t("lead")}</p>
      {(["terms", "money"] as const).map((part) => (
        <Section key={part} title={t(part)} level={3}>
          <ul className={styles.lines}>
            {checks
              .filter(({ about }) => about === part)
              .map(({ sum }) => (
                <li key={sum.rule} className={styles.lineItem}>
                  <span>{words(`sums.${sum.rule}.title`)}</span>
                  <Tag tone={TONES[sum.state]}>{t(`states.${sum.state}`)}</Tag>
                  <span className={`${styles.quiet} ${styles.wide}`}>
                    {words(`sums.${sum.rule}.${sum.state}`)} {sumText(sum.lines)}
                    {lawsOf(sum) && ` · ${lawIn(locale, lawsOf(sum))}`}
                  </span>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </Section>
  );
}

/** The sections of the act that the lines of a sum rest on. */
function lawsOf(sum: Sum): string {
  return [...new Set(sum.lines.flatMap(({ law }) => law ?? []))].join(", ");
}
