import type { ExitReason } from "@/lib/programme/types";
import type { ReasonChoices } from "./programme-fields.client";

/** The exit reasons as a form offers them. */
export function reasonChoices(reasons: readonly ExitReason[]): ReasonChoices {
  const choosable = reasons.filter((reason) => reason.choosable);
  return {
    options: choosable.map(({ code, label }) => ({ value: code, label })),
    unsure: choosable.flatMap(({ goalReached, label }) =>
      goalReached === "unsure" ? [label] : [],
    ),
  };
}
