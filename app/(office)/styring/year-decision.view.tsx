import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Stack } from "@/app/_ui/kit/page";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import type { ShownIndicator } from "@/lib/steering/types";
import { setYearDecisionAction } from "./set-year-decision.action";
import { SetYearDecisionForm } from "./set-year-decision.form";

/** What the council has decided, how many are settled so far, and for the manager the form. */
export function YearDecisionView({
  shown,
  mayChange,
}: {
  shown: ShownIndicator;
  mayChange: boolean;
}) {
  const t = useTranslations("steering.decision");
  const { decision, year, result } = shown;
  const settled = result.numerator;
  return (
    <Stack>
      <p>{t("text")}</p>
      {decision ? (
        <>
          <ProgressBar
            label={t("progress")}
            value={Math.min(settled ?? 0, decision.decidedNumber)}
            max={decision.decidedNumber}
            valueText={t("settledOf", {
              settled: settled ?? t("unknown"),
              decided: decision.decidedNumber,
            })}
          />
          <DefinitionList
            columns={3}
            items={[
              { term: t("decidedNumber"), value: decision.decidedNumber },
              {
                term: t("decidedOn"),
                value: decision.decidedOn && <DateText value={decision.decidedOn} />,
              },
              { term: t("caseReference"), value: decision.caseReference },
            ]}
          />
        </>
      ) : (
        <p>{t("none")}</p>
      )}
      {mayChange && (
        <SetYearDecisionForm
          key={`${year}/${decision?.version ?? 0}`}
          action={setYearDecisionAction.bind(null, String(year))}
          decision={decision}
        />
      )}
    </Stack>
  );
}
