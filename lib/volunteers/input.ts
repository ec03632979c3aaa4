import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { HELP_TOPICS, OFFER_ANSWERS, SHARED_FIELDS, VOLUNTEER_KINDS } from "./rules/agreement";

const filled = (text: string | null | undefined) => text || null;
const optionalText = (max: number) =>
  z.string().trim().max(max, "errors.too-long").nullish().transform(filled);
const requiredText = (max: number) =>
  z.string("errors.required").trim().min(1, "errors.required").max(max, "errors.too-long");
const orNothing = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess((given) => (given === "" ? null : given), schema.nullish())
    .transform((given) => given ?? null);
const day = z.string("errors.required").refine(isPlainDate, "errors.invalid-date");
const version = z.coerce.number("errors.invalid-number").int();
const idempotencyKey = z.uuid().optional();
const languages = z.preprocess(
  (given) => (Array.isArray(given) ? [...new Set(given.filter(Boolean))] : given),
  z
    .array(z.string().regex(/^[A-Za-z-]{2,12}$/, "errors.invalid-value"))
    .max(8)
    .default([]),
);

const volunteerContent = {
  kind: z.enum(VOLUNTEER_KINDS, "errors.required"),
  name: requiredText(200),
  contactName: optionalText(200),
  organisation: optionalText(200),
  phone: optionalText(40),
  email: z
    .union([z.literal(""), z.email("volunteers.errors.email")])
    .nullish()
    .transform(filled),
  languages,
  helpWith: z.array(z.enum(HELP_TOPICS, "errors.invalid-value")).default([]),
  signedUpOn: day,
  note: optionalText(2000),
};

export const registerVolunteerInput = z.object({ ...volunteerContent, idempotencyKey });

export const changeVolunteerInput = z.object({
  volunteerId: idInput,
  version,
  ...volunteerContent,
  isRetired: z.boolean().default(false),
});

const answer = orNothing(z.enum(OFFER_ANSWERS, "errors.invalid-value"));

export const offerHelpInput = z.object({
  caseId: idInput,
  offeredOn: day,
  answer,
  idempotencyKey,
});

export const changeOfferInput = z
  .object({
    offerId: idInput,
    version,
    answer,
    volunteerId: orNothing(idInput),
    consentOn: orNothing(day),
    consentBy: orNothing(idInput),
    shared: z.array(z.enum(SHARED_FIELDS, "errors.invalid-value")).default([]),
    meetingPlace: optionalText(200),
    tasks: optionalText(2000),
    startsOn: orNothing(day),
    followUpOn: orNothing(day),
    endedOn: orNothing(day),
    endReason: optionalText(500),
  })
  .superRefine((given, context) => {
    const need = (absent: boolean, path: string, message: string) => {
      if (absent) context.addIssue({ code: "custom", path: [path], message });
    };
    if (given.volunteerId) {
      need(given.answer !== "yes", "answer", "volunteers.errors.answer-not-yes");
      need(!given.consentOn, "consentOn", "volunteers.errors.consent-missing");
      need(!given.consentBy, "consentBy", "volunteers.errors.consent-by-missing");
      need(!given.tasks, "tasks", "volunteers.errors.tasks-missing");
      need(!given.followUpOn, "followUpOn", "volunteers.errors.follow-up-missing");
    }
    need(
      Boolean(given.endedOn) && !given.endReason,
      "endReason",
      "volunteers.errors.end-reason-missing",
    );
  });

export const recordFollowUpInput = z
  .object({
    offerId: idInput,
    version,
    followedUpOn: day,
    /** When it is followed up again; nothing when it is not. */
    nextOn: orNothing(day),
  })
  .refine(({ followedUpOn, nextOn }) => nextOn === null || nextOn > followedUpOn, {
    path: ["nextOn"],
    error: "volunteers.errors.next-before",
  });

export const withdrawConsentInput = z.object({ offerId: idInput, version });

const tolerant = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What the register is narrowed to; an unknown value is left out. */
export const volunteerFilterInput = z.object({
  language: tolerant(z.string().regex(/^[A-Za-z-]{2,12}$/)),
  helpWith: tolerant(z.enum(HELP_TOPICS)),
  retired: tolerant(z.enum(["with"])),
  after: tolerant(idInput),
});
export type VolunteerFilter = z.output<typeof volunteerFilterInput>;
