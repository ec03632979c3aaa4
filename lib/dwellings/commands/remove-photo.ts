import "server-only";
import { DAYS_TO_RESTORE } from "@/lib/documents/rules/kinds";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { partInput } from "../input";
import { requirePhoto } from "../queries/dwelling-photos";
import { requireDwelling } from "../queries/dwellings";
import { writePhoto } from "./write-photo";

/**
 * Removes a photo. It can be brought back until its file is erased; the row stays. Error:
 * `errors.changed-meanwhile`.
 */
export const removePhoto = command({
  name: "dwellings.remove-photo",
  input: partInput,
  roles: registerRoles,
  async run(scope, { dwellingId, partId, version }) {
    const action = "dwellings.remove-photo";
    const { id } = await requireDwelling(scope, dwellingId, action, { lock: true });
    const before = await requirePhoto(scope, id, partId, action);
    const days = DAYS_TO_RESTORE;
    if (before.removedAt) return ok({ dwellingId: id, days });
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", { data: { version: before.version } });
    }
    const removedBy = scope.actor.accountId;
    await writePhoto(scope, before.id, { removedAt: scope.now, removedBy });
    scope.audit({ action, objectType: "dwelling_photo", objectId: before.id });
    return ok({ dwellingId: id, days });
  },
});
