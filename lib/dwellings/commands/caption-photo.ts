import "server-only";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { captionPhotoInput } from "../input";
import { requirePhoto } from "../queries/dwelling-photos";
import { requireDwelling } from "../queries/dwellings";
import { writePhoto } from "./write-photo";

/** Says what a photo shows. Errors: `errors.changed-meanwhile`, `dwellings.errors.photo-removed`. */
export const captionPhoto = command({
  name: "dwellings.caption-photo",
  input: captionPhotoInput,
  roles: registerRoles,
  async run(scope, { dwellingId, partId, version, caption }) {
    const action = "dwellings.caption-photo";
    const { id } = await requireDwelling(scope, dwellingId, action, { lock: true });
    const before = await requirePhoto(scope, id, partId, action);
    if (before.removedAt) return fail("dwellings.errors.photo-removed");
    if (before.version !== version) {
      const data = { version: before.version, caption: before.caption };
      return fail("errors.changed-meanwhile", { data });
    }
    await writePhoto(scope, before.id, { caption: caption || null });
    scope.audit({
      action,
      objectType: "dwelling_photo",
      objectId: before.id,
      fields: ["caption"],
    });
    return ok({ dwellingId: id });
  },
});
