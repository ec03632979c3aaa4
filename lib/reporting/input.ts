import { z } from "zod";
import { REGISTERS } from "./rules/registers";

export const setSupportContactInput = z.object({
  register: z.enum(REGISTERS, "reporting.errors.unknown-register"),
  contact: z
    .string()
    .trim()
    .max(300, "reporting.errors.text-too-long")
    .nullish()
    .transform((value) => value || null),
  /** The version that was read; 0 when there was none. */
  version: z.coerce.number().int().min(0),
});
