import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { maybeDate, maybeText, plainDate, text, yesOrNo } from "@/lib/platform/typed-parts";
import {
  ANSWERS,
  EXTENSION_GROUNDS,
  GOAL_KINDS,
  INCOMES,
  LEVELS,
  OFFERS,
  RESULT_SOURCES,
  RESULTS,
  TARGET_GROUPS,
} from "./rules/codes";

const version = z.coerce.number().int().min(0);
const chosen = <const T extends readonly string[]>(codes: T) => z.enum(codes, "errors.required");
const maybeCode = <const T extends readonly string[]>(codes: T) =>
  z
    .enum(codes, "errors.invalid-value")
    .nullish()
    .or(z.literal("").transform(() => null))
    .transform((code) => code ?? null);
const maybeYes = yesOrNo.transform((answer) => answer ?? null);
const months = (most: number) =>
  z.coerce
    .number("jobbsjansen.errors.months")
    .int("jobbsjansen.errors.months")
    .min(1, "jobbsjansen.errors.months")
    .max(most, "jobbsjansen.errors.months");

const level = maybeCode(LEVELS);
/** Norwegian by skill, at the start or at the end. */
const levels = { listening: level, speaking: level, reading: level, writing: level };

export const assessOfferInput = z
  .object({
    caseId: idInput,
    personId: idInput,
    /** The version that was read; 0 when there was none. */
    version,
    assessedOn: plainDate,
    targetGroup: maybeCode(TARGET_GROUPS),
    income: maybeCode(INCOMES),
    atHome: maybeYes,
    inWork: maybeYes,
    inEducation: maybeYes,
    inQualificationProgramme: maybeYes,
    hadIntroductionProgramme: maybeYes,
    introductionEndedOn: maybeDate,
    offer: chosen(OFFERS),
    conclusion: text(2000),
    answer: chosen(ANSWERS),
  })
  .transform((given) => ({
    ...given,
    introductionEndedOn: given.hadIntroductionProgramme ? given.introductionEndedOn : null,
  }));

const start = {
  startedOn: plainDate,
  targetGroup: chosen(TARGET_GROUPS),
  income: chosen(INCOMES),
  project: maybeText(200),
  months: months(48),
  ...levels,
};

export const startParticipationInput = z.object({
  caseId: idInput,
  personId: idInput,
  ...start,
  idempotencyKey: z.uuid().optional(),
});

export const changeParticipationInput = z.object({ participationId: idInput, version, ...start });

export const endParticipationInput = z.object({
  participationId: idInput,
  version,
  endedOn: plainDate,
  result: chosen(RESULTS),
  resultSource: chosen(RESULT_SOURCES),
  resultKnownOn: plainDate,
  resultNote: maybeText(1000),
  ...levels,
});

export const writeGoalInput = z.object({
  participationId: idInput,
  /** The goal to change; a new one when it is left out. */
  goalId: idInput.nullish().transform((id) => id ?? null),
  version: version.default(0),
  kind: chosen(GOAL_KINDS),
  goal: text(500),
  measure: text(500),
  dueOn: plainDate,
  succeeded: maybeYes,
  assessedOn: maybeDate,
  idempotencyKey: z.uuid().optional(),
});

export const extendParticipationInput = z.object({
  participationId: idInput,
  decidedOn: plainDate,
  months: months(12),
  ground: chosen(EXTENSION_GROUNDS),
  reason: text(1000),
  idempotencyKey: z.uuid().optional(),
});

export const recordTalkInput = z.object({
  participationId: idInput,
  offeredOn: plainDate,
  held: z.preprocess(
    (given) => (given === "true" ? true : given === "false" ? false : given),
    z.boolean("errors.required"),
  ),
  agreed: maybeText(1000),
  idempotencyKey: z.uuid().optional(),
});

/** Address of the list: what is narrowed, and after which row it begins. */
export const listInput = z.object({
  gruppe: z.enum(TARGET_GROUPS).optional().catch(undefined),
  status: z.enum(["running", "ended", "all"]).catch("running"),
  etter: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
