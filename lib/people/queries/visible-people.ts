import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember, person } from "@/db/schema/people";
import { type Ctx, hasRole } from "@/lib/platform/context";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { caselessRoles } from "../access";

/** The households that a case of stands between the person and the actor. */
const casesOfPerson = (ctx: Ctx) => sql`
  from ${householdMember} join ${settlementCase}
    on ${settlementCase.municipalityId} = ${householdMember.municipalityId}
    and ${settlementCase.householdId} = ${householdMember.householdId}
  where ${householdMember.municipalityId} = ${ctx.municipalityId}
    and ${householdMember.personId} = ${person.id}`;

/**
 * SQL condition on `person`: a case that the actor may open belongs to a household of which the
 * person is or was a member; a person with no case at all is visible to those who register persons.
 * Someone under `strengt_fortrolig` is not found by way of a household that the person has left.
 * Lists, search and suggestions use this same condition.
 */
export function visiblePeople(ctx: Ctx): SQL {
  const present = ctx.actor.inProtectedCircle
    ? sql``
    : sql`and (${householdMember.toOn} is null or ${person.addressProtection} <> 'strengt_fortrolig')`;
  const byCase = sql`exists (select 1 ${casesOfPerson(ctx)} ${present} and ${mayOpenCase(ctx)})`;
  if (!hasRole(ctx.actor, ...caselessRoles)) return byCase;
  return sql`(${byCase} or not exists (select 1 ${casesOfPerson(ctx)}))`;
}
