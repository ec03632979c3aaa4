import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember, personIdentifier } from "@/db/schema/people";
import { numberIndex } from "@/lib/people/queries/identifiers";
import { namedLike } from "@/lib/people/queries/named-like";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import { blindIndex } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { caseNumberPrefix, parseCaseNumber } from "../rules/case-number";
import type { CaseSuggestion } from "../types";

const SUGGESTIONS = 8;

/**
 * SQL condition on `settlement_case` for what someone typed: a case number or its beginning, a DUF
 * or identity number (looked up by its blind index), otherwise words that begin words of the name
 * of someone in the household.
 */
export function matchesSearch(scope: Scope, typed: string): SQL {
  const index = numberIndex(scope, typed);
  if (index) {
    return sql`${settlementCase.householdId} in (
      select m.household_id from ${personIdentifier} i
      join ${householdMember} m on m.municipality_id = i.municipality_id
        and m.person_id = i.person_id and m.to_on is null
      where i.municipality_id = ${scope.municipalityId}
        and i.blind_index = ${index})`;
  }
  const number = parseCaseNumber(typed);
  const prefix = caseNumberPrefix(typed);
  if (prefix !== null) {
    const begins = sql`starts_with(${settlementCase.number}, ${prefix})`;
    return number ? sql`(${settlementCase.number} = ${number} or ${begins})` : begins;
  }
  const named = namedLike(scope.municipalityId, sql`m.person_id`, typed);
  if (!named) return sql`false`;
  // Found once, as an array: of a subquery the planner thinks too little, and asks it of each case.
  return sql`${settlementCase.householdId} = any(array(
    select m.household_id from ${householdMember} m
    where m.municipality_id = ${scope.municipalityId} and m.to_on is null and ${named}))`;
}

/** What the trail keeps of a search: the same for the same words, and not to be read back. */
export function searchFingerprint(scope: Scope, typed: string): string {
  return blindIndex(`search:${normaliseForSearch(typed)}`, scope.municipalityId);
}

/** The first cases that answer to what is typed in the search at the top of every page. */
export async function suggestCases(scope: Scope, typed: string): Promise<CaseSuggestion[]> {
  if (typed.trim().length < 2) return [];
  scope.audit({
    action: "cases.search-cases",
    objectType: "case_list",
    objectId: searchFingerprint(scope, typed),
    fields: ["suggestions"],
  });
  return scope.tx.execute<CaseSuggestion>(sql`select ${settlementCase.id} as id,
      ${settlementCase.number} as number, ${settlementCase.householdName} as "householdName",
      ${settlementCase.memberCount} as "memberCount", ${settlementCase.status} as status
    from ${settlementCase}
    where ${settlementCase.municipalityId} = ${scope.municipalityId} and ${mayOpenCase(scope)}
      and ${matchesSearch(scope, typed)}
    order by ${settlementCase.status} desc, ${settlementCase.lastActivityAt} desc
    limit ${SUGGESTIONS}`);
}
