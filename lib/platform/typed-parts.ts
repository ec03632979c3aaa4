import { z } from "zod";
import { isPlainDate } from "./dates";

/** A calendar day. */
export const plainDate = z.string("errors.invalid-date").refine(isPlainDate, "errors.invalid-date");
/** A calendar day, or nothing. */
export const maybeDate = plainDate.nullish().transform((day) => day || null);
/** Words, or nothing. */
export const maybeText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "errors.too-long")
    .nullish()
    .transform((text) => text || null);
/** Words that must be there. */
export const text = (max: number) =>
  z.string("errors.required").trim().min(1, "errors.required").max(max, "errors.too-long");

/** A list that is typed with one point on each line. */
export const typedLines = z
  .string()
  .max(4000, "errors.too-long")
  .nullish()
  .transform((typed) =>
    (typed ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );

/** An answer as a form posts it. */
export const typedAnswer = (given: unknown) =>
  given === "true" ? true : given === "false" ? false : given === "" ? null : given;
/** Answered with yes or no, or not yet. */
export const yesOrNo = z.preprocess(typedAnswer, z.boolean("errors.invalid-value").nullish());

/** Part of an address: what cannot be read is left out. */
export const tolerant = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
