import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { informationFor, LANDLORD_TOPICS, lastTold } from "@/lib/organisations/rules/contact";
import type { LandlordContact } from "@/lib/organisations/types";
import styles from "./landlord.module.css";

/** What the landlord was given in writing, and of each topic when it was last gone through. */
export function GuidanceGiven({ contacts }: { contacts: readonly LandlordContact[] }) {
  const t = useTranslations("organisations");
  const told = lastTold(contacts);
  const { informedOn, municipalContact } = informationFor(contacts, null);
  return (
    <Card title={t("guidance.title")}>
      <DefinitionList
        columns={1}
        items={[
          {
            term: t("guidance.written"),
            value: informedOn
              ? t.rich("guidance.writtenOn", { date: () => <DateText value={informedOn} /> })
              : t("guidance.notWritten"),
            note: t("guidance.writtenHelp"),
          },
          {
            term: t("guidance.municipalContact"),
            value: municipalContact ?? t("guidance.notSaid"),
          },
        ]}
      />
      <h3 className={styles.topicsTitle}>{t("guidance.lead")}</h3>
      <dl className={styles.topics}>
        {LANDLORD_TOPICS.map(({ code, law }) => (
          <div key={code} className={styles.topic}>
            <dt>
              {t(`topic.${code}`)}
              {law && (
                <span className={styles.law}>
                  {t("guidance.law")} {law}
                </span>
              )}
            </dt>
            <dd data-told={told.has(code)}>
              {told.has(code) ? <DateText value={told.get(code)} /> : t("guidance.notYet")}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
