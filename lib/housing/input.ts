import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import {
  codes,
  day,
  idempotencyKey,
  lines,
  optionalDay,
  optionalText,
  orNothing,
  requiredText,
  version,
} from "./input/parts";
import {
  MOVE_OUT_REASONS,
  MOVED_TO,
  NEEDS_NOTE,
  REFUSAL_REASONS,
  WITHDRAWAL_REASONS,
} from "./rules/codes";

/** What must be given in words when the code says too little. */
function withNote<T extends z.ZodType<Record<string, unknown>>>(
  schema: T,
  code: string,
  note: string,
): T {
  return schema.refine((given) => !NEEDS_NOTE.has(String(given[code])) || Boolean(given[note]), {
    path: [note],
    message: "housing.errors.note-missing",
  }) as T;
}

/**
 * The places of a tenancy as a form gives them: "whole", or each as "room", a room's id, "/" and the
 * number of the bed, or "/" and the number of the place.
 */
const placeText = /^(?:[0-9a-f-]{36})?(?:\/\d{1,3})?$/;
const places = z
  .preprocess(
    (given) =>
      (Array.isArray(given) ? given : [given]).filter(
        (one) => typeof one === "string" && one !== "",
      ),
    z
      .array(z.string().refine((one) => one === "whole" || placeText.test(one), "errors.required"))
      .min(1, "housing.errors.choose-places")
      .max(100),
  )
  .transform((given) =>
    given.includes("whole")
      ? [{ roomId: null, placeNumber: null }]
      : given.map((one) => {
          const [roomId = "", number] = one.split("/");
          return { roomId: roomId || null, placeNumber: number ? Number(number) : null };
        }),
  );

const period = {
  plannedFrom: day,
  plannedUntil: optionalDay,
};
const ordered = (given: { plannedFrom: string; plannedUntil: string | null }) =>
  given.plannedUntil === null || given.plannedUntil > given.plannedFrom;
const orderError = { path: ["plannedUntil"], message: "housing.errors.until-before-from" };

export const openTenancyInput = z
  .object({
    caseId: idInput,
    dwellingId: idInput,
    /** Whether the home is offered at once, or only kept for the household. */
    start: z.enum(["offer", "reserve"], "errors.required").default("offer"),
    ...period,
    places,
    personIds: codes(idInput),
    answerDueOn: optionalDay,
    reason: optionalText(),
    idempotencyKey,
  })
  .refine(ordered, orderError)
  .refine(({ personIds }) => personIds.length > 0, {
    path: ["personIds"],
    message: "housing.errors.choose-people",
  });

const onTenancy = { tenancyId: idInput, version };

export const offerReservedInput = z.object({ ...onTenancy, answerDueOn: optionalDay });

export const answerOfferInput = withNote(
  z
    .object({
      ...onTenancy,
      answer: z.enum(["accepted", "refused"], "errors.required"),
      answeredOn: day,
      refusalReason: orNothing(z.enum(REFUSAL_REASONS, "errors.required")),
      refusalNote: optionalText(),
      handoverPlannedOn: optionalDay,
    })
    .refine(({ answer, refusalReason }) => answer === "accepted" || refusalReason !== null, {
      path: ["refusalReason"],
      message: "errors.required",
    }),
  "refusalReason",
  "refusalNote",
);

export const withdrawTenancyInput = withNote(
  z.object({
    ...onTenancy,
    withdrawalReason: z.enum(WITHDRAWAL_REASONS, "errors.required"),
    withdrawalNote: optionalText(),
  }),
  "withdrawalReason",
  "withdrawalNote",
);

export const planHandoverInput = z.object({ ...onTenancy, handoverPlannedOn: day });

export const assessHomeInput = z.object({
  ...onTenancy,
  accessAssessedOn: optionalDay,
  accessNote: optionalText(),
  areaAssessedOn: optionalDay,
  areaNote: optionalText(),
  alternatives: lines,
});

export const moveInInput = z.object({ ...onTenancy, movedInOn: day, note: optionalText() });

export const changePeriodInput = z
  .object({ ...onTenancy, ...period, note: requiredText(500) })
  .refine(ordered, orderError);

export const changePlacesInput = z.object({
  ...onTenancy,
  changedOn: day,
  places,
  note: requiredText(500),
});

export const moveOutInput = withNote(
  z.object({
    ...onTenancy,
    movedOutOn: day,
    movedOutTo: z.enum(MOVED_TO, "errors.required"),
    movedOutReason: z.enum(MOVE_OUT_REASONS, "errors.required"),
    movedOutAddress: optionalText(300),
    movedOutNote: optionalText(),
  }),
  "movedOutReason",
  "movedOutNote",
);
