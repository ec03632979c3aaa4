import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { maybeText, plainDate, text } from "@/lib/platform/typed-parts";
import { elementKindCodes } from "@/lib/programme/rules/codes";

const version = z.coerce.number("errors.invalid-number").int();
const emptyIsNone = (given: unknown) => (given === "" ? null : given);
const day = plainDate;
const dayOrNone = z
  .preprocess(emptyIsNone, plainDate.nullish())
  .transform((given) => given ?? null);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "attendance.errors.time");

/** A weekday that is left empty has no hours. */
const weekdayRow = z.preprocess(
  (given) => {
    const row = given as { from?: string; to?: string } | null;
    return row?.from || row?.to ? row : null;
  },
  z
    .object({ weekday: z.coerce.number().int().min(1).max(7), from: time, to: time })
    .refine(({ from, to }) => from < to, {
      path: ["to"],
      message: "attendance.errors.ends-before-start",
    })
    .nullable(),
);
const times = z
  .array(weekdayRow)
  .max(21)
  .transform((rows) => rows.filter((row) => row !== null));

const content = {
  name: text(80),
  provider: text(120),
  kinds: z.preprocess(
    (given) => (Array.isArray(given) ? [...new Set(given.filter(Boolean))] : given),
    z.array(z.enum(elementKindCodes, "errors.invalid-value")).min(1, "errors.required").max(8),
  ),
  place: maybeText(120),
  teacherName: maybeText(120),
  teacherContact: maybeText(200),
  followsSchool: z.boolean().default(false),
  toOn: dayOrNone,
  times,
};

export const createClassInput = z.object({
  ...content,
  fromOn: day,
  idempotencyKey: z.uuid().optional(),
});

export const changeClassInput = z.object({
  classId: idInput,
  version,
  ...content,
  fromOn: day,
  /** From when the hours are these, if they are others than before. */
  timesFrom: day,
});

export const addParticipantsInput = z.object({
  classId: idInput,
  participationIds: z.array(idInput).min(1, "attendance.errors.choose-someone").max(200),
  fromOn: day,
});

export const changeMemberInput = z.object({
  memberId: idInput,
  version,
  toOn: dayOrNone,
});
