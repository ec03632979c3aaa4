import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { DateInput } from "@/app/_ui/form/text-input";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Tag } from "@/app/_ui/kit/tag";
import type { LogSearch } from "@/lib/audit/input";

/** The parts of the system that acts belong to: the first part of their names. */
const MODULES = [
  "cases",
  "people",
  "settlement",
  "casework",
  "checklists",
  "deadlines",
  "guidance",
  "programme",
  "steering",
  "transfer",
  "users",
  "audit",
] as const;

export function LogFilters({
  search,
  accounts,
  numbers,
}: {
  search: LogSearch;
  accounts: readonly { id: string; name: string }[];
  numbers: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("audit.log");
  const module = useTranslations("audit.module");
  return (
    <FilterBar action="/admin/logg" label={t("filters")} resetHref="/admin/logg">
      {search.case && <input type="hidden" name="case" value={search.case} />}
      {search.person && <input type="hidden" name="person" value={search.person} />}
      {search.case && (
        <Tag tone="info">{t("ofCase", { number: numbers.get(search.case) ?? "?" })}</Tag>
      )}
      {search.person && <Tag tone="info">{t("ofPerson")}</Tag>}
      <Select
        id="log-account"
        name="account"
        label={t("who")}
        placeholder={t("anyone")}
        options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={search.account}
      />
      <Select
        id="log-action"
        name="action"
        label={t("part")}
        placeholder={t("anything")}
        options={MODULES.map((value) => ({ value, label: module(value) }))}
        defaultValue={search.action}
      />
      <Select
        id="log-outcome"
        name="outcome"
        label={t("outcome")}
        placeholder={t("anything")}
        options={(["ok", "refused"] as const).map((value) => ({
          value,
          label: t(`outcomes.${value}`),
        }))}
        defaultValue={search.outcome}
      />
      <DateInput id="log-from" name="from" label={t("from")} defaultValue={search.from} />
      <DateInput id="log-to" name="to" label={t("to")} defaultValue={search.to} />
    </FilterBar>
  );
}
