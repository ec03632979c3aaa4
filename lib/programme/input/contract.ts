import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { isSignatureImage } from "@/lib/platform/signature";
import { maybeText, plainDate, text, typedLines } from "@/lib/platform/typed-parts";
import { recognitionStatuses, signingMethods } from "../rules/codes";
import { maybeHours } from "./parts";

const drawing = z
  .string()
  .nullish()
  .transform((path) => path || null)
  .refine((path) => path === null || isSignatureImage(path), "errors.invalid-value");

const duties = typedLines.refine((all) => all.length > 0, "errors.required");

/** The contract of a plan in force, signed by both: a name always, and a drawing where one drew. */
export const signContractInput = z.object({
  planId: idInput,
  idempotencyKey: idInput,
  method: z.enum(signingMethods, "errors.required"),
  signedOn: plainDate,
  participantDuties: duties,
  municipalityDuties: duties,
  participantName: text(120),
  participantDrawing: drawing,
  adviserName: text(120),
  adviserDrawing: drawing,
});

/** Where the recognition of someone's education from abroad stands. */
export const recordRecognitionInput = z.object({
  caseId: idInput,
  personId: idInput,
  version: z.coerce.number("errors.invalid-number").int().default(0),
  status: z.enum(recognitionStatuses, "errors.required"),
  statusOn: plainDate,
  note: maybeText(500),
});

/** What a municipality holds to be full time, and what it undertakes in contracts. */
export const setProgrammeSettingsInput = z.object({
  version: z.coerce.number("errors.invalid-number").int().default(0),
  fullTime: maybeHours(50).refine(
    (minutes) => minutes !== null && minutes >= 60,
    "errors.required",
  ),
  fullTimeWithHomework: maybeHours(50).refine(
    (minutes) => minutes !== null && minutes >= 60,
    "errors.required",
  ),
  dutiesNb: typedLines,
  dutiesNn: typedLines,
  dutiesEn: typedLines,
});
