import { z } from "zod";
import { DIGEST_CHOICES } from "./rules/digest";

export const chooseDigestInput = z.object({
  digest: z.enum(DIGEST_CHOICES, "errors.required"),
  /** Version of the choice that was read; 0 when there was none. */
  version: z.coerce.number("errors.invalid-value").int("errors.invalid-value"),
});
