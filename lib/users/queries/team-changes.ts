import "server-only";
import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { team } from "@/db/schema/users";
import { notFound } from "@/lib/platform/errors";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";

export const onTeam = (scope: Scope, teamId: string): SQL | undefined =>
  and(eq(team.municipalityId, scope.municipalityId), eq(team.id, teamId));

type Locked = Pick<typeof team.$inferSelect, "name" | "closedOn" | "version">;

/**
 * The open team that an act changes, locked until the transaction ends. Without a version the act
 * changes something beside the team, such as its people.
 *
 * @throws DomainError not found
 */
export async function lockedTeam(
  scope: Scope,
  action: string,
  teamId: string,
  version?: number,
): Promise<Result<Locked>> {
  const [found] = await scope.tx
    .select({ name: team.name, closedOn: team.closedOn, version: team.version })
    .from(team)
    .where(onTeam(scope, teamId))
    .for("update");
  if (!found) throw notFound({ action, objectType: "team", objectId: teamId });
  if (version !== undefined && found.version !== version) {
    return fail("errors.changed-meanwhile", { data: found });
  }
  return found.closedOn ? fail("users.errors.team-closed") : ok(found);
}

export async function teamNameTaken(scope: Scope, name: string, teamId: string): Promise<boolean> {
  const others = await scope.tx.$count(
    team,
    and(
      eq(team.municipalityId, scope.municipalityId),
      ne(team.id, teamId),
      sql`lower(${team.name}) = lower(${name})`,
    ),
  );
  return others > 0;
}
