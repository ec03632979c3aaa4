import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { type ShownChoice, shownChoices } from "@/app/_ui/steering/address";
import type { Indicator } from "@/lib/steering/rules/indicators";
import type { BehindPage } from "@/lib/steering/types";
import { usePersonColumns } from "./person-columns.view";

type Filter = { indicator: Indicator; year: number; quarter?: number; only?: ShownChoice };

/** The people who count in the chosen part of the figure, of the cases that the reader may open. */
export function PeopleBehind({
  found,
  filter,
  today,
  paged,
}: {
  found: BehindPage;
  filter: Filter;
  today: string;
  paged: boolean;
}) {
  const t = useTranslations("steering.behind");
  const q = useTranslations("steering.detail");
  const { indicator, year, quarter, only } = filter;
  const base = `/styring/mal/${indicator}`;
  const chosen = new URLSearchParams({ ar: String(year) });
  if (quarter) chosen.set("kvartal", String(quarter));
  if (only) chosen.set("vis", only);
  const last = found.people.at(-1);
  const columns = usePersonColumns(indicator, today);
  const share = indicator !== "settled_against_decision";
  const hidden =
    found.hidden === 0
      ? null
      : found.hidden === null
        ? t("hiddenFew")
        : t("hidden", { count: found.hidden });
  return (
    <>
      <FilterBar
        action={`${base}#bak`}
        label={t("filter")}
        {...((quarter || only) && { resetHref: `${base}?ar=${year}#bak` })}
      >
        <input type="hidden" name="ar" value={year} />
        <Select
          id="kvartal"
          name="kvartal"
          label={t("quarter")}
          defaultValue={quarter}
          placeholder={t("allQuarters")}
          options={[1, 2, 3, 4].map((one) => ({
            value: String(one),
            label: q("quarter", { quarter: one }),
          }))}
        />
        {share && (
          <Select
            id="vis"
            name="vis"
            label={t("only")}
            defaultValue={only}
            placeholder={t("all")}
            options={shownChoices.map((choice) => ({ value: choice, label: t(choice) }))}
          />
        )}
      </FilterBar>
      <DataTable
        caption={t("caption")}
        captionHidden
        rows={found.people}
        rowKey={(row) => `${row.caseId}/${row.personId}`}
        columns={share ? columns : columns.slice(0, 3)}
        empty={
          <EmptyState title={t("empty")} level={3}>
            {t("emptyText")}
          </EmptyState>
        }
      />
      <Pagination
        label={t("title")}
        summary={[t("visible", { count: found.visible }), hidden].filter(Boolean).join(" ")}
        {...(paged && { previousHref: `${base}?${chosen}#bak` })}
        {...(found.more &&
          last && {
            nextHref: `${base}?${chosen}&etter=${last.personId}_${last.caseId}#bak`,
          })}
      />
    </>
  );
}
