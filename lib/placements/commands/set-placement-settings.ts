import "server-only";
import { placementSetting } from "@/db/schema/placements";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { placementSetters } from "../access";
import { setPlacementSettingsInput } from "../input/employer";
import { placementSettings } from "../queries/settings";

/** Sets how many a workplace may have had without hiring before it is looked into. */
export const setPlacementSettings = command({
  name: "placements.set-placement-settings",
  input: setPlacementSettingsInput,
  roles: placementSetters,
  async run(scope, { version, mostWithoutHiring }) {
    const before = await placementSettings(scope);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const row = {
      mostWithoutHiring,
      changedByName: scope.actor.name,
      changedAt: scope.now,
      version: version + 1,
    };
    const { municipalityId } = scope;
    await scope.tx
      .insert(placementSetting)
      .values({ municipalityId, ...row })
      .onConflictDoUpdate({ target: placementSetting.municipalityId, set: row });
    scope.audit({
      action: "placements.set-placement-settings",
      objectType: "municipality",
      objectId: municipalityId,
      changes: changesBetween<Record<string, unknown>>(before, { mostWithoutHiring }),
    });
    return ok({ municipalityId });
  },
});
