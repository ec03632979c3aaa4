import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requireCtx } from "@/app/_server/session";
import { Alert } from "@/app/_ui/kit/alert";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { MissingForAct } from "@/app/_ui/self-settlement/missing-for-act";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { hasRole } from "@/lib/platform/context";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { openApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { missingForAct } from "@/lib/self-settlement/rules/gates";
import { movesFrom } from "@/lib/self-settlement/rules/states";
import { ActForm, isStep } from "./act-form.view";

type Props = { params: Promise<{ caseId: string }>; searchParams: Promise<{ steg?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.next");
  return { title: t("title") };
}

/** One act: what it does, what it lacks, and its form. */
export default async function ActPage({ params, searchParams }: Props) {
  const [{ caseId }, { steg }] = await Promise.all([params, searchParams]);
  const { actor, today } = await requireCtx();
  const { page, contacts } = await read(async (scope) => ({
    page: await openApplicationPage(scope, caseId),
    contacts: await supportContacts(scope),
  }));
  if (!page) redirect(`/saker/${caseId}/selvbosetting`);
  const { application, facts, head } = page;
  const move = movesFrom(application.state).find(({ act }) => act === steg);
  if (!move || !isStep(move.act) || head.status === "closed") {
    redirect(`/saker/${caseId}/selvbosetting`);
  }
  const { act, who } = move;
  const missing = missingForAct(act, facts);
  const t = await getTranslations("self-settlement");
  return (
    <Page width="narrow">
      <Section title={t(`act.${act}`)}>
        <p>{t(`lead.${act as "begin_checks"}`)}</p>
        {!hasRole(actor, ...who) ? (
          <Alert tone="info">{t("next.otherRole")}</Alert>
        ) : missing.length > 0 ? (
          <Alert tone="warning" title={t("next.missing")} level={3}>
            <MissingForAct caseId={caseId} missing={missing} />
          </Alert>
        ) : page.hidden && act === "sign_lease" ? (
          <WhereaboutsHidden />
        ) : (
          <Messages
            namespaces={[
              "self-settlement.act",
              "self-settlement.dateOf",
              "self-settlement.form",
              "self-settlement.state",
              "self-settlement.standing",
              "self-settlement.outcome",
              "self-settlement.errors",
              "dwellings.guarantee_kind",
              "dwellings.errors",
              "cases.errors",
            ]}
          >
            <ActForm act={act} page={page} contacts={contacts} today={today} />
          </Messages>
        )}
      </Section>
    </Page>
  );
}
