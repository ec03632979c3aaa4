import type { useTranslations } from "next-intl";
import type { ExitReason } from "@/lib/programme/types";
import type { ReasonChoices } from "./programme-fields.client";

type Words = ReturnType<typeof useTranslations<"codes.exit_reason">>;

/** The exit reasons as a form offers them; one that has no words of its own keeps those of the list. */
export function reasonChoices(reasons: readonly ExitReason[], words: Words): ReasonChoices {
  const choosable = reasons
    .filter((reason) => reason.choosable)
    .map(({ code, label, goalReached }) => ({
      code,
      goalReached,
      label: words.has(code as "moved") ? words(code as "moved") : label,
    }));
  return {
    options: choosable.map(({ code, label }) => ({ value: code, label })),
    unsure: choosable.flatMap(({ goalReached, label }) =>
      goalReached === "unsure" ? [label] : [],
    ),
  };
}
