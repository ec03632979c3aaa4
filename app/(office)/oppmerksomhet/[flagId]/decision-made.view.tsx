import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { FlagDecision } from "@/lib/watch/types";

/** What someone of the named few has decided, and why. */
export function DecisionMade({ decision }: { decision: FlagDecision }) {
  const t = useTranslations("watch");
  const { outcome, note, agreed, actOn, reportedTo, reportedOn } = decision;
  return (
    <Card title={t(`flag.outcome.${outcome}`)}>
      <DefinitionList
        items={[
          { term: t("decide.note"), value: note },
          ...(agreed ? [{ term: t("decide.agreed"), value: agreed }] : []),
          ...(actOn ? [{ term: t("decide.doneOn"), value: <DateText value={actOn} /> }] : []),
          ...(reportedTo ? [{ term: t("decide.reportedTo"), value: reportedTo }] : []),
          ...(reportedOn
            ? [{ term: t("decide.reportedOn"), value: <DateText value={reportedOn} /> }]
            : []),
        ]}
      />
      <p>
        {t.rich("decide.by", {
          name: decision.decidedByName,
          date: () => <DateText value={decision.decidedOn} />,
        })}
      </p>
    </Card>
  );
}
