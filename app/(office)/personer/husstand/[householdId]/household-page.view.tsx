import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";

/** A page on which something is done with a household. */
export function HouseholdPage({
  householdId,
  title,
  lead,
  children,
}: {
  householdId: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const t = useTranslations("people");
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumb={[
          { label: t("list.title"), href: "/personer" },
          { label: t("household.title"), href: `/personer/husstand/${householdId}` },
        ]}
        title={title}
        lead={lead}
      />
      <Messages namespaces={["people.household", "people.errors"]}>{children}</Messages>
    </Page>
  );
}
