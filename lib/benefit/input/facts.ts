import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { moneyInput } from "@/lib/platform/money";
import { incomeKinds, needsEarned, situationKinds } from "../rules/codes";
import { monthInput } from "./run";

const date = z.string("benefit.errors.not-a-date").refine(isPlainDate, "benefit.errors.not-a-date");
const amount = moneyInput
  .refine((ore) => typeof ore === "number" && ore > 0, "benefit.errors.amount")
  .transform((ore) => ore ?? 0);

/** Of what is changed, its id and the version that was read; of what is new, a key. */
const target = {
  caseId: idInput,
  personId: idInput,
  id: idInput.nullish(),
  version: z.coerce.number().int().nullish(),
  idempotencyKey: idInput.nullish(),
};

const order = (
  { from, to }: { from: string; to: string | null | undefined },
  path: string,
  ctx: z.RefinementCtx,
) => {
  if (to && to < from) {
    ctx.addIssue({ code: "custom", path: [path], message: "benefit.errors.end-before-start" });
  }
};

export const situationInput = z
  .object({
    ...target,
    kind: z.enum(situationKinds, "benefit.errors.choose"),
    fromOn: date,
    toOn: date.nullish(),
    partnerId: idInput.nullish(),
  })
  .superRefine(({ kind, partnerId, fromOn, toOn }, ctx) => {
    order({ from: fromOn, to: toOn }, "toOn", ctx);
    if (kind === "couple_without_children" && !partnerId) {
      ctx.addIssue({ code: "custom", path: ["partnerId"], message: "benefit.errors.choose" });
    }
  });

const hours = z.preprocess((given) => {
  if (typeof given !== "string") return given;
  const typed = given.trim().replace(",", ".");
  if (typed === "") return null;
  return /^\d{1,3}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 60) : Number.NaN;
}, z.number("benefit.errors.hours").int().min(1, "benefit.errors.hours").max(18_000).nullish());

export const incomeInput = z
  .object({
    ...target,
    kind: z.enum(incomeKinds, "benefit.errors.choose"),
    fromMonth: monthInput,
    toMonth: monthInput.nullish(),
    monthly: amount,
    minutes: hours,
    earnedBefore: z.enum(["yes", "no"], "benefit.errors.choose").nullish(),
  })
  .superRefine(({ kind, minutes, earnedBefore, fromMonth, toMonth }, ctx) => {
    order({ from: fromMonth, to: toMonth }, "toMonth", ctx);
    if (kind === "paid_work" && !minutes) {
      ctx.addIssue({ code: "custom", path: ["minutes"], message: "benefit.errors.hours" });
    }
    if (needsEarned(kind) && !earnedBefore) {
      ctx.addIssue({ code: "custom", path: ["earnedBefore"], message: "benefit.errors.choose" });
    }
  });

export const setOffInput = z
  .object({
    ...target,
    decidedOn: date,
    reason: z
      .string("benefit.errors.reason")
      .trim()
      .min(1, "benefit.errors.reason")
      .max(1000, "benefit.errors.reason"),
    total: amount,
    monthly: amount,
    firstMonth: monthInput,
    lastMonth: monthInput.nullish(),
  })
  .superRefine(({ total, monthly, firstMonth, lastMonth: last }, ctx) => {
    order({ from: firstMonth, to: last }, "lastMonth", ctx);
    if (monthly > total) {
      ctx.addIssue({ code: "custom", path: ["monthly"], message: "benefit.errors.above-total" });
    }
  });

export const factKinds = ["situation", "income", "set_off"] as const;

export const removeFactInput = z.object({
  caseId: idInput,
  personId: idInput,
  fact: z.enum(factKinds),
  id: idInput,
  version: z.coerce.number().int(),
});

export const benefitSettingsInput = z.object({
  fourEyes: z.boolean(),
  payType: z
    .string()
    .trim()
    .max(20, "benefit.errors.pay-type")
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u, "benefit.errors.pay-type")
    .nullish(),
  version: z.coerce.number().int(),
});
