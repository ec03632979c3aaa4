import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import { participationsOfCase } from "@/lib/programme/queries/participations";
import { type GuidanceRule, guidanceRule } from "../rules/guidance";
import type { MappedPerson } from "./mapped-person";

/** The rule on career guidance that a person of the case falls under. */
export async function ruleOf(
  scope: Scope,
  caseId: string,
  { personId, permitGround }: MappedPerson,
): Promise<GuidanceRule> {
  const programmes = await participationsOfCase(scope, caseId);
  const own = programmes.filter((one) => one.personId === personId && one.startedOn !== null);
  return guidanceRule(permitGround, own.at(-1)?.startedOn ?? null);
}
