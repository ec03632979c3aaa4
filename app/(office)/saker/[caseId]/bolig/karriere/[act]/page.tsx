import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read } from "@/app/_server/read";
import { type CareerAct, careerFields, isCareerAct } from "@/app/_ui/career/career-fields";
import { type FieldsAct, FieldsForm } from "@/app/_ui/career/fields.form";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Alert } from "@/app/_ui/kit/alert";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { absenceRoles, careerRoles } from "@/lib/career/access";
import { careerPage } from "@/lib/career/queries/career-page";
import { leasesOfCases } from "@/lib/career/queries/record";
import { hasRole } from "@/lib/platform/context";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { addStepAction } from "./add-step.action";
import { assessOwnershipAction } from "./assess-ownership.action";
import { recordAbsenceAction } from "./record-absence.action";
import { recordHomeAction } from "./record-home.action";
import { recordReviewAction } from "./record-review.action";
import { recordRiskAction } from "./record-risk.action";
import { setGoalsAction } from "./set-goals.action";

type Act = { act: FieldsAct; action: FormAction; idName: string };

/** The command behind each address. */
const ACTIONS: Readonly<Record<CareerAct, Act>> = {
  hjem: { act: "record-home", action: recordHomeAction, idName: "homeId" },
  mal: { act: "set-goals", action: setGoalsAction, idName: "goalId" },
  steg: { act: "add-step", action: addStepAction, idName: "stepId" },
  gjennomgang: { act: "record-review", action: recordReviewAction, idName: "reviewId" },
  eie: { act: "assess-ownership", action: assessOwnershipAction, idName: "assessmentId" },
  risiko: { act: "record-risk", action: recordRiskAction, idName: "riskId" },
  fravar: { act: "record-absence", action: recordAbsenceAction, idName: "absenceId" },
};

type Props = {
  params: Promise<{ caseId: string; act: string }>;
  searchParams: Promise<{ id?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { act } = await params;
  const t = await getTranslations("career.acts");
  return { title: isCareerAct(act) ? t(`${act}.title`) : undefined };
}

/** One act on the way through homes: recorded, or corrected by the id of what stands. */
export default async function CareerActPage({ params, searchParams }: Props) {
  const [{ caseId, act }, { id }] = await Promise.all([params, searchParams]);
  const found = await read(async (scope) => {
    const page = await careerPage(scope, caseId);
    const formKey = `career.${act}:${caseId}:${id ?? "new"}`;
    const [draft, leases] = await Promise.all([
      unsentForm(scope, formKey),
      leasesOfCases(scope, [caseId]),
    ]);
    const { actor, today } = scope;
    return { page, formKey, draft, leases, actor, today };
  });
  if (!isCareerAct(act)) notFound();
  const { page, actor } = found;
  const back = `/saker/${caseId}/bolig/karriere`;
  const may = hasRole(actor, ...(act === "fravar" ? absenceRoles : careerRoles));
  if (!may || page.head.status !== "open") redirect(back);
  const t = await getTranslations("career");
  const standing = standingOf(act, page, id);
  if (id && !standing) notFound();
  const fields = careerFields(act, t, { ...page, leases: found.leases });
  return (
    <Page width="narrow">
      <Section title={t(`acts.${act}.title`)}>
        <p>{t(`acts.${act}.lead`)}</p>
        {act === "fravar" && !id && <Alert tone="info">{t("absence.tells")}</Alert>}
        <Messages namespaces={["career.form", "career.errors", "cases.errors"]}>
          <FieldsForm
            act={ACTIONS[act].act}
            action={ACTIONS[act].action}
            label={t(`acts.${act}.title`)}
            fields={fields}
            hidden={{ caseId, ...(id ? { [ACTIONS[act].idName]: id } : {}) }}
            values={{ ...dayOf(act, found.today), ...standing }}
            version={Number(standing?.version ?? 0)}
            draft={draftOf(found.formKey, found.draft)}
            submit={t(`acts.${act}.submit`)}
            backHref={back}
          />
        </Messages>
      </Section>
    </Page>
  );
}

type Standing = Record<string, unknown>;
type Career = Awaited<ReturnType<typeof careerPage>>;

/** What the form changes; goals are set anew from those that stand. */
function standingOf(
  act: CareerAct,
  { record, periods }: Career,
  id?: string,
): Standing | undefined {
  if (act === "mal") {
    const [goal] = record.goals;
    if (!goal) return undefined;
    const { id: _, round, reviewedOn: __, nextReviewOn: ___, recordedByName: ____, ...kept } = goal;
    return { ...kept, version: round };
  }
  const rows: Partial<Record<CareerAct, readonly { id: string }[]>> = {
    hjem: periods,
    risiko: record.risks,
    fravar: record.absences,
  };
  const row = rows[act]?.find((one) => one.id === id);
  if (!row) return undefined;
  const { monthlyCost, ...typed } = row as Standing & { monthlyCost?: number | null };
  return monthlyCost ? { ...typed, monthlyCost: String(monthlyCost / 100) } : typed;
}

/** The day that most acts are about. */
function dayOf(act: CareerAct, today: string): Standing {
  const fields: Partial<Record<CareerAct, string>> = {
    mal: "reviewedOn",
    gjennomgang: "reviewedOn",
    eie: "assessedOn",
    risiko: "reportedOn",
    fravar: "sinceOn",
  };
  const field = fields[act];
  return field ? { [field]: today } : {};
}
