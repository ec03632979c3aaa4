import { useLocale, useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/steering/comparison.module.css";
import { lawIn } from "@/lib/i18n/law-names";
import { QUALIFIED_DUTY } from "@/lib/interpreters/rules/interpreting";
import { NATIONAL_SHARE } from "@/lib/steering/rules/interpreter-benchmarks";

/** What counts, where the national figures come from, and what the law asks. */
export function HowCounted() {
  const t = useTranslations("interpreters.figures");
  const locale = useLocale();
  const { year, source, publishedOn } = NATIONAL_SHARE;
  return (
    <dl className={styles.how}>
      <div>
        <dt>{t("whatCounts")}</dt>
        <dd>{t("whatCountsText")}</dd>
      </div>
      <div>
        <dt>{t("nationalTerm")}</dt>
        <dd>
          {t("nationalText", { of: String(year) })}{" "}
          <span className={styles.quiet}>
            {t.rich("nationalSource", { source, day: () => <DateText value={publishedOn} /> })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t("scarceTerm")}</dt>
        <dd>{t("scarceText")}</dd>
      </div>
      <div>
        <dt>{t("dutyTerm")}</dt>
        <dd>
          {t.rich("dutyText", {
            law: lawIn(locale, QUALIFIED_DUTY.law),
            day: () => <DateText value={QUALIFIED_DUTY.dispensedUntil} />,
          })}{" "}
          {!QUALIFIED_DUTY.verified && <Tag tone="warning">{t("unverified")}</Tag>}
        </dd>
      </div>
    </dl>
  );
}
