import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Prose, Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import type { TargetGroup } from "@/lib/jobbsjansen/rules/codes";
import type { TargetGroupAnswer } from "@/lib/jobbsjansen/rules/target-group";
import type { Assessment } from "@/lib/jobbsjansen/types";
import { assessOfferAction } from "./assess-offer.action";
import { AssessOfferForm } from "./assess-offer.form";
import { TargetGroupView } from "./target-group.view";

/** How the offer was considered together with the person, what was answered, and why it fits or not. */
export function AssessmentSection({
  about,
  assessment,
  answer,
  groups,
  known,
  mayWrite,
  today,
}: {
  about: { caseId: string; personId: string };
  assessment: Assessment | null;
  answer: TargetGroupAnswer | null;
  groups: readonly TargetGroup[];
  /** What the record already tells, to begin with. */
  known: Record<string, unknown>;
  mayWrite: boolean;
  today: string;
}) {
  const t = useTranslations("jobbsjansen.assess");
  const words = useTranslations("jobbsjansen");
  const form = mayWrite && (
    <Messages namespaces={["jobbsjansen", "cases.errors"]}>
      <AssessOfferForm
        action={assessOfferAction}
        about={about}
        version={assessment?.version ?? 0}
        values={{ ...(assessment ?? { assessedOn: today, ...known }) }}
        groups={groups}
      />
    </Messages>
  );
  return (
    <Section title={t("title")} id="vurdering">
      {assessment ? (
        <>
          <DefinitionList
            items={[
              {
                term: t("assessedOn"),
                value: <DateText value={assessment.assessedOn} />,
                note: t("by", { name: assessment.recordedByName }),
              },
              { term: t("offer"), value: words(`offers.${assessment.offer}`) },
              { term: t("answer"), value: words(`answers.${assessment.answer}`) },
              {
                term: t("targetGroup"),
                value: assessment.targetGroup && words(`groups.${assessment.targetGroup}`),
              },
              { term: t("conclusion"), value: assessment.conclusion },
            ]}
          />
          {answer && <TargetGroupView answer={answer} day={assessment.assessedOn} />}
          {form && <Disclosure summary={t("again")}>{form}</Disclosure>}
        </>
      ) : form ? (
        <>
          <Prose>
            <p>{t("lead")}</p>
          </Prose>
          {form}
        </>
      ) : (
        <EmptyState title={t("none")} level={3}>
          {t("noneText")}
        </EmptyState>
      )}
    </Section>
  );
}
