import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requireCtx } from "@/app/_server/session";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { hasRole } from "@/lib/platform/context";
import { applicationRoles } from "@/lib/self-settlement/access";
import { applicationsOfCase } from "@/lib/self-settlement/queries/applications";
import { followUpDays, followUpsOf } from "@/lib/self-settlement/queries/follow-ups";
import { followUpPlan } from "@/lib/self-settlement/rules/follow-up";
import { FollowUpTable } from "./follow-up-table.view";
import { HeldFollowUps } from "./held-follow-ups.view";
import { inviteToGuidanceAction } from "./invite-to-guidance.action";
import { InviteToGuidanceForm } from "./invite-to-guidance.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.followUp");
  return { title: t("title") };
}

/** How a household fares after it has moved in: what is due, what was held, and its guidance offer. */
export default async function FollowUpPage({ params }: { params: Params }) {
  const { caseId } = await params;
  const { actor, today } = await requireCtx();
  const { head, application, held, days } = await read(async (scope) => {
    const found = await requireCase(scope, caseId, "self-settlement.view-follow-ups");
    const [newest] = await applicationsOfCase(scope, caseId);
    const [followUps, setting] = await Promise.all([
      newest ? followUpsOf(scope, newest.id) : [],
      followUpDays(scope),
    ]);
    return { head: found, application: newest, held: followUps, days: setting.days };
  });
  const t = await getTranslations("self-settlement.followUp");
  const base = `/saker/${caseId}/selvbosetting`;
  const movedInOn = application?.movedInOn;
  const works =
    hasRole(actor, ...applicationRoles) && head.status === "open" && !application?.endedOn;
  return (
    <Page>
      <div>
        <AppLink href={base}>{t("back")}</AppLink>
      </div>
      <Section title={t("title")}>
        {application && movedInOn ? (
          <FollowUpTable
            plan={followUpPlan(movedInOn, days, held, today)}
            caseId={caseId}
            base={`${base}/oppfolging`}
            works={works}
            today={today}
          />
        ) : (
          <p>{t("notYet")}</p>
        )}
      </Section>
      {held.length > 0 && <HeldFollowUps held={held} />}
      {works && movedInOn && (
        <Section title={t("invitation")}>
          <p>{t("invitationLead")}</p>
          <Messages namespaces={["self-settlement.followUp", "self-settlement.errors"]}>
            <InviteToGuidanceForm
              key={application.version}
              action={inviteToGuidanceAction}
              application={application}
            />
          </Messages>
        </Section>
      )}
    </Page>
  );
}
