import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { dwellingRoom } from "@/db/schema/dwellings";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { saveRoomInput } from "../input";
import { requireRoom } from "../queries/dwelling-parts";
import { requireDwelling } from "../queries/dwellings";
import { someoneHasLost } from "./dwelling-acts";

/**
 * Enters a room with its beds, or changes it. Errors: `errors.changed-meanwhile` with what stands,
 * `dwellings.errors.room-name-taken`, `dwellings.errors.place-is-taken`.
 */
export const saveRoom = command({
  name: "dwellings.save-room",
  input: saveRoomInput,
  roles: registerRoles,
  async run(scope, { dwellingId, roomId, version, idempotencyKey: _, ...content }) {
    const act = "dwellings.save-room";
    const place = await requireDwelling(scope, dwellingId, act, { lock: true });
    const before = roomId ? await requireRoom(scope, place.id, roomId, act) : null;
    if (before && before.version !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const after = { name: content.name, areaM2: content.areaM2 ?? null, beds: content.beds };
    const id = before?.id ?? newId();
    const own = eq(dwellingRoom.municipalityId, scope.municipalityId);
    const sameName = await scope.tx.$count(
      dwellingRoom,
      and(
        own,
        eq(dwellingRoom.dwellingId, place.id),
        isNull(dwellingRoom.archivedOn),
        ne(dwellingRoom.id, id),
        sql`lower(${dwellingRoom.name}) = lower(${after.name})`,
      ),
    );
    if (sameName > 0) {
      return fail("errors.invalid-input", {
        fields: { name: ["dwellings.errors.room-name-taken"] },
      });
    }
    if (before) {
      await scope.tx
        .update(dwellingRoom)
        .set({ ...after, version: version + 1 })
        .where(and(own, eq(dwellingRoom.id, id)));
    } else {
      const { municipalityId } = scope;
      await scope.tx
        .insert(dwellingRoom)
        .values({ municipalityId, id, dwellingId: place.id, ...after });
    }
    if (await someoneHasLost(scope, place)) {
      return fail("errors.invalid-input", {
        fields: { beds: ["dwellings.errors.place-is-taken"] },
      });
    }
    scope.audit({
      action: act,
      objectType: "dwelling_room",
      objectId: id,
      changes: changesBetween<Record<string, unknown>>(before ?? {}, after),
    });
    return ok({ dwellingId: place.id, roomId: id });
  },
});
