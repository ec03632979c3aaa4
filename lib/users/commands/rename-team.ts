import "server-only";
import { team } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { renameTeamInput } from "@/lib/users/input";
import { lockedTeam, onTeam, teamNameTaken } from "@/lib/users/queries/team-changes";

/** Gives a team another name; its cases and people stay. */
export const renameTeam = command({
  name: "users.rename-team",
  input: renameTeamInput,
  roles: peopleManagers,
  async run(scope, { teamId, version, name }) {
    const found = await lockedTeam(scope, "users.rename-team", teamId, version);
    if (!found.ok) return found;
    if (found.value.name === name) return ok({ teamId });
    if (await teamNameTaken(scope, name, teamId)) {
      return fail("users.errors.team-name-taken", {
        fields: { name: ["users.errors.team-name-taken"] },
      });
    }
    await scope.tx
      .update(team)
      .set({ name, version: version + 1 })
      .where(onTeam(scope, teamId));
    scope.audit({
      action: "users.rename-team",
      objectType: "team",
      objectId: teamId,
      changes: [{ field: "name", before: found.value.name, after: name }],
    });
    return ok({ teamId });
  },
});
