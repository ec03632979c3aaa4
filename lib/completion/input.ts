import { z } from "zod";
import { letterLanguages } from "@/lib/letters/rules/kinds";
import { idInput } from "@/lib/platform/ids";
import { maybeDate, maybeText, plainDate, text, yesOrNo } from "@/lib/platform/typed-parts";
import { interpreting, interpretingComplete, maybeCode } from "@/lib/programme/input/parts";
import {
  activitiesAfter,
  endingKinds,
  fundings,
  receivers,
  sharedInformation,
  situationMonths,
  situationSources,
  talkKinds,
  talkOutcomes,
} from "./rules/codes";

const version = z.coerce.number("errors.invalid-number").int();
const reasonCode = z.string().regex(/^[a-z_]{2,40}$/, "errors.invalid-value");

/** Boxes of which one, several or none are ticked. */
const ticked = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => [given ?? []].flat().filter((value) => value !== ""), z.array(one));

export const endProgrammeInput = z.object({
  participationId: idInput,
  version,
  idempotencyKey: idInput,
  kind: z.enum(endingKinds, "errors.required"),
  endedOn: plainDate,
  activities: ticked(reasonCode),
  exitReason: reasonCode
    .or(z.literal(""))
    .nullish()
    .transform((code) => code || null),
  judgement: maybeText(1000),
  source: maybeCode(situationSources),
  reason: maybeText(1000),
});

export const reopenProgrammeInput = z.object({
  participationId: idInput,
  version,
  idempotencyKey: idInput,
  reason: text(1000),
});

export const issueCertificateInput = z.object({
  participationId: idInput,
  idempotencyKey: idInput,
  language: z.enum(letterLanguages, "errors.required"),
  correction: maybeText(500),
});

export const giveCertificateInput = z.object({ certificateId: idInput, givenOn: plainDate });

export const recordTalkInput = z
  .object({
    participationId: idInput,
    idempotencyKey: idInput,
    kind: z.enum(talkKinds, "errors.required"),
    onDay: plainDate,
    outcome: z.enum(talkOutcomes, "errors.required"),
    continuationPlan: maybeText(2000),
    note: maybeText(1000),
    ...interpreting,
  })
  .superRefine(interpretingComplete);

export const recordHandoverInput = z
  .object({
    participationId: idInput,
    idempotencyKey: idInput,
    receiver: z.enum(receivers, "errors.required"),
    receiverName: text(200),
    contactPerson: text(200),
    contactDetails: maybeText(200),
    heldOn: plainDate,
    participantPresent: yesOrNo.refine((answer) => typeof answer === "boolean", "errors.required"),
    ...interpreting,
    agreed: text(2000),
    firstMeetingOn: maybeDate,
    consent: z.enum(["given", "refused"], "errors.required"),
    consentOn: maybeDate,
    shared: ticked(z.enum(sharedInformation, "errors.invalid-value")),
    noteLanguage: maybeCode(letterLanguages),
  })
  .superRefine(interpretingComplete)
  .superRefine(({ consent, consentOn, shared }, ctx) => {
    if (consent === "given" && !consentOn) {
      ctx.addIssue({ code: "custom", path: ["consentOn"], message: "errors.required" });
    }
    if (consent === "refused" && shared.length > 0) {
      ctx.addIssue({
        code: "custom",
        path: ["shared"],
        message: "completion.errors.nothing-without-consent",
      });
    }
  });

/** What happens to a handover later: that the note was sent, taken over, or consent withdrawn. */
export const followHandoverInput = z
  .object({
    handoverId: idInput,
    version,
    sentOn: maybeDate,
    acknowledgedOn: maybeDate,
    acknowledgedBy: maybeText(200),
    consentWithdrawn: z.boolean().default(false),
  })
  .superRefine(({ acknowledgedOn, acknowledgedBy }, ctx) => {
    if (acknowledgedOn && !acknowledgedBy) {
      ctx.addIssue({ code: "custom", path: ["acknowledgedBy"], message: "errors.required" });
    }
    if (acknowledgedBy && !acknowledgedOn) {
      ctx.addIssue({ code: "custom", path: ["acknowledgedOn"], message: "errors.required" });
    }
  });

export const saveEducationInput = z.object({
  participationId: idInput,
  version,
  place: maybeText(300),
  startsOn: maybeDate,
  funding: maybeCode(fundings),
  confirmedOn: maybeDate,
});

export const recordSituationInput = z.object({
  participationId: idInput,
  idempotencyKey: idInput,
  months: z.coerce
    .number("errors.required")
    .pipe(z.literal(situationMonths, "errors.invalid-value")),
  onDay: plainDate,
  activity: z.enum(activitiesAfter, "errors.required"),
  source: z.enum(situationSources, "errors.required"),
  note: maybeText(500),
});
