import { isPlainDate } from "@/lib/platform/dates";
import { cleanText } from "./canonical";
import { type Field, type FieldValue, fieldsOfKind } from "./fields";
import type { LetterKind } from "./kinds";

export type ValueProblem = {
  readonly field: string;
  readonly code: "field-missing" | "field-wrong" | "letter-unknown";
  /** The letters that cannot be written. */
  readonly letters?: string;
};

/**
 * The values of a letter, cleaned, without those that are empty and, with `protectedAddress`, without
 * those that tell where someone lives. Names that are no field of the kind are problems too.
 */
export function readValues(
  kind: LetterKind,
  given: Readonly<Record<string, unknown>>,
  options: {
    readonly protectedAddress: boolean;
    unwritable(text: string): readonly string[];
  },
): { values: Record<string, FieldValue>; problems: ValueProblem[]; leftOut: boolean } {
  const fields: Readonly<Record<string, Field>> = fieldsOfKind[kind];
  const values: Record<string, FieldValue> = {};
  const problems: ValueProblem[] = [];
  let leftOut = false;
  for (const name of Object.keys(given)) {
    if (!fields[name] && given[name] !== undefined) {
      problems.push({ field: name, code: "field-wrong" });
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = cleaned(field, given[name]);
    if (value === "wrong") problems.push({ field: name, code: "field-wrong" });
    else if (value === "empty") {
      if (!field.optional) problems.push({ field: name, code: "field-missing" });
    } else if (field.locating && options.protectedAddress) leftOut = true;
    else {
      const letters = options.unwritable([value.is].flat().join("\n")).join(" ");
      if (letters) problems.push({ field: name, code: "letter-unknown", letters });
      values[name] = value.is;
    }
  }
  return { values, problems, leftOut };
}

type Cleaned = { is: FieldValue } | "empty" | "wrong";

function cleaned({ type }: Field, value: unknown): Cleaned {
  if (value === undefined || value === null) return "empty";
  if (type === "list") {
    if (!Array.isArray(value) || value.some((one) => typeof one !== "string")) return "wrong";
    const items = value.map(cleanText).filter((one) => one !== "");
    return items.length > 0 ? { is: items } : "empty";
  }
  if (type === "money" || type === "number") {
    return Number.isSafeInteger(value) && Number(value) >= 0 ? { is: Number(value) } : "wrong";
  }
  if (typeof value !== "string") return "wrong";
  const text = cleanText(value);
  if (text === "") return "empty";
  return type === "date" && !isPlainDate(text) ? "wrong" : { is: text };
}
