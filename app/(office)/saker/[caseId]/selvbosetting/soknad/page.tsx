import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { applicationRoles } from "@/lib/self-settlement/access";
import { openApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { findLandlords } from "../find-landlords.action";
import { receiveApplicationAction } from "./receive-application.action";
import { ReceiveApplicationForm } from "./receive-application.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.form");
  return { title: t("submitReceive") };
}

/** The application on one page: when it came, the home, the landlord, the draft lease, who found it. */
export default async function ReceiveApplicationPage({ params }: { params: Params }) {
  const { today } = await requireRole("/saker/[caseId]/selvbosetting/soknad", ...applicationRoles);
  const { caseId } = await params;
  const formKey = `self-settlement.receive-application:${caseId}`;
  const { found, draft } = await read(async (scope) => ({
    found: await openApplicationPage(scope, caseId, ["enquiry"]),
    draft: await unsentForm(scope, formKey),
  }));
  if (!found) redirect(`/saker/${caseId}/selvbosetting`);
  const { application, hidden } = found;
  const t = await getTranslations("self-settlement.form");
  return (
    <Page width="narrow">
      <Section title={t("submitReceive")}>
        {hidden ? (
          <WhereaboutsHidden />
        ) : (
          <>
            <p>{t("receiveLead")}</p>
            <Messages
              namespaces={[
                "self-settlement.form",
                "self-settlement.page.useSome",
                "self-settlement.errors",
                "self-settlement.found_by",
                "self-settlement.helper_relation",
                "dwellings",
                "organisations.errors",
                "cases.errors",
              ]}
            >
              <ReceiveApplicationForm
                action={receiveApplicationAction}
                findLandlords={findLandlords}
                applicationId={application.id}
                version={application.version}
                today={today}
                draft={draftOf(formKey, draft)}
              />
            </Messages>
          </>
        )}
      </Section>
    </Page>
  );
}
