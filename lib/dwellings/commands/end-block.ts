import "server-only";
import { and, eq } from "drizzle-orm";
import { dwellingBlock } from "@/db/schema/dwellings";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { endBlockInput } from "../input";
import { requireBlock } from "../queries/dwelling-parts";
import { requireDwelling } from "../queries/dwellings";

/** Ends a block on a day, the last one that it counts. Errors: `dwellings.errors.block-order`. */
export const endBlock = command({
  name: "dwellings.end-block",
  input: endBlockInput,
  roles: registerRoles,
  async run(scope, { dwellingId, partId, version, endsOn }) {
    const act = "dwellings.end-block";
    const place = await requireDwelling(scope, dwellingId, act, { lock: true });
    const before = await requireBlock(scope, place.id, partId, act);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    if (endsOn < before.startsOn) {
      return fail("errors.invalid-input", { fields: { endsOn: ["dwellings.errors.block-order"] } });
    }
    if (before.endsOn && endsOn > before.endsOn) {
      return fail("errors.invalid-input", {
        fields: { endsOn: ["dwellings.errors.block-shorter"] },
      });
    }
    await scope.tx
      .update(dwellingBlock)
      .set({ endsOn, version: version + 1 })
      .where(
        and(
          eq(dwellingBlock.municipalityId, scope.municipalityId),
          eq(dwellingBlock.id, before.id),
        ),
      );
    scope.audit({
      action: act,
      objectType: "dwelling_block",
      objectId: before.id,
      changes: [{ field: "endsOn", before: before.endsOn, after: endsOn }],
    });
    return ok({ dwellingId: place.id });
  },
});
