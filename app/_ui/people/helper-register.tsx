import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/app/_ui/form/choices";
import { type Option, Select } from "@/app/_ui/form/select";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Pagination } from "@/app/_ui/kit/pagination";

type Filter = { language?: string; retired?: "with"; after?: string };

/** The filters above a register of those who help, by language and one thing more, and its pages. */
export function HelperRegister({
  words,
  base,
  filter,
  languages,
  by,
  next,
  children,
}: {
  words: "volunteers.list" | "interpreters.list";
  base: string;
  filter: Filter;
  languages: readonly Option[];
  /** What else the list is narrowed by. */
  by: { name: string; label: string; value?: string; options: readonly Option[] };
  next: string | null;
  children: ReactNode;
}) {
  const t = useTranslations(words);
  const { language, retired, after } = filter;
  const address = (from?: string) => {
    const query = new URLSearchParams();
    if (language) query.set("sprak", language);
    if (by.value) query.set(by.name, by.value);
    if (retired) query.set("alle", "on");
    if (from) query.set("etter", from);
    return query.size > 0 ? `${base}?${query}` : base;
  };
  const isNarrowed = Boolean(language || by.value || retired);
  return (
    <>
      <FilterBar action={base} label={t("narrow")} {...(isNarrowed && { resetHref: base })}>
        <Select
          id="sprak"
          name="sprak"
          label={t("language")}
          options={languages}
          defaultValue={language}
          placeholder={t("all")}
          width="medium"
        />
        <Select
          id={by.name}
          name={by.name}
          label={by.label}
          options={by.options}
          defaultValue={by.value}
          placeholder={t("all")}
          width="medium"
        />
        <Checkbox id="alle" name="alle" label={t("retired")} defaultValue={retired === "with"} />
      </FilterBar>
      {children}
      <Pagination
        label={t("pages")}
        {...(after && { previousHref: address() })}
        {...(next && { nextHref: address(next) })}
      />
    </>
  );
}
