import "server-only";
import { and, eq } from "drizzle-orm";
import { savedView } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { ok } from "@/lib/platform/result";
import { deleteViewInput } from "../input";

/** Deletes one's own saved view. */
export const deleteView = command({
  name: "cases.delete-view",
  input: deleteViewInput,
  roles: caseRoles,
  async run(scope, { viewId }) {
    const [deleted] = await scope.tx
      .delete(savedView)
      .where(
        and(
          eq(savedView.municipalityId, scope.municipalityId),
          eq(savedView.id, viewId),
          eq(savedView.accountId, scope.actor.accountId),
        ),
      )
      .returning({ id: savedView.id });
    const entry = { action: "cases.delete-view", objectType: "saved_view", objectId: viewId };
    if (!deleted) throw notFound(entry);
    scope.audit(entry);
    return ok({ viewId });
  },
});
