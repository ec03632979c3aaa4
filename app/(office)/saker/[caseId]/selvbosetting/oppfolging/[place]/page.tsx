import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { oreToTyped } from "@/lib/platform/money";
import { applicationRoles } from "@/lib/self-settlement/access";
import { applicationsOfCase } from "@/lib/self-settlement/queries/applications";
import { followUpDays, followUpsOf } from "@/lib/self-settlement/queries/follow-ups";
import { followUpPlan } from "@/lib/self-settlement/rules/follow-up";
import { recordFollowUpAction } from "./record-follow-up.action";
import { RecordFollowUpForm } from "./record-follow-up.form";

type Params = Promise<{ caseId: string; place: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.followUp");
  return { title: t("formTitle") };
}

/** The short form of one follow-up; a follow-up that was held is corrected with it. */
export default async function RecordFollowUpPage({ params }: { params: Params }) {
  const { today } = await requireRole(
    "/saker/[caseId]/selvbosetting/oppfolging/[place]",
    ...applicationRoles,
  );
  const { caseId, place } = await params;
  const found = await read(async (scope) => {
    await requireCase(scope, caseId, "self-settlement.view-follow-ups");
    const [application] = await applicationsOfCase(scope, caseId);
    if (!application?.movedInOn || application.endedOn) return null;
    const [held, { days }] = await Promise.all([
      followUpsOf(scope, application.id),
      followUpDays(scope),
    ]);
    const plan = followUpPlan(application.movedInOn, days, held, today);
    const planned = plan.find(({ position }) => String(position) === place);
    if (!planned || planned.state === "not_needed") return null;
    const before = held.find(({ position }) => position === planned.position);
    return { application, planned, before };
  });
  if (!found) notFound();
  const { application, planned, before } = found;
  const t = await getTranslations("self-settlement.followUp");
  const backHref = `/saker/${caseId}/selvbosetting/oppfolging`;
  return (
    <Page width="narrow">
      <div>
        <AppLink href={backHref}>{t("backToList")}</AppLink>
      </div>
      <Section
        title={
          planned.position === 0 ? t("firstWeek") : t("afterDays", { days: planned.dayNumber })
        }
      >
        <p>{planned.position === 0 ? t("firstWeekLead") : t("formLead")}</p>
        <Messages
          namespaces={["self-settlement.followUp", "self-settlement.errors", "cases.errors"]}
        >
          <RecordFollowUpForm
            action={recordFollowUpAction}
            applicationId={application.id}
            position={planned.position}
            before={before}
            typedRent={oreToTyped(before?.monthlyRent)}
            today={today}
            backHref={backHref}
          />
        </Messages>
      </Section>
    </Page>
  );
}
