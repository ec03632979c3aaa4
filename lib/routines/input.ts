import { z } from "zod";
import { ROUTINE_STAGES } from "./rules/stages";

const text = z
  .string()
  .trim()
  .max(3000, "routines.errors.text-too-long")
  .nullish()
  .transform((value) => value || null);

export const writeRoutineInput = z.object({
  stage: z.enum(ROUTINE_STAGES, "routines.errors.unknown-stage"),
  /** The version that was read; 0 when there was none. */
  version: z.coerce.number().int().min(0),
  nb: text,
  nn: text,
  en: text,
});
