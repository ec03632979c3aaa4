import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { endGoals, statusesAfterOneYear } from "./rules/participation";

const date = z.string().refine(isPlainDate, "programme.errors.not-a-date").nullish();

/** The way to the end; the end itself is recorded where programmes are ended. */
const course = {
  rightArisesOn: date,
  decidedOn: date,
  startedOn: date,
  plannedEndOn: date,
  endGoal: z.enum(endGoals, "programme.errors.unknown-choice").nullish(),
};

export const recordProgrammeInput = z.object({
  caseId: idInput,
  personId: idInput,
  idempotencyKey: idInput,
  ...course,
  endedOn: date,
  exitReason: z
    .string()
    .regex(/^[a-z_]{2,40}$/, "programme.errors.unknown-choice")
    .nullish(),
  statusAfterOneYear: z.enum(statusesAfterOneYear, "programme.errors.unknown-choice").nullish(),
  statusAfterOneYearOn: date,
});

export const changeProgrammeInput = z.object({
  participationId: idInput,
  version: z.coerce.number().int(),
  ...course,
});
