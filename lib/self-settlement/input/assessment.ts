import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { maybeDate, maybeText } from "@/lib/platform/typed-parts";
import { answerProblems, CHECK_CODES } from "../rules/checks";
import { INSPECTION_ANSWERS, INSPECTION_POINTS } from "../rules/inspection";
import { LETS_AS, RIGHT_PROOFS } from "../rules/right-to-let";
import { maybeCode } from "./parts";

const wholeNumber = (max: number) =>
  z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(0, "errors.invalid-number")
    .max(max, "errors.invalid-number")
    .nullish()
    .transform((number) => number ?? null);

/** Kroner as people type them, into whole øre. */
const kroner = z
  .string()
  .nullish()
  .transform((typed) => (typed ?? "").replaceAll(/[\s ]/g, "").replace(",", "."))
  .refine((typed) => typed === "" || /^\d{1,7}(\.\d{1,2})?$/.test(typed), "errors.invalid-number")
  .transform((typed) => (typed === "" ? null : Math.round(Number(typed) * 100)));

const inspection = z
  .object({
    inspectedOn: maybeDate,
    inspectedBy: maybeText(120),
    points: z.partialRecord(z.enum(INSPECTION_POINTS), z.enum(INSPECTION_ANSWERS)).default({}),
  })
  .nullish();

const rightToLet = z
  .object({
    letsAs: maybeCode(LETS_AS),
    shownBy: maybeCode(RIGHT_PROOFS),
    ownerName: maybeText(120),
    consentOn: maybeDate,
  })
  .nullish();

export const answerCheckInput = z
  .object({
    applicationId: idInput,
    code: z.enum(CHECK_CODES, "errors.invalid-value"),
    /** The version that was read; 0 where nothing is answered. */
    version: z.coerce.number("errors.invalid-number").int().default(0),
    state: z.enum(["under_way", "met", "not_met", "not_needed"], "assessment.errors.state-missing"),
    reasons: z.array(z.string().max(40)).max(20).default([]),
    note: maybeText(2000),
    checkedOn: maybeDate,
    inspection,
    rightToLet,
    // What a check looks up or counts on, entered where it is answered.
    registeredPeople: wholeNumber(500),
    registeredPeopleOn: maybeDate,
    minutesToSchool: wholeNumber(600),
    minutesToWork: wholeNumber(600),
    monthlyIncome: kroner,
    /** Whether to go on to the next check that is open. */
    goOn: z.string().nullish(),
  })
  .superRefine(({ code, state, reasons, note }, context) => {
    for (const problem of answerProblems(code, { state, reasons, note })) {
      context.addIssue({ code: "custom", path: [problem.field], message: problem.code });
    }
  });
