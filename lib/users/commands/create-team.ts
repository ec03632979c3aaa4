import "server-only";
import { team } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { createTeamInput } from "@/lib/users/input";

/** Makes a team that can share cases. */
export const createTeam = command({
  name: "users.create-team",
  input: createTeamInput,
  roles: peopleManagers,
  async run(scope, { name }) {
    const id = newId();
    const made = await scope.tx
      .insert(team)
      .values({ municipalityId: scope.municipalityId, id, name })
      .onConflictDoNothing()
      .returning({ id: team.id });
    if (made.length === 0) {
      return fail("users.errors.team-name-taken", {
        fields: { name: ["users.errors.team-name-taken"] },
      });
    }
    scope.audit({
      action: "users.create-team",
      objectType: "team",
      objectId: id,
      changes: [{ field: "name", before: null, after: name }],
    });
    return ok({ id });
  },
});
