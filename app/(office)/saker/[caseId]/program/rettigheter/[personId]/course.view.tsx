import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/law/law.module.css";
import type { Milestone } from "@/lib/law/rules/timeline";

/** The days of the course, those that are computed marked as such. */
export function Course({ days }: { days: readonly Milestone[] }) {
  const t = useTranslations("law.rights");
  return (
    <Section title={t("parts.course")}>
      {days.length === 0 ? (
        <p>{t("noCourse")}</p>
      ) : (
        <ol className={styles.days}>
          {days.map(({ code, on, happened, rule }) => (
            <li key={code}>
              <DateText value={on} />
              <span>
                <span data-happened={happened}>{t(`milestone.${code}`)}</span>
                {!happened && (
                  <span className={styles.note}>
                    {" · "}
                    {rule?.law ?? t("computed")}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
