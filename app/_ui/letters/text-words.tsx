import { useTranslations } from "next-intl";
import type { TextOf } from "@/lib/letters/rules/kinds";

/** The language of a text, and whether it is in plain language. */
export function TextWords({ text: { language, plain } }: { text: TextOf }) {
  const t = useTranslations("letters.texts");
  return plain ? t("inPlain", { language: t(language) }) : t(language);
}
