import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { typedLease } from "@/lib/dwellings/rules/typed-lease";
import { applicationRoles } from "@/lib/self-settlement/access";
import { openApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { HOME_MAY_CHANGE } from "@/lib/self-settlement/rules/states";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { changeLeaseAction } from "./change-lease.action";
import { ChangeLeaseForm } from "./change-lease.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.form");
  return { title: t("changeLease") };
}

/** What the unsigned lease of the home says. */
export default async function ChangeLeasePage({ params }: { params: Params }) {
  const { today } = await requireRole(
    "/saker/[caseId]/selvbosetting/kontrakt",
    ...applicationRoles,
  );
  const { caseId } = await params;
  const formKey = `self-settlement.change-lease:${caseId}`;
  const { found, draft } = await read(async (scope) => ({
    found: await openApplicationPage(scope, caseId, HOME_MAY_CHANGE),
    draft: await unsentForm(scope, formKey),
  }));
  if (!found) redirect(`/saker/${caseId}/selvbosetting`);
  const { application, hidden, dwelling, lease } = found;
  if (!hidden && !dwelling) redirect(`/saker/${caseId}/selvbosetting/bolig`);
  const t = await getTranslations("self-settlement.form");
  return (
    <Page width="narrow">
      <Section title={t("changeLease")}>
        {hidden ? (
          <WhereaboutsHidden />
        ) : (
          <Messages
            namespaces={[
              "self-settlement.form",
              "self-settlement.errors",
              "dwellings",
              "cases.errors",
            ]}
          >
            <ChangeLeaseForm
              action={changeLeaseAction}
              applicationId={application.id}
              version={application.version}
              lease={lease ? typedLease(lease) : { draftReceivedOn: today }}
              draft={draftOf(formKey, draft)}
            />
          </Messages>
        )}
      </Section>
    </Page>
  );
}
