import { z } from "zod";
import { interpreterModes } from "@/lib/guidance/rules/session";
import { interpreterCategories } from "@/lib/interpreters/rules/interpreting";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { COURSE_ANSWERS } from "./rules/places";

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
const time = z.string("errors.required").regex(/^([01]\d|2[0-3]):[0-5]\d$/, "courses.errors.time");
const version = z.coerce.number("errors.invalid-number").int();
const topic = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, "errors.invalid-value");
const topics = z.array(topic).max(60).default([]);
const language = z.string().regex(/^[A-Za-z-]{2,12}$/, "errors.invalid-value");
const languages = z.preprocess(
  (given) => (Array.isArray(given) ? [...new Set(given.filter(Boolean))] : given),
  z.array(language).max(12).default([]),
);
const idempotencyKey = z.uuid().optional();

const meetingTimes = { heldOn: day, startsAtTime: time, endsAtTime: time };
const endsAfterStart = {
  path: ["endsAtTime"],
  message: "courses.errors.ends-before-start",
};
const inOrder = ({ startsAtTime, endsAtTime }: { startsAtTime: string; endsAtTime: string }) =>
  startsAtTime < endsAtTime;

/** A row of the series that is left empty is no meeting; the others keep their place for errors. */
const meetingRow = z.preprocess((given) => {
  const row = given as { heldOn?: string; startsAtTime?: string; endsAtTime?: string } | null;
  return row?.heldOn || row?.startsAtTime || row?.endsAtTime ? row : null;
}, z.object(meetingTimes).refine(inOrder, endsAfterStart).nullable());

const courseContent = {
  title: requiredText(120),
  titleNn: optionalText(120),
  titleEn: optionalText(120),
  topics,
  place: optionalText(200),
  places: z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(1, "courses.errors.places")
    .max(200, "courses.errors.places"),
  languages,
  responsibleId: idInput,
  note: optionalText(2000),
};

export const createCourseInput = z.object({
  ...courseContent,
  meetings: z
    .array(meetingRow)
    .max(20)
    .default([])
    .transform((rows) => rows.filter((row) => row !== null)),
  idempotencyKey,
});

export const changeCourseInput = z.object({
  courseId: idInput,
  version,
  ...courseContent,
  isCancelled: z.boolean().default(false),
});

export const addMeetingInput = z
  .object({ courseId: idInput, ...meetingTimes, place: optionalText(200), topics, idempotencyKey })
  .refine(inOrder, endsAfterStart);

const interpreter = z.object({
  language,
  name: optionalText(120),
  category: orNothing(z.enum(interpreterCategories, "errors.invalid-value")),
  mode: orNothing(z.enum(interpreterModes, "errors.invalid-value")),
  deviationReason: optionalText(500),
});

export const changeMeetingInput = z
  .object({
    meetingId: idInput,
    version,
    ...meetingTimes,
    place: optionalText(200),
    topics,
    interpreters: z.array(interpreter).max(12).default([]),
  })
  .refine(inOrder, endsAfterStart);

export const invitePeopleInput = z.object({
  courseId: idInput,
  personIds: z
    .array(idInput)
    .min(1, "courses.errors.nobody-chosen")
    .max(100, "courses.errors.too-many-at-once"),
  invitedOn: day,
});

export const answerInvitationInput = z.object({
  invitationId: idInput,
  version,
  answer: z.enum(COURSE_ANSWERS, "errors.required"),
});

export const closeMeetingInput = z.object({
  meetingId: idInput,
  version,
  /** Invitations of those who were there, of those whom the sender sees. */
  present: z.array(idInput).max(200).default([]),
});

export const correctAttendanceInput = z.object({
  meetingId: idInput,
  invitationId: idInput,
  attended: z.enum(["yes", "no"], "errors.required").transform((said) => said === "yes"),
  reason: requiredText(500),
  idempotencyKey,
});

export const writeSessionsInput = z.object({ meetingId: idInput });

export const enterBreakInput = z
  .object({ name: requiredText(60), fromOn: day, toOn: day, idempotencyKey })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, {
    path: ["toOn"],
    message: "courses.errors.ends-before-start",
  });

export const removeBreakInput = z.object({ breakId: idInput });

/** What the list of households to invite is narrowed to. */
export const invitableFilterInput = z.object({
  name: z.string().trim().max(100).optional().catch(undefined),
});
