import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText, RelativeDays } from "@/app/_ui/kit/date-text";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { PlainDate } from "@/lib/platform/dates";
import type { IntegrationPlan, PlanReview } from "@/lib/programme/types";
import styles from "./plan.module.css";

/** When the plan in force is gone through next, and the talks in which it was. */
export function ReviewsView({
  plan,
  reviews,
  base,
  mayWrite,
  today,
}: {
  plan: IntegrationPlan;
  reviews: readonly PlanReview[];
  base: string;
  mayWrite: boolean;
  today: PlainDate;
}) {
  const t = useTranslations("programme");
  const { reviewOn, copyGivenOn } = plan;
  return (
    <Section title={t("reviews.title")} level={3}>
      <div>
        <p>
          {reviewOn ? (
            <>
              {t("reviews.next")} <DateText value={reviewOn} />{" "}
              <span className={styles.quiet}>
                <RelativeDays value={reviewOn} today={today} />
              </span>
            </>
          ) : (
            t("reviews.noNext")
          )}
        </p>
        <p>
          {copyGivenOn ? (
            <>
              {t("plan.field.copyGivenOn")}: <DateText value={copyGivenOn} />
            </>
          ) : (
            <Tag tone="warning">{t("reviews.noCopy")}</Tag>
          )}
        </p>
      </div>
      {mayWrite && (
        <Row>
          <LinkButton href={`${base}/plan/gjennomgang`} variant="secondary" size="sm">
            {t("reviews.record")}
          </LinkButton>
          <AppLink href={`${base}/plan/oppfolging`}>{t("reviews.follow")}</AppLink>
        </Row>
      )}
      {reviews.length === 0 ? (
        <p className={styles.quiet}>{t("reviews.none")}</p>
      ) : (
        <ul className={styles.list}>
          {reviews.map((review) => (
            <li key={review.id} className={styles.part}>
              <span className={styles.partName}>
                <DateText value={review.heldOn} />
              </span>
              <p className={styles.text}>{review.changeNote}</p>
              {review.endGoalAtRisk && <Tag tone="warning">{t("plan.field.endGoalAtRisk")}</Tag>}
              <p className={styles.quiet}>
                {review.heldByName}
                {review.interpreterUse && ` · ${t(`interpreterUse.${review.interpreterUse}`)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
