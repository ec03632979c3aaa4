import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requireCtx } from "@/app/_server/session";
import { Columns, Page } from "@/app/_ui/kit/page";
import { ApplicationBar } from "@/app/_ui/self-settlement/application-bar";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { isAgreedSelfSettlement } from "@/lib/cases/rules/settlement-types";
import { documentsOfSubject } from "@/lib/documents/queries/documents";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { hasRole } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";
import { applicationRoles } from "@/lib/self-settlement/access";
import { applicationPage } from "@/lib/self-settlement/queries/application-page";
import { AttachmentsView } from "./attachments.view";
import { DecisionView } from "./decision.view";
import { FinderView } from "./finder.view";
import { GuidanceView } from "./guidance.view";
import { HistoryView } from "./history.view";
import { HomeView } from "./home.view";
import { HouseholdView } from "./household.view";
import { LeaseView } from "./lease.view";
import { NextStep } from "./next-step.view";
import { NoApplicationView } from "./no-application.view";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.page");
  return { title: t("title") };
}

/** The household's application for agreed self-settlement, from the enquiry to the last follow-up. */
export default async function ApplicationOfCasePage({ params }: { params: Params }) {
  const { caseId } = await params;
  const { actor, today } = await requireCtx();
  const { found, labels, attachments } = await read(async (scope) => {
    const page = await applicationPage(scope, caseId);
    const language = page.application?.rightsExplainedLanguage ?? null;
    const [labels, attachments] = await Promise.all([
      codeLabels(scope, [["language", language]]),
      page.application ? attachmentsOf(scope, page.application.id) : [],
    ]);
    return { found: page, labels, attachments };
  });
  const { head } = found;
  const works = hasRole(actor, ...applicationRoles) && head.status === "open";
  const agreed = isAgreedSelfSettlement(head.settlementType);
  if (!found.application) {
    return <NoApplicationView caseId={caseId} agreed={agreed} works={works} today={today} />;
  }
  const { application, hidden } = found;
  const changes = works && application.endedOn === null;
  return (
    <Page>
      <ApplicationBar application={application} steps={found.steps} />
      <Columns
        main={
          <>
            <NextStep page={found} actor={actor} today={today} again={works && agreed} />
            {hidden ? (
              <WhereaboutsHidden />
            ) : (
              application.state !== "enquiry" && (
                <>
                  <HomeView page={found} changes={changes} />
                  <LeaseView page={found} changes={changes} />
                  <FinderView page={found} changes={changes} />
                  <AttachmentsView caseId={caseId} documents={attachments} works={works} />
                </>
              )
            )}
            <HouseholdView page={found} today={today} />
          </>
        }
        aside={
          <>
            <DecisionView page={found} />
            <GuidanceView
              page={found}
              changes={changes}
              language={labels.get(`language.${application.rightsExplainedLanguage}`) ?? null}
            />
            <HistoryView page={found} />
          </>
        }
      />
    </Page>
  );
}

const attachmentsOf = (scope: Scope, subjectId: string) =>
  documentsOfSubject(scope, { subjectType: "self_settlement_application", subjectId });
