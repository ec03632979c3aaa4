import { useTranslations } from "next-intl";
import type { TemplateProblem } from "@/lib/letters/rules/template-check";

/** What is wrong in a template, in words, with its line first. */
export function useProblemText() {
  const t = useTranslations("letters.problems");
  type Said = Omit<TemplateProblem, "line"> & { line?: number | undefined };
  return ({ code, name = "", meant = "", line }: Said): string => {
    const field = code === "letter-unknown" ? name : `{{${name}}}`;
    const what =
      code === "unknown-field" && meant
        ? t("unknown-field-meant", { field, meant: `{{${meant}}}` })
        : t(code, { field });
    return line === undefined ? what : t("at", { line, what });
  };
}
