import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { getHousehold } from "@/lib/people/queries/household";
import { HouseholdPage } from "../household-page.view";
import { changeHeadAction } from "./change-head.action";
import { ChangeHeadForm } from "./change-head.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.household");
  return { title: t("acts.changeHead") };
}

/** Another member becomes the head, after whom household and case are named. */
export default async function ChangeHeadPage({
  params,
}: {
  params: Promise<{ householdId: string }>;
}) {
  const { householdId } = await params;
  const t = await getTranslations("people.household");
  const household = await read((scope) => getHousehold(scope, householdId));
  return (
    <HouseholdPage householdId={householdId} title={t("acts.changeHead")} lead={t("headLead")}>
      <ChangeHeadForm
        action={changeHeadAction.bind(null, householdId)}
        version={household.version}
        members={household.members.map((line) => ({ value: line.personId, label: line.name }))}
        values={{
          householdId,
          personId: household.members.find((line) => line.isHead)?.personId,
        }}
      />
    </HouseholdPage>
  );
}
