import { z } from "zod";
import { END_GOALS } from "@/lib/law/rules/codes";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";

const orNothing = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

const date = orNothing(z.string().refine(isPlainDate, "programme.errors.not-a-date"));

/** Yes, no, or not known: a list of two in the form. */
const yesOrNo = z
  .enum(["yes", "no"], "programme.errors.unknown-choice")
  .nullish()
  .transform((answer) => (answer ? answer === "yes" : null));

const withComma = (value: unknown) =>
  typeof value === "string" ? value.trim().replace(",", ".") : value;

const number = (most: number, whole: boolean, tooMany = "programme.errors.not-a-number") => {
  const amount = z.coerce
    .number("programme.errors.not-a-number")
    .min(0, "programme.errors.not-a-number")
    .max(most, tooMany);
  return orNothing(
    z.preprocess(withComma, whole ? amount.int("programme.errors.not-a-number") : amount),
  );
};

export const LAPSED_BECAUSE = ["interrupted", "refused"] as const;

const MOST_HOURS = 60;
/** As long as the regulations § 43 g let it be. */
const MOST_MONTHS = 24;

const fields = z.object({
  earlierPermit: orNothing(z.string().regex(/^[a-z_]{2,40}$/, "programme.errors.unknown-choice")),
  appliedFromAbroad: yesOrNo,
  settledByAgreement: yesOrNo,
  inMunicipalitySince: date,
  workHours: number(MOST_HOURS, false, "programme.errors.too-many-hours"),
  workFrom: date,
  workUntil: date,
  upperSecondary: yesOrNo,
  upperSecondaryOn: date,
  endGoal: orNothing(z.enum(END_GOALS, "programme.errors.unknown-choice")),
  offeredOn: date,
  isParent: yesOrNo,
  sponsorLabour: yesOrNo,
  norwegianOfferedFrom: date,
  extraNorwegianMonths: number(MOST_MONTHS, true),
  permitRenewedOn: date,
  lapsedOn: date,
  lapsedBecause: orNothing(z.enum(LAPSED_BECAUSE, "programme.errors.unknown-choice")),
  trainedByCounty: z.boolean().default(false),
  mustDocumentB2: z.boolean().default(false),
});

function checkTogether(basis: z.output<typeof fields>, ctx: z.core.$RefinementCtx) {
  const refuse = (wrong: boolean, path: string, message: string) => {
    if (wrong) ctx.addIssue({ code: "custom", path: [path], message });
  };
  const { workFrom, workUntil, workHours, lapsedOn, lapsedBecause } = basis;
  refuse(
    workFrom !== null && workUntil !== null && workUntil < workFrom,
    "workUntil",
    "programme.errors.work-ends-before-start",
  );
  refuse(
    !workHours && (workFrom !== null || workUntil !== null),
    "workHours",
    "programme.errors.work-hours-missing",
  );
  refuse(
    lapsedOn !== null && lapsedBecause === null,
    "lapsedBecause",
    "programme.errors.why-lapsed",
  );
  refuse(lapsedOn === null && lapsedBecause !== null, "lapsedOn", "programme.errors.when-lapsed");
}

/** What the form holds; the page binds the rest. */
export const changeBasisFields = fields.superRefine(checkTogether);

export const changeBasisInput = fields
  .extend({ caseId: idInput, personId: idInput, version: z.coerce.number().int().min(0) })
  .superRefine(checkTogether);
