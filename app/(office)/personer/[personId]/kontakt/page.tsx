import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { caseNumberOfPerson } from "@/lib/people/queries/case-links";
import { getPerson } from "@/lib/people/queries/person-record";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { PersonTopic } from "../person-topic.view";
import { changeContactAction } from "./change-contact.action";
import { ChangeContactForm } from "./change-contact.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.topics");
  return { title: t("contact") };
}

/** Address, phone and e-mail; under protection for the named circle alone. */
export default async function ContactPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const t = await getTranslations("people");
  const { person, context } = await read(async (scope) => ({
    person: await getPerson(scope, personId),
    context: {
      contacts: await supportContacts(scope),
      caseNumber: await caseNumberOfPerson(scope, personId),
    },
  }));
  return (
    <PersonTopic person={person} title={t("topics.contact")}>
      {person.sight === "values" ? (
        <ChangeContactForm
          action={changeContactAction.bind(null, personId)}
          version={person.contact?.version ?? 0}
          values={{ ...person.contact, personId }}
          notes={reportedNotes("people.change-contact", context)}
        />
      ) : (
        <>
          <Alert tone="warning" title={t("person.contactHidden")}>
            {t("person.contactHiddenHelp")}
          </Alert>
          <div>
            <LinkButton href={`/personer/${personId}`} variant="secondary">
              {t("form.back")}
            </LinkButton>
          </div>
        </>
      )}
    </PersonTopic>
  );
}
