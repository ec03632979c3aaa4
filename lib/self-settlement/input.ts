import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";

const plainDate = z.string("errors.invalid-date").refine(isPlainDate, "errors.invalid-date");

export const openApplicationInput = z.object({
  caseId: idInput,
  enquiredOn: plainDate,
  idempotencyKey: z.uuid().optional(),
});
