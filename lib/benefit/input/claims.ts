import { z } from "zod";
import { letterLanguages } from "@/lib/letters/rules/kinds";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { moneyInput } from "@/lib/platform/money";
import { claimCauses, claimResolutions } from "../rules/codes";
import { monthInput } from "./run";

const date = z.string("benefit.errors.not-a-date").refine(isPlainDate, "benefit.errors.not-a-date");
const dateOrNone = z.preprocess((given) => (given === "" ? null : given), date.nullish());
const amount = moneyInput
  .refine((ore) => typeof ore === "number" && ore > 0, "benefit.errors.amount")
  .transform((ore) => ore ?? 0);
const reason = z
  .string("benefit.errors.reason")
  .trim()
  .min(1, "benefit.errors.reason")
  .max(1000, "benefit.errors.reason");
const version = z.coerce.number().int();
const target = { caseId: idInput, personId: idInput };

export const recordClaimInput = z
  .object({
    ...target,
    resolution: z.enum(claimResolutions, "benefit.errors.choose"),
    cause: z.enum(claimCauses, "benefit.errors.choose"),
    total: amount,
    fromMonth: monthInput,
    toMonth: monthInput,
    month: monthInput,
    /** Of a set-off: at most this much a month. */
    monthly: moneyInput.nullish(),
    dueOn: dateOrNone,
    decidedOn: date,
    reason,
    language: z.enum(letterLanguages).default("nb"),
    plain: z.boolean().default(false),
    idempotencyKey: idInput.optional(),
  })
  .superRefine(({ resolution, fromMonth, toMonth, total, monthly, dueOn, decidedOn }, ctx) => {
    const issue = (path: string, message: string) =>
      ctx.addIssue({ code: "custom", path: [path], message: `benefit.errors.${message}` });
    if (toMonth < fromMonth) issue("toMonth", "end-before-start");
    if (resolution === "set_off" && (!monthly || monthly <= 0)) issue("monthly", "amount");
    if (resolution === "set_off" && monthly && monthly > total) issue("monthly", "above-total");
    if (resolution === "demanded_back" && !dueOn) issue("dueOn", "not-a-date");
    if (resolution === "demanded_back" && dueOn && dueOn < decidedOn) {
      issue("dueOn", "due-before-decided");
    }
  });

export const withdrawClaimInput = z.object({ ...target, claimId: idInput, version, reason });

export const recordPaidBackInput = z.object({
  ...target,
  claimId: idInput,
  version,
  /** In all so far. */
  paidBack: amount,
  paidBackOn: date,
});
