import { z } from "zod";
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
