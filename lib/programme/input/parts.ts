import { z } from "zod";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import { maybeText, plainDate } from "@/lib/platform/typed-parts";

/** One of the codes, or nothing. */
export const maybeCode = <const C extends readonly [string, ...string[]]>(codes: C) =>
  z
    .enum(codes, "errors.invalid-value")
    .or(z.literal(""))
    .nullish()
    .transform((code) => code || null);

const typed = (given: unknown) =>
  typeof given === "string" ? given.replace(",", ".").trim() || null : given;

/** A whole number within a range, or nothing. */
export const maybeWhole = (min: number, max: number) =>
  z.preprocess(
    typed,
    z.coerce
      .number("errors.invalid-number")
      .int("errors.invalid-number")
      .min(min, "errors.invalid-number")
      .max(max, "errors.invalid-number")
      .nullish()
      .transform((number) => number ?? null),
  );

/** Hours as one writes them, such as "37,5", as whole minutes; or nothing. */
export const maybeHours = (max: number) =>
  z.preprocess(
    typed,
    z.coerce
      .number("errors.invalid-number")
      .positive("errors.invalid-number")
      .max(max, "programme.errors.too-many-hours")
      .nullish()
      .transform((hours) => (hours ? Math.round(hours * 60) : null)),
  );

/** Lines of a form: one left empty is not posted, and keeps its place for the errors. */
export const lines = (given: unknown) =>
  Array.isArray(given) ? Array.from(given, (line) => line ?? {}) : (given ?? []);

/** How a talk was interpreted. */
export const interpreting = {
  interpreterUse: z.enum(interpreterUses, "errors.required"),
  interpreterLanguage: maybeText(40),
  interpreterCategory: maybeCode(interpreterCategories),
  interpreterDeviationReason: maybeText(500),
};

type Interpreted = {
  interpreterUse: string;
  interpreterLanguage: string | null;
  interpreterCategory: string | null;
  interpreterDeviationReason: string | null;
};

/** What the answer on the interpreter asks for besides. */
export function interpretingComplete<T extends Interpreted>(given: T, ctx: z.RefinementCtx<T>) {
  const ask = (path: keyof Interpreted, message: string) =>
    ctx.addIssue({ code: "custom", path: [path], message, input: given[path] });
  const { interpreterUse, interpreterCategory } = given;
  if (interpreterUse === "used" && !given.interpreterLanguage) {
    ask("interpreterLanguage", "errors.required");
  }
  if (interpreterUse === "used" && !interpreterCategory) {
    ask("interpreterCategory", "errors.required");
  }
  const unqualified = interpreterUse === "needed_not_used" || interpreterCategory === "none";
  if (interpreterUse !== "not_needed" && unqualified && !given.interpreterDeviationReason) {
    ask("interpreterDeviationReason", "programme.errors.no-deviation-reason");
  }
}

/** A period of days that a form asks for in two fields. */
export const periodInput = z
  .object({ from: plainDate, to: plainDate })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    message: "programme.errors.ends-before-it-starts",
  });
