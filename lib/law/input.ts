import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { isSettingValue, SETTING_KEYS } from "./rules/settings";

const version = z.coerce.number().int().min(0);

export const setLawSettingInput = z
  .object({
    key: z.enum(SETTING_KEYS as [(typeof SETTING_KEYS)[number]], "law.errors.unknown-setting"),
    /** One of the choices; of pending law a day, or empty while it is not in force. */
    value: z.string().trim(),
    reference: z
      .string()
      .trim()
      .min(1, "law.errors.reference-missing")
      .max(300, "law.errors.too-long"),
    version,
  })
  .superRefine(({ key, value }, ctx) => {
    if (isSettingValue(key, value)) return;
    const message = key.startsWith("in_force.") ? "law.errors.not-a-date" : "law.errors.choose";
    ctx.addIssue({ code: "custom", path: ["value"], message });
  });

/** Highest amount that is taken for one in whole kroner, and not in øre. */
const MOST_KRONER = 1_000_000;

export const setBasicAmountInput = z.object({
  validFrom: z.string().refine(isPlainDate, "law.errors.not-a-date"),
  kroner: z
    .string()
    .trim()
    .transform((typed) => typed.replaceAll(/[\s\u00a0.]/g, ""))
    .pipe(z.string().regex(/^\d+$/, "law.errors.whole-kroner"))
    .transform(Number)
    .pipe(z.number().min(1, "law.errors.whole-kroner").max(MOST_KRONER, "law.errors.whole-kroner")),
  reference: z
    .string()
    .trim()
    .min(1, "law.errors.reference-missing")
    .max(300, "law.errors.too-long"),
  version,
});
