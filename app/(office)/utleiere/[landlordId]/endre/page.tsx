import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Messages } from "@/app/_ui/messages";
import { landlordRoles } from "@/lib/organisations/access";
import { viewLandlord } from "@/lib/organisations/queries/landlords";
import { LandlordPage } from "../landlord-page.view";
import { changeLandlordAction } from "./change-landlord.action";
import { ChangeLandlordForm } from "./change-landlord.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisations.form");
  return { title: t("change") };
}

export default async function ChangeLandlordPage({
  params,
}: {
  params: Promise<{ landlordId: string }>;
}) {
  await requireRole("/utleiere/endre", ...landlordRoles);
  const { landlordId } = await params;
  const landlord = await read((scope) => viewLandlord(scope, landlordId));
  const t = await getTranslations("organisations.form");
  return (
    <LandlordPage landlord={landlord} title={t("change")}>
      <Messages
        namespaces={[
          "organisations.fields",
          "organisations.form",
          "organisations.kind",
          "organisations.errors",
        ]}
      >
        <ChangeLandlordForm
          action={changeLandlordAction.bind(null, landlord.id)}
          landlord={landlord}
        />
      </Messages>
    </LandlordPage>
  );
}
