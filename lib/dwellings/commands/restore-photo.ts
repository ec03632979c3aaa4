import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { dwellingPhoto } from "@/db/schema/dwelling-photos";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { partInput } from "../input";
import { requirePhoto } from "../queries/dwelling-photos";
import { requireDwelling } from "../queries/dwellings";
import { MOST_PHOTOS } from "../rules/photos";
import { writePhoto } from "./write-photo";

/**
 * Brings a removed photo back, as long as its file is there. Errors: `errors.changed-meanwhile`;
 * `dwellings.errors.{photo-erased,photo-added-again,photos-full}`.
 */
export const restorePhoto = command({
  name: "dwellings.restore-photo",
  input: partInput,
  roles: registerRoles,
  async run(scope, { dwellingId, partId, version }) {
    const action = "dwellings.restore-photo";
    const { id } = await requireDwelling(scope, dwellingId, action, { lock: true });
    const before = await requirePhoto(scope, id, partId, action);
    if (!before.removedAt) return ok({ dwellingId: id });
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", { data: { version: before.version } });
    }
    const present = await scope.tx
      .select({ sha256: dwellingPhoto.sha256 })
      .from(dwellingPhoto)
      .where(
        and(
          eq(dwellingPhoto.municipalityId, scope.municipalityId),
          eq(dwellingPhoto.dwellingId, id),
          isNull(dwellingPhoto.removedAt),
        ),
      );
    if (present.some(({ sha256 }) => sha256 === before.sha256)) {
      return fail("dwellings.errors.photo-added-again");
    }
    if (present.length >= MOST_PHOTOS) return fail("dwellings.errors.photos-full");
    const isBack = await writePhoto(scope, before.id, { removedAt: null, removedBy: null });
    if (!isBack) return fail("dwellings.errors.photo-erased");
    scope.audit({ action, objectType: "dwelling_photo", objectId: before.id });
    return ok({ dwellingId: id });
  },
});
