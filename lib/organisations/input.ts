import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { CONTACT_CHANNELS, LANDLORD_TOPIC_CODES } from "./rules/contact";
import { MERGED_FIELDS } from "./rules/merge";
import { isOrganisationNumber } from "./rules/organisation-number";

const optionalText = (max: number) => z.string().trim().max(max, "errors.too-long").nullish();

const LANDLORD_KINDS = ["person", "organisation"] as const;

const landlordContent = {
  kind: z.enum(LANDLORD_KINDS, "errors.required"),
  name: z.string("errors.required").trim().min(1, "errors.required").max(200, "errors.too-long"),
  organisationNumber: z
    .string()
    .transform((number) => number.replaceAll(/\s/g, ""))
    .refine(
      (number) => number === "" || isOrganisationNumber(number),
      "organisations.errors.organisation-number",
    )
    .transform((number) => number || null)
    .nullish(),
  contactName: optionalText(200),
  phone: optionalText(40),
  email: z
    .union([z.literal(""), z.email("organisations.errors.email")])
    .transform((email) => email || null)
    .nullish(),
  note: optionalText(2000),
};

export const registerLandlordInput = z.object({
  ...landlordContent,
  idempotencyKey: z.uuid().optional(),
});

const landlordId = idInput;
const version = z.coerce.number("errors.invalid-number").int();

export const changeLandlordInput = z.object({ landlordId, version, ...landlordContent });

export const archiveLandlordInput = z.object({ landlordId, version });

const filled = (text: string | null | undefined) => text || null;

const contactContent = z.object({
  heldOn: z.string("errors.required").refine(isPlainDate, "errors.invalid-date"),
  channel: z.enum(CONTACT_CHANNELS, "errors.required"),
  withWhom: optionalText(200).transform(filled),
  summary: optionalText(4000).transform(filled),
  topics: z.array(z.enum(LANDLORD_TOPIC_CODES, "errors.invalid-value")).default([]),
  material: optionalText(300).transform(filled),
  materialLanguage: z
    .string()
    .regex(/^[a-z-]{2,12}$/, "errors.invalid-value")
    .nullish()
    .transform(filled),
  municipalContact: optionalText(200).transform(filled),
});

export const recordContactInput = z
  .object({
    landlordId,
    correctsId: idInput.nullish(),
    ...contactContent.shape,
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ summary, topics, material }) => summary || topics.length > 0 || material, {
    path: ["summary"],
    message: "organisations.errors.nothing-said",
  })
  .refine(({ topics, material }) => !material || topics.length > 0, {
    path: ["topics"],
    message: "organisations.errors.material-without-topic",
  });

export const mergeLandlordsInput = z.object({
  landlordId,
  otherId: idInput,
  version,
  otherVersion: version,
  choices: z
    .partialRecord(z.enum(MERGED_FIELDS), z.enum(["kept", "other"], "errors.invalid-value"))
    .default({}),
});

export const undoMergeInput = z.object({ mergeId: idInput });

const tolerant = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What the list is narrowed to; a filter with an unknown value is left out. */
export const landlordFilterInput = z.object({
  kind: tolerant(z.enum(LANDLORD_KINDS)),
  archived: tolerant(z.enum(["with"])),
  after: tolerant(idInput),
});
export type LandlordFilter = z.output<typeof landlordFilterInput>;
