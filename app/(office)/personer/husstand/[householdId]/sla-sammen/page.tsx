import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { SealedSearch } from "@/app/_ui/form/sealed-search.client";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { searchPeopleAction } from "@/app/(office)/personer/search-people.action";
import { getHousehold } from "@/lib/people/queries/household";
import { suggestPeople } from "@/lib/people/queries/list-people";
import { openTerm } from "@/lib/people/queries/search-term";
import { HouseholdPage } from "../household-page.view";
import { mergeCasesAction } from "./merge-cases.action";
import { MergeCasesForm } from "./merge-cases.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.household");
  return { title: t("acts.merge") };
}

/** Everyone in this household moves into another: found by one of its members, then confirmed. */
export default async function MergeHouseholdsPage({
  params,
  searchParams,
}: {
  params: Promise<{ householdId: string }>;
  searchParams: Promise<{ s?: string; til?: string }>;
}) {
  await requireRole("/personer/husstand/sla-sammen", "settlement_officer", "manager");
  const [{ householdId }, { s, til }] = await Promise.all([params, searchParams]);
  const t = await getTranslations("people.household");
  const list = await getTranslations("people.list");
  const { term, found, household, into, today } = await read(async (scope) => {
    const words = openTerm(scope, s);
    return {
      term: words,
      household: await getHousehold(scope, householdId),
      into: til ? await getHousehold(scope, til) : null,
      found: til ? [] : await suggestPeople(scope, words),
      today: scope.today,
    };
  });
  const page = `/personer/husstand/${householdId}/sla-sammen`;
  const names = (lines: { name: string }[]) => lines.map((line) => line.name).join(", ");
  const others = found.filter((one) => one.householdId && one.householdId !== householdId);
  return (
    <HouseholdPage
      householdId={householdId}
      title={t("acts.merge")}
      lead={t("mergeLead", { names: names(household.members) })}
    >
      {into && into.id !== householdId ? (
        <>
          <Alert tone="info" title={t("preview")}>
            <ul>
              <li>{t("mergeMoves", { names: names(household.members) })}</li>
              <li>{t("mergeInto", { names: names(into.members) })}</li>
            </ul>
            <p>{t("mergeEffect")}</p>
          </Alert>
          <MergeCasesForm
            action={mergeCasesAction.bind(null, householdId, into.id)}
            version={household.version}
            values={{ householdId, intoHouseholdId: into.id, onDate: today }}
          />
          <AppLink href={page}>{t("chooseAnother")}</AppLink>
        </>
      ) : (
        <>
          <SealedSearch
            action={searchPeopleAction.bind(null, page)}
            term={term}
            label={t("searchOther")}
            help={list("searchHelp")}
            submit={list("submit")}
          />
          {others.length > 0 && (
            <Stack gap="sm">
              {others.map((one) => (
                <AppLink key={one.id} href={`${page}?til=${one.householdId}`}>
                  {t("householdOf", { name: one.name })}
                </AppLink>
              ))}
            </Stack>
          )}
          {term && others.length === 0 && <EmptyState title={t("noHousehold")} />}
        </>
      )}
    </HouseholdPage>
  );
}
