import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Alert } from "@/app/_ui/kit/alert";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { type FieldGroup, type GroupsAct, GroupsForm } from "@/app/_ui/programme/groups.form";
import {
  agreeGroups,
  elementGroups,
  followGroups,
  forceGroups,
  planGroups,
  resultGroups,
  reviewGroups,
  subGoalGroups,
  type Texts,
} from "@/app/_ui/programme/plan-groups";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { addMonths } from "@/lib/platform/dates";
import { programmeRoles } from "@/lib/programme/access";
import { programmePage } from "@/lib/programme/queries/programme-page";
import { missingFields, standOf } from "@/lib/programme/rules/plan-content";
import type { WholePlan } from "@/lib/programme/types";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { agreePlanAction } from "./agree-plan.action";
import { followPlanAction } from "./follow-plan.action";
import { putPlanInForceAction } from "./put-plan-in-force.action";
import { recordPlanReviewAction } from "./record-plan-review.action";
import { recordResultAction } from "./record-result.action";
import { writeElementAction } from "./write-element.action";
import { writePlanAction } from "./write-plan.action";
import { writeSubGoalAction } from "./write-sub-goal.action";

/** The command behind each address, and which version of the plan it is about. */
const ACTS = {
  skriv: { act: "write-plan", action: writePlanAction, of: "draft" },
  element: { act: "write-element", action: writeElementAction, of: "draft" },
  delmal: { act: "write-sub-goal", action: writeSubGoalAction, of: "draft" },
  enighet: { act: "agree-plan", action: agreePlanAction, of: "draft" },
  "i-kraft": { act: "put-plan-in-force", action: putPlanInForceAction, of: "draft" },
  resultat: { act: "record-result", action: recordResultAction, of: "standing" },
  oppfolging: { act: "follow-plan", action: followPlanAction, of: "standing" },
  gjennomgang: { act: "record-plan-review", action: recordPlanReviewAction, of: "standing" },
} as const satisfies Record<
  string,
  { act: GroupsAct; action: FormAction; of: "draft" | "standing" }
>;
type Act = keyof typeof ACTS;

const isAct = (act: string): act is Act => act in ACTS;

type Props = {
  params: Promise<{ caseId: string; participationId: string; handling: string }>;
  searchParams: Promise<{ id?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handling: act } = await params;
  const t = await getTranslations("programme.acts");
  return { title: isAct(act) ? t(`${act}.title`) : undefined };
}

/** One act on a version of the plan: written, agreed on, put in force, gone through. */
export default async function PlanActPage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/program/[participationId]/plan/[handling]", ...programmeRoles);
  const [{ caseId, participationId, handling: act }, { id }] = await Promise.all([
    params,
    searchParams,
  ]);
  if (!isAct(act)) notFound();
  const found = await read(async (scope) => {
    const page = await programmePage(scope, { caseId, participationId }, "programme.view-plan");
    const formKey = `programme.${act}:${participationId}:${id ?? "new"}`;
    const [draft, { language }] = await Promise.all([
      unsentForm(scope, formKey),
      codeOptions(scope, "language"),
    ]);
    return { page, formKey, draft, languages: language, today: scope.today };
  });
  const { page, today, languages } = found;
  const base = `/saker/${caseId}/program/${participationId}/plan`;
  const wanted = ACTS[act].of === "draft" ? ["draft", "agreed"] : ["in_force"];
  const whole = page.plans.find(({ plan }) => wanted.includes(plan.status));
  if (!page.mayWrite || !whole) redirect(base);
  const [programme, codes] = await Promise.all([
    getTranslations("programme"),
    getTranslations("codes"),
  ]);
  const asked = formOf(act, whole, { t: programme, codes }, { id, today, languages });
  if (!asked) notFound();
  const missing = act === "enighet" ? missingFields(whole.plan, whole.elements) : [];
  return (
    <Page width="narrow">
      <Section title={programme(`acts.${act}.title`)}>
        <p>{programme(`acts.${act}.lead`)}</p>
        {missing.length > 0 && <Alert tone="warning">{programme("acts.enighet.missing")}</Alert>}
        <Messages namespaces={["programme.form", "programme.errors", "cases.errors"]}>
          <GroupsForm
            act={ACTS[act].act}
            action={ACTS[act].action}
            label={programme(`acts.${act}.title`)}
            groups={asked.groups}
            hidden={asked.hidden}
            values={asked.values}
            version={asked.version}
            draft={draftOf(found.formKey, found.draft)}
            submit={programme(`acts.${act}.submit`)}
            backHref={base}
          />
        </Messages>
      </Section>
    </Page>
  );
}

type Asked = {
  groups: FieldGroup[];
  hidden: Record<string, string>;
  values: Record<string, unknown>;
  version?: number;
};

const hours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");

/** What the form of an act asks, and what stands; undefined for a part that there is not. */
function formOf(
  act: Act,
  whole: WholePlan,
  texts: Texts,
  around: { id: string | undefined; today: string; languages: FieldGroup["fields"][0]["options"] },
): Asked | undefined {
  const { plan, elements, subGoals } = whole;
  const { id, today, languages } = around;
  const planId = { planId: plan.id };
  const stand = { ...planId, stand: standOf(whole) };
  switch (act) {
    case "skriv":
      return {
        groups: planGroups(texts, Math.max(3, plan.vacations.length + 1)),
        hidden: planId,
        values: { ...plan, adaptations: plan.adaptations.join("\n") },
        version: plan.version,
      };
    case "element": {
      const element = elements.find((one) => one.id === id);
      if (id && !element) return undefined;
      const times = element?.times ?? [];
      return {
        groups: elementGroups(texts),
        hidden: id ? { ...planId, elementId: id } : planId,
        values: element
          ? {
              ...element,
              hours: times.length > 0 ? "" : hours(element.minutesPerWeek),
              times: [1, 2, 3, 4, 5, 6, 7].map((day) => times.find((one) => one.weekday === day)),
            }
          : { fromOn: plan.startsOn, toOn: plan.endsOn },
        version: element?.version ?? 0,
      };
    }
    case "delmal": {
      const subGoal = subGoals.find((one) => one.id === id);
      if (id && !subGoal) return undefined;
      return {
        groups: subGoalGroups(texts),
        hidden: id ? { ...planId, subGoalId: id } : planId,
        values: { ...subGoal },
        version: subGoal?.version ?? 0,
      };
    }
    case "resultat": {
      const subGoal = subGoals.find((one) => one.id === id);
      if (!subGoal) return undefined;
      return {
        groups: resultGroups(texts),
        hidden: { subGoalId: subGoal.id },
        values: { ...subGoal, resultOn: subGoal.resultOn ?? today },
        version: subGoal.version,
      };
    }
    case "enighet":
      return {
        groups: agreeGroups(texts, languages),
        hidden: stand,
        values: { ...plan, agreedOn: plan.agreedOn ?? today },
      };
    case "i-kraft":
      return {
        groups: forceGroups(texts, plan.number > 1),
        hidden: stand,
        values: { inForceFrom: plan.agreedOn ?? today, reviewOn: addMonths(today, 6) },
      };
    case "oppfolging":
      return {
        groups: followGroups(texts),
        hidden: planId,
        values: { copyGivenOn: plan.copyGivenOn, reviewOn: plan.reviewOn },
        version: plan.version,
      };
    case "gjennomgang":
      return {
        groups: reviewGroups(texts, languages),
        hidden: planId,
        values: { heldOn: today, nextReviewOn: addMonths(today, 6) },
      };
  }
}
