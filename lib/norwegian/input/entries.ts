import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { maybeText, plainDate, text, typedAnswer } from "@/lib/platform/typed-parts";
import {
  COMPLAINT_RESULTS,
  DECISION_KINDS,
  ENTRY_KINDS,
  EXEMPTION_GROUNDS,
  HOUR_SOURCES,
  LEAVE_GROUNDS,
  LEVELS,
  METHODS,
  OCCASIONS,
  RESULTS,
  SKILLS,
  SUBJECTS,
  TEST_KINDS,
  VARIANTS,
} from "../rules/codes";

const emptyIsNone = (given: unknown) => (given === "" ? null : given);
const orNone = <T extends z.ZodType>(schema: T) =>
  z.preprocess(emptyIsNone, schema.nullish()).transform((given) => given ?? null);
const maybeDay = orNone(plainDate);
const maybeLevel = orNone(z.enum(LEVELS, "errors.invalid-value"));
const maybeResult = orNone(z.enum(RESULTS, "errors.invalid-value"));
const maybeAnswer = z
  .preprocess(typedAnswer, z.boolean("errors.invalid-value").nullish())
  .transform((given) => given ?? null);
const version = z.coerce.number("errors.invalid-number").int().default(0);

/** Of whom; and which one it changes, when it is none that is new. */
const entry = {
  caseId: idInput,
  personId: idInput,
  entryId: orNone(idInput),
  version,
  idempotencyKey: z.uuid().optional(),
};

export const writeAssessmentInput = z
  .object({
    ...entry,
    assessedOn: plainDate,
    occasion: z.enum(OCCASIONS, "errors.required"),
    method: z.enum(METHODS, "errors.required"),
    reading: maybeLevel,
    listening: maybeLevel,
    writing: maybeLevel,
    oral: maybeLevel,
    assessor: text(120),
    teachingMethod: maybeText(300),
    note: maybeText(500),
  })
  .refine((given) => SKILLS.some((skill) => given[skill] !== null), {
    path: ["reading"],
    message: "norwegian.errors.no-level",
  });

const later = (after: string | null, before: string | null) =>
  after === null || before === null || after >= before;

export const writeTestInput = z
  .object({
    ...entry,
    kind: z.enum(TEST_KINDS, "errors.required"),
    variant: z.enum(VARIANTS).default("ordinary"),
    heldOn: plainDate,
    registeredOn: maybeDay,
    isFree: z.preprocess(
      (given) => given === true || given === "on" || given === "true",
      z.boolean(),
    ),
    attended: maybeAnswer,
    resultOn: maybeDay,
    reading: maybeResult,
    listening: maybeResult,
    writing: maybeResult,
    oral: maybeResult,
    passed: maybeAnswer,
    language: maybeText(40),
    complainedOn: maybeDay,
    complaintResult: orNone(z.enum(COMPLAINT_RESULTS, "errors.invalid-value")),
    quarantineUntil: maybeDay,
  })
  .superRefine((given, ctx) => {
    const refuse = (path: string, message: string) =>
      ctx.addIssue({ code: "custom", path: [path], message: `norwegian.errors.${message}` });
    const isCivics = given.kind === "civics";
    const hasResult = isCivics
      ? given.passed !== null
      : SKILLS.some((skill) => given[skill] !== null);
    const resultAt = isCivics ? "passed" : "reading";
    if (hasResult && given.resultOn === null) refuse("resultOn", "no-result-day");
    if (!hasResult && given.resultOn !== null) refuse(resultAt, "no-result");
    if (hasResult && given.attended === false) refuse("attended", "result-without-sitting");
    if (!later(given.resultOn, given.heldOn)) refuse("resultOn", "before-test");
    if (!later(given.heldOn, given.registeredOn)) refuse("registeredOn", "after-test");
    if (given.complainedOn !== null && given.resultOn === null)
      refuse("complainedOn", "no-result-yet");
    if (!later(given.complainedOn, given.resultOn)) refuse("complainedOn", "before-result");
    if (given.complaintResult !== null && given.complainedOn === null) {
      refuse("complainedOn", "no-complaint");
    }
    if (!later(given.quarantineUntil, given.heldOn)) refuse("quarantineUntil", "before-test");
  });

export const writeExemptionInput = z
  .object({
    ...entry,
    subject: z.enum(SUBJECTS, "errors.required"),
    ground: z.enum(
      [...EXEMPTION_GROUNDS.norwegian, ...EXEMPTION_GROUNDS.civics],
      "errors.required",
    ),
    decidedOn: plainDate,
    documentSeenOn: plainDate,
  })
  .refine(({ subject, ground }) => EXEMPTION_GROUNDS[subject].some((one) => one === ground), {
    path: ["ground"],
    message: "norwegian.errors.other-ground",
  });

export const writeDecisionInput = z
  .object({
    ...entry,
    kind: z.enum(DECISION_KINDS, "errors.required"),
    decidedOn: plainDate,
    startsOn: maybeDay,
    deferredUntil: maybeDay,
    reason: text(1000),
  })
  .superRefine(({ kind, startsOn, deferredUntil }, ctx) => {
    const required = (path: string) =>
      ctx.addIssue({ code: "custom", path: [path], message: "errors.required" });
    if (kind === "granted" && startsOn === null) required("startsOn");
    if (kind === "deferred" && deferredUntil === null) required("deferredUntil");
  });

const period = { fromOn: plainDate, toOn: plainDate };
const inOrder = ({ fromOn, toOn }: { fromOn: string; toOn: string }) => fromOn <= toOn;
const notInOrder = { path: ["toOn"], message: "norwegian.errors.ends-before-start" };

export const writeLeaveInput = z
  .object({
    ...entry,
    ground: z.enum(LEAVE_GROUNDS, "errors.required"),
    ...period,
    decidedOn: plainDate,
    documentSeenOn: maybeDay,
  })
  .refine(inOrder, notInOrder);

const typedHours = z.preprocess(
  (given) => (typeof given === "string" ? given.replace(",", ".").trim() : given),
  z.coerce
    .number("errors.invalid-number")
    .positive("errors.invalid-number")
    .max(5000, "norwegian.errors.too-many-hours"),
);

export const writeHoursInput = z
  .object({
    ...entry,
    subject: z.enum(SUBJECTS, "errors.required"),
    ...period,
    hours: typedHours,
    provider: text(120),
    source: z.enum(HOUR_SOURCES, "errors.required"),
  })
  .refine(inOrder, notInOrder);

export const setPracticeInput = z
  .object({
    caseId: idInput,
    personId: idInput,
    version,
    place: text(200),
    timesPerMonth: z.preprocess(
      emptyIsNone,
      z.coerce
        .number("errors.invalid-number")
        .int("errors.invalid-number")
        .min(1, "errors.invalid-number")
        .max(60, "errors.invalid-number"),
    ),
    agreedOn: plainDate,
    endedOn: maybeDay,
  })
  .refine(({ agreedOn, endedOn }) => later(endedOn, agreedOn), {
    path: ["endedOn"],
    message: "norwegian.errors.ends-before-start",
  });

export const removeEntryInput = z.object({
  caseId: idInput,
  personId: idInput,
  kind: z.enum(ENTRY_KINDS),
  entryId: idInput,
  version,
  reason: text(500),
});
