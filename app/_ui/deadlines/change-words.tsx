import { useTranslations } from "next-intl";
import type { DeadlineRule, RuleChange } from "@/lib/deadlines/types";

/** What a change does to which rule. */
export function ChangeWords({
  change,
  rules,
  locale,
}: {
  change: Pick<RuleChange, "act" | "ruleKey" | "content">;
  rules: readonly DeadlineRule[];
  locale: "nb" | "nn" | "en";
}) {
  const t = useTranslations("deadlines.rules.acts");
  if (change.act === "release") return <>{t("release")}</>;
  const rule = change.content ?? rules.find(({ key }) => key === change.ruleKey);
  return <>{t(change.act, { rule: rule?.text[locale] ?? change.ruleKey })}</>;
}
