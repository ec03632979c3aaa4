import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row, Section } from "@/app/_ui/kit/page";
import { costShare } from "@/lib/career/rules/home-as-lived";
import type { CareerRecord } from "@/lib/career/types";
import styles from "./career.module.css";

/** Home and budget as they were gone through, and whether buying was considered. */
export function ReviewsView({
  record: { reviews, assessments },
  caseId,
  mayWrite,
}: {
  record: CareerRecord;
  caseId: string;
  mayWrite: boolean;
}) {
  const t = useTranslations("career");
  const format = useFormatter();
  const base = `/saker/${caseId}/bolig/karriere`;
  return (
    <Section title={t("reviews.title")}>
      {reviews.length === 0 && assessments.length === 0 && <p>{t("reviews.none")}</p>}
      <ul className={styles.lines}>
        {reviews.map((review) => {
          const share = costShare(review.monthlyCost, review.monthlyIncome);
          return (
            <li key={review.id}>
              <strong>{t(`occasion.${review.occasion}`)}</strong>,{" "}
              <DateText value={review.reviewedOn} />
              <div className={styles.quiet}>
                {[
                  share !== null && t("table.share", { share: format.number(share) }),
                  review.debtAnswer && t(`debtAnswer.${review.debtAnswer}`),
                  t(
                    `crowded.${review.isCrowded === null ? "unknown" : review.isCrowded ? "yes" : "no"}`,
                  ),
                  review.recordedByName,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </div>
              {review.note && <p>{review.note}</p>}
            </li>
          );
        })}
        {assessments.map((one) => (
          <li key={one.id}>
            <strong>{t(`conclusion.${one.conclusion}`)}</strong>,{" "}
            <DateText value={one.assessedOn} />
            <p>{one.reason}</p>
            <div className={styles.quiet}>{one.recordedByName}</div>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Row>
          <LinkButton href={`${base}/gjennomgang`} variant="secondary" size="sm">
            {t("reviews.add")}
          </LinkButton>
          <LinkButton href={`${base}/eie`} variant="tertiary" size="sm">
            {t("ownership.add")}
          </LinkButton>
        </Row>
      )}
    </Section>
  );
}
