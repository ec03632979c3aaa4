import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { Stack } from "@/app/_ui/kit/page";
import type { PersonRecord } from "@/lib/people/types";
import styles from "./person.module.css";

/** Family and guardians; someone hidden from the reader is told of by the tie alone. */
export function PersonRelations({ person }: { person: PersonRecord }) {
  const t = useTranslations("people.relations");
  const kinds = useTranslations("codes.relation");
  return (
    <Card title={t("title")} level={2}>
      <Stack gap="sm">
        {person.relations.length === 0 ? (
          <p className={styles.quiet}>{t("none")}</p>
        ) : (
          <ul className={styles.list}>
            {person.relations.map((line) => (
              <li key={line.id} className={styles.item}>
                <span className={styles.line}>
                  <span className={styles.term}>{kinds(line.kind)}</span>
                  {line.other.id ? (
                    <AppLink href={`/personer/${line.other.id}`}>{line.other.name}</AppLink>
                  ) : (
                    <span className={styles.quiet}>{t("hidden")}</span>
                  )}
                  {line.toOn ? (
                    <span className={styles.quiet}>
                      {t("until")} <DateText value={line.toOn} />
                    </span>
                  ) : (
                    <AppLink
                      href={`/personer/${person.id}/relasjoner/${line.id}`}
                      variant="neutral"
                      className={styles.end}
                    >
                      {t("end")}
                      <span className="sr-only"> {line.other.name ?? kinds(line.kind)}</span>
                    </AppLink>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
        <div>
          <LinkButton
            href={`/personer/${person.id}/relasjoner/ny`}
            variant="secondary"
            tone="neutral"
            size="sm"
          >
            {t("add")}
          </LinkButton>
        </div>
      </Stack>
    </Card>
  );
}
