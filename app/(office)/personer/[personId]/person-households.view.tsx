import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { Stack } from "@/app/_ui/kit/page";
import type { Household, PersonRecord } from "@/lib/people/types";
import styles from "./person.module.css";

/** Who the person lives with, and the households that the person has been in. */
export function PersonHouseholds({
  person,
  household,
  mayOpenCase,
}: {
  person: PersonRecord;
  household: Household | null;
  mayOpenCase: boolean;
}) {
  const t = useTranslations("people.household");
  const past = person.stays.filter((stay) => stay.toOn !== null);
  return (
    <Card title={t("title")} level={2}>
      <Stack gap="sm">
        {!person.householdId && <p>{t("belongsToNone")}</p>}
        {!person.householdId && mayOpenCase && (
          <div>
            <LinkButton href={`/saker/ny?person=${person.id}`} variant="secondary" size="sm">
              {t("openCaseForPerson")}
            </LinkButton>
          </div>
        )}
        {person.householdId && !household && <p>{t("hidden")}</p>}
        {household && (
          <ul className={styles.list}>
            {household.members.map((line) => (
              <li key={line.personId} className={styles.line}>
                {line.visible && line.personId !== person.id ? (
                  <AppLink href={`/personer/${line.personId}`}>{line.name}</AppLink>
                ) : (
                  <span>{line.name}</span>
                )}
                {line.isHead && <span className={styles.quiet}>{t("head")}</span>}
              </li>
            ))}
          </ul>
        )}
        {household && (
          <div>
            <LinkButton
              href={`/personer/husstand/${household.id}`}
              variant="secondary"
              tone="neutral"
              size="sm"
            >
              {t("open")}
            </LinkButton>
          </div>
        )}
        {past.length > 0 && (
          <>
            <h3 className={styles.term}>{t("earlier")}</h3>
            <ul className={styles.list}>
              {past.map((stay) => (
                <li key={`${stay.householdId}-${stay.fromOn}`} className={styles.item}>
                  <span>
                    <DateText value={stay.fromOn} /> – <DateText value={stay.toOn} />
                  </span>
                  <span className={styles.line}>
                    {stay.leftBecause && (
                      <span className={styles.quiet}>
                        {t(`reasons.${stay.leftBecause}` as never)}
                      </span>
                    )}
                    {stay.cases.map((one) => (
                      <AppLink key={one.id} href={`/saker/${one.id}`}>
                        {one.number}
                      </AppLink>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Stack>
    </Card>
  );
}
