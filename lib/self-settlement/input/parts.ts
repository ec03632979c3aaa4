import { z } from "zod";
import { idInput } from "@/lib/platform/ids";

export const version = z.coerce.number("errors.invalid-number").int();

/** What every change of an application names. */
export const change = { applicationId: idInput, version, idempotencyKey: z.uuid().optional() };

/** A code, or nothing. */
export const maybeCode = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .union([z.literal(""), z.enum(codes, "errors.invalid-value")])
    .nullish()
    .transform((code) => code || null);
