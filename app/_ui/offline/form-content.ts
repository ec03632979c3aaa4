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

/** What a form that is open on the phone holds. What it has no field for stays as it was. */
export function contentFrom(form: FormData, before: Written): Written {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const all = (name: string) => form.getAll(name).map(String);
  const lines = Number(form.get("agreementLines") ?? 0);
  const minutes = text("minutes");
  return {
    ...before,
    ...(Object.fromEntries(texts.map((name) => [name, text(name) || null])) as Written),
    minutes: /^\d{1,4}$/.test(minutes) ? Number(minutes) : null,
    attended: all("attended"),
    topics: all("topics"),
    interpreterNoShow: form.has("interpreterNoShow"),
    interpretedByMinor: form.has("interpretedByMinor"),
    agreements: Array.from({ length: lines }, (_, index) => ({
      text: text(`agreements.${index}.text`),
      responsible: text(`agreements.${index}.responsible`),
      dueOn: text(`agreements.${index}.dueOn`) || null,
      adviserId: text(`agreements.${index}.adviserId`) || null,
    })).filter(({ text, responsible, dueOn }) => text || responsible || dueOn),
  };
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
