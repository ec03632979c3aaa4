import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { FilterBar } from "@/app/_ui/kit/filter";
import { AUDIENCES, KINDS, STAGES } from "@/lib/checklists/rules/codes";
import { ITEM_STATES, type ItemFilter } from "@/lib/checklists/rules/item-filter";

const STATE_WORDS = {
  active: "active",
  off: "off",
  own: "ownOnly",
  by_record: "recordOnly",
} as const;

/** Finds items by words, stage, role, kind and state, in the address. */
export function ItemFilterBar({
  filter,
  edition,
}: {
  filter: ItemFilter;
  edition?: number | undefined;
}) {
  const t = useTranslations("checklists");
  const address = `/admin/sjekklister${edition === undefined ? "" : `?utgave=${edition}`}`;
  return (
    <FilterBar
      action="/admin/sjekklister"
      label={t("library.filter")}
      resetHref={Object.values(filter).some(Boolean) ? address : undefined}
    >
      {edition !== undefined && <input type="hidden" name="utgave" value={edition} />}
      <TextInput id="q" name="q" label={t("library.search")} defaultValue={filter.search} />
      <Select
        id="fase"
        name="fase"
        label={t("library.stage")}
        defaultValue={filter.stage}
        placeholder={t("library.anyStage")}
        options={STAGES.map((value) => ({ value, label: t(`stages.${value}`) }))}
      />
      <Select
        id="rolle"
        name="rolle"
        label={t("library.audience")}
        defaultValue={filter.audience}
        placeholder={t("library.anyAudience")}
        options={AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) }))}
      />
      <Select
        id="type"
        name="type"
        label={t("library.kind")}
        defaultValue={filter.kind}
        placeholder={t("library.anyKind")}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Select
        id="tilstand"
        name="tilstand"
        label={t("library.state")}
        defaultValue={filter.state}
        placeholder={t("library.anyState")}
        options={ITEM_STATES.map((value) => ({
          value,
          label: t(`library.${STATE_WORDS[value]}`),
        }))}
      />
    </FilterBar>
  );
}
