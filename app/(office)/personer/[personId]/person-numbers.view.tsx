import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { IDENTIFIER_KIND_KEY } from "@/app/_ui/people/identifier-kind";
import type { PersonRecord } from "@/lib/people/types";
import styles from "./person.module.css";
import { revealIdentifierAction } from "./reveal-identifier.action";
import { RevealIdentifier } from "./reveal-identifier.client";

/** The person's numbers, masked; to see one in full is an act that the trail keeps. */
export function PersonNumbers({ person }: { person: PersonRecord }) {
  const t = useTranslations("people.numbers");
  const text = useTranslations();
  const kinds = useTranslations("codes.identity_number_kind");
  return (
    <Section
      title={t("title")}
      id="nummer"
      actions={
        <LinkButton
          href={`/personer/${person.id}/nummer`}
          variant="tertiary"
          tone="neutral"
          size="sm"
        >
          {t("change")}
        </LinkButton>
      }
    >
      {person.identifiers.length === 0 ? (
        <p className={styles.quiet}>{t("none")}</p>
      ) : (
        <ul className={styles.list}>
          {person.identifiers.map((one) => {
            const kind = kinds(IDENTIFIER_KIND_KEY[one.kind]);
            return (
              <li key={one.id} className={styles.item}>
                <div className={styles.line}>
                  <span className={styles.term}>{kind}</span>
                  {one.endedOn && (
                    <Tag>
                      {t("ended")} <DateText value={one.endedOn} />
                    </Tag>
                  )}
                </div>
                {one.masked === null ? (
                  <Alert tone="warning">{t("unreadableHelp")}</Alert>
                ) : (
                  <RevealIdentifier
                    action={revealIdentifierAction.bind(null, person.id, one.id)}
                    masked={one.masked}
                    kind={kind}
                  />
                )}
                {one.warnings.map((key) => (
                  <Alert key={key} tone="warning">
                    {text(key as never)}
                  </Alert>
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
