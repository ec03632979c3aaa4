import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { SealedSearch } from "@/app/_ui/form/sealed-search.client";
import { EmptyState } from "@/app/_ui/kit/states";
import { searchPeopleAction } from "@/app/(office)/personer/search-people.action";
import { getHousehold } from "@/lib/people/queries/household";
import { suggestPeople } from "@/lib/people/queries/list-people";
import { openTerm } from "@/lib/people/queries/search-term";
import { formatBirthDate } from "@/lib/people/rules/birth-date";
import { HouseholdPage } from "../household-page.view";
import { addMemberAction } from "./add-member.action";
import { AddMemberForm } from "./add-member.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.household");
  return { title: t("acts.addKnown") };
}

/** A registered person who belongs to no household becomes a member. */
export default async function AddMemberPage({
  params,
  searchParams,
}: {
  params: Promise<{ householdId: string }>;
  searchParams: Promise<{ s?: string }>;
}) {
  const [{ householdId }, { s }] = await Promise.all([params, searchParams]);
  const t = await getTranslations("people.household");
  const list = await getTranslations("people.list");
  const { term, found, today } = await read(async (scope) => {
    await getHousehold(scope, householdId);
    const words = openTerm(scope, s);
    return { term: words, found: await suggestPeople(scope, words), today: scope.today };
  });
  const free = found.filter((one) => one.householdId === null);
  const taken = found.length - free.length;
  return (
    <HouseholdPage householdId={householdId} title={t("acts.addKnown")} lead={t("addKnownLead")}>
      <SealedSearch
        action={searchPeopleAction.bind(null, `/personer/husstand/${householdId}/medlem`)}
        term={term}
        label={t("searchPerson")}
        help={list("searchHelp")}
        submit={list("submit")}
      />
      {taken > 0 && <p>{t("taken", { count: taken })}</p>}
      {free.length > 0 ? (
        <AddMemberForm
          key={term}
          action={addMemberAction.bind(null, householdId)}
          values={{ householdId, fromOn: today }}
          people={free.map((one) => ({
            value: one.id,
            label: one.name,
            help: formatBirthDate(one.birth) || undefined,
          }))}
        />
      ) : (
        term && <EmptyState title={list("noneFound")} />
      )}
    </HouseholdPage>
  );
}
