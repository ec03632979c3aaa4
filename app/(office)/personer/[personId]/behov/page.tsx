import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { getPerson } from "@/lib/people/queries/person-record";
import { changePersonAction } from "../change-person.action";
import { PersonTopic } from "../person-topic.view";
import { ChangeNeedsForm } from "./change-needs.form";

const answer = (value: boolean | null) => (value === null ? "unknown" : value ? "yes" : "no");

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.topics");
  return { title: t("needs") };
}

/** Education, and what the person needs that things be arranged for. */
export default async function NeedsPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const t = await getTranslations("people.topics");
  const { person, options } = await read(async (scope) => ({
    person: await getPerson(scope, personId),
    options: await codeOptions(scope, "education_level"),
  }));
  return (
    <PersonTopic person={person} title={t("needs")} lead={t("needsLead")}>
      <ChangeNeedsForm
        action={changePersonAction.bind(null, personId)}
        version={person.version}
        levels={options.education_level}
        values={{
          personId,
          educationLevel: person.educationLevel,
          hasForeignEducation: answer(person.hasForeignEducation),
          lowDigitalSkills: answer(person.lowDigitalSkills),
          reducedWorkCapacity: answer(person.reducedWorkCapacity),
          functionalImpairment: answer(person.functionalImpairment),
        }}
      />
    </PersonTopic>
  );
}
