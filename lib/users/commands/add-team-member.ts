import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { account, teamMember } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { teamMemberInput } from "@/lib/users/input";
import { onAccount } from "@/lib/users/queries/account-changes";
import { lockedTeam } from "@/lib/users/queries/team-changes";

/** Puts someone in a team from today: they may open its cases as far as their roles go. */
export const addTeamMember = command({
  name: "users.add-team-member",
  input: teamMemberInput,
  roles: peopleManagers,
  async run(scope, { teamId, accountId }) {
    const found = await lockedTeam(scope, "users.add-team-member", teamId);
    if (!found.ok) return found;
    const active = await scope.tx.$count(
      account,
      and(onAccount(scope, accountId), isNull(account.disabledAt)),
    );
    if (active === 0) {
      return fail("users.errors.no-such-person", {
        fields: { accountId: ["users.errors.no-such-person"] },
      });
    }
    const { municipalityId } = scope;
    const already = await scope.tx.$count(
      teamMember,
      and(
        eq(teamMember.municipalityId, municipalityId),
        eq(teamMember.teamId, teamId),
        eq(teamMember.accountId, accountId),
        isNull(teamMember.toOn),
      ),
    );
    if (already > 0) return ok({ teamId, accountId });
    await scope.tx
      .insert(teamMember)
      .values({ municipalityId, id: newId(), teamId, accountId, fromOn: scope.today });
    scope.audit({
      action: "users.add-team-member",
      objectType: "team",
      objectId: teamId,
      changes: [{ field: "member", before: null, after: accountId }],
    });
    return ok({ teamId, accountId });
  },
});
