import { z } from "zod";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { audiences } from "./rules/curriculum";
import { methods } from "./rules/plan";
import { channels, interpreterModes, understoodCodes } from "./rules/session";

const date = z.string().refine(isPlainDate, "guidance.errors.not-a-date");
const text = (max: number) => z.string().trim().max(max, "guidance.errors.text-too-long");
const code = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, "guidance.errors.unknown-choice");

/** An agreement as far as it is written; a session is finished only with whole ones. */
const agreementInput = z.object({
  text: text(500).default(""),
  responsible: text(120).default(""),
  adviserId: idInput.nullish(),
  dueOn: date.nullish(),
});

const topicDetailInput = z.object({
  shown: text(300).nullish(),
  understood: z.enum(understoodCodes, "guidance.errors.unknown-choice").nullish(),
  byWhom: text(120).nullish(),
  note: text(1000).nullish(),
});

const materialInput = z.object({ name: text(200).default(""), language: code.nullish() });

/** A line left empty is not posted; it keeps its place, so that errors are told at the right line. */
const filled = (lines: unknown) =>
  Array.isArray(lines) ? Array.from(lines, (line) => line ?? {}) : lines;

/** What stands in a session. Everything is optional, since a draft saves whatever is there. */
export const sessionContentInput = z.object({
  heldOn: date.nullish(),
  startsAtTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "guidance.errors.not-a-time")
    .nullish(),
  minutes: z.coerce
    .number("guidance.errors.not-a-number")
    .int("guidance.errors.not-a-number")
    .min(1, "guidance.errors.minutes-out-of-range")
    .max(720, "guidance.errors.minutes-out-of-range")
    .nullish(),
  travelMinutes: z.coerce
    .number("guidance.errors.not-a-number")
    .int("guidance.errors.not-a-number")
    .min(0, "guidance.errors.minutes-out-of-range")
    .max(720, "guidance.errors.minutes-out-of-range")
    .nullish(),
  channel: z.enum(channels, "guidance.errors.unknown-choice").nullish(),
  place: text(200).nullish(),
  attended: z.array(idInput).max(30).default([]),
  partly: z.array(idInput).max(30).default([]),
  absences: z.record(idInput, text(200)).default({}),
  topics: z.array(code).max(60).default([]),
  topicDetails: z.record(code, topicDetailInput).default({}),
  materials: z.preprocess(filled, z.array(materialInput).max(20).default([])),
  interpreterBookingId: idInput.nullish(),
  interpreterUse: z.enum(interpreterUses, "guidance.errors.unknown-choice").nullish(),
  interpreterLanguage: code.nullish(),
  interpreterCategory: z.enum(interpreterCategories, "guidance.errors.unknown-choice").nullish(),
  interpreterMode: z.enum(interpreterModes, "guidance.errors.unknown-choice").nullish(),
  interpreterNoShow: z.boolean().default(false),
  interpreterDeviationReason: text(500).nullish(),
  interpretedByMinor: z.boolean().default(false),
  minorInterpreterReason: text(500).nullish(),
  notes: text(8000).nullish(),
  agreements: z.preprocess(filled, z.array(agreementInput).max(20).default([])),
  nextSessionOn: date.nullish(),
  nextSessionNote: text(300).nullish(),
});

export type SessionContentInput = z.output<typeof sessionContentInput>;

/** The id that a telephone gave the session; the same id starts one session, however often sent. */
export const startSessionInput = z.object({
  caseId: idInput,
  clientId: idInput.nullish(),
  idempotencyKey: idInput,
});

const savedVersion = { sessionId: idInput, version: z.coerce.number().int() };

export const saveSessionInput = sessionContentInput.extend(savedVersion);

export const finishSessionInput = sessionContentInput.extend(savedVersion);

export const discardSessionInput = z.object({ sessionId: idInput });

export const addToSessionInput = z.object({
  sessionId: idInput,
  text: text(4000).min(1, "guidance.errors.addition-empty"),
  idempotencyKey: idInput,
});

export const completeAgreementInput = z.object({ agreementId: idInput, done: z.boolean() });

export const takeAlongInput = z.object({ caseId: idInput });

/** A session that was written without coverage: a new one, or a draft that was taken along. */
export const sendSessionInput = sessionContentInput.extend({
  caseId: idInput,
  /** The id that the phone gave it, or that of the draft. */
  sessionId: idInput,
  /** The version that was taken along; null for a session that began on the phone. */
  base: z.coerce.number().int().nullable(),
  idempotencyKey: idInput,
});

/** The choice between what was written on the phone and what was saved meanwhile. */
export const keepBothInput = sessionContentInput.extend({
  caseId: idInput,
  sessionId: idInput,
  /** The version that was shown beside the phone's. */
  version: z.coerce.number().int(),
  stands: z.enum(["sent", "stored"]),
  /** The other one in words; it is kept as an addition. */
  other: text(16_000).min(1, "guidance.errors.addition-empty"),
  idempotencyKey: idInput,
});
const known = (max = 3000) => text(max).nullish();
/** One a line in the form; lines left empty are no goals. */
const lines = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((given) => (Array.isArray(given) ? given : (given ?? "").split("\n")))
  .transform((all) => all.map((line) => line.trim()).filter((line) => line !== ""))
  .pipe(z.array(z.string().max(300, "guidance.errors.text-too-long")).max(20));

export const writePlanInput = z.object({
  caseId: idInput,
  /** The version that one began from; 0 when there is none. */
  version: z.coerce.number().int().min(0),
  mappedOn: z
    .string("guidance.errors.mapped-on-missing")
    .refine(isPlainDate, "guidance.errors.not-a-date"),
  manages: known(),
  wishes: known(),
  wanted: z.array(code).max(100).default([]),
  needed: z.array(code).max(100).default([]),
  goals: lines,
  methods: z.array(z.enum(methods, "guidance.errors.unknown-choice")).default([]),
  methodsReason: known(1000),
  householdDoes: known(1000),
  adviserDoes: known(1000),
  othersDo: known(1000),
  reviewOn: date.nullish(),
});

export const recordSearchInput = z.object({
  caseId: idInput,
  version: z.coerce.number().int().min(0),
  advertOn: date.nullish(),
  viewingOn: date.nullish(),
  referenceOn: date.nullish(),
  leaseOn: date.nullish(),
  completedOn: date.nullish(),
  note: known(1000),
});

const words = text(200);
const goalText = text(400).nullish();

/** A topic of the draft; without a key it is a new one. */
export const writeTopicInput = z.object({
  key: code.nullish(),
  version: z.coerce.number().int(),
  module: code,
  nb: words.min(1, "guidance.errors.title-missing"),
  nn: words.min(1, "guidance.errors.title-missing"),
  en: words.min(1, "guidance.errors.title-missing"),
  goalNb: goalText,
  goalNn: goalText,
  goalEn: goalText,
  audience: z
    .array(z.enum(audiences, "guidance.errors.unknown-choice"))
    .min(1, "guidance.errors.audience-missing"),
  refreshMonths: z.coerce
    .number("guidance.errors.not-a-number")
    .int("guidance.errors.not-a-number")
    .min(1, "guidance.errors.months-out-of-range")
    .max(120, "guidance.errors.months-out-of-range")
    .nullish(),
  /** Its place in the module, from 1; the last when it is left empty. */
  place: z.coerce
    .number("guidance.errors.not-a-number")
    .int("guidance.errors.not-a-number")
    .min(1, "guidance.errors.not-a-number")
    .max(200, "guidance.errors.not-a-number")
    .nullish(),
  isActive: z.boolean().default(false),
});

export const startCurriculumInput = z.object({});

export const publishCurriculumInput = z.object({
  version: z.coerce.number().int(),
  note: text(500).nullish(),
});

export const discardCurriculumInput = z.object({ version: z.coerce.number().int() });

/** Days without a session after which a household stands on the board, until one chooses others. */
export const DEFAULT_DAYS = 90;

/** What the address of the board says; anything else in it is left out. */
export const boardInput = z.object({
  dager: z.coerce.number().int().min(1).max(1000).catch(DEFAULT_DAYS),
  team: idInput.optional().catch(undefined),
  veileder: idInput.optional().catch(undefined),
  etter: z.string().optional().catch(undefined),
});

export type BoardFilter = {
  days: number;
  team?: string | undefined;
  adviser?: string | undefined;
  after?: { since: string; caseId: string } | undefined;
};
