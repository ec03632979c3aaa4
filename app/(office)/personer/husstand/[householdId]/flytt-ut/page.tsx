import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { getHousehold } from "@/lib/people/queries/household";
import { HouseholdPage } from "../household-page.view";
import { removeMemberAction } from "./remove-member.action";
import { RemoveMemberForm } from "./remove-member.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.household");
  return { title: t("acts.remove") };
}

/** One person leaves the household without another one being made. */
export default async function RemoveMemberPage({
  params,
}: {
  params: Promise<{ householdId: string }>;
}) {
  const { householdId } = await params;
  const t = await getTranslations("people.household");
  const { household, today } = await read(async (scope) => ({
    household: await getHousehold(scope, householdId),
    today: scope.today,
  }));
  return (
    <HouseholdPage householdId={householdId} title={t("acts.remove")} lead={t("removeLead")}>
      <RemoveMemberForm
        action={removeMemberAction.bind(null, householdId)}
        members={household.members.map((line) => ({ value: line.personId, label: line.name }))}
        values={{ householdId, onDate: today }}
      />
    </HouseholdPage>
  );
}
