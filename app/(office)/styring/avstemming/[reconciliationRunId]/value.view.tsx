import { useFormatter, useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import type { ExitReason } from "@/lib/programme/types";
import { readAmounts } from "@/lib/reconciliation/rules/amounts";
import { columnRule } from "@/lib/reconciliation/rules/lists";
import type { ItemLine } from "@/lib/reconciliation/types";
import styles from "./items.module.css";

/** What a side says of a field, in words. */
export function Value({
  item: { kind, field },
  side,
  value,
  reasons,
}: {
  item: Pick<ItemLine, "kind" | "field">;
  side: "ours" | "theirs";
  value: string | null;
  reasons: readonly ExitReason[];
}) {
  const t = useTranslations("reconciliation");
  const goal = useTranslations("programme.goal");
  const format = useFormatter();
  if (field === "person") {
    if (side === "ours") return value ? t("items.here") : t("items.notHere");
    return value ? t("items.there") : t("items.notListed");
  }
  if (value === null) return <span className={styles.nothing}>{t("items.nothing")}</span>;
  if (value.startsWith("group:")) return t(`value.group.${value.slice(6) as "work"}`);
  if (columnRule(kind, field)?.reads === "day") return <DateText value={value} />;
  if (field === "measures") return t("value.yes");
  if (field === "norwegianHours") return t("value.hours", { hours: value.replace(".", ",") });
  if (field === "endGoal") return goal.has(value as "work") ? goal(value as "work") : value;
  if (field === "exitReason") return reasons.find(({ code }) => code === value)?.label ?? value;
  if (field === "amount") {
    return readAmounts(value)
      .map(({ code, ore }) => `${code}: ${format.number(ore / 100)}`)
      .join(", ");
  }
  const words = value
    .split("|")
    .map((code) => (field === "category" ? t(`value.category.${code as "right"}`) : code));
  return words.length > 1 ? t("value.or", { codes: words.join(", ") }) : words[0];
}
