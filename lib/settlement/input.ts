import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import {
  DECLINE_REASONS,
  declineReasonNeedsNote,
  INTERPRETER_CATEGORIES,
  INTERPRETER_MODES,
  INTERPRETER_USES,
  MISSING_IN_FILE,
  MISSING_IN_LIST,
  MOVE_ANSWERS,
  MOVE_DIRECTIONS,
  NOTHING_MISSING,
  REFUSAL_CONSEQUENCES,
  TRAVEL_MODES,
} from "./rules/codes";
import { STEP_CODES, type StepCode } from "./rules/steps";

const plainDate = z.string("errors.required").refine(isPlainDate, "errors.invalid-date");
const text = (max: number) => z.string().trim().max(max, "errors.too-long");
const version = z.coerce.number("errors.invalid-number").int();
const caseId = idInput;
const idempotencyKey = z.uuid().optional();
const step = z.enum(STEP_CODES as [StepCode, ...StepCode[]], "errors.invalid-value");

const content = {
  doneOn: plainDate.optional(),
  answer: text(60).optional(),
  note: text(2000).optional(),
};

export const recordStepInput = z.object({
  idempotencyKey,
  caseId,
  step,
  /** Those it is recorded for; nobody when it is the household's. */
  personIds: z.array(idInput).max(30).default([]),
  ...content,
});

export const changeStepInput = z.object({ recordId: idInput, version, ...content });

export const removeStepInput = z.object({ recordId: idInput, version });

const optionalDate = plainDate.optional();
const missing = z.union([z.enum(MISSING_IN_LIST), z.literal(NOTHING_MISSING)]);

/** What the list told, and what it left out; that nothing is missing is said by itself. */
export const readListInput = z.object({
  caseId,
  version,
  listedOn: optionalDate,
  readOn: plainDate,
  missing: z
    .array(missing)
    .min(1, "settlement.errors.say-what-is-missing")
    .refine(
      (items) => items.length === 1 || !items.includes(NOTHING_MISSING),
      "settlement.errors.nothing-and-something",
    ),
});

export const answerListInput = z
  .object({
    idempotencyKey,
    caseId,
    version,
    answer: z.enum(["accepted", "declined"], "errors.required"),
    answeredOn: plainDate,
    reason: z.enum(DECLINE_REASONS, "errors.invalid-value").optional(),
    note: text(2000).optional(),
  })
  .refine(({ answer, reason }) => answer === "accepted" || reason, {
    path: ["reason"],
    message: "settlement.errors.decline-reason-missing",
  })
  .refine(
    ({ answer, reason, note }) =>
      answer === "accepted" || !reason || !declineReasonNeedsNote(reason) || note,
    { path: ["note"], message: "settlement.errors.decline-note-missing" },
  );

const interpreter = {
  interpreterUse: z.enum(INTERPRETER_USES, "errors.invalid-value").optional(),
  interpreterLanguage: text(20).optional(),
  interpreterCategory: z.enum(INTERPRETER_CATEGORIES, "errors.invalid-value").optional(),
  interpreterDeviationReason: text(500).optional(),
};

export const planArrivalInput = z.object({
  caseId,
  version,
  personIds: z.array(idInput).min(1, "errors.required").max(30),
  plannedOn: plainDate,
  travelMode: z.enum(TRAVEL_MODES, "errors.invalid-value").optional(),
  arrivalPlace: text(200).optional(),
  arrivalTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "settlement.errors.not-a-time")
    .optional(),
  metBy: text(200).optional(),
  toldOn: optionalDate,
  ...interpreter,
  interpreterMode: z.enum(INTERPRETER_MODES, "errors.invalid-value").optional(),
  interpreterBookedOn: optionalDate,
  interpreterConfirmedOn: optionalDate,
});

export const noteGapsInput = z.object({
  caseId,
  personIds: z.array(idInput).min(1, "errors.required").max(30),
  items: z.array(z.enum(MISSING_IN_FILE)).min(1, "settlement.errors.say-what-is-missing"),
});

const gap = { caseId, personId: idInput, item: z.enum(MISSING_IN_FILE), version };

export const followGapInput = z.object({
  ...gap,
  askedOn: optionalDate,
  receivedOn: optionalDate,
});

export const removeGapInput = z.object(gap);

export const recordMappingInput = z.object({
  caseId,
  personId: idInput,
  version,
  mappedOn: optionalDate,
  wish: text(500).optional(),
  network: z.enum(["someone", "nobody"]).optional(),
  networkNote: text(1000).optional(),
  interpreterScarce: z.enum(["yes", "no"]).optional(),
  plan: z.enum(["received", "none"]).optional(),
  planOn: optionalDate,
});

export const recordReceptionInput = z.object({
  caseId,
  version,
  centre: text(200).optional(),
  months: text(3).optional(),
  training: text(1000).optional(),
});

export const refuseOfferInput = z.object({
  caseId,
  version,
  refusedOn: plainDate,
  toldOn: plainDate,
  told: z.array(z.enum(REFUSAL_CONSEQUENCES)).min(1, "settlement.errors.say-what-was-told"),
  language: text(20).min(1, "errors.required"),
  ...interpreter,
  interpreterUse: z.enum(INTERPRETER_USES, "errors.required"),
  ownWords: text(2000).optional(),
});

export const withdrawRefusalInput = z.object({ caseId, version });

const moveContent = {
  direction: z.enum(MOVE_DIRECTIONS, "errors.required"),
  otherMunicipality: z.string("errors.required").regex(/^\d{4}$/, "errors.required"),
  movedOn: optionalDate,
  ownAnswer: z.enum(MOVE_ANSWERS, "errors.required"),
  ownAnsweredOn: optionalDate,
  ownAnsweredBy: text(200).optional(),
  otherAnswer: z.enum(MOVE_ANSWERS, "errors.required"),
  otherAnsweredOn: optionalDate,
  otherAnsweredBy: text(200).optional(),
  note: text(2000).optional(),
  /** Close the case with the move. */
  closeCase: z.boolean().default(false),
};

export const recordMoveInput = z.object({ idempotencyKey, caseId, ...moveContent });

export const changeMoveInput = z.object({ moveId: idInput, version, ...moveContent });
