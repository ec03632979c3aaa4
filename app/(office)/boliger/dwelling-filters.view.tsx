import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Grid } from "@/app/_ui/kit/page";
import { type DwellingSearch, LENGTHS } from "@/lib/dwellings/input";
import { HOLDINGS } from "@/lib/dwellings/rules/codes";
import { HOME_NEEDS } from "@/lib/dwellings/rules/fit";
import { oreToTyped } from "@/lib/platform/money";
import styles from "./dwelling-filters.module.css";

/** What a home is looked for by; it stands in the address and works without JavaScript. */
export function DwellingFilters({
  search,
  from,
  areas,
  caseNumber,
}: {
  search: DwellingSearch;
  from: string;
  areas: readonly string[];
  caseNumber: string | undefined;
}) {
  const t = useTranslations("dwellings.list");
  const holding = useTranslations("dwellings.holding");
  const need = useTranslations("dwellings.need");
  const { holding: held, rent, q, show, need: needs } = search;
  const narrowed = Boolean(held || rent || q || show !== "possible" || needs.length > 0);
  return (
    <FilterBar action="/boliger" label={t("label")} resetHref="/boliger">
      <div className={styles.whole}>
        <Grid min="sm" align="end">
          <DateInput id="f-from" name="from" label={t("from")} width="full" defaultValue={from} />
          <Select
            id="f-months"
            name="months"
            label={t("months")}
            placeholder={t("openEnded")}
            options={LENGTHS.map((value) => ({ value, label: t("monthsOf", { months: value }) }))}
            defaultValue={search.months}
          />
          <TextInput
            id="f-persons"
            name="persons"
            label={t("persons")}
            inputMode="numeric"
            defaultValue={search.persons}
          />
          <TextInput id="f-case" name="case" label={t("case")} defaultValue={caseNumber} />
          <Select
            id="f-area"
            name="area"
            label={t("area")}
            placeholder={t("any")}
            options={areas.map((value) => ({ value, label: value }))}
            defaultValue={search.area}
          />
        </Grid>
      </div>
      <p className={styles.hint}>{t("caseHelp")}</p>
      <Disclosure summary={t("more")} open={narrowed}>
        <Grid min="sm" align="end">
          <Select
            id="f-holding"
            name="holding"
            label={t("holding")}
            placeholder={t("any")}
            options={HOLDINGS.map((value) => ({ value, label: holding(value) }))}
            defaultValue={search.holding}
          />
          <MoneyInput
            id="f-rent"
            name="rent"
            label={t("rent")}
            defaultValue={oreToTyped(search.rent) ?? undefined}
          />
          <TextInput id="f-q" name="q" label={t("q")} defaultValue={search.q} />
          <Select
            id="f-show"
            name="show"
            label={t("show")}
            placeholder={null}
            options={(["possible", "all", "archived"] as const).map((value) => ({
              value,
              label: t(`showValues.${value}`),
            }))}
            defaultValue={search.show}
          />
        </Grid>
        <CheckboxGroup
          id="f-need"
          name="need"
          label={t("needs")}
          options={HOME_NEEDS.map((value) => ({ value, label: need(value) }))}
          defaultValue={search.need}
          inline
        />
      </Disclosure>
    </FilterBar>
  );
}
