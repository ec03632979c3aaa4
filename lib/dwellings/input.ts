import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { moneyInput } from "@/lib/platform/money";
import {
  DEPOSIT_ACCOUNTS,
  DWELLING_KINDS,
  GUARANTEE_KINDS,
  LETTINGS,
  TENURES,
} from "./rules/codes";

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
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "dwellings.errors.ends-before-it-starts",
  });
