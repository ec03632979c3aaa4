import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { documentKinds, subjectTypes } from "./rules/kinds";

/** What a form sends for a field left empty is nothing. */
const emptyIsNothing = (value: unknown) => (value === "" ? undefined : value);

const kind = z.enum(documentKinds, "documents.errors.choose-kind");
const title = z.string().trim().max(150, "documents.errors.title-too-long");
const receivedOn = z.string().refine(isPlainDate, "documents.errors.not-a-date");
const reason = z
  .string()
  .trim()
  .min(3, "documents.errors.reason-missing")
  .max(500, "documents.errors.reason-too-long");

/** What is said of files that are handed in together. */
export const addDocumentsInput = z.object({
  caseId: idInput,
  subjectType: z.preprocess(emptyIsNothing, z.enum(subjectTypes).optional()),
  subjectId: z.preprocess(emptyIsNothing, idInput.optional()),
  kind,
  /** Without one, each document is called what its file is called. */
  title: z.preprocess(emptyIsNothing, title.optional()),
  receivedOn: z.preprocess(emptyIsNothing, receivedOn.optional()),
  idempotencyKey: z.preprocess(emptyIsNothing, z.uuid().optional()),
});

export const changeDocumentInput = z.object({
  documentId: idInput,
  version: z.coerce.number().int(),
  kind,
  title: title.min(1, "documents.errors.title-missing"),
  receivedOn,
  supersededById: z.preprocess(emptyIsNothing, idInput.nullish()),
});

export const removeDocumentInput = z.object({
  documentId: idInput,
  version: z.coerce.number().int(),
  reason,
});

export const restoreDocumentInput = z.object({
  documentId: idInput,
  version: z.coerce.number().int(),
});
