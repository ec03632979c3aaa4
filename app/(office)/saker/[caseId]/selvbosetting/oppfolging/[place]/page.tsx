import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { uploadOutcome } from "@/app/_server/documents/upload-outcome";
import { read, requireRole } from "@/app/_server/read";
import { SubjectDocuments } from "@/app/_ui/documents/subject-documents";
import { UploadResult } from "@/app/_ui/documents/upload-result";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { documentsOfSubject } from "@/lib/documents/queries/documents";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { oreToTyped } from "@/lib/platform/money";
import { applicationRoles } from "@/lib/self-settlement/access";
import { applicationsOfCase } from "@/lib/self-settlement/queries/applications";
import { followUpDays, followUpsOf } from "@/lib/self-settlement/queries/follow-ups";
import { followUpPlan } from "@/lib/self-settlement/rules/follow-up";
import { recordFollowUpAction } from "./record-follow-up.action";
import { RecordFollowUpForm } from "./record-follow-up.form";

type Props = {
  params: Promise<{ caseId: string; place: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.followUp");
  return { title: t("formTitle") };
}

/** The short form of one follow-up; a follow-up that was held is corrected with it. */
export default async function RecordFollowUpPage({ params, searchParams }: Props) {
  const { today } = await requireRole(
    "/saker/[caseId]/selvbosetting/oppfolging/[place]",
    ...applicationRoles,
  );
  const { caseId, place } = await params;
  const search = await searchParams;
  const found = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "self-settlement.view-follow-ups");
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
    const [documents, outcome] = before
      ? await Promise.all([
          documentsOfSubject(scope, { subjectType: "follow_up", subjectId: before.id }),
          uploadOutcome(scope, search),
        ])
      : [[], null];
    const sees = mayHandleWhereabouts(scope.actor, head.addressProtection);
    return { application, planned, before, documents, outcome, sees };
  });
  if (!found) notFound();
  const { application, planned, before, documents, outcome, sees } = found;
  const [t, shown] = await Promise.all([
    getTranslations("self-settlement.followUp"),
    getTranslations("documents.place"),
  ]);
  const backHref = `/saker/${caseId}/selvbosetting/oppfolging`;
  return (
    <Page width="narrow">
      {outcome && <UploadResult outcome={outcome} />}
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
      {before && sees && (
        <SubjectDocuments
          title={shown("followUp")}
          empty={shown("followUpEmpty")}
          documents={documents}
          mayAdd
          caseId={caseId}
          back={`${backHref}/${place}`}
          subject={{ subjectType: "follow_up", subjectId: before.id }}
          kinds={["home_photo", "other"]}
          outcome={outcome}
          today={today}
        />
      )}
      {!before && <p>{shown("afterSaving")}</p>}
    </Page>
  );
}
