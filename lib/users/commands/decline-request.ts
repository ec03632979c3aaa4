import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accessRequest } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { declineRequestInput } from "@/lib/users/input";

/** Says no to someone who asked for access. It comes up again if they try again. */
export const declineRequest = command({
  name: "users.decline-request",
  input: declineRequestInput,
  roles: peopleManagers,
  async run(scope, { requestId }) {
    const declined = await scope.tx
      .update(accessRequest)
      .set({ decidedAt: scope.now, decision: "declined" })
      .where(
        and(
          eq(accessRequest.municipalityId, scope.municipalityId),
          eq(accessRequest.id, requestId),
          isNull(accessRequest.decidedAt),
        ),
      )
      .returning({ id: accessRequest.id });
    if (declined.length === 0) return fail("users.errors.request-decided");
    scope.audit({
      action: "users.decline-request",
      objectType: "access_request",
      objectId: requestId,
      changes: [{ field: "decision", before: null, after: "declined" }],
    });
    return ok({ requestId });
  },
});
