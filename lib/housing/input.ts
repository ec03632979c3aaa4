import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import {
  HELP_OUTCOMES,
  METER_KINDS,
  MOVE_OUT_REASONS,
  MOVED_TO,
  NEEDS_NOTE,
  PROTOCOL_KINDS,
  REFUSAL_REASONS,
  ROOM_CONDITIONS,
  WALKTHROUGH_TOPICS,
  WITHDRAWAL_REASONS,
} from "./rules/codes";
import { isSignatureImage } from "./rules/signature";

const filled = (text: string | null | undefined) => text || null;
const optionalText = (max = 2000) =>
  z.string().trim().max(max, "errors.too-long").nullish().transform(filled);
const requiredText = (max = 2000) =>
  z.string("errors.required").trim().min(1, "errors.required").max(max, "errors.too-long");
const version = z.coerce.number("errors.invalid-number").int();
const idempotencyKey = z.uuid().optional();
/** An empty choice in a form is nothing chosen. */
const orNothing = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess((given) => (given === "" ? null : given), schema.nullish())
    .transform((given) => given ?? null);
const day = z.string("errors.required").refine(isPlainDate, "errors.invalid-date");
const optionalDay = orNothing(day);
const count = (max: number) =>
  z.preprocess(
    (given) => (given === "" || given === null ? undefined : given),
    z.coerce
      .number("errors.invalid-number")
      .int("errors.invalid-number")
      .min(0, "errors.invalid-number")
      .max(max, "errors.invalid-number"),
  );
const optionalCount = (max: number) =>
  z.preprocess(
    (given) => (given === "" ? null : given),
    z.coerce
      .number("errors.invalid-number")
      .int("errors.invalid-number")
      .min(0, "errors.invalid-number")
      .max(max, "errors.invalid-number")
      .nullish()
      .transform((given) => given ?? null),
  );
const codes = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (given) => (Array.isArray(given) ? [...new Set(given.filter(Boolean))] : given),
    z.array(schema).default([]),
  );
const lines = z.preprocess(
  (given) =>
    typeof given === "string"
      ? given
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean)
      : given,
  z.array(z.string().max(300, "errors.too-long")).max(20, "errors.too-long").default([]),
);

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

/**
 * Rows of a form. One that is left empty is no row, but keeps its place until all are read, so that
 * what is wrong is said at the right one.
 */
function rows<T extends z.ZodType<Record<string, unknown>>>(
  row: T,
  { begun, needed, most }: { begun: readonly string[]; needed: readonly string[]; most: number },
) {
  const checked = row.superRefine((given, context) => {
    if (!begun.some((key) => given[key])) return;
    for (const key of needed) {
      if (!given[key])
        context.addIssue({ code: "custom", path: [key], message: "errors.required" });
    }
  });
  return z
    .preprocess(
      (given) => (Array.isArray(given) ? Array.from(given, (one) => one ?? {}) : given),
      z.array(checked).max(most).default([]),
    )
    .transform((given) => given.filter((one) => begun.some((key) => one[key])));
}

const meters = rows(
  z.object({
    kind: orNothing(z.enum(METER_KINDS, "errors.invalid-value")),
    number: optionalText(60),
    reading: optionalText(40),
  }),
  { begun: ["kind", "number", "reading"], needed: ["kind", "reading"], most: 8 },
);
const protocolRooms = rows(
  z.object({
    name: optionalText(100),
    condition: orNothing(z.enum(ROOM_CONDITIONS, "errors.invalid-value")),
    note: optionalText(1000),
  }),
  { begun: ["condition", "note"], needed: ["name", "condition"], most: 30 },
);

export const saveProtocolInput = z.object({
  ...onTenancy,
  kind: z.enum(PROTOCOL_KINDS, "errors.required"),
  heldOn: day,
  meters,
  keyCount: count(100),
  keyNote: optionalText(500),
  rooms: protocolRooms,
  topics: codes(z.enum(WALKTHROUGH_TOPICS, "errors.invalid-value")),
  note: optionalText(),
});
export type ProtocolContent = Omit<
  z.output<typeof saveProtocolInput>,
  "tenancyId" | "version" | "kind"
>;

/** A name in letters always; a drawing beside it when it was drawn. */
const signature = z
  .string()
  .nullish()
  .transform(filled)
  .refine((drawn) => drawn === null || isSignatureImage(drawn), "housing.errors.signature");

export const signProtocolInput = z.object({
  ...onTenancy,
  kind: z.enum(PROTOCOL_KINDS, "errors.required"),
  householdName: requiredText(200),
  householdDrawing: signature,
  adviserName: requiredText(200),
  adviserDrawing: signature,
});

export const saveHomeNeedInput = z.object({
  caseId: idInput,
  personId: idInput,
  version,
  adaptationsAssessedOn: optionalDay,
  adaptations: rows(z.object({ adaptation: optionalText(200), inPlaceOn: optionalDay }), {
    begun: ["adaptation", "inPlaceOn"],
    needed: ["adaptation"],
    most: 20,
  }),
  hasEnoughSpace: orNothing(z.enum(["yes", "no"], "errors.invalid-value")),
  metresToSchool: optionalCount(500_000),
  needsAssessedOn: optionalDay,
  placeReason: optionalText(),
});

export const requestHousingHelpInput = z.object({
  caseId: idInput,
  requestedOn: day,
  request: optionalText(),
  idempotencyKey,
});

export const decideHousingHelpInput = z.object({
  helpId: idInput,
  version,
  decidedOn: day,
  outcome: z.enum(HELP_OUTCOMES, "errors.required"),
  mainContent: requiredText(4000),
  grounds: requiredText(4000),
  sentOn: optionalDay,
});
