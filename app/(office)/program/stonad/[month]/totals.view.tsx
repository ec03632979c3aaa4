import { useTranslations } from "next-intl";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Section } from "@/app/_ui/kit/page";
import type { BenefitRun } from "@/lib/benefit/types";

/** What the month comes to, beside the month before. */
export function Totals({
  run: { summary },
  before,
  rounding,
}: {
  run: BenefitRun;
  before: BenefitRun | null;
  rounding: { value: string; isDefault: boolean };
}) {
  const t = useTranslations("benefit.run");
  return (
    <Section title={t("totals")}>
      <DefinitionList
        columns={3}
        items={[
          { term: t("total"), value: <MoneyText ore={summary.totalOre} /> },
          { term: t("paid"), value: String(summary.paid) },
          {
            term: t("before"),
            value: before && <MoneyText ore={summary.totalOre - before.summary.totalOre} />,
          },
          { term: t("deducted"), value: <MoneyText ore={summary.deductedOre} /> },
          {
            term: t("differences"),
            value: <MoneyText ore={summary.differencesOre} />,
            note: t("differencesPeople", { count: summary.differencesPeople }),
          },
          { term: t("setOff"), value: <MoneyText ore={summary.setOffOre} /> },
          { term: t("carried"), value: <MoneyText ore={summary.carriedOre} /> },
          {
            term: t("rounding"),
            value: t(`roundings.${rounding.value as "ore"}`),
            ...(rounding.isDefault && {
              note: t("roundingOpen"),
            }),
          },
        ]}
      />
    </Section>
  );
}
