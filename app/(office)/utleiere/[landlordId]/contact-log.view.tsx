import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { LandlordContact } from "@/lib/organisations/types";
import styles from "./landlord.module.css";

/** Every contact, the newest first; what was corrected stays, marked. */
export function ContactLog({
  landlordId,
  contacts,
  languages,
}: {
  landlordId: string;
  contacts: readonly LandlordContact[];
  languages: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("organisations");
  if (contacts.length === 0) return <p>{t("contact.none")}</p>;
  return (
    <Timeline
      label={t("contact.list")}
      items={contacts.map((one) => ({
        id: one.id,
        when: <DateText value={one.heldOn} />,
        title: t(`channel.${one.channel}`),
        who: one.byName,
        tone: one.correctedById ? "neutral" : "accent",
        body: (
          <ContactBody
            contact={one}
            language={languages.get(`language.${one.materialLanguage}`)}
            correctHref={`/utleiere/${landlordId}/kontakt?rett=${one.id}`}
          />
        ),
      }))}
    />
  );
}

function ContactBody({
  contact,
  language,
  correctHref,
}: {
  contact: LandlordContact;
  language: string | undefined;
  correctHref: string;
}) {
  const t = useTranslations("organisations");
  const { withWhom, summary, topics, material, municipalContact } = contact;
  return (
    <div className={styles.contact} data-corrected={contact.correctedById !== null}>
      {(contact.correctsId || contact.correctedById) && (
        <Row>
          {contact.correctedById && <Tag tone="warning">{t("contact.corrected")}</Tag>}
          {contact.correctsId && <Tag>{t("contact.corrects")}</Tag>}
        </Row>
      )}
      {withWhom && <p>{t("contact.with", { whom: withWhom })}</p>}
      {summary && <p className={styles.words}>{summary}</p>}
      {topics.length > 0 && (
        <Row>
          {topics.map((topic) => (
            <Tag key={topic} tone="info">
              {t(`topic.${topic}`)}
            </Tag>
          ))}
        </Row>
      )}
      {material && (
        <p>
          {language
            ? t("contact.givenIn", { material, language })
            : t("contact.given", { material })}
        </p>
      )}
      {municipalContact && <p>{t("contact.toContact", { contact: municipalContact })}</p>}
      {!contact.correctedById && (
        <p>
          <AppLink href={correctHref}>{t("contact.correct")}</AppLink>
        </p>
      )}
    </div>
  );
}
