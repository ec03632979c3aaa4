import "server-only";
import { dwellingBlock } from "@/db/schema/dwellings";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { blockDwellingInput } from "../input";
import { requireRoom } from "../queries/dwelling-parts";
import { requireDwelling } from "../queries/dwellings";
import { staysOf } from "../queries/occupancy";
import { isLivedIn } from "../rules/kept-places";

/**
 * Keeps a dwelling or a room from being lived in for some days. Error:
 * `dwellings.errors.block-someone-there` when someone lives or is to live in it then.
 */
export const blockDwelling = command({
  name: "dwellings.block-dwelling",
  input: blockDwellingInput,
  roles: registerRoles,
  async run(scope, { dwellingId, idempotencyKey: _, ...content }) {
    const act = "dwellings.block-dwelling";
    const place = await requireDwelling(scope, dwellingId, act, { lock: true });
    const { startsOn, reason } = content;
    const roomId = content.roomId
      ? (await requireRoom(scope, place.id, content.roomId, act)).id
      : null;
    const endsOn = content.endsOn ?? null;
    const stays = await staysOf(scope, place.id, startsOn);
    if (isLivedIn(roomId, stays, { from: startsOn, to: endsOn })) {
      return fail("errors.invalid-input", {
        fields: { startsOn: ["dwellings.errors.block-someone-there"] },
      });
    }
    const id = newId();
    const written = { roomId, startsOn, endsOn, reason, note: content.note || null };
    await scope.tx
      .insert(dwellingBlock)
      .values({ municipalityId: scope.municipalityId, id, dwellingId: place.id, ...written });
    scope.audit({
      action: act,
      objectType: "dwelling_block",
      objectId: id,
      changes: changesBetween<Record<string, unknown>>(
        {},
        { startsOn, endsOn, blockReason: reason },
      ),
    });
    return ok({ dwellingId: place.id });
  },
});
