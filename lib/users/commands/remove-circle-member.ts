import "server-only";
import { and, eq } from "drizzle-orm";
import { protectedCircleMember } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { removeCircleMemberInput } from "@/lib/users/input";

/** Takes someone out of the named circle; protected addresses are hidden from their next request. */
export const removeCircleMember = command({
  name: "users.remove-circle-member",
  input: removeCircleMemberInput,
  roles: peopleManagers,
  async run(scope, { accountId }) {
    const removed = await scope.tx
      .delete(protectedCircleMember)
      .where(
        and(
          eq(protectedCircleMember.municipalityId, scope.municipalityId),
          eq(protectedCircleMember.accountId, accountId),
        ),
      )
      .returning({ reason: protectedCircleMember.reason });
    if (removed.length > 0) {
      scope.audit({
        action: "users.remove-circle-member",
        objectType: "account",
        objectId: accountId,
        changes: [{ field: "inProtectedCircle", before: true, after: false }],
      });
    }
    return ok({ accountId });
  },
});
