import "server-only";
import { and, eq } from "drizzle-orm";
import { savedView } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { caseListInput, saveViewInput } from "../input";

/** Saves a way of looking at the case list; the same name again replaces one's own view. */
export const saveView = command({
  name: "cases.save-view",
  input: saveViewInput,
  roles: caseRoles,
  async run(scope, { name, query, shared }) {
    const { after: _, ...filter } = caseListInput.parse(
      Object.fromEntries(new URLSearchParams(query)),
    );
    // Words searched for may be a person's name, and a shared view is read by others.
    const { q: __, ...kept } = filter;
    const clean = new URLSearchParams(
      Object.entries(kept).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ).toString();
    const own = and(
      eq(savedView.municipalityId, scope.municipalityId),
      eq(savedView.accountId, scope.actor.accountId),
      eq(savedView.name, name),
    );
    const [updated] = await scope.tx
      .update(savedView)
      .set({ query: clean, shared })
      .where(own)
      .returning({ id: savedView.id });
    const viewId = updated?.id ?? newId();
    if (!updated) {
      await scope.tx.insert(savedView).values({
        municipalityId: scope.municipalityId,
        id: viewId,
        accountId: scope.actor.accountId,
        name,
        query: clean,
        shared,
      });
    }
    scope.audit({
      action: "cases.save-view",
      objectType: "saved_view",
      objectId: viewId,
      fields: shared ? ["name", "query", "shared"] : ["name", "query"],
    });
    return ok({ viewId, query: clean });
  },
});
