import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { leafletAddress, partAddress } from "@/app/_ui/policy/addresses";
import { PolicyFacts } from "@/app/_ui/policy/policy-facts";
import { policyKeepers } from "@/lib/policy/access";
import { policyDraft } from "@/lib/policy/queries/editions";
import { missingToPublish } from "@/lib/policy/rules/content";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policy");
  return { title: t("title") };
}

/** The draft part by part, what it lacks, and the way to change each part. */
export default async function PolicyDraftPage() {
  await requireRole("/admin/selvbosetting/kladd", ...policyKeepers);
  const draft = await read(policyDraft);
  if (!draft) redirect("/admin/selvbosetting");
  const t = await getTranslations("policy");
  const missing = missingToPublish(draft.content);
  return (
    <Page>
      <PageHeader
        title={t("write.title", { number: draft.number })}
        lead={t("write.lead")}
        breadcrumb={[{ label: t("title"), href: "/admin/selvbosetting" }]}
        actions={
          <Row>
            <LinkButton href={leafletAddress("kladd")} variant="secondary">
              {t("write.preview")}
            </LinkButton>
            <LinkButton href="/admin/selvbosetting/publiser">{t("write.publish")}</LinkButton>
          </Row>
        }
      />
      {missing.length > 0 && (
        <Alert tone="info" title={t("write.missing")}>
          <ul>
            {missing.map((need) => (
              <li key={need}>{t(`needs.${need}`)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <PolicyFacts
        content={draft.content}
        actions={(part) => (
          <LinkButton href={partAddress(part)} variant="secondary" size="sm">
            {t("write.change")}
            <span className="sr-only"> {t(`parts.${part}`)}</span>
          </LinkButton>
        )}
      />
    </Page>
  );
}
