import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { maybeDate, maybeText, plainDate, text, typedLines } from "@/lib/platform/typed-parts";
import {
  combinedEducations,
  elementKindCodes,
  goalLevels,
  planEndGoals,
  subGoalKinds,
  subGoalResults,
} from "../rules/codes";
import { minutesOfTimes } from "../rules/plan-time";
import {
  interpreting,
  interpretingComplete,
  lines,
  maybeCode,
  maybeHours,
  maybeWhole,
  periodInput,
} from "./parts";

const version = z.coerce.number("errors.invalid-number").int();

const level = maybeCode(goalLevels);

const isFilled = (line: unknown) =>
  Object.values((line ?? {}) as Record<string, unknown>).some((value) => value);

/** Periods of which the form offers more than are needed; those left empty are none. */
const vacations = z
  .preprocess(lines, z.array(z.union([periodInput, z.unknown()])).max(20))
  .transform((all) => all.filter(isFilled))
  .pipe(z.array(periodInput))
  .transform((all) => all.toSorted((one, other) => (one.from < other.from ? -1 : 1)));

export const startPlanInput = z.object({ participationId: idInput, idempotencyKey: idInput });

export const discardPlanInput = z.object({ planId: idInput, version });

/** The plan as far as it is written. */
export const writePlanInput = z
  .object({
    planId: idInput,
    version,
    startsOn: maybeDate,
    endsOn: maybeDate,
    endGoal: maybeCode(planEndGoals),
    endGoalSetOn: maybeDate,
    endGoalDetail: maybeText(500),
    longTermGoal: maybeText(1000),
    wishes: maybeText(2000),
    levelReading: level,
    levelListening: level,
    levelWriting: level,
    levelOral: level,
    levelReason: maybeText(1000),
    norwegianHours: maybeWhole(0, 6000),
    civicsHours: maybeWhole(0, 500),
    trainingNote: maybeText(500),
    elementsReason: maybeText(3000),
    withHomework: z.boolean().default(false),
    vacations,
    combinedEducation: maybeCode(combinedEducations),
    combinedEducationProvider: maybeText(200),
    adaptations: typedLines,
    adaptationsResponsible: maybeText(200),
    complaintExplainedOn: maybeDate,
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "programme.errors.ends-before-it-starts",
  });

const time = z
  .string("errors.required")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "programme.errors.not-a-time");

/** One line a day of the week; a day without hours is none. */
const times = z.preprocess(
  (given) =>
    (lines(given) as Record<string, unknown>[])
      .map((line, index) => ({ weekday: index + 1, ...line }))
      .filter(({ weekday: _, ...line }) => isFilled(line)),
  z
    .array(
      z
        .object({ weekday: z.coerce.number().int().min(1).max(7), from: time, to: time })
        .refine(({ from, to }) => from < to, {
          path: ["to"],
          message: "programme.errors.ends-before-it-starts",
        }),
    )
    .max(7),
);

/** An element of a plan in the making; with `elementId` one that stands. */
export const writeElementInput = z
  .object({
    planId: idInput,
    elementId: idInput.nullish(),
    version: version.default(0),
    idempotencyKey: z.uuid().optional(),
    kind: z.enum(elementKindCodes, "errors.required"),
    title: maybeText(200),
    fromOn: plainDate,
    toOn: plainDate,
    hours: maybeHours(60),
    times,
    followsSchool: z.boolean().default(false),
    provider: maybeText(200),
    place: maybeText(200),
    reason: maybeText(1000),
  })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, {
    path: ["toOn"],
    message: "programme.errors.ends-before-it-starts",
  })
  .transform(({ hours, ...rest }) => ({
    ...rest,
    minutesPerWeek: rest.times.length > 0 ? minutesOfTimes(rest.times) : (hours ?? 0),
  }))
  .refine(({ minutesPerWeek }) => minutesPerWeek > 0, {
    path: ["hours"],
    message: "errors.required",
  });

export const removeElementInput = z.object({ elementId: idInput, version });

/** A sub-goal of a plan in the making; with `subGoalId` one that stands. */
export const writeSubGoalInput = z.object({
  planId: idInput,
  subGoalId: idInput.nullish(),
  version: version.default(0),
  idempotencyKey: z.uuid().optional(),
  kind: z.enum(subGoalKinds, "errors.required"),
  text: text(500),
  measure: maybeText(500),
  dueOn: maybeDate,
});

export const removeSubGoalInput = z.object({ subGoalId: idInput, version });

/** How a sub-goal went; the plan may be in force. */
export const recordResultInput = z.object({
  subGoalId: idInput,
  version,
  result: z.enum(subGoalResults, "errors.required"),
  resultOn: plainDate,
  resultNote: maybeText(1000),
});

/** That the plan was made with the participant, and agreed on, or what it was that was not. */
export const agreePlanInput = z
  .object({
    planId: idInput,
    /** All that stood in the plan when it was read through: `standOf`. */
    stand: text(4000),
    agreedOn: plainDate,
    ...interpreting,
    disagreement: maybeText(1000),
  })
  .superRefine(interpretingComplete);

export const putPlanInForceInput = z.object({
  planId: idInput,
  stand: text(4000),
  inForceFrom: plainDate,
  changeNote: maybeText(1000),
  copyGivenOn: maybeDate,
  reviewOn: plainDate,
});

/** What happens to a plan in force: that a copy was given, and when it is gone through next. */
export const followPlanInput = z.object({
  planId: idInput,
  version,
  copyGivenOn: maybeDate,
  reviewOn: maybeDate,
});

export const recordPlanReviewInput = z
  .object({
    planId: idInput,
    idempotencyKey: idInput,
    heldOn: plainDate,
    ...interpreting,
    changeNote: text(2000),
    endGoalAtRisk: z.boolean().default(false),
    nextReviewOn: plainDate,
  })
  .superRefine(interpretingComplete);
