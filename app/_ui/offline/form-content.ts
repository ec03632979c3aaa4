import type { Stored } from "./outbox";
import type { Written } from "./written";

const texts = [
  "heldOn",
  "startsAtTime",
  "channel",
  "place",
  "interpreterUse",
  "interpreterLanguage",
  "interpreterCategory",
  "interpreterMode",
  "interpreterDeviationReason",
  "minorInterpreterReason",
  "notes",
  "nextSessionOn",
  "nextSessionNote",
] as const;

const numbers = ["minutes", "travelMinutes"] as const;

/** What a form that is open on the phone holds. What it has no field for stays as it was. */
export function contentFrom(form: FormData, before: Written): Written {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const all = (name: string) => form.getAll(name).map(String);
  const number = (name: string) => (/^\d{1,4}$/.test(text(name)) ? Number(text(name)) : null);
  return {
    ...before,
    ...(Object.fromEntries(texts.map((name) => [name, text(name) || null])) as Written),
    ...(Object.fromEntries(numbers.map((name) => [name, number(name)])) as Written),
    attended: all("attended"),
    partly: all("partly"),
    absences: Object.fromEntries(
      Object.entries({ ...before.absences, ...reasonsIn(form) }).filter(([, reason]) => reason),
    ),
    topics: all("topics"),
    topicDetails: { ...before.topicDetails, ...(detailsIn(form) as Written["topicDetails"]) },
    materials: linesIn(form, "materials", ({ name = "", language }) => ({
      name,
      language: language || null,
    })).filter(({ name, language }) => name || language),
    // Without a booking to choose there is no field for it.
    ...(form.has("interpreterBookingId") && {
      interpreterBookingId: text("interpreterBookingId") || null,
    }),
    interpreterNoShow: form.has("interpreterNoShow"),
    interpretedByMinor: form.has("interpretedByMinor"),
    agreements: linesIn(form, "agreements", (line) => ({
      text: line.text ?? "",
      responsible: line.responsible ?? "",
      dueOn: line.dueOn || null,
      adviserId: line.adviserId || null,
    })).filter(({ text, responsible, dueOn }) => text || responsible || dueOn),
  };
}

/** What stands at a place such as `topicDetails.rent.shown`. */
export function valueAt(content: object, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (part, name) => (part as Record<string, unknown> | undefined)?.[name],
      content,
    );
}

/** What is written in a draft that was taken along, without what the record says of it. */
export function contentOf(draft: Stored): Written {
  const { id, caseId, status, version, adviserId, adviserName, finishedAt, savedAt, ...content } =
    draft;
  return {
    ...content,
    agreements: content.agreements.map(({ id: _id, doneOn, ...agreement }) => agreement),
  };
}

type Parts = Record<string, Record<string, string>>;

/** Fields named `list.key.field`, or `list.key` with the field "", by key. */
function partsOf(form: FormData, list: string): Parts {
  const parts: Parts = {};
  for (const [name, value] of form) {
    const [of, key, field = ""] = name.split(".");
    if (of !== list || !key) continue;
    parts[key] = { ...parts[key], [field]: String(value).trim() };
  }
  return parts;
}

/** Why each one was absent, empty or not. */
function reasonsIn(form: FormData) {
  return Object.fromEntries(
    Object.entries(partsOf(form, "absences")).map(([person, part]) => [person, part[""] ?? ""]),
  );
}

function linesIn<T>(form: FormData, list: string, read: (line: Record<string, string>) => T): T[] {
  return Object.entries(partsOf(form, list))
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, line]) => read(line));
}

/** What is said of each topic that has fields, empty or not. */
function detailsIn(form: FormData) {
  return Object.fromEntries(
    Object.entries(partsOf(form, "topicDetails")).map(([topic, detail]) => [
      topic,
      {
        shown: detail.shown || null,
        understood: detail.understood || null,
        byWhom: detail.byWhom || null,
        note: detail.note || null,
      },
    ]),
  );
}
