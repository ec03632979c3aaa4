import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { hasRole } from "@/lib/platform/context";
import { applicationRoles } from "@/lib/self-settlement/access";
import { openApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { MORE_NEEDED } from "@/lib/self-settlement/rules/codes";
import { REFUSAL_CODES, suggestedReasons } from "@/lib/self-settlement/rules/decision-reasons";
import { checksNotMet, missingForAct, PASSABLE } from "@/lib/self-settlement/rules/gates";
import { applicationMove } from "@/lib/self-settlement/rules/states";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { ActOfApplicationForm } from "../steg/act.form";
import { approveApplicationAction } from "./approve-application.action";
import { ApproveApplicationForm } from "./approve-application.form";
import { askForMoreAction } from "./ask-for-more.action";
import { CheckSummary } from "./check-summary.view";
import { rejectApplicationAction } from "./reject-application.action";
import { RejectApplicationForm } from "./reject-application.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.decide");
  return { title: t("title") };
}

/** Approve, refuse or ask for more, with what the decision rests on. */
export default async function DecisionPage({ params }: { params: Params }) {
  const ctx = await requireRole("/saker/[caseId]/selvbosetting/avgjorelse", ...applicationRoles);
  const { caseId } = await params;
  const formKey = `self-settlement.reject-application:${caseId}`;
  const { page, draft } = await read(async (scope) => ({
    page: await openApplicationPage(scope, caseId, applicationMove("reject").from),
    draft: await unsentForm(scope, formKey),
  }));
  if (!page) redirect(`/saker/${caseId}/selvbosetting`);
  const { application, facts, hidden } = page;
  const { state } = application;
  const canApprove = applicationMove("approve").from.includes(state);
  const [t, reason] = await Promise.all([
    getTranslations("self-settlement"),
    getTranslations("self-settlement.reason"),
  ]);
  const options = (codes: readonly (typeof REFUSAL_CODES | typeof MORE_NEEDED)[number][]) =>
    codes.map((value) => ({ value, label: reason(value) }));
  const common = { applicationId: application.id, version: application.version };
  const missing = missingForAct("approve", { ...facts, reasons: ["meets_terms"] });
  const notMet = checksNotMet(facts);
  const decides = hasRole(ctx.actor, ...applicationMove("reject").who);
  return (
    <Page width="narrow">
      <Messages namespaces={NAMESPACES}>
        <Section title={t("decide.title")}>
          <p>{t("decide.lead")}</p>
          <CheckSummary caseId={caseId} facts={facts} />
        </Section>
        {hidden ? (
          <WhereaboutsHidden />
        ) : (
          <>
            {!decides && <Alert tone="info">{t("decide.onlySettling")}</Alert>}
            {canApprove && decides && (
              <Section title={t("decide.approve")}>
                <p>{t("decide.approveLead")}</p>
                <ApproveApplicationForm
                  action={approveApplicationAction}
                  {...common}
                  today={ctx.today}
                  meetsDefinition={application.meetsDefinition ?? true}
                  missing={missing.filter(({ code }) => code !== PASSABLE)}
                  passes={notMet}
                  caseId={caseId}
                />
              </Section>
            )}
            {decides && (
              <Disclosure
                summary={t("decide.reject")}
                open={!canApprove || draft !== null || notMet.length > 0}
              >
                <p>{t("decide.rejectLead")}</p>
                <RejectApplicationForm
                  action={rejectApplicationAction}
                  {...common}
                  today={ctx.today}
                  reasons={options(REFUSAL_CODES)}
                  suggested={suggestedReasons(notMet)}
                  draft={draftOf(formKey, draft)}
                />
              </Disclosure>
            )}
          </>
        )}
        {canApprove && (
          <Disclosure summary={t("decide.more")}>
            <p>{t("lead.ask_for_more")}</p>
            <ActOfApplicationForm
              act="ask_for_more"
              action={askForMoreAction}
              {...common}
              today={ctx.today}
              reasons={options(MORE_NEEDED)}
            />
          </Disclosure>
        )}
      </Messages>
    </Page>
  );
}

const NAMESPACES = [
  "self-settlement.act",
  "self-settlement.dateOf",
  "self-settlement.decide",
  "self-settlement.errors",
  "self-settlement.form",
  "self-settlement.gates",
  "assessment.names",
  "self-settlement.next",
  "self-settlement.outcome",
  "self-settlement.standing",
  "self-settlement.state",
  "cases.errors",
];
