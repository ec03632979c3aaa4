import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { HousingSearch } from "@/lib/guidance/types";

const DAYS = ["advertOn", "viewingOn", "referenceOn", "leaseOn", "completedOn"] as const;

/** What the household has practised of a search for a home, to read. */
export function SearchView({ search }: { search: HousingSearch | null }) {
  const t = useTranslations("guidance.search");
  const none = useTranslations("guidance.plan");
  return (
    <DefinitionList
      columns={2}
      items={[
        ...DAYS.map((field) => {
          const on = search?.[field];
          return { term: t(field), value: on ? <DateText value={on} /> : none("noneSaid") };
        }),
        ...(search?.note ? [{ term: t("note"), value: search.note }] : []),
      ]}
    />
  );
}
