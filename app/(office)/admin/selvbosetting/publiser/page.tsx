import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { currentSession } from "@/app/_server/session";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { Leaflet } from "@/app/_ui/policy/leaflet";
import { PolicyDifferences } from "@/app/_ui/policy/policy-differences";
import { policyKeepers } from "@/lib/policy/access";
import { policyDraft, policyEditions } from "@/lib/policy/queries/editions";
import { missingToPublish, type PublishingNeed } from "@/lib/policy/rules/content";
import { policyDifferences } from "@/lib/policy/rules/lines";
import { discardPolicyAction } from "./discard-policy.action";
import { publishPolicyAction } from "./publish-policy.action";
import { PublishPolicyForm } from "./publish-policy.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policy.publish");
  return { title: t("button") };
}

/** What the draft changes, how its page looks, and the day it is to be in force from. */
export default async function PublishPolicyPage() {
  const { today, locale } = await requireRole("/admin/selvbosetting/publiser", ...policyKeepers);
  const { draft, latest } = await read(async (scope) => ({
    draft: await policyDraft(scope),
    latest: (await policyEditions(scope))[0] ?? null,
  }));
  if (!draft) redirect("/admin/selvbosetting");
  const t = await getTranslations("policy");
  const session = await currentSession();
  const missing = missingToPublish(draft.content);
  const differences = latest ? policyDifferences(latest.content, draft.content) : null;
  const ready = missing.length === 0 && differences?.length !== 0;
  const earliest = latest && latest.validFrom > today ? latest.validFrom : today;
  return (
    <Page>
      <PageHeader
        title={t("publish.title", { number: draft.number })}
        lead={t("publish.lead")}
        breadcrumb={[
          { label: t("title"), href: "/admin/selvbosetting" },
          { label: t("write.title", { number: draft.number }), href: "/admin/selvbosetting/kladd" },
        ]}
      />
      {missing.length > 0 && <Missing missing={missing} />}
      {latest && differences?.length === 0 ? (
        <Alert tone="info">{t("publish.nothing", { number: latest.number })}</Alert>
      ) : latest && differences ? (
        <Section title={t("differences.title", { number: latest.number })}>
          <PolicyDifferences differences={differences} />
        </Section>
      ) : (
        <p>{t("publish.first")}</p>
      )}
      <Disclosure summary={t("publish.preview")}>
        <Leaflet
          municipality={session?.municipalityName ?? ""}
          edition={{ content: draft.content, number: null, validFrom: null }}
          language={locale}
          plain={false}
          level={2}
        />
      </Disclosure>
      <Messages namespaces={["policy.publish", "policy.errors"]}>
        {ready && (
          <Section title={t("publish.button")}>
            <PublishPolicyForm
              action={publishPolicyAction}
              version={draft.version}
              earliest={earliest}
            />
          </Section>
        )}
        <Disclosure summary={t("publish.discard")}>
          <Stack gap="sm">
            <p>{t("publish.discardText")}</p>
            <ConfirmActForm
              action={discardPolicyAction}
              hidden={{ version: draft.version }}
              label={t("publish.discard")}
              tone="danger"
              variant="secondary"
            />
          </Stack>
        </Disclosure>
      </Messages>
    </Page>
  );
}

async function Missing({ missing }: { missing: readonly PublishingNeed[] }) {
  const t = await getTranslations("policy");
  return (
    <Alert tone="warning" title={t("publish.incomplete")}>
      <p>{t("publish.incompleteText")}</p>
      <ul>
        {missing.map((need) => (
          <li key={need}>{t(`needs.${need}`)}</li>
        ))}
      </ul>
      <AppLink href="/admin/selvbosetting/kladd">{t("publish.toDraft")}</AppLink>
    </Alert>
  );
}
