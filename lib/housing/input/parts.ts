import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";

export const filled = (text: string | null | undefined) => text || null;
export const optionalText = (max = 2000) =>
  z.string().trim().max(max, "errors.too-long").nullish().transform(filled);
export const requiredText = (max = 2000) =>
  z.string("errors.required").trim().min(1, "errors.required").max(max, "errors.too-long");
export const version = z.coerce.number("errors.invalid-number").int();
export const idempotencyKey = z.uuid().optional();
/** An empty choice in a form is nothing chosen. */
export const orNothing = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess((given) => (given === "" ? null : given), schema.nullish())
    .transform((given) => given ?? null);
export const day = z.string("errors.required").refine(isPlainDate, "errors.invalid-date");
export const optionalDay = orNothing(day);
export const count = (max: number) =>
  z.preprocess(
    (given) => (given === "" || given === null ? undefined : given),
    z.coerce
      .number("errors.invalid-number")
      .int("errors.invalid-number")
      .min(0, "errors.invalid-number")
      .max(max, "errors.invalid-number"),
  );
export const optionalCount = (max: number) =>
  z.preprocess(
    (given) => (given === "" ? null : given),
    z.coerce
      .number("errors.invalid-number")
      .int("errors.invalid-number")
      .min(0, "errors.invalid-number")
      .max(max, "errors.invalid-number")
      .nullish()
      .transform((given) => given ?? null),
  );
export const codes = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    // A form in which none is ticked sends one that is empty.
    (given) => (given === undefined ? undefined : [...new Set([given].flat().filter(Boolean))]),
    z.array(schema).default([]),
  );
export const lines = z.preprocess(
  (given) =>
    typeof given === "string"
      ? given
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean)
      : given,
  z.array(z.string().max(300, "errors.too-long")).max(20, "errors.too-long").default([]),
);

/**
 * Rows of a form. One that is left empty is no row, but keeps its place until all are read, so that
 * what is wrong is said at the right one.
 */
export function rows<T extends z.ZodType<Record<string, unknown>>>(
  row: T,
  { begun, needed, most }: { begun: readonly string[]; needed: readonly string[]; most: number },
) {
  const checked = row.superRefine((given, context) => {
    if (!begun.some((key) => given[key])) return;
    for (const key of needed) {
      if (!given[key])
        context.addIssue({ code: "custom", path: [key], message: "errors.required" });
    }
  });
  return z
    .preprocess(
      (given) => (Array.isArray(given) ? Array.from(given, (one) => one ?? {}) : given),
      z.array(checked).max(most).default([]),
    )
    .transform((given) => given.filter((one) => begun.some((key) => one[key])));
}
