import { useTranslations } from "next-intl";
import { lacksQualified } from "@/lib/interpreters/rules/interpreting";
import type { TalkFrame } from "@/lib/self-settlement/rules/private-talk";

/** Through whom a talk was held, in words. */
export function InterpreterWords({ talk }: { talk: TalkFrame }) {
  const t = useTranslations("talks.interpreter");
  const { interpreterUse, interpretedBy, interpreterCategory } = talk;
  if (interpreterUse !== "used") return t(interpreterUse);
  if (interpretedBy === "relative" || interpretedBy === "child") return t(interpretedBy);
  if (lacksQualified(talk) || !interpreterCategory) return t("unqualified");
  return t("category", { category: interpreterCategory });
}
