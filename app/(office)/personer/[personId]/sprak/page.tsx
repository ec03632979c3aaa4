import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { caseNumberOfPerson } from "@/lib/people/queries/case-links";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { getPerson } from "@/lib/people/queries/person-record";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { PersonTopic } from "../person-topic.view";
import { setLanguagesAction } from "./set-languages.action";
import { SetLanguagesForm } from "./set-languages.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.topics");
  return { title: t("languages") };
}

/** Languages in the person's own order, and the need of an interpreter. */
export default async function LanguagesPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const t = await getTranslations("people.topics");
  const { person, options, context } = await read(async (scope) => ({
    person: await getPerson(scope, personId),
    options: await codeOptions(scope, "language"),
    context: {
      contacts: await supportContacts(scope),
      caseNumber: await caseNumberOfPerson(scope, personId),
    },
  }));
  const { interpreterNeeded } = person;
  return (
    <PersonTopic person={person} title={t("languages")} lead={t("languagesLead")}>
      <SetLanguagesForm
        action={setLanguagesAction.bind(null, personId)}
        version={person.version}
        languages={options.language}
        notes={reportedNotes("people.set-languages", context)}
        rows={Math.max(3, Math.min(8, person.languages.length + 1))}
        values={{
          personId,
          interpreterNeeded:
            interpreterNeeded === null ? "unknown" : interpreterNeeded ? "yes" : "no",
          languages: person.languages.map(({ language, dialect }) => ({ language, dialect })),
        }}
      />
    </PersonTopic>
  );
}
