import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { CAME_REASONS, LEFT_REASONS, NEEDS_NOTE } from "../rules/codes";
import { day, optionalText, version } from "./parts";

const withNote = <T extends z.ZodType<Record<string, unknown>>>(schema: T, code: string): T =>
  schema.refine((given) => !NEEDS_NOTE.has(String(given[code])) || Boolean(given.note), {
    path: ["note"],
    message: "housing.errors.note-missing",
  }) as T;

const who = { tenancyId: idInput, version, personId: idInput, note: optionalText(500) };

export const addDwellerInput = withNote(
  z.object({ ...who, livesFrom: day, cameBecause: z.enum(CAME_REASONS, "errors.required") }),
  "cameBecause",
);

export const endDwellerInput = withNote(
  z.object({ ...who, livesUntil: day, leftBecause: z.enum(LEFT_REASONS, "errors.required") }),
  "leftBecause",
);
