import "server-only";
import type { z } from "zod";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { changeMoveInput } from "../input";
import type { CaseFlow } from "../queries/case-flow";
import { municipalityName } from "../queries/municipalities";
import { type MoveContent, moveProblems } from "../rules/move";

type Given = Omit<z.output<typeof changeMoveInput>, "moveId" | "version" | "closeCase">;
type Content = MoveContent & { otherMunicipality: string; note: string | null };

/** The move with its gaps as null, or a failure that says which field cannot be right. */
export async function checkMove(
  scope: Scope,
  { members }: CaseFlow,
  given: Given,
): Promise<Result<Content>> {
  const answered = (who: "own" | "other") => given[`${who}Answer`] !== "not_asked";
  const content: Content = {
    direction: given.direction,
    otherMunicipality: given.otherMunicipality,
    movedOn: given.movedOn ?? null,
    ownAnswer: given.ownAnswer,
    ownAnsweredOn: (answered("own") && given.ownAnsweredOn) || null,
    ownAnsweredBy: (answered("own") && given.ownAnsweredBy) || null,
    otherAnswer: given.otherAnswer,
    otherAnsweredOn: (answered("other") && given.otherAnsweredOn) || null,
    otherAnsweredBy: (answered("other") && given.otherAnsweredBy) || null,
    note: given.note || null,
  };
  const settledOn = members.flatMap((member) => member.settledOn ?? []).sort()[0] ?? null;
  const problems: Record<string, string> = {
    ...moveProblems(content, { settledOn, today: scope.today }),
  };
  if (content.otherMunicipality === scope.municipalityId) {
    problems.otherMunicipality = "settlement.errors.own-municipality";
  } else if (!(await municipalityName(scope, content.otherMunicipality))) {
    problems.otherMunicipality = "errors.invalid-value";
  }
  if (content.direction === "out" && content.movedOn && !settledOn) {
    problems.movedOn = "settlement.errors.not-possible-now";
  }
  const fields = Object.entries(problems).map(([field, key]) => [field, [key]]);
  return fields.length === 0
    ? ok(content)
    : fail("errors.invalid-input", { fields: Object.fromEntries(fields) });
}
