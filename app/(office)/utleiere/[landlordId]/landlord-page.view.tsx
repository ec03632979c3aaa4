import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";

/** A page on which something of a landlord is changed. */
export function LandlordPage({
  landlord,
  title,
  lead,
  width = "narrow",
  children,
}: {
  landlord: { id: string; name: string };
  title: string;
  lead?: string;
  width?: "narrow" | "normal";
  children: ReactNode;
}) {
  const t = useTranslations("organisations.list");
  return (
    <Page width={width}>
      <PageHeader
        breadcrumb={[
          { label: t("title"), href: "/utleiere" },
          { label: landlord.name, href: `/utleiere/${landlord.id}` },
        ]}
        title={title}
        lead={lead}
      />
      {children}
    </Page>
  );
}
