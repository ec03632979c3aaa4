import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { plainDate, text } from "@/lib/platform/typed-parts";
import { parseHours } from "../rules/cell";
import { absenceCodes, followUpKinds, welfareOccasions } from "../rules/codes";

const version = z.coerce.number("errors.invalid-number").int();
const emptyIsNone = (given: unknown) => (given === "" ? null : given);
const dayOrNone = z
  .preprocess(emptyIsNone, plainDate.nullish())
  .transform((given) => given ?? null);
const wordsOrNone = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "errors.too-long")
    .nullish()
    .transform((typed) => typed || null);

const hoursOrNone = z.preprocess(
  emptyIsNone,
  z
    .string()
    .nullish()
    .transform((typed, ctx) => {
      if (!typed) return null;
      const minutes = parseHours(typed.trim());
      if (minutes === null || minutes === 0) {
        ctx.addIssue({ code: "custom", message: "attendance.errors.hours" });
        return z.NEVER;
      }
      return minutes;
    }),
);

const content = {
  code: z.enum(absenceCodes, "errors.required"),
  occasion: z
    .preprocess(emptyIsNone, z.enum(welfareOccasions).nullish())
    .transform((given) => given ?? null),
  fromOn: plainDate,
  toOn: plainDate,
  minutesPerDay: hoursOrNone,
  eventOn: dayOrNone,
  noticeOn: dayOrNone,
  documentSeenOn: dayOrNone,
  /** Why more is granted than the law's number of days. */
  beyondReason: wordsOrNone(500),
};

const inOrder = ({ fromOn, toOn }: { fromOn: string; toOn: string }) => fromOn <= toOn;
const notInOrder = { path: ["toOn"], message: "attendance.errors.ends-before-start" };

export const grantLeaveInput = z
  .object({ participationId: idInput, ...content, idempotencyKey: z.uuid().optional() })
  .refine(inOrder, notInOrder);

/** What may be told of a leave later: when it ends, a document that was seen, and what was offered. */
export const changeLeaveInput = z
  .object({
    absenceId: idInput,
    version,
    toOn: plainDate,
    documentSeenOn: dayOrNone,
    followUpOfferedOn: dayOrNone,
    followUpKind: z
      .preprocess(emptyIsNone, z.enum(followUpKinds).nullish())
      .transform((given) => given ?? null),
    beyondReason: wordsOrNone(500),
  })
  .superRefine(({ followUpOfferedOn, followUpKind }, ctx) => {
    if ((followUpOfferedOn === null) === (followUpKind === null)) return;
    const path = [followUpOfferedOn === null ? "followUpOfferedOn" : "followUpKind"];
    ctx.addIssue({ code: "custom", path, message: "errors.required" });
  });

export const removeLeaveInput = z.object({ absenceId: idInput, version, reason: text(500) });

export const setCareSituationInput = z.object({
  participationId: idInput,
  version,
  overTwoChildren: z.boolean().default(false),
  soleCarer: z.boolean().default(false),
  extendedRight: z.boolean().default(false),
  documentSeenOn: dayOrNone,
});

export const withdrawCertificationInput = z.object({
  participationId: idInput,
  decidedOn: plainDate,
  reason: text(1000),
  idempotencyKey: z.uuid().optional(),
});

export const assessCertificationInput = z.object({
  withdrawalId: idInput,
  version,
  assessedOn: plainDate,
  outcome: z.enum(["restored", "kept"], "errors.required"),
});

export const extendProgrammeInput = z.object({ participationId: idInput, version });
