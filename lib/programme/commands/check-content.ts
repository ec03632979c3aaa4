import "server-only";
import type { z } from "zod";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { recordProgrammeInput } from "../input";
import { exitReasons } from "../queries/participations";
import { type ParticipationDates, problemsIn } from "../rules/participation";

type Input = Omit<z.output<typeof recordProgrammeInput>, "caseId" | "personId" | "idempotencyKey">;

type Content = ParticipationDates & { endGoal: string | null };

/** The content with its gaps as null, or a failure that says which field cannot be right. */
export async function checkContent(scope: Scope, input: Input): Promise<Result<Content>> {
  const content: Content = {
    rightArisesOn: input.rightArisesOn ?? null,
    decidedOn: input.decidedOn ?? null,
    startedOn: input.startedOn ?? null,
    plannedEndOn: input.plannedEndOn ?? null,
    endGoal: input.endGoal ?? null,
    endedOn: input.endedOn ?? null,
    exitReason: input.exitReason ?? null,
    statusAfterOneYear: input.statusAfterOneYear ?? null,
    statusAfterOneYearOn: input.statusAfterOneYearOn ?? null,
  };
  const problems: { field: string; code: string }[] = problemsIn(content, scope.today);
  if (content.exitReason) {
    const known = await exitReasons(scope);
    if (!known.some((reason) => reason.choosable && reason.code === content.exitReason)) {
      problems.push({ field: "exitReason", code: "programme.errors.unknown-choice" });
    }
  }
  if (problems.length === 0) return ok(content);
  const fields: Record<string, string[]> = {};
  for (const { field, code } of problems) fields[field] = [...(fields[field] ?? []), code];
  return fail("errors.invalid-input", { fields });
}
