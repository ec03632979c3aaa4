import { z } from "zod";
import { isOrganisationNumber } from "@/lib/organisations/rules/organisation-number";
import { idInput } from "@/lib/platform/ids";
import { maybeDate, maybeText, plainDate, text, tolerant } from "@/lib/platform/typed-parts";
import { maybeCode, maybeWhole } from "@/lib/programme/input/parts";
import {
  contactChannels,
  decisiveTerms,
  employerAnswers,
  industries,
  noReasons,
  norwegianAnswers,
  requiredLevels,
} from "../rules/codes";

const version = z.coerce.number("errors.invalid-number").int();

const email = z
  .union([z.literal(""), z.email("placements.errors.email")])
  .nullish()
  .transform((address) => address || null);

const content = {
  name: text(200),
  organisationNumber: z
    .string()
    .transform((number) => number.replaceAll(/\s/g, ""))
    .refine(
      (number) => number === "" || isOrganisationNumber(number),
      "placements.errors.organisation-number",
    )
    .nullish()
    .transform((number) => number || null),
  industry: z.enum(industries, "errors.required"),
  place: maybeText(200),
  tasks: maybeText(2000),
  requiredLevel: maybeCode(requiredLevels),
  norwegianInHours: maybeCode(norwegianAnswers),
  placesOffered: maybeWhole(0, 500).transform((places) => places ?? 0),
  note: maybeText(2000),
};

export const registerEmployerInput = z.object({ ...content, idempotencyKey: idInput });

export const changeEmployerInput = z.object({ employerId: idInput, version, ...content });

export const archiveEmployerInput = z.object({
  employerId: idInput,
  version,
  archived: z.enum(["yes", "no"], "errors.invalid-value"),
});

/** Whom one speaks to; one who has left stays with what was agreed. */
export const saveEmployerPersonInput = z.object({
  employerId: idInput,
  employerPersonId: idInput.nullish(),
  idempotencyKey: idInput,
  version: version.default(0),
  name: text(120),
  role: maybeText(120),
  phone: maybeText(40),
  email,
  leftOn: maybeDate,
});

export const recordEmployerContactInput = z
  .object({
    employerId: idInput,
    correctsId: idInput.nullish(),
    idempotencyKey: idInput,
    heldOn: plainDate,
    channel: z.enum(contactChannels, "errors.required"),
    withWhom: maybeText(200),
    answer: maybeCode(employerAnswers),
    placesOffered: maybeWhole(0, 500),
    reasons: z.array(z.enum(noReasons, "errors.invalid-value")).default([]),
    decisive: z.array(z.enum(decisiveTerms, "errors.invalid-value")).default([]),
    summary: maybeText(4000),
    nextContactOn: maybeDate,
  })
  .refine(({ summary, answer }) => summary || answer, {
    path: ["summary"],
    message: "placements.errors.nothing-said",
  })
  .refine(({ answer, reasons }) => answer !== "no" || reasons.length > 0, {
    path: ["reasons"],
    message: "placements.errors.no-without-reason",
  })
  .refine(({ nextContactOn, heldOn }) => !nextContactOn || nextContactOn > heldOn, {
    path: ["nextContactOn"],
    message: "placements.errors.next-before",
  });

export const setPlacementSettingsInput = z.object({
  version: version.default(0),
  mostWithoutHiring: z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(1, "errors.invalid-number")
    .max(50, "errors.invalid-number"),
});

/** What the register is narrowed to; a filter with an unknown value is left out. */
export const employerFilterInput = z.object({
  q: tolerant(z.string().trim().max(100)),
  answer: tolerant(z.enum([...employerAnswers, "not_asked", "has_placement"])),
  industry: tolerant(z.enum(industries)),
  free: tolerant(z.enum(["yes"])),
  due: tolerant(z.enum(["yes"])),
  archived: tolerant(z.enum(["with"])),
  after: tolerant(idInput),
});
export type EmployerFilter = z.output<typeof employerFilterInput>;
