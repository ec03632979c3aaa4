import { z } from "zod";

/** Choices that a form makes beforehand, so that they alone say nothing. */
const PRESET = new Set(["kind", "letting", "tenure"]);

/** A part of a form that nobody has filled in is not there. */
export const unlessEmpty = <T extends z.ZodType>(part: T) =>
  z.preprocess((given) => {
    const filled = Object.entries(given ?? {}).some(
      ([name, value]) => !PRESET.has(name) && value && String(value).trim() !== "",
    );
    return filled ? given : undefined;
  }, part.optional());
