import { useTranslations } from "next-intl";
import { type ListParams, listHref } from "@/app/_ui/cases/list-address";
import { Select } from "@/app/_ui/form/select";
import { DateInput } from "@/app/_ui/form/text-input";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Grid } from "@/app/_ui/kit/page";
import { DUE_FILTERS, STATUS_FILTERS } from "@/lib/cases/input";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { STAGES } from "@/lib/cases/rules/stages";
import type { StaffMember } from "@/lib/cases/types";
import { PROTECTION_GRADES } from "@/lib/people/rules/address-protection";

/** What the list can be narrowed by; it stands in the address and works without JavaScript. */
export function CaseFilters({
  params,
  teams,
  staff,
}: {
  params: ListParams;
  teams: readonly { id: string; name: string }[];
  staff: readonly StaffMember[];
}) {
  const t = useTranslations("cases.list.filter");
  const stage = useTranslations("cases.stage");
  const type = useTranslations("codes.settlement_type");
  const grade = useTranslations("codes.address_protection");
  const any = t("any");
  const select = (
    name: "stage" | "type" | "team" | "officer" | "due" | "grade",
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      id={`filter-${name}`}
      name={name}
      label={t(name)}
      options={options}
      placeholder={any}
      defaultValue={params[name]}
    />
  );
  return (
    <FilterBar action="/saker" label={t("label")} resetHref={listHref({})}>
      {params.s && <input type="hidden" name="s" value={params.s} />}
      {params.sort && <input type="hidden" name="sort" value={params.sort} />}
      <Grid min="sm">
        {select(
          "stage",
          STAGES.map((value) => ({ value, label: stage(value) })),
        )}
        {select("officer", [
          { value: "me", label: t("officerMe") },
          { value: "none", label: t("officerNone") },
          ...staff.map(({ accountId, name }) => ({ value: accountId, label: name })),
        ])}
        {select(
          "due",
          DUE_FILTERS.map((value) => ({ value, label: t(`dueValues.${value}`) })),
        )}
        {select(
          "team",
          teams.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {select(
          "type",
          SETTLEMENT_TYPES.map((value) => ({ value, label: type(value) })),
        )}
        <Select
          id="filter-status"
          name="status"
          label={t("status")}
          placeholder={null}
          options={STATUS_FILTERS.map((value) => ({ value, label: t(`statusValues.${value}`) }))}
          defaultValue={params.status ?? "open"}
        />
        {select(
          "grade",
          PROTECTION_GRADES.map((value) => ({ value, label: grade(value) })),
        )}
        <DateInput
          id="filter-openedFrom"
          name="openedFrom"
          label={t("openedFrom")}
          width="full"
          defaultValue={params.openedFrom}
        />
        <DateInput
          id="filter-openedTo"
          name="openedTo"
          label={t("openedTo")}
          width="full"
          defaultValue={params.openedTo}
        />
      </Grid>
    </FilterBar>
  );
}
