import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/app/_ui/kit/card";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { Landlord } from "@/lib/organisations/types";

/** How the landlord is reached, and what can be done with them. */
export function LandlordDetails({ landlord, acts }: { landlord: Landlord; acts: ReactNode }) {
  const t = useTranslations("organisations");
  const { organisationNumber, contactName, phone, email, note } = landlord;
  const ofOrganisation = landlord.kind === "organisation" || organisationNumber || contactName;
  return (
    <Card title={t("page.details")}>
      <DefinitionList
        columns={1}
        items={[
          {
            term: t("fields.phone"),
            value: phone && (
              <a className="ds-link" href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
                {phone}
              </a>
            ),
          },
          {
            term: t("fields.email"),
            value: email && (
              <a className="ds-link" href={`mailto:${email}`}>
                {email}
              </a>
            ),
          },
          ...(ofOrganisation
            ? [
                { term: t("fields.organisationNumber"), value: organisationNumber },
                { term: t("fields.contactName"), value: contactName },
              ]
            : []),
          ...(note ? [{ term: t("fields.note"), value: note }] : []),
        ]}
      />
      {acts}
    </Card>
  );
}
