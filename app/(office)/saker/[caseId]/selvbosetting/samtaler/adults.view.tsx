import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { bookingAddress } from "@/lib/interpreters/rules/meeting";
import type { TalksPage } from "@/lib/self-settlement/queries/talks-page";
import styles from "./talks.module.css";

/** Each adult of the household, whether they have been asked alone, and the way to write it down. */
export function Adults({
  caseId,
  adults,
  occasion,
}: { caseId: string } & Pick<TalksPage, "adults" | "occasion">) {
  const t = useTranslations("talks");
  return (
    <ul className={styles.adults}>
      {adults.map(({ personId, name, lack, interpreterNeeded }) => {
        const again = lack === null || occasion === "follow_up";
        return (
          <li key={personId} className={styles.adult}>
            <span className={styles.who}>
              <span className={styles.name}>{name}</span>
              <Tag tone={lack ? "warning" : "success"}>{lack ? t(`lack.${lack}`) : t("asked")}</Tag>
            </span>
            {occasion && (
              <Row>
                {interpreterNeeded && (
                  <LinkButton
                    href={bookingAddress(caseId, { place: "talk", of: personId })}
                    variant="tertiary"
                    size="sm"
                  >
                    <span aria-hidden="true">{t("book")}</span>
                    <span className="sr-only">{t("bookFor", { name })}</span>
                  </LinkButton>
                )}
                <LinkButton
                  href={`/saker/${caseId}/selvbosetting/samtaler/ny?person=${personId}`}
                  variant={again ? "tertiary" : "secondary"}
                  size="sm"
                >
                  <span aria-hidden="true">{t(again ? "again" : "record")}</span>
                  <span className="sr-only">{t(again ? "againFor" : "recordFor", { name })}</span>
                </LinkButton>
              </Row>
            )}
          </li>
        );
      })}
    </ul>
  );
}
