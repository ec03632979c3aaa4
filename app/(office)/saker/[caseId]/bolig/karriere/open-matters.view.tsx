import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { CareerRecord } from "@/lib/career/types";
import styles from "./career.module.css";

/** Risks to the home and absence because of it that nothing is agreed on yet. */
export function OpenMatters({
  record: { risks, absences },
  names,
  caseId,
  mayWrite,
  mayNote,
}: {
  record: CareerRecord;
  names: ReadonlyMap<string, string>;
  caseId: string;
  mayWrite: boolean;
  mayNote: boolean;
}) {
  const t = useTranslations("career");
  const base = `/saker/${caseId}/bolig/karriere`;
  const openRisks = risks.filter(({ measureAgreedOn }) => measureAgreedOn === null);
  const openAbsences = absences.filter(({ measureAgreedOn }) => measureAgreedOn === null);
  if (!mayNote && openRisks.length + openAbsences.length === 0) return null;
  return (
    <Section
      title={t("open.title")}
      actions={
        <Row>
          {mayWrite && (
            <LinkButton href={`${base}/risiko`} variant="secondary" size="sm">
              {t("risk.add")}
            </LinkButton>
          )}
          {mayNote && (
            <LinkButton href={`${base}/fravar`} variant="secondary" size="sm">
              {t("absence.add")}
            </LinkButton>
          )}
        </Row>
      }
    >
      {openRisks.length + openAbsences.length === 0 ? (
        <p>{t("open.none")}</p>
      ) : (
        <ul className={styles.lines}>
          {openRisks.map((risk) => (
            <li key={risk.id} className={styles.lineItem}>
              <AppLink href={`${base}/risiko?id=${risk.id}`}>{t(`riskKind.${risk.kind}`)}</AppLink>
              <Tag tone="warning">{t("open.noMeasure")}</Tag>
              <span className={`${styles.quiet} ${styles.wide}`}>
                {t("open.reported")} <DateText value={risk.reportedOn} /> · {risk.recordedByName}
              </span>
            </li>
          ))}
          {openAbsences.map((absence) => (
            <li key={absence.id} className={styles.lineItem}>
              <AppLink href={`${base}/fravar?id=${absence.id}`}>
                {t("absence.of", { name: names.get(absence.personId) ?? "–" })}
              </AppLink>
              <Tag tone="warning">{t("open.noMeasure")}</Tag>
              <span className={`${styles.quiet} ${styles.wide}`}>
                {t("open.bothTold")} <DateText value={absence.notedOn} /> · {absence.recordedByName}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
