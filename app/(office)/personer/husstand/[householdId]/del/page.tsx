import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { getHousehold } from "@/lib/people/queries/household";
import { HouseholdPage } from "../household-page.view";
import { splitCaseAction } from "./split-case.action";
import { SplitCaseForm } from "./split-case.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.household");
  return { title: t("acts.split") };
}

/** Some members get a household of their own, from a day on. */
export default async function SplitHouseholdPage({
  params,
}: {
  params: Promise<{ householdId: string }>;
}) {
  await requireRole("/personer/husstand/del", "settlement_officer", "manager");
  const { householdId } = await params;
  const t = await getTranslations("people.household");
  const { household, today } = await read(async (scope) => ({
    household: await getHousehold(scope, householdId),
    today: scope.today,
  }));
  return (
    <HouseholdPage householdId={householdId} title={t("acts.split")} lead={t("splitLead")}>
      <SplitCaseForm
        action={splitCaseAction.bind(null, householdId)}
        version={household.version}
        members={household.members.map(({ personId, name, birth, isHead }) => ({
          personId,
          name,
          birth,
          isHead,
        }))}
        today={today}
        values={{ householdId, onDate: today }}
      />
    </HouseholdPage>
  );
}
