import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Section } from "@/app/_ui/kit/page";
import { IDENTIFIER_KIND_KEY } from "@/app/_ui/people/identifier-kind";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { caseNumberOfPerson } from "@/lib/people/queries/case-links";
import { getPerson } from "@/lib/people/queries/person-record";
import { formatBirthDate } from "@/lib/people/rules/birth-date";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { PersonTopic } from "../person-topic.view";
import { endIdentifierAction } from "./end-identifier.action";
import { EndIdentifierForm } from "./end-identifier.form";
import { setIdentifierAction } from "./set-identifier.action";
import { SetIdentifierForm } from "./set-identifier.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.numbers");
  return { title: t("title") };
}

/** A new number for the person, and the end of one that no longer holds. */
export default async function NumbersPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const t = await getTranslations("people.numbers");
  const kinds = await getTranslations("codes.identity_number_kind");
  const { person, context } = await read(async (scope) => ({
    person: await getPerson(scope, personId),
    context: {
      contacts: await supportContacts(scope),
      caseNumber: await caseNumberOfPerson(scope, personId),
    },
  }));
  const inUse = person.identifiers.filter((one) => one.endedOn === null);
  return (
    <PersonTopic
      person={person}
      title={t("title")}
      lead={t("lead")}
      namespaces={["people.numbers"]}
    >
      <Section title={t("add")}>
        <SetIdentifierForm
          action={setIdentifierAction.bind(null, personId)}
          personId={personId}
          birthDate={formatBirthDate(person.birth)}
          notes={reportedNotes("people.set-identifier", context)}
        />
      </Section>
      {inUse.length > 0 && (
        <Section title={t("end")}>
          <EndIdentifierForm
            action={endIdentifierAction.bind(null, personId)}
            personId={personId}
            numbers={inUse.map((one) => ({
              value: one.id,
              label: `${kinds(IDENTIFIER_KIND_KEY[one.kind])} ${one.masked ?? t("unreadable")}`,
            }))}
          />
        </Section>
      )}
    </PersonTopic>
  );
}
