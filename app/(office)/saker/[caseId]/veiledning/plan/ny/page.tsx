import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { guidanceRoles } from "@/lib/guidance/access";
import { audienceOfCase } from "@/lib/guidance/queries/coverage";
import { curriculum } from "@/lib/guidance/queries/curriculum";
import { planVersions } from "@/lib/guidance/queries/plans";
import { suggestedBy } from "@/lib/guidance/rules/curriculum";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { writePlanAction } from "./write-plan.action";
import { WritePlanForm } from "./write-plan.form";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guidance.plan");
  return { title: t("title") };
}

/** The plan as it is written with the household; what stands is the beginning of the next version. */
export default async function WritePlanPage({ params }: Props) {
  await requireRole("/saker/[caseId]/veiledning/plan/ny", ...guidanceRoles);
  const { caseId } = await params;
  const formKey = `guidance.write-plan:${caseId}`;
  const shown = await read(async (scope) => {
    await requireCase(scope, caseId, "guidance.view-plan");
    const [kept, [plan], { topics }, audience] = await Promise.all([
      unsentForm(scope, formKey),
      planVersions(scope, caseId),
      curriculum(scope),
      audienceOfCase(scope, caseId),
    ]);
    return { kept, plan, topics, audience, today: scope.today };
  });
  const t = await getTranslations("guidance.plan");
  const why = await getTranslations("guidance.coverage.why");
  const chosen = new Set([...(shown.plan?.wanted ?? []), ...(shown.plan?.needed ?? [])]);
  const topics = shown.topics
    .filter((topic) => topic.isActive || chosen.has(topic.code))
    .map((topic) => {
      const reasons = suggestedBy(topic, shown.audience).map((code) => why(code));
      const help = reasons.length > 0 ? t("suggested", { why: reasons.join(", ") }) : undefined;
      return { value: topic.code, label: topic.title, help };
    });
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/veiledning/plan`}>{t("back")}</AppLink>
      </div>
      <Section title={t("title")}>
        <p>{t("lead")}</p>
        <Messages namespaces={["guidance.plan", "guidance.errors", "cases.errors"]}>
          <WritePlanForm
            action={writePlanAction}
            caseId={caseId}
            plan={shown.plan ?? null}
            today={shown.today}
            topics={topics}
            draft={draftOf(formKey, shown.kept)}
          />
        </Messages>
      </Section>
    </Page>
  );
}
