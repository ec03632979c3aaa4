import { z } from "zod";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
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
