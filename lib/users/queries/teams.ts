import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { account, protectedCircleMember, team, teamMember } from "@/db/schema/users";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { addedByName, byName, rolesOfAccount } from "@/lib/users/queries/accounts";
import type { CircleMember, TeamDetails, TeamRow } from "@/lib/users/types";

const members = sql<number>`(select count(*)::int from ${teamMember} m
  where m.municipality_id = team.municipality_id and m.team_id = team.id
    and m.to_on is null)`;

/** The teams, the open ones first. */
export async function teams(scope: Scope): Promise<TeamRow[]> {
  return scope.tx
    .select({ id: team.id, name: team.name, closedOn: team.closedOn, members })
    .from(team)
    .where(eq(team.municipalityId, scope.municipalityId))
    .orderBy(sql`${team.closedOn} is not null`, sql`${team.name} collate "nb-NO-x-icu"`);
}

/** A team with its people of today. @throws DomainError not found */
export async function teamDetails(scope: Scope, teamId: string): Promise<TeamDetails> {
  const { municipalityId } = scope;
  const [found] = await scope.tx
    .select({
      id: team.id,
      name: team.name,
      closedOn: team.closedOn,
      version: team.version,
      members,
    })
    .from(team)
    .where(and(eq(team.municipalityId, municipalityId), eq(team.id, teamId)));
  if (!found) {
    throw notFound({ action: "users.view-team", objectType: "team", objectId: teamId });
  }
  const people = await scope.tx
    .select({
      accountId: account.id,
      name: account.name,
      roles: rolesOfAccount,
      fromOn: teamMember.fromOn,
      disabledAt: account.disabledAt,
    })
    .from(teamMember)
    .innerJoin(
      account,
      and(
        eq(account.municipalityId, teamMember.municipalityId),
        eq(account.id, teamMember.accountId),
      ),
    )
    .where(
      and(
        eq(teamMember.municipalityId, municipalityId),
        eq(teamMember.teamId, teamId),
        isNull(teamMember.toOn),
      ),
    )
    .orderBy(byName);
  return {
    ...found,
    openCases: await openCasesOfTeam(scope, teamId),
    people: people.map(({ disabledAt, ...person }) => ({
      ...person,
      state: disabledAt ? "disabled" : "active",
    })),
  };
}

/** How many open cases a team has: a number alone, which tells nothing of any case. */
export function openCasesOfTeam(scope: Scope, teamId: string): Promise<number> {
  return scope.tx.$count(
    settlementCase,
    and(
      eq(settlementCase.municipalityId, scope.municipalityId),
      eq(settlementCase.teamId, teamId),
      eq(settlementCase.status, "open"),
    ),
  );
}

/** The named circle that may see protected addresses. */
export async function protectedCircle(scope: Scope): Promise<CircleMember[]> {
  return scope.tx
    .select({
      accountId: account.id,
      name: account.name,
      roles: rolesOfAccount,
      reason: protectedCircleMember.reason,
      addedAt: protectedCircleMember.addedAt,
      addedByName,
    })
    .from(protectedCircleMember)
    .innerJoin(
      account,
      and(
        eq(account.municipalityId, protectedCircleMember.municipalityId),
        eq(account.id, protectedCircleMember.accountId),
      ),
    )
    .where(eq(protectedCircleMember.municipalityId, scope.municipalityId))
    .orderBy(asc(protectedCircleMember.addedAt));
}
