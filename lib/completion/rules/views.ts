import { isPlainDate, type PlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import type { CompletionView } from "../types";
import { recordWarnings } from "./record-warnings";

/** Those who end within so many months are listed. */
export const SOON_MONTHS = 3;

/** The lists, in the order in which they are shown. */
export const completionViews: readonly CompletionView[] = ["ends_soon", ...recordWarnings];

/** The list that an address names; the first one when it names none. */
export function viewNamed(asked: unknown): CompletionView {
  return completionViews.find((view) => view === asked) ?? "ends_soon";
}

/** The key of a page, such as "2026-11-01_0198…"; anything else is the first page. */
export function keyNamed(asked: unknown): { since: PlainDate; id: string } | null {
  const [since = "", id = ""] = typeof asked === "string" ? asked.split("_") : [];
  return isPlainDate(since) && isId(id) ? { since, id } : null;
}

/** The step of a person's page where what is missing is mended. */
export const STEP_OF: Record<CompletionView, string> = {
  ends_soon: "overgang",
  end_not_recorded: "slutt",
  no_reason: "slutt",
  no_activity: "slutt",
  no_measure: "innhold",
  no_status_12: "etter",
  no_status_24: "etter",
};
