import { fileResponse } from "@/app/_server/documents/file-response";
import { problemOf } from "@/app/_server/errors";
import { route } from "@/app/_server/route";
import { homeReaders } from "@/lib/housing/access";
import { openHandoverPhoto } from "@/lib/housing/queries/handover-photos";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";

/** A photo of a handover, for whoever may open the case and see where the household lives. */
export const GET = route<{ photoId: string }>(async (ctx, _, { photoId }) => {
  if (!hasRole(ctx.actor, ...homeReaders)) {
    await inScope(ctx, async () => {
      const action = "housing.open-handover-photo";
      throw forbidden("errors.forbidden", { action, objectType: "handover_photo" });
    });
  }
  const opened = await openHandoverPhoto(ctx, photoId);
  if (!opened.ok) return problemOf(410, opened.error.code);
  return fileResponse(opened.value.photo, opened.value.file, { inline: true });
});
