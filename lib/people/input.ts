import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { PROTECTION_GRADES } from "./rules/address-protection";
import { parseBirthDate } from "./rules/birth-date";
import { LEAVING_REASONS } from "./rules/household";
import { ENDING_REASONS } from "./rules/identifiers";
import { NAME_ORDERS } from "./rules/person-name";
import { RELATION_KINDS } from "./rules/relations";

export const SEXES = ["female", "male", "unknown"] as const;

const END_OF_TIME = "9999-12-31";

const given = (max: number) =>
  z.string("errors.required").trim().min(1, "errors.required").max(max, "errors.too-long");

const maybe = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "errors.too-long")
    .nullish()
    .transform((text) => text || null);

const code = (max = 40) =>
  z
    .string()
    .trim()
    .max(max, "errors.invalid-value")
    .regex(/^[A-Za-z0-9_-]*$/, "errors.invalid-value")
    .nullish()
    .transform((text) => text || null);

const date = z.string("errors.required").trim().refine(isPlainDate, "errors.invalid-date");

const maybeDate = z
  .string()
  .trim()
  .refine((text) => text === "" || isPlainDate(text), "errors.invalid-date")
  .nullish()
  .transform((text) => text || null);

/** A question that has been answered with yes or no, or not yet. */
const answer = z
  .enum(["yes", "no", "unknown", ""], "errors.invalid-value")
  .nullish()
  .transform((text) => (text === "yes" ? true : text === "no" ? false : null));

const birthDate = z
  .string()
  .trim()
  .nullish()
  .superRefine((text, context) => {
    const parsed = parseBirthDate(text ?? "", END_OF_TIME);
    if (!parsed.ok) context.addIssue({ code: "custom", message: parsed.error.code });
  })
  .transform((text) => text ?? "");

const version = z.coerce.number("errors.invalid-value").int("errors.invalid-value");
const key = { idempotencyKey: idInput.optional() };
const onPerson = { personId: idInput };

const identityFields = {
  givenName: given(100),
  middleName: maybe(100),
  familyName: maybe(100),
  nameOrder: z.enum(NAME_ORDERS, "errors.invalid-value").default("given_first"),
  birthDate,
  sex: z.enum(SEXES, "errors.invalid-value").default("unknown"),
  citizenship: code(3),
};

/** A person, and the household that the person joins at once, if any. */
export const createPersonInput = z.object({
  ...identityFields,
  duf: maybe(40),
  identityNumber: maybe(40),
  householdId: idInput.nullish().transform((id) => id ?? null),
  fromOn: maybeDate,
  ...key,
});

const permitFields = {
  permitGround: code(),
  permitGrantedOn: maybeDate,
  permitValidUntil: maybeDate,
  arrivedInNorwayOn: maybeDate,
};

const needsFields = {
  educationLevel: code(),
  hasForeignEducation: answer,
  lowDigitalSkills: answer,
  reducedWorkCapacity: answer,
  functionalImpairment: answer,
};

const permitOrder = (permit: { permitGrantedOn: string | null; permitValidUntil: string | null }) =>
  !permit.permitGrantedOn ||
  !permit.permitValidUntil ||
  permit.permitGrantedOn <= permit.permitValidUntil;

export const changeNameInput = z.object({
  topic: z.literal("name"),
  ...onPerson,
  version,
  ...identityFields,
});

export const changePermitInput = z
  .object({ topic: z.literal("permit"), ...onPerson, version, ...permitFields })
  .refine(permitOrder, {
    path: ["permitValidUntil"],
    message: "people.errors.permit-ends-before-it-begins",
  });

export const changeNeedsInput = z.object({
  topic: z.literal("needs"),
  ...onPerson,
  version,
  ...needsFields,
});

/** One topic of a person; what is not told is emptied. */
export const changePersonInput = z.discriminatedUnion("topic", [
  changeNameInput,
  changePermitInput,
  changeNeedsInput,
]);

/** A fødselsnummer, D-number or DUF number as typed; which of them is told by its length. */
export const setIdentifierInput = z.object({
  ...onPerson,
  number: given(40),
});

export const endIdentifierInput = z.object({
  ...onPerson,
  identifierId: idInput,
  reason: z.enum(ENDING_REASONS, "errors.required"),
});

export const revealIdentifierInput = z.object({
  ...onPerson,
  identifierId: idInput,
  reason: maybe(300),
});

export const changeContactInput = z.object({
  ...onPerson,
  version: version.default(0),
  phone: maybe(40),
  email: z
    .union([z.literal(""), z.email("people.errors.email-format")])
    .nullish()
    .transform((text) => text || null),
  streetAddress: maybe(200),
  postalCode: z
    .string()
    .trim()
    .regex(/^(\d{4})?$/, "people.errors.postal-code-format")
    .nullish()
    .transform((text) => text || null),
  postalPlace: maybe(100),
  addressNote: maybe(500),
});

/** Languages in the person's own order; a row without a language is left out. */
export const setLanguagesInput = z.object({
  ...onPerson,
  version,
  interpreterNeeded: answer,
  languages: z
    .array(z.object({ language: code(), dialect: maybe(60) }).nullish())
    .max(8, "errors.invalid-value")
    .default([])
    .transform((rows) =>
      rows.flatMap((row) =>
        row?.language ? [{ language: row.language, dialect: row.dialect }] : [],
      ),
    )
    .refine(
      (rows) => new Set(rows.map((row) => `${row.language}|${row.dialect}`)).size === rows.length,
      "people.errors.language-twice",
    ),
});

/** The other person is the `kind` of the person. */
export const addRelationInput = z.object({
  ...onPerson,
  otherPersonId: z.uuid("people.errors.nobody-chosen"),
  kind: z.enum(RELATION_KINDS, "errors.required"),
  fromOn: maybeDate,
  ...key,
});

export const endRelationInput = z.object({
  ...onPerson,
  relationId: idInput,
  toOn: date,
});

export const createHouseholdInput = z.object({
  members: z
    .array(z.object({ personId: idInput, isHead: z.boolean().default(false) }))
    .min(1, "people.errors.household-nobody-chosen")
    .max(30, "errors.invalid-value"),
  fromOn: date,
  ...key,
});

export const addMemberInput = z.object({
  householdId: idInput,
  personId: z.uuid("people.errors.nobody-chosen"),
  fromOn: date,
  ...key,
});

export const removeMemberInput = z.object({
  householdId: idInput,
  ...onPerson,
  /** First day outside the household. */
  onDate: date,
  reason: z.enum(LEAVING_REASONS, "errors.required"),
});

export const changeHeadInput = z.object({ householdId: idInput, ...onPerson, version });

export const splitHouseholdInput = z.object({
  householdId: idInput,
  version,
  personIds: z.array(idInput).min(1, "people.errors.household-nobody-chosen"),
  onDate: date,
  reason: z.enum(LEAVING_REASONS, "errors.required"),
  ...key,
});

export const mergeHouseholdsInput = z.object({
  householdId: idInput,
  version,
  intoHouseholdId: z.uuid("people.errors.household-not-chosen"),
  onDate: date,
  ...key,
});

export const raiseProtectionInput = z.object({
  ...onPerson,
  grade: z.enum(PROTECTION_GRADES, "errors.required"),
  reason: maybe(500),
});

export const proposeLoweringInput = z.object({
  ...onPerson,
  grade: z.enum(PROTECTION_GRADES, "errors.required"),
  reason: given(500),
});

export const decideLoweringInput = z.object({
  proposalId: idInput,
  decision: z.enum(["approved", "rejected"], "errors.required"),
});

/** What the list of persons is narrowed to. */
export const personFilterInput = z.object({
  protection: z.enum(["any"]).optional().catch(undefined),
  without: z.enum(["case", "number"]).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type PersonFilter = z.output<typeof personFilterInput>;
