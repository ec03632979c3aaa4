import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { teamMember } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { teamMemberInput } from "@/lib/users/input";
import { lockedTeam } from "@/lib/users/queries/team-changes";

/** Takes someone out of a team: the access that it gave is gone with their next request. */
export const removeTeamMember = command({
  name: "users.remove-team-member",
  input: teamMemberInput,
  roles: peopleManagers,
  async run(scope, { teamId, accountId }) {
    const found = await lockedTeam(scope, "users.remove-team-member", teamId);
    if (!found.ok) return found;
    const removed = await scope.tx
      .update(teamMember)
      .set({ toOn: scope.today })
      .where(
        and(
          eq(teamMember.municipalityId, scope.municipalityId),
          eq(teamMember.teamId, teamId),
          eq(teamMember.accountId, accountId),
          isNull(teamMember.toOn),
        ),
      )
      .returning({ id: teamMember.id });
    if (removed.length > 0) {
      scope.audit({
        action: "users.remove-team-member",
        objectType: "team",
        objectId: teamId,
        changes: [{ field: "member", before: accountId, after: null }],
      });
    }
    return ok({ teamId, accountId });
  },
});
