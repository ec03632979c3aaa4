import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row, Stack } from "@/app/_ui/kit/page";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import type { ShownIndicator } from "@/lib/steering/types";

/** How many are settled of those the council has decided, and the way to the whole year. */
export function DecisionProgress({ shown }: { shown: ShownIndicator }) {
  const t = useTranslations("steering.decision");
  const { decision, year, result } = shown;
  const settled = result.numerator;
  return (
    <Stack>
      {decision ? (
        <ProgressBar
          label={t("progress")}
          value={Math.min(settled ?? 0, decision.decidedNumber)}
          max={decision.decidedNumber}
          valueText={t("settledOf", {
            settled: settled ?? t("unknown"),
            decided: decision.decidedNumber,
          })}
        />
      ) : (
        <p>{t("none")}</p>
      )}
      <p>{t("seeYearText")}</p>
      <Row>
        <LinkButton href={`/styring/aret?ar=${year}`} variant="secondary">
          {t("seeYear", { year })}
        </LinkButton>
      </Row>
    </Stack>
  );
}
