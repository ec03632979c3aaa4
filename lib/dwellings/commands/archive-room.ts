import "server-only";
import { and, eq } from "drizzle-orm";
import { dwellingRoom } from "@/db/schema/dwellings";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { partInput } from "../input";
import { requireRoom } from "../queries/dwelling-parts";
import { requireDwelling } from "../queries/dwellings";
import { someoneHasLost } from "./dwelling-acts";

/**
 * Takes a room out of use; who lived in it still did. Error: `dwellings.errors.place-is-taken` while
 * someone lives in it or is to.
 */
export const archiveRoom = command({
  name: "dwellings.archive-room",
  input: partInput,
  roles: registerRoles,
  async run(scope, { dwellingId, partId, version }) {
    const act = "dwellings.archive-room";
    const place = await requireDwelling(scope, dwellingId, act, { lock: true });
    const before = await requireRoom(scope, place.id, partId, act);
    if (before.archivedOn) return ok({ dwellingId: place.id });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const archivedOn = scope.today;
    await scope.tx
      .update(dwellingRoom)
      .set({ archivedOn, version: version + 1 })
      .where(
        and(eq(dwellingRoom.municipalityId, scope.municipalityId), eq(dwellingRoom.id, before.id)),
      );
    if (await someoneHasLost(scope, place)) return fail("dwellings.errors.place-is-taken");
    scope.audit({
      action: act,
      objectType: "dwelling_room",
      objectId: before.id,
      changes: [{ field: "archivedOn", before: null, after: archivedOn }],
    });
    return ok({ dwellingId: place.id });
  },
});
