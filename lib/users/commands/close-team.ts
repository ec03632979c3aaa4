import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { team, teamMember } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { closeTeamInput } from "@/lib/users/input";
import { lockedTeam, onTeam } from "@/lib/users/queries/team-changes";
import { openCasesOfTeam } from "@/lib/users/queries/teams";

/** Closes a team that has no open cases left. Its people lose the access that it gave. */
export const closeTeam = command({
  name: "users.close-team",
  input: closeTeamInput,
  roles: peopleManagers,
  async run(scope, { teamId, version }) {
    const found = await lockedTeam(scope, "users.close-team", teamId, version);
    if (!found.ok) return found;
    const cases = await openCasesOfTeam(scope, teamId);
    if (cases > 0) return fail("users.errors.team-has-cases", { params: { cases } });
    await scope.tx
      .update(team)
      .set({ closedOn: scope.today, version: version + 1 })
      .where(onTeam(scope, teamId));
    await scope.tx
      .update(teamMember)
      .set({ toOn: scope.today })
      .where(
        and(
          eq(teamMember.municipalityId, scope.municipalityId),
          eq(teamMember.teamId, teamId),
          isNull(teamMember.toOn),
        ),
      );
    scope.audit({
      action: "users.close-team",
      objectType: "team",
      objectId: teamId,
      changes: [{ field: "closedOn", before: null, after: scope.today }],
    });
    return ok({ teamId });
  },
});
