import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { caseNumberOfPerson } from "@/lib/people/queries/case-links";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { getPerson } from "@/lib/people/queries/person-record";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { changePersonAction } from "../change-person.action";
import { PersonTopic } from "../person-topic.view";
import { ChangePermitForm } from "./change-permit.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.topics");
  return { title: t("permit") };
}

/** Residence permit: ground and dates. */
export default async function PermitPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const t = await getTranslations("people.topics");
  const { person, options, context } = await read(async (scope) => ({
    person: await getPerson(scope, personId),
    options: await codeOptions(scope, "permit_ground"),
    context: {
      contacts: await supportContacts(scope),
      caseNumber: await caseNumberOfPerson(scope, personId),
    },
  }));
  const { permitGround, permitGrantedOn, permitValidUntil, arrivedInNorwayOn } = person;
  return (
    <PersonTopic person={person} title={t("permit")}>
      <ChangePermitForm
        action={changePersonAction.bind(null, personId)}
        version={person.version}
        grounds={options.permit_ground}
        notes={reportedNotes("people.change-person", context)}
        values={{ personId, permitGround, permitGrantedOn, permitValidUntil, arrivedInNorwayOn }}
      />
    </PersonTopic>
  );
}
