import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";

const tolerant = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const day = z.string().refine(isPlainDate);

/** What the log is narrowed to; a filter with an unknown value is left out. */
export const logSearchInput = z.object({
  account: tolerant(z.uuid()),
  case: tolerant(z.uuid()),
  person: tolerant(z.uuid()),
  /** A module such as "cases", or an act such as "cases.close-case". */
  action: tolerant(z.string().regex(/^[a-z-]+(\.[a-z0-9-]+)?$/)),
  outcome: tolerant(z.enum(["ok", "refused"])),
  from: tolerant(day),
  to: tolerant(day),
  before: tolerant(z.coerce.number().int().positive()),
});
export type LogSearch = z.output<typeof logSearchInput>;
