import { useLocale, useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { Button } from "@/app/_ui/kit/button";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Section, Stack } from "@/app/_ui/kit/page";
import type { SupportPage } from "@/lib/career/queries/support-page";
import { allowanceSum } from "@/lib/dwellings/rules/allowance-sum";
import { lawIn } from "@/lib/i18n/law-names";
import type { PlainDate } from "@/lib/platform/dates";
import { oreToTyped } from "@/lib/platform/money";

type Typed = {
  rent?: number | null | undefined;
  income?: number | null | undefined;
  heating?: "yes" | "no" | undefined;
};

/** About what the household may get in housing allowance, from what is known or typed. */
export function EstimateView({
  typed,
  known,
  municipality,
  today,
}: {
  typed: Typed;
  known: SupportPage["known"];
  municipality: string;
  today: PlainDate;
}) {
  const t = useTranslations("career.estimate");
  const locale = useLocale();
  const rent = typed.rent ?? known.monthlyRent;
  const income = typed.income ?? known.monthlyIncome;
  const heated = typed.heating ?? (known.includesHeating ? "yes" : "no");
  const { adults, children } = known;
  const sum =
    rent === null || income === null
      ? null
      : allowanceSum(
          {
            municipality,
            adults,
            children,
            monthlyRent: rent,
            includesHeating: heated === "yes",
            monthlyIncome: income,
          },
          today,
        );
  return (
    <Section title={t("title")}>
      <p>{t("lead", { adults, children })}</p>
      <form method="get">
        <Stack>
          <MoneyInput id="rent" name="rent" label={t("rent")} defaultValue={oreToTyped(rent)} />
          <MoneyInput
            id="income"
            name="income"
            label={t("income")}
            defaultValue={oreToTyped(income)}
          />
          <RadioGroup
            id="heating"
            name="heating"
            label={t("heating")}
            defaultValue={heated}
            options={[
              { value: "yes", label: t("yes") },
              { value: "no", label: t("no") },
            ]}
            inline
          />
          <div>
            <Button type="submit" variant="secondary">
              {t("count")}
            </Button>
          </div>
        </Stack>
      </form>
      {sum ? (
        <DefinitionList
          columns={1}
          items={[
            { term: t("monthly"), value: <MoneyText ore={sum.monthly} />, note: t("about") },
            { term: t("cost"), value: <MoneyText ore={sum.cost} /> },
            {
              term: t("ceiling"),
              value: <MoneyText ore={sum.ceiling} />,
              note: lawIn(locale, sum.law),
            },
            { term: t("ownShare"), value: <MoneyText ore={sum.ownShare} /> },
          ]}
        />
      ) : (
        <p>{t("missing")}</p>
      )}
    </Section>
  );
}
