import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { getPerson } from "@/lib/people/queries/person-record";
import { PersonTopic } from "../../person-topic.view";
import { endRelationAction } from "./end-relation.action";
import { EndRelationForm } from "./end-relation.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.relations");
  return { title: t("endTitle") };
}

/** The end of a tie; it stays as history. */
export default async function EndRelationPage({
  params,
}: {
  params: Promise<{ personId: string; relationId: string }>;
}) {
  const { personId, relationId } = await params;
  const t = await getTranslations("people.relations");
  const kinds = await getTranslations("codes.relation");
  const { person, today } = await read(async (scope) => ({
    person: await getPerson(scope, personId),
    today: scope.today,
  }));
  const relation = person.relations.find((line) => line.id === relationId && !line.toOn);
  if (!relation) notFound();
  const other = relation.other.name ?? t("hidden");
  return (
    <PersonTopic
      person={person}
      title={t("endTitle")}
      lead={t("endLead", { kind: kinds(relation.kind), other, name: person.displayName })}
      namespaces={["people.relations"]}
    >
      <EndRelationForm
        action={endRelationAction.bind(null, personId, relationId)}
        values={{ personId, relationId, toOn: today }}
      />
    </PersonTopic>
  );
}
