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
  booking: (id: string) => string;
  staff: (id: string) => string;
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
    line("travelMinutes", content.travelMinutes ? String(content.travelMinutes) : ""),
    line("channel", chosen("channels", content.channel)),
    line("place", content.place),
    line("who", (content.attended ?? []).map(words.person).toSorted().join(", ")),
    line("partly", (content.partly ?? []).map(words.person).toSorted().join(", ")),
    line("absences", absencesOf(content, words)),
    line("topics", topicsOf(content, words)),
    line("materials", materialsOf(content, words)),
    line(
      "bookings",
      content.interpreterBookingId ? words.booking(content.interpreterBookingId) : "",
    ),
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
    line("agreements", agreementsOf(content, words)),
    line("nextSessionOn", date(content.nextSessionOn)),
    line("nextSessionNote", content.nextSessionNote),
  ];
}

function absencesOf({ absences = {} }: Written, words: Words): string {
  return Object.entries(absences)
    .map(([person, reason]) => `${words.person(person)} (${reason})`)
    .toSorted()
    .join(", ");
}

/** The topics, each with what was said of it. */
function topicsOf({ topics = [], topicDetails = {} }: Written, words: Words): string {
  return topics
    .map((code) => {
      const { shown, understood, byWhom, note } = topicDetails[code] ?? {};
      const how =
        understood && `${words.label("understood")} ${words.label(`understood_${understood}`)}`;
      const said = [how, shown, byWhom, note].filter(Boolean).join("; ");
      return said ? `${words.topic(code)} (${said})` : words.topic(code);
    })
    .toSorted()
    .join("\n");
}

function materialsOf({ materials = [] }: Written, words: Words): string {
  return materials
    .map(({ name, language }) =>
      [name, language && words.language(language)].filter(Boolean).join(" – "),
    )
    .join("\n");
}

function agreementsOf(content: Written, words: Words): string {
  return (content.agreements ?? [])
    .filter((agreement) => !isBlank(agreement))
    .map(({ text, responsible, dueOn, adviserId }) =>
      [text, responsible, dueOn && words.date(dueOn), adviserId && words.staff(adviserId)]
        .filter(Boolean)
        .join(" – "),
    )
    .join("\n");
}

/** The filled-in fields as a text, to be kept as an addition. */
export function asText(title: string, lines: readonly Line[]): string {
  const filled = lines.filter(({ text }) => text !== "");
  return [title, ...filled.map(({ label, text }) => `${label}: ${text}`)].join("\n");
}
