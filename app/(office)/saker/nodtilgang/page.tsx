import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { takeEmergencyAccessAction } from "./take-emergency-access.action";
import { TakeEmergencyAccessForm } from "./take-emergency-access.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.emergency");
  return { title: t("title") };
}

export default async function EmergencyPage() {
  const { actor } = await requireRole("/saker/nodtilgang", ...caseRoles);
  const t = await getTranslations("cases.emergency");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: t("list"), href: "/saker" }]}
      />
      {hasRole(actor, "manager") && (
        <p>
          <AppLink href="/saker/nodtilgang/gjennomgang">{t("toReview")}</AppLink>
        </p>
      )}
      <Alert tone="warning" title={t("warningTitle")}>
        <p>{t("warning")}</p>
      </Alert>
      <Messages namespaces={["cases.emergency", "cases.errors"]}>
        <TakeEmergencyAccessForm action={takeEmergencyAccessAction} />
      </Messages>
    </Page>
  );
}
