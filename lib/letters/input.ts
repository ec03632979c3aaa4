import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { decisionTypes } from "./rules/appeal";
import { letterKinds, letterLanguages } from "./rules/kinds";

const unknownChoice = "letters.errors.unknown-choice";
const tooLong = "letters.errors.text-too-long";

const textOf = {
  kind: z.enum(letterKinds, unknownChoice),
  language: z.enum(letterLanguages, unknownChoice),
  plain: z.union([z.boolean(), z.enum(["true", "false"]).transform((one) => one === "true")]),
};

export const saveTemplateInput = z.object({
  ...textOf,
  /** Of the draft that was read; 0 when there was none. */
  version: z.coerce.number().int(),
  subject: z.string("letters.errors.text-missing").trim().max(150, tooLong).default(""),
  body: z.string("letters.errors.text-missing").max(12_000, tooLong).default(""),
  idempotencyKey: idInput.optional(),
});

export const publishTemplateInput = z.object({
  ...textOf,
  version: z.coerce.number().int(),
  note: z.string().trim().max(500, tooLong).nullish(),
});

export const templateDraftInput = z.object({ ...textOf, version: z.coerce.number().int() });

const line = z.string().trim().max(120, tooLong);

export const setLetterSettingsInput = z.object({
  version: z.coerce.number().int(),
  department: line.nullish(),
  /** One line of the address on each line. */
  address: z
    .string()
    .trim()
    .max(400, tooLong)
    .refine((text) => text.split("\n").length <= 4, "letters.errors.address-lines")
    .nullish(),
  phone: line.nullish(),
  email: z.email("letters.errors.not-an-email").max(120, tooLong).nullish(),
  refusalIs: z.enum(decisionTypes, unknownChoice).nullish(),
});
