import { z } from "zod";
import {
  interpretedByCodes,
  interpreterCategories,
  interpreterUses,
} from "@/lib/interpreters/rules/interpreting";
import { idInput } from "@/lib/platform/ids";
import { maybeDate, maybeText, plainDate, text } from "@/lib/platform/typed-parts";
import { TALK_ANSWERS, TALK_OCCASIONS } from "../rules/private-talk";
import { maybeCode, version } from "./parts";

const orNothing = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess((given) => (given === "" ? null : given), schema.nullish())
    .transform((given) => given ?? null);

/** What is written down of a talk with one adult alone. */
const talk = {
  heldOn: plainDate,
  askedAlone: z.enum(["yes", "no"], "errors.required").transform((answer) => answer === "yes"),
  language: maybeText(20),
  interpreterBookingId: orNothing(idInput),
  interpreterUse: maybeCode(interpreterUses),
  interpretedBy: maybeCode(interpretedByCodes),
  interpreterCategory: maybeCode(interpreterCategories),
  interpreterDeviationReason: maybeText(500),
  emergencyReason: maybeText(500),
  brokerAnswer: z.enum(TALK_ANSWERS, "errors.required"),
  dependencyAnswer: z.enum(TALK_ANSWERS, "errors.required"),
  howFound: maybeText(4000),
  whatWasAsked: maybeText(4000),
  notes: maybeText(8000),
  agreed: maybeText(2000),
  actionAgreedOn: maybeDate,
};

/** How the interpreter was used is answered, or told by a booking. */
const toldOrAnswered = {
  when: () => true,
  path: ["interpreterUse"],
  error: "errors.required",
};
const isTold = (given: { interpreterUse?: unknown; interpreterBookingId?: unknown }) =>
  Boolean(given.interpreterUse || given.interpreterBookingId);

export const recordTalkInput = z
  .object({
    applicationId: idInput,
    personId: idInput,
    occasion: z.enum(TALK_OCCASIONS, "errors.required"),
    ...talk,
    idempotencyKey: z.uuid().optional(),
  })
  .refine(isTold, toldOrAnswered);

export const changeTalkInput = z
  .object({
    talkId: idInput,
    version,
    ...talk,
  })
  .refine(isTold, toldOrAnswered);

export const nameTalkReaderInput = z.object({
  caseId: idInput,
  accountId: idInput,
  reason: text(500),
  idempotencyKey: z.uuid().optional(),
});

export const endTalkReaderInput = z.object({ caseId: idInput, readerId: idInput });
