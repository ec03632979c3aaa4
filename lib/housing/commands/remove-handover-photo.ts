import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { handoverPhoto } from "@/db/schema/handover-photos";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { removeHandoverPhotoInput } from "../input/photos";
import { photosOfTenancy } from "../queries/handover-photos";
import { protocolsOfTenancy } from "../queries/protocols";
import { tenancyForChange } from "../queries/tenancies";

/**
 * Takes a photo away from a protocol that is not signed yet; its file is erased after some days.
 * Errors: those of `caseForChange`, `housing.errors.protocol-signed`, `errors.changed-meanwhile`.
 *
 * @throws not found, for a photo of another tenancy and one that was taken away too
 */
export const removeHandoverPhoto = command({
  name: "housing.remove-handover-photo",
  input: removeHandoverPhotoInput,
  roles: housingRoles,
  async run(scope, { tenancyId, photoId, version }) {
    const action = "housing.remove-handover-photo";
    const opened = await tenancyForChange(scope, tenancyId, action);
    if (!opened.ok) return opened;
    const { caseId } = opened.value.found;
    const photo = (await photosOfTenancy(scope, tenancyId)).find(({ id }) => id === photoId);
    const object = { objectType: "handover_photo", objectId: photoId };
    if (!photo) throw notFound({ action, ...object, caseId });
    const protocols = await protocolsOfTenancy(scope, tenancyId);
    if (protocols.some(({ kind, signedAt }) => kind === photo.kind && signedAt !== null)) {
      return fail("housing.errors.protocol-signed");
    }
    if (photo.version !== version) {
      return fail("errors.changed-meanwhile", { data: { version: photo.version } });
    }
    await scope.tx
      .update(handoverPhoto)
      .set({
        removedAt: scope.now,
        removedBy: scope.actor.accountId,
        version: sql`${handoverPhoto.version} + 1`,
      })
      .where(
        and(eq(handoverPhoto.municipalityId, scope.municipalityId), eq(handoverPhoto.id, photoId)),
      );
    scope.audit({ action, ...object, caseId });
    return ok({ tenancyId, caseId, kind: photo.kind });
  },
});
