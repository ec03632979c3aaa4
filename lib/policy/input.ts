import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import {
  GROUP_CHOICES,
  HOME_DEMANDS,
  isMonthDay,
  NEXT_HOMES,
  NORM_SIZES,
  RENT_BASES,
  SEASONS,
  SECURITY_CEILING_MONTHS,
  SHARE_KINDS,
  TARGET_GROUPS,
  TIME_UNITS,
} from "./rules/content";
import { monthDayOf, overlap } from "./rules/typed-part";
import type { YearWindow } from "./types";

const TOO_LONG = "policy.errors.text-too-long";
const UNKNOWN = "policy.errors.unknown-choice";
const NO_NUMBER = "policy.errors.not-a-number";
const OUT_OF_RANGE = "policy.errors.value-out-of-range";

/** Null, when nothing was entered. */
const orNothing = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, TOO_LONG)
    .nullish()
    .transform((value) => value || null);

/** A group of fields that nobody filled in is an empty one. */
const group = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value ?? {}, schema);

const ownText = group(z.object({ nb: text(2000), nn: text(2000), en: text(2000) }));

/** A number as people in Norway write it, with blanks and a comma. */
const withComma = (value: unknown) =>
  typeof value === "string" ? value.replace(/\s/g, "").replace(",", ".") : value;

const decimal = (max: number) =>
  z.preprocess(withComma, z.coerce.number(NO_NUMBER).min(0, OUT_OF_RANGE).max(max, OUT_OF_RANGE));

const wholeNumber = (min: number, max: number) =>
  z.preprocess(
    withComma,
    z.coerce.number(NO_NUMBER).int(NO_NUMBER).min(min, OUT_OF_RANGE).max(max, OUT_OF_RANGE),
  );

/** Kroner as they are typed, kept as whole øre. */
const kroner = decimal(100_000).transform((amount) => Math.round(amount * 100));

/** With one decimal. */
const measure = (max: number) => decimal(max).transform((value) => Math.round(value * 10) / 10);

const yesOrNo = orNothing(z.enum(["yes", "no"], UNKNOWN)).transform((value) =>
  value === null ? null : value === "yes",
);

const choice = <const C extends readonly [string, ...string[]]>(codes: C) =>
  orNothing(z.enum(codes, UNKNOWN));

const keyed = <K extends string, T extends z.ZodType>(keys: readonly K[], schema: T) =>
  group(z.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, T>));

export const participationInput = z
  .object({
    takesPart: yesOrNo,
    shareKind: choice(SHARE_KINDS),
    shareValue: orNothing(wholeNumber(0, 100_000)),
    definition: ownText,
  })
  .superRefine(({ shareKind, shareValue }, ctx) => {
    const issue = (path: string, message: string) =>
      ctx.addIssue({ code: "custom", path: [path], message });
    if (shareKind !== null && shareValue === null)
      issue("shareValue", "policy.errors.share-missing");
    if (shareKind === null && shareValue !== null)
      issue("shareKind", "policy.errors.share-of-what");
    if (shareKind === "percent" && (shareValue ?? 0) > 100)
      issue("shareValue", "policy.errors.percent-out-of-range");
  });

export const groupsInput = z.object({
  choices: keyed(TARGET_GROUPS, choice(GROUP_CHOICES)),
  note: ownText,
});

const monthDay = z
  .string("policy.errors.not-a-day")
  .transform(monthDayOf)
  .refine(isMonthDay, "policy.errors.not-a-day");

const yearWindow = z
  .object({ from: orNothing(monthDay), to: orNothing(monthDay) })
  .superRefine(({ from, to }, ctx) => {
    for (const [path, own, other] of [
      ["from", from, to],
      ["to", to, from],
    ] as const) {
      if (own === null && other !== null)
        ctx.addIssue({ code: "custom", path: [path], message: "policy.errors.both-days" });
    }
  });

export const periodsInput = z
  .object({
    season: choice(SEASONS),
    windows: z
      .preprocess(
        (rows) => (Array.isArray(rows) ? Array.from(rows, (row) => row ?? {}) : rows),
        z.array(yearWindow).max(6),
      )
      .default([])
      .transform((rows) =>
        rows.flatMap(({ from, to }): YearWindow[] => (from && to ? [{ from, to }] : [])),
      ),
    note: ownText,
  })
  .superRefine(({ season, windows }, ctx) => {
    const issue = (message: string) =>
      ctx.addIssue({ code: "custom", path: ["windows", 0, "from"], message });
    if (season === "windows" && windows.length === 0) issue("policy.errors.window-missing");
    if (overlap(windows)) issue("policy.errors.windows-overlap");
  })
  .transform((part) => (part.season === "windows" ? part : { ...part, windows: [] }));

export const rentInput = z.object({
  norms: keyed(NORM_SIZES, keyed(RENT_BASES, orNothing(kroner))),
  note: ownText,
});

export const homeInput = z.object({
  demands: z.array(z.enum(HOME_DEMANDS, UNKNOWN)).default([]),
  areaPerPerson: orNothing(measure(200)),
  roomsPerPerson: orNothing(measure(5)),
  minutesToSchool: orNothing(wholeNumber(1, 300)),
  minutesToTraining: orNothing(wholeNumber(1, 300)),
  note: ownText,
});

export const leaseInput = z.object({
  written: z.boolean().default(false),
  minTermMonths: orNothing(wholeNumber(1, 240)),
  minTermMonthsOwnHouse: orNothing(wholeNumber(1, 240)),
  daysBefore: orNothing(wholeNumber(1, 90)),
  note: ownText,
});

const securityMonths = orNothing(wholeNumber(1, SECURITY_CEILING_MONTHS));

export const offerInput = z
  .object({
    guarantee: yesOrNo,
    guaranteeMonths: securityMonths,
    deposit: yesOrNo,
    depositMonths: securityMonths,
    furniture: yesOrNo,
    nextHome: choice(NEXT_HOMES),
    note: ownText,
  })
  .transform((part) => ({
    ...part,
    guaranteeMonths: part.guarantee ? part.guaranteeMonths : null,
    depositMonths: part.deposit ? part.depositMonths : null,
  }))
  .refine(
    ({ guaranteeMonths, depositMonths }) =>
      (guaranteeMonths ?? 0) + (depositMonths ?? 0) <= SECURITY_CEILING_MONTHS,
    { path: ["depositMonths"], message: "policy.errors.security-above-ceiling" },
  );

export const contactInput = z
  .object({
    unit: text(120),
    responsible: text(120),
    phone: text(30),
    email: orNothing(z.email("policy.errors.not-an-email").max(120, TOO_LONG)),
    address: text(200),
    processingCount: orNothing(wholeNumber(1, 365)),
    processingUnit: choice(TIME_UNITS),
    howToApply: ownText,
  })
  .refine((part) => (part.processingCount === null) === (part.processingUnit === null), {
    path: ["processingCount"],
    message: "policy.errors.both-of-processing",
  });

/** The version of the draft that the part was read in. */
const version = z.coerce.number().int().min(1);

const changed = <P extends string, T extends z.ZodType>(part: P, content: T) =>
  z.object({ part: z.literal(part), version, content: group(content) });

/** A changed part of the draft. */
export const changePolicyInput = z.discriminatedUnion("part", [
  changed("participation", participationInput),
  changed("groups", groupsInput),
  changed("periods", periodsInput),
  changed("rent", rentInput),
  changed("home", homeInput),
  changed("lease", leaseInput),
  changed("offer", offerInput),
  changed("contact", contactInput),
]);

export const startPolicyInput = z.object({ idempotencyKey: idInput.optional() });

export const discardPolicyInput = z.object({ version });

export const publishPolicyInput = z.object({
  version,
  validFrom: z.string("policy.errors.not-a-date").refine(isPlainDate, "policy.errors.not-a-date"),
  note: text(500),
});

export const setPolicyOpennessInput = z.object({
  /** 0 where the municipality has not chosen before. */
  version: z.coerce.number().int().min(0),
  isOpen: z.preprocess(
    (value) => (typeof value === "string" ? value === "true" : value),
    z.boolean(),
  ),
});
