import "server-only";
import { talliesOf, yearsOf } from "@/lib/jobbsjansen/queries/tallies";
import { type Requirement, requirementOn } from "@/lib/jobbsjansen/rules/result";
import { lawOf } from "@/lib/law/queries/law";
import type { Scope } from "@/lib/platform/transaction";
import { type JobbsjansenFigures, jobbsjansenFigures } from "../rules/jobbsjansen-figures";

export type JobbsjansenYear = {
  year: number;
  years: readonly number[];
  figures: JobbsjansenFigures;
  requirement: Requirement | null;
};

/** The results of Jobbsjansen in a year that has any, or in the present one; the look is audited. */
export async function jobbsjansenYear(scope: Scope, asked: number): Promise<JobbsjansenYear> {
  const [years, law] = await Promise.all([yearsOf(scope), lawOf(scope)]);
  const year = years.includes(asked) ? asked : Number(scope.today.slice(0, 4));
  const tallies = await talliesOf(scope, year);
  scope.audit({ action: "steering.view-jobbsjansen", objectType: "jobbsjansen_participation" });
  return {
    year,
    years,
    figures: jobbsjansenFigures(tallies),
    requirement: requirementOn(law, `${year}-12-31` < scope.today ? `${year}-12-31` : scope.today),
  };
}
