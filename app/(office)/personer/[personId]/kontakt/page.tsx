import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { getPerson } from "@/lib/people/queries/person-record";
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
  const person = await read((scope) => getPerson(scope, personId));
  return (
    <PersonTopic person={person} title={t("topics.contact")}>
      {person.sight === "values" ? (
        <ChangeContactForm
          action={changeContactAction.bind(null, personId)}
          version={person.contact?.version ?? 0}
          values={{ ...person.contact, personId }}
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
