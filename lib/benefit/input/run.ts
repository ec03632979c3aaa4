import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";

/** A month as forms have it, "2026-09", to its first day. */
export const monthInput = z
  .string("benefit.errors.not-a-month")
  .regex(/^\d{4}-\d{2}(-01)?$/, "benefit.errors.not-a-month")
  .transform((typed) => `${typed.slice(0, 7)}-01`)
  .refine(isPlainDate, "benefit.errors.not-a-month");

const version = z.coerce.number().int();

/** The version is that of the run of the month, or 0 when the month has none. */
export const startRunInput = z.object({ month: monthInput, version });

export const runInput = z.object({ benefitRunId: idInput, version });

export const recordPaymentsInput = z.object({
  benefitRunId: idInput,
  paid: z
    .string("benefit.errors.paid-empty")
    .trim()
    .min(1, "benefit.errors.paid-empty")
    .max(2_000_000, "benefit.errors.paid-empty"),
});

export const startRecalculationInput = z.object({
  /** The day from which the basic amount holds that was seen. */
  fromOn: z.string().refine(isPlainDate, "benefit.errors.not-a-date"),
});
