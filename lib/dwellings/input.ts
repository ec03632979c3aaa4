import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { moneyInput } from "@/lib/platform/money";
import {
  BLOCK_REASONS,
  DEFECT_SEVERITIES,
  DEPOSIT_ACCOUNTS,
  DWELLING_KINDS,
  ENERGY_LABELS,
  GUARANTEE_KINDS,
  HOLDINGS,
  LETTINGS,
  REGULATIONS,
  TENURES,
} from "./rules/codes";
import { HOME_NEEDS } from "./rules/fit";

const text = (max: number) =>
  z.string("errors.required").trim().min(1, "errors.required").max(max, "errors.too-long");
const optionalText = (max: number) => z.string().trim().max(max, "errors.too-long").nullish();
const wholeNumber = (max: number) =>
  z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(0, "errors.invalid-number")
    .max(max, "errors.invalid-number")
    .nullish();
const plainDate = z
  .string("errors.invalid-date")
  .refine(isPlainDate, "errors.invalid-date")
  .nullish();
/** Answered with yes or no, as a form or a program says it, or not yet. */
const yesOrNo = z.preprocess(
  (given) => (given === "true" ? true : given === "false" ? false : given === "" ? null : given),
  z.boolean("errors.invalid-value").nullish(),
);

const version = z.coerce.number("errors.invalid-number").int("errors.invalid-number");
const emptyIsNothing = (given: unknown) => (given === "" ? null : given);
const oneOf = <const T extends readonly string[]>(codes: T) =>
  z.preprocess(emptyIsNothing, z.enum(codes, "errors.invalid-value").nullish());
const anyDay = z.preprocess(
  emptyIsNothing,
  z.string("errors.invalid-date").refine(isPlainDate, "errors.invalid-date").nullish(),
);
const day = z.string("errors.required").refine(isPlainDate, "errors.invalid-date");
const wholeOrNothing = (least: number, most: number) =>
  z.preprocess(
    emptyIsNothing,
    z.coerce
      .number("errors.invalid-number")
      .int("errors.invalid-number")
      .min(least, "errors.invalid-number")
      .max(most, "errors.invalid-number")
      .nullish(),
  );

export const registerDwellingInput = z.object({
  streetAddress: text(200),
  unit: optionalText(20),
  postalCode: z
    .string("errors.required")
    .trim()
    .regex(/^\d{4}$/, "dwellings.errors.postal-code"),
  postalPlace: text(60),
  kind: z.enum(DWELLING_KINDS, "errors.required"),
  letting: z.enum(LETTINGS, "errors.required").default("ordinary"),
  landlordId: idInput.nullish(),
  rooms: wholeNumber(50),
  areaM2: z.preprocess(
    (typed) => (typeof typed === "string" ? typed.replace(",", ".").trim() || null : typed),
    z.coerce
      .number("errors.invalid-number")
      .positive("errors.invalid-number")
      .max(2000, "errors.invalid-number")
      .nullish(),
  ),
  ownEntrance: yesOrNo,
  ownBathroom: yesOrNo,
  ownKitchen: yesOrNo,
  registeredPeople: wholeNumber(500),
  registeredPeopleOn: plainDate,
  minutesToSchool: wholeNumber(600),
  minutesToWork: wholeNumber(600),
  note: optionalText(2000),
  idempotencyKey: z.uuid().optional(),
});

/** What the register holds of a dwelling beside what a home of one's own finding needs. */
const recordFields = {
  areaName: optionalText(80),
  holding: z.enum(HOLDINGS, "errors.required"),
  rooms: wholeOrNothing(0, 50),
  bedrooms: wholeOrNothing(0, 50),
  places: wholeOrNothing(0, 100),
  stepFreeEntrance: yesOrNo,
  wheelchairAccessible: yesOrNo,
  accessibleBathroom: yesOrNo,
  hasLift: yesOrNo,
  floor: wholeOrNothing(-5, 60),
  approvedForAllowance: yesOrNo,
  energyLabel: oneOf(ENERGY_LABELS),
  availableFrom: anyDay,
  availableTo: anyDay,
  monthlyRent: moneyInput,
  includesHeating: yesOrNo,
  includesElectricity: yesOrNo,
  includesInternet: yesOrNo,
  isFurnished: yesOrNo,
  monthlyEnergy: moneyInput,
  monthlyCostEmpty: moneyInput,
  landlordId: z.preprocess(emptyIsNothing, idInput.nullish()),
};

/** A dwelling of the register, as registered and as changed. */
const dwellingRecord = registerDwellingInput
  .omit({
    registeredPeople: true,
    registeredPeopleOn: true,
    minutesToSchool: true,
    minutesToWork: true,
    idempotencyKey: true,
  })
  .extend(recordFields);

const inOrder = ({
  availableFrom,
  availableTo,
}: {
  availableFrom?: string | null | undefined;
  availableTo?: string | null | undefined;
}) => !availableFrom || !availableTo || availableFrom <= availableTo;
const outOfOrder = { path: ["availableTo"], message: "dwellings.errors.available-order" };

export const enterDwellingInput = dwellingRecord
  .extend({ idempotencyKey: z.uuid().optional() })
  .refine(inOrder, outOfOrder);

export const changeRecordInput = dwellingRecord
  .extend({ dwellingId: idInput, version })
  .refine(inOrder, outOfOrder);

export const archiveDwellingInput = z.object({ dwellingId: idInput, version });

export const saveRoomInput = z.object({
  dwellingId: idInput,
  /** Empty for a new room. */
  roomId: z.preprocess(emptyIsNothing, idInput.nullish()),
  version: version.default(0),
  name: text(60),
  areaM2: z.preprocess(
    (typed) => (typeof typed === "string" ? typed.replace(",", ".").trim() || null : typed),
    z.coerce
      .number("errors.invalid-number")
      .positive("errors.invalid-number")
      .max(500, "errors.invalid-number")
      .nullish(),
  ),
  beds: z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(0, "errors.invalid-number")
    .max(20, "errors.invalid-number"),
  idempotencyKey: z.uuid().optional(),
});

export const partInput = z.object({ dwellingId: idInput, partId: idInput, version });

export const blockDwellingInput = z
  .object({
    dwellingId: idInput,
    /** Empty is the whole dwelling. */
    roomId: z.preprocess(emptyIsNothing, idInput.nullish()),
    startsOn: day,
    endsOn: anyDay,
    reason: z.enum(BLOCK_REASONS, "errors.required"),
    note: optionalText(1000),
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "dwellings.errors.block-order",
  });

export const endBlockInput = partInput.extend({ endsOn: day });

export const reportDefectInput = z.object({
  dwellingId: idInput,
  roomId: z.preprocess(emptyIsNothing, idInput.nullish()),
  what: text(300),
  severity: z.enum(DEFECT_SEVERITIES, "errors.required"),
  reportedOn: day,
  idempotencyKey: z.uuid().optional(),
});

export const orderRepairInput = partInput.extend({ orderedOn: day, orderedFrom: text(120) });

export const finishRepairInput = partInput.extend({ repairedOn: day, repair: optionalText(1000) });

const caption = z.string().trim().max(200, "errors.too-long");

/** What is said of photos that are added together. */
export const addPhotosInput = z.object({
  dwellingId: idInput,
  defectId: z.preprocess(emptyIsNothing, idInput.optional()),
  caption: z.preprocess(emptyIsNothing, caption.optional()),
  idempotencyKey: z.preprocess(emptyIsNothing, z.uuid().optional()),
});
export const captionPhotoInput = partInput.extend({ caption });

/** How long a home is looked for, in months. */
export const LENGTHS = ["3", "6", "12", "36"] as const;

const one = <T extends z.ZodType>(type: T) =>
  z.preprocess((given) => (Array.isArray(given) ? given[0] : given), type);
const listed = (given: unknown) => (Array.isArray(given) ? given : given ? [given] : []);

/** What the search is narrowed to, as it stands in the address. What cannot be read is left out. */
export const dwellingSearchInput = z.object({
  q: one(z.string().trim().max(100).optional()).catch(undefined),
  from: one(z.string().refine(isPlainDate).optional()).catch(undefined),
  to: one(z.string().refine(isPlainDate).optional()).catch(undefined),
  months: one(z.enum(LENGTHS).optional()).catch(undefined),
  persons: one(z.coerce.number().int().min(1).max(30).optional()).catch(undefined),
  /** The case that a home is looked for, by number or id. */
  case: one(z.string().trim().min(1).max(40).optional()).catch(undefined),
  area: one(z.string().trim().min(1).max(80).optional()).catch(undefined),
  holding: one(z.enum(HOLDINGS).optional()).catch(undefined),
  need: z.preprocess(listed, z.array(z.enum(HOME_NEEDS)).max(HOME_NEEDS.length)).catch([]),
  rent: one(moneyInput).catch(undefined),
  show: one(z.enum(["possible", "all", "archived"])).catch("possible"),
  after: one(z.uuid().optional()).catch(undefined),
});
export type DwellingSearch = z.output<typeof dwellingSearchInput>;

export const saveLeaseInput = z
  .object({
    caseId: idInput,
    dwellingId: idInput,
    /** Empty for a new lease. */
    leaseId: idInput.nullish(),
    version: z.coerce.number("errors.invalid-number").int().default(0),
    tenure: z.enum(TENURES, "errors.required").default("private_rental"),
    draftReceivedOn: plainDate,
    isWritten: yesOrNo,
    startsOn: plainDate,
    isFixedTerm: yesOrNo,
    endsOn: plainDate,
    excludesNotice: yesOrNo,
    shortTermGround: optionalText(1000),
    noticeMonths: wholeNumber(36),
    monthlyRent: moneyInput,
    includesHeating: yesOrNo,
    includesElectricity: yesOrNo,
    monthlyEnergy: moneyInput,
    deposit: moneyInput,
    depositAccount: z.enum(DEPOSIT_ACCOUNTS).nullish(),
    guarantee: moneyInput,
    guaranteeKind: z.enum(GUARANTEE_KINDS).nullish(),
    prepaidRent: moneyInput,
    otherPayment: moneyInput,
    otherPaymentNote: optionalText(1000),
    regulation: z.enum(REGULATIONS).nullish(),
    guaranteeEndsOn: plainDate,
    toldOfExceptions: yesOrNo,
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "dwellings.errors.ends-before-it-starts",
  });
