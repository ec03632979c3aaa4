import { z } from "zod";
import { registerDwellingInput, saveLeaseInput } from "@/lib/dwellings/input";
import { AFTER_PLANS, MOVE_REASONS } from "@/lib/dwellings/rules/codes";
import { registerLandlordInput } from "@/lib/organisations/input";
import { idInput } from "@/lib/platform/ids";
import { moneyInput } from "@/lib/platform/money";
import { maybeDate, maybeText, plainDate, text } from "@/lib/platform/typed-parts";
import { unlessEmpty } from "@/lib/platform/unless-empty";
import {
  DEBT_ANSWERS,
  HOME_TENURES,
  OWNERSHIP_CONCLUSIONS,
  PERIOD_MOVE_REASONS,
  RESPONSIBLES,
  REVIEW_OCCASIONS,
  RISK_KINDS,
  SUPPORT_KINDS,
  SUPPORT_STATUSES,
  WISHES,
} from "./rules/codes";

const version = z.coerce.number("errors.invalid-number").int().default(0);
const maybeCode = <const C extends readonly [string, ...string[]]>(codes: C) =>
  z
    .enum(codes, "errors.invalid-value")
    .nullish()
    .transform((code) => code ?? null);
const maybeNumber = (max: number) =>
  z.preprocess(
    (typed) => (typeof typed === "string" ? typed.replace(",", ".").trim() || null : typed),
    z.coerce
      .number("errors.invalid-number")
      .min(0, "errors.invalid-number")
      .max(max, "errors.invalid-number")
      .nullish()
      .transform((number) => number ?? null),
  );
const money = moneyInput.transform((ore) => ore ?? null);
const ofCase = { caseId: idInput, idempotencyKey: z.uuid().optional() };

/** A lease of a household with the home that it is for: a registered one, or a new one. */
export const recordLeaseInput = z.object({
  ...ofCase,
  leaseId: idInput.nullish(),
  version,
  dwellingId: idInput.nullish(),
  dwelling: unlessEmpty(registerDwellingInput.omit({ landlordId: true, idempotencyKey: true })),
  landlordId: idInput.nullish(),
  landlord: unlessEmpty(registerLandlordInput.omit({ idempotencyKey: true })),
  lease: z
    .object(saveLeaseInput.shape)
    .omit({ caseId: true, dwellingId: true, leaseId: true, version: true, idempotencyKey: true })
    .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
      path: ["endsOn"],
      message: "dwellings.errors.ends-before-it-starts",
    }),
});

/** What becomes of a lease: signed, moved in, extended, what follows it, and moved out. */
export const followLeaseInput = z
  .object({
    caseId: idInput,
    leaseId: idInput,
    version: z.coerce.number("errors.invalid-number").int(),
    signedOn: maybeDate,
    movedInOn: maybeDate,
    endsOn: maybeDate,
    guaranteeEndsOn: maybeDate,
    regulatedOn: maybeDate,
    afterPlan: maybeCode(AFTER_PLANS),
    afterPlannedOn: maybeDate,
    afterGuaranteePlannedOn: maybeDate,
    movedOutOn: maybeDate,
    movedOutReason: maybeCode(MOVE_REASONS),
  })
  .refine(({ afterPlan, afterPlannedOn }) => !afterPlan || afterPlannedOn, {
    path: ["afterPlannedOn"],
    message: "errors.required",
  })
  .refine(({ afterPlan, afterPlannedOn }) => !afterPlannedOn || afterPlan, {
    path: ["afterPlan"],
    message: "errors.required",
  })
  .refine(({ movedOutOn, movedInOn }) => !movedOutOn || (movedInOn && movedInOn <= movedOutOn), {
    path: ["movedOutOn"],
    message: "career.errors.out-before-in",
  })
  .refine(({ movedOutOn, movedOutReason }) => !movedOutOn || movedOutReason, {
    path: ["movedOutReason"],
    message: "errors.required",
  });

export const recordHomeInput = z
  .object({
    ...ofCase,
    homeId: idInput.nullish(),
    version,
    tenure: z.enum(HOME_TENURES, "errors.required"),
    fromOn: plainDate,
    toOn: maybeDate,
    place: maybeText(120),
    rooms: maybeNumber(50).refine((rooms) => rooms === null || Number.isInteger(rooms), {
      message: "errors.invalid-number",
    }),
    areaM2: maybeNumber(2000).refine((area) => area !== 0, { message: "errors.invalid-number" }),
    monthlyCost: money,
    movedReason: maybeCode(PERIOD_MOVE_REASONS),
    note: maybeText(1000),
  })
  .refine(({ fromOn, toOn }) => !toOn || fromOn <= toOn, {
    path: ["toOn"],
    message: "career.errors.ends-before-it-begins",
  });

export const removeHomeInput = z.object({ caseId: idInput, homeId: idInput });

/** Statuses in which Husbanken or the municipality has answered. */
const ANSWERED: readonly string[] = ["granted", "refused"];

export const recordSupportInput = z
  .object({
    ...ofCase,
    supportId: idInput.nullish(),
    version,
    kind: z.enum(SUPPORT_KINDS, "errors.required"),
    status: z.enum(SUPPORT_STATUSES, "errors.required"),
    appliedOn: maybeDate,
    answeredOn: maybeDate,
    amount: moneyInput.transform((ore) => ore ?? null),
    refusalReason: maybeText(1000),
    note: maybeText(2000),
  })
  .refine(({ status, appliedOn }) => appliedOn || !["applied", ...ANSWERED].includes(status), {
    path: ["appliedOn"],
    message: "errors.required",
  })
  .refine(
    ({ status, answeredOn }) => answeredOn || ![...ANSWERED, "not_eligible"].includes(status),
    { path: ["answeredOn"], message: "errors.required" },
  )
  .refine(
    ({ status, refusalReason }) => refusalReason || !["refused", "not_eligible"].includes(status),
    { path: ["refusalReason"], message: "errors.required" },
  )
  .refine(({ appliedOn, answeredOn }) => !appliedOn || !answeredOn || appliedOn <= answeredOn, {
    path: ["answeredOn"],
    message: "career.errors.answered-before-applied",
  });

export const setGoalsInput = z
  .object({
    ...ofCase,
    /** The round that was read; the new one comes after it. */
    version,
    reviewedOn: plainDate,
    wish: z.enum(WISHES, "errors.required"),
    next: text(500),
    yearOne: maybeText(500),
    yearThree: maybeText(500),
    yearFive: maybeText(500),
    endGoalNote: maybeText(1000),
    nextReviewOn: maybeDate,
  })
  .refine(({ reviewedOn, nextReviewOn }) => !nextReviewOn || reviewedOn < nextReviewOn, {
    path: ["nextReviewOn"],
    message: "career.errors.review-before-now",
  });

export const addStepInput = z.object({
  ...ofCase,
  body: text(300),
  responsible: z.enum(RESPONSIBLES, "errors.required"),
  dueOn: maybeDate,
});

export const completeStepInput = z.object({
  caseId: idInput,
  stepId: idInput,
  version: z.coerce.number().int(),
  done: z.preprocess((given) => given === true || given === "true", z.boolean()),
});

export const recordReviewInput = z
  .object({
    ...ofCase,
    occasion: z.enum(REVIEW_OCCASIONS, "errors.required"),
    reviewedOn: plainDate,
    monthlyIncome: money,
    monthlyCost: money,
    debtAnswer: maybeCode(DEBT_ANSWERS),
    note: maybeText(2000),
  })
  .refine(({ occasion, monthlyIncome }) => occasion !== "programme_end" || monthlyIncome !== null, {
    path: ["monthlyIncome"],
    message: "errors.required",
  })
  .refine(({ occasion, monthlyCost }) => occasion !== "programme_end" || monthlyCost !== null, {
    path: ["monthlyCost"],
    message: "errors.required",
  });

export const assessOwnershipInput = z.object({
  ...ofCase,
  assessedOn: plainDate,
  conclusion: z.enum(OWNERSHIP_CONCLUSIONS, "errors.required"),
  reason: text(1000),
});

/** A measure is what was agreed and the day of it. */
const measure = { measure: maybeText(1000), measureAgreedOn: maybeDate };
const whole = <T extends { measure: string | null; measureAgreedOn: string | null }>(given: T) =>
  (given.measure === null) === (given.measureAgreedOn === null);
const wholeMeasure = { path: ["measureAgreedOn"], message: "career.errors.measure-needs-day" };

export const recordRiskInput = z
  .object({
    ...ofCase,
    riskId: idInput.nullish(),
    version,
    kind: z.enum(RISK_KINDS, "errors.required"),
    reportedOn: plainDate,
    leaseId: idInput.nullish().transform((id) => id ?? null),
    note: maybeText(1000),
    ...measure,
  })
  .refine(whole, wholeMeasure)
  .refine(({ reportedOn, measureAgreedOn }) => !measureAgreedOn || reportedOn <= measureAgreedOn, {
    path: ["measureAgreedOn"],
    message: "career.errors.measure-before-report",
  });

export const recordAbsenceInput = z
  .object({
    ...ofCase,
    absenceId: idInput.nullish(),
    version,
    personId: idInput,
    sinceOn: plainDate,
    note: maybeText(1000),
    ...measure,
  })
  .refine(whole, wholeMeasure);

export const estimateInput = z.object({
  rent: moneyInput,
  income: moneyInput,
  heating: z.enum(["yes", "no"]).optional().catch(undefined),
});
