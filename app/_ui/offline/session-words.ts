import { isBlank } from "@/lib/guidance/rules/session";
import type { Written } from "./written";

/** A field of a session in words: its label and what stands in it. */
export type Line = { label: string; text: string };

/** What gives the fields of a session their words. */
export type Words = {
  label: (field: string) => string;
  choice: (list: string, code: string) => string;
  date: (date: string) => string;
  person: (id: string) => string;
  topic: (code: string) => string;
  language: (code: string) => string;
  yes: string;
};

/** A session field by field, for two versions that stand side by side. Empty fields are there too. */
export function linesOf(content: Written, words: Words): Line[] {
  const line = (field: string, text: string | null | undefined): Line => ({
    label: words.label(field),
    text: text?.trim() ?? "",
  });
  const chosen = (list: string, code: string | null | undefined) =>
    code ? words.choice(list, code) : "";
  const date = (value: string | null | undefined) => (value ? words.date(value) : "");
  return [
    line("heldOn", date(content.heldOn)),
    line("startsAtTime", content.startsAtTime),
    line("minutes", content.minutes ? String(content.minutes) : ""),
    line("channel", chosen("channels", content.channel)),
    line("place", content.place),
    line("who", (content.attended ?? []).map(words.person).toSorted().join(", ")),
    line("topics", (content.topics ?? []).map(words.topic).toSorted().join(", ")),
    line("interpreterUse", chosen("interpreterUses", content.interpreterUse)),
    line(
      "interpreterLanguage",
      content.interpreterLanguage ? words.language(content.interpreterLanguage) : "",
    ),
    line("interpreterCategory", chosen("interpreterCategories", content.interpreterCategory)),
    line("interpreterMode", chosen("interpreterModes", content.interpreterMode)),
    line("interpreterNoShow", content.interpreterNoShow ? words.yes : ""),
    line("interpreterDeviationReason", content.interpreterDeviationReason),
    line("interpretedByMinor", content.interpretedByMinor ? words.yes : ""),
    line("minorInterpreterReason", content.minorInterpreterReason),
    line("notes", content.notes),
    line("agreements", agreementsOf(content, date)),
    line("nextSessionOn", date(content.nextSessionOn)),
    line("nextSessionNote", content.nextSessionNote),
  ];
}

function agreementsOf(content: Written, date: (value?: string | null) => string): string {
  return (content.agreements ?? [])
    .filter((agreement) => !isBlank(agreement))
    .map(({ text, responsible, dueOn }) =>
      [text, responsible, date(dueOn)].filter(Boolean).join(" – "),
    )
    .join("\n");
}

/** The filled-in fields as a text, to be kept as an addition. */
export function asText(title: string, lines: readonly Line[]): string {
  const filled = lines.filter(({ text }) => text !== "");
  return [title, ...filled.map(({ label, text }) => `${label}: ${text}`)].join("\n");
}
