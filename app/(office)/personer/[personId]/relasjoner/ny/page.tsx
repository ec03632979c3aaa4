import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { SealedSearch } from "@/app/_ui/form/sealed-search.client";
import { EmptyState } from "@/app/_ui/kit/states";
import { searchPeopleAction } from "@/app/(office)/personer/search-people.action";
import { getHousehold } from "@/lib/people/queries/household";
import { suggestPeople } from "@/lib/people/queries/list-people";
import { getPerson } from "@/lib/people/queries/person-record";
import { findHousehold } from "@/lib/people/queries/require-household";
import { openTerm } from "@/lib/people/queries/search-term";
import { formatBirthDate } from "@/lib/people/rules/birth-date";
import { PersonTopic } from "../../person-topic.view";
import { addRelationAction } from "./add-relation.action";
import { AddRelationForm } from "./add-relation.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.relations");
  return { title: t("add") };
}

/** Ties another person to this one: from the household, or found by name or number. */
export default async function NewRelationPage({
  params,
  searchParams,
}: {
  params: Promise<{ personId: string }>;
  searchParams: Promise<{ s?: string }>;
}) {
  const [{ personId }, { s }] = await Promise.all([params, searchParams]);
  const t = await getTranslations("people.relations");
  const list = await getTranslations("people.list");
  const { person, term, people } = await read(async (scope) => {
    const found = await getPerson(scope, personId);
    const words = openTerm(scope, s);
    const open = !words && found.householdId ? await findHousehold(scope, found.householdId) : null;
    const members = open ? (await getHousehold(scope, open.id)).members : [];
    const near = members
      .filter((line) => line.visible)
      .map(({ personId: id, name, birth }) => ({ id, name, birth }));
    return {
      person: found,
      term: words,
      people: words ? await suggestPeople(scope, words) : near,
    };
  });
  const others = people.filter((other) => other.id !== personId);
  return (
    <PersonTopic
      person={person}
      title={t("add")}
      lead={t("addLead", { name: person.displayName })}
      namespaces={["people.relations", "codes.relation"]}
    >
      <SealedSearch
        action={searchPeopleAction.bind(null, `/personer/${personId}/relasjoner/ny`)}
        term={term}
        label={t("search")}
        help={list("searchHelp")}
        submit={list("submit")}
      />
      {others.length === 0 ? (
        <EmptyState title={term ? list("noneFound") : t("searchFirst")} />
      ) : (
        <AddRelationForm
          key={term}
          action={addRelationAction.bind(null, personId)}
          personId={personId}
          name={person.displayName}
          people={others.map((other) => ({
            value: other.id,
            label: other.name,
            help: formatBirthDate(other.birth) || undefined,
          }))}
        />
      )}
    </PersonTopic>
  );
}
