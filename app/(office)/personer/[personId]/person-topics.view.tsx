import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Definition, DefinitionList } from "@/app/_ui/kit/definition-list";
import { Section } from "@/app/_ui/kit/page";
import { formatBirthDate } from "@/lib/people/rules/birth-date";
import type { PersonRecord } from "@/lib/people/types";

function Topic({
  person,
  topic,
  title,
  items,
  instead,
  mayChange = true,
}: {
  person: PersonRecord;
  topic: "navn" | "kontakt" | "sprak" | "opphold" | "behov";
  title: string;
  items: Definition[];
  instead?: ReactNode;
  mayChange?: boolean;
}) {
  const t = useTranslations("people.person");
  return (
    <Section
      title={title}
      actions={
        mayChange && (
          <LinkButton
            href={`/personer/${person.id}/${topic}`}
            variant="tertiary"
            tone="neutral"
            size="sm"
          >
            {t("change")}
            <span className="sr-only"> {title}</span>
          </LinkButton>
        )
      }
    >
      {instead ?? <DefinitionList items={items} />}
    </Section>
  );
}

/** The topics of a person, each with its way to change it. */
export function PersonTopics({ person }: { person: PersonRecord }) {
  const t = useTranslations("people.person");
  const f = useTranslations("people.fields");
  const codes = useTranslations("codes");
  const answer = (value: boolean | null) => value !== null && f(value ? "yes" : "no");
  const label = (list: string, code: string | null) => code && person.labels[`${list}.${code}`];
  const { contact } = person;
  const address = [
    contact?.streetAddress,
    [contact?.postalCode, contact?.postalPlace].filter(Boolean).join(" "),
  ].filter(Boolean);
  return (
    <>
      <Topic
        person={person}
        topic="navn"
        title={t("about")}
        items={[
          { term: f("givenName"), value: person.givenName },
          ...(person.middleName ? [{ term: f("middleName"), value: person.middleName }] : []),
          { term: f("familyName"), value: person.familyName },
          { term: f("birthDate"), value: formatBirthDate(person.birth) },
          { term: f("sex"), value: codes(`sex.${person.sex}`) },
          { term: f("citizenship"), value: label("country", person.citizenship) },
        ]}
      />
      <Topic
        person={person}
        topic="kontakt"
        title={t("contact")}
        mayChange={person.sight === "values"}
        instead={
          person.sight === "values" ? undefined : (
            <Alert tone="warning" title={t("contactHidden")} level={3}>
              {t("contactHiddenHelp")}
            </Alert>
          )
        }
        items={[
          { term: f("phone"), value: contact?.phone },
          { term: f("email"), value: contact?.email },
          { term: f("address"), value: address.length > 0 && address.join(", ") },
          ...(contact?.addressNote ? [{ term: f("addressNote"), value: contact.addressNote }] : []),
        ]}
      />
      <Topic
        person={person}
        topic="sprak"
        title={t("languages")}
        items={[
          {
            term: f("languages"),
            value:
              person.languages.length > 0 &&
              person.languages
                .map((line) => (line.dialect ? `${line.label} (${line.dialect})` : line.label))
                .join(", "),
          },
          { term: f("interpreterNeeded"), value: answer(person.interpreterNeeded) },
        ]}
      />
      <Topic
        person={person}
        topic="opphold"
        title={t("permit")}
        items={[
          { term: f("permitGround"), value: label("permit_ground", person.permitGround) },
          { term: f("permitGrantedOn"), value: date(person.permitGrantedOn) },
          { term: f("permitValidUntil"), value: date(person.permitValidUntil) },
          { term: f("arrivedInNorwayOn"), value: date(person.arrivedInNorwayOn) },
        ]}
      />
      <Topic
        person={person}
        topic="behov"
        title={t("needs")}
        items={[
          { term: f("educationLevel"), value: label("education_level", person.educationLevel) },
          { term: f("hasForeignEducation"), value: answer(person.hasForeignEducation) },
          { term: f("lowDigitalSkills"), value: answer(person.lowDigitalSkills) },
          { term: f("reducedWorkCapacity"), value: answer(person.reducedWorkCapacity) },
          { term: f("functionalImpairment"), value: answer(person.functionalImpairment) },
        ]}
      />
    </>
  );
}

const date = (value: string | null) => value && <DateText value={value} />;
