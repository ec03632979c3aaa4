import { fileResponse } from "@/app/_server/documents/file-response";
import { problemOf } from "@/app/_server/errors";
import { route } from "@/app/_server/route";
import { dwellingRoles } from "@/lib/dwellings/access";
import { openPhoto } from "@/lib/dwellings/queries/dwelling-photos";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";

/** A photo of a dwelling, for whoever may read the register. */
export const GET = route<{ photoId: string }>(async (ctx, _, { photoId }) => {
  if (!hasRole(ctx.actor, ...dwellingRoles)) {
    await inScope(ctx, async () => {
      const action = "dwellings.open-photo";
      throw forbidden("errors.forbidden", { action, objectType: "dwelling_photo" });
    });
  }
  const opened = await openPhoto(ctx, photoId);
  if (!opened.ok) return problemOf(410, opened.error.code);
  return fileResponse(opened.value.photo, opened.value.file, { inline: true });
});
