import { useFormatter, useTranslations } from "next-intl";
import { inUse, isShownByRecord } from "@/lib/checklists/rules/item-filter";
import type { EditionItem, ItemContent } from "@/lib/checklists/types";
import { Tag } from "../kit/tag";

type Texts = { (key: string): string; has: (key: string) => boolean };

/** When an item applies, in words. */
export function ConditionWords({ condition }: { condition: ItemContent["condition"] }) {
  const t = useTranslations("checklists.conditions") as unknown as Texts;
  const words = useTranslations("checklists.words");
  const format = useFormatter();
  const parts = Object.entries(condition).map(([key, wanted]) =>
    wanted === true
      ? t(key)
      : format.list(
          [wanted].flat().map((code) => t(`${key}.${code}`)),
          { type: "disjunction" },
        ),
  );
  if (parts.length === 0) return <>{words("always")}</>;
  return <>{parts.join(". ")}</>;
}

/** When an item is due, in words. */
export function DueRuleWords({ due }: { due: ItemContent["due"] }) {
  const t = useTranslations("checklists.words");
  const dates = useTranslations("checklists.dates") as unknown as Texts;
  if (!due) return <>{t("noDue")}</>;
  const anchor = dates((due.after ?? due.before) as string);
  const [count, months] = due.months ? [due.months, true] : [due.days ?? 0, false];
  const words =
    count === 0
      ? t("dueOn", { anchor })
      : due.after
        ? t(months ? "dueAfterMonths" : "dueAfterDays", { count, anchor })
        : t(months ? "dueBeforeMonths" : "dueBeforeDays", { count, anchor });
  return (
    <>
      {words}
      {due.default && <> ({t("default")})</>}
    </>
  );
}

/** How often an item is asked, in words. */
export function RepeatWords({ repeat }: { repeat: ItemContent["repeat"] }) {
  const t = useTranslations("checklists.words");
  if (!repeat) return <>{t("once")}</>;
  const { everyMonths: count, times } = repeat;
  return (
    <>
      {times ? t("everyMonthsTimes", { count, times }) : t("everyMonths", { count })}
      {repeat.default && <> ({t("default")})</>}
    </>
  );
}

/** What in the record shows that an item is done, or that it is done by hand. */
export function EvidenceWords({ item }: { item: EditionItem }) {
  const t = useTranslations("checklists.words");
  const evidence = useTranslations("checklists.evidence") as unknown as Texts;
  if (item.origin === "own") return <>{t("byHandOwn")}</>;
  if (!isShownByRecord(item)) return <>{t("byHandWhy")}</>;
  return <>{evidence.has(item.id) ? evidence(item.id) : t("byRecord")}</>;
}

/** Whether an item is in use, and whose it is. */
export function ItemStateTag({ item }: { item: EditionItem }) {
  const t = useTranslations("checklists.library");
  if (item.retired) return <Tag>{t("retired")}</Tag>;
  if (!inUse(item)) return <Tag tone="warning">{t("off")}</Tag>;
  return item.origin === "own" ? <Tag tone="accent">{t("own")}</Tag> : <>{t("active")}</>;
}
