import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { handoverPhoto } from "@/db/schema/handover-photos";
import type { Ctx } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { type WholeFile, wholeFile } from "@/lib/platform/file-store";
import { isId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { MOST_PROTOCOL_PHOTOS } from "../rules/photos";
import type { HandoverPhoto, StoredHandoverPhoto } from "../types";
import { requireTenancy } from "./tenancies";

const columns = {
  id: handoverPhoto.id,
  tenancyId: handoverPhoto.tenancyId,
  kind: handoverPhoto.kind,
  shows: handoverPhoto.shows,
  caption: handoverPhoto.caption,
  isAddition: handoverPhoto.isAddition,
  fileName: handoverPhoto.fileName,
  mediaType: handoverPhoto.mediaType,
  size: handoverPhoto.size,
  sha256: handoverPhoto.sha256,
  storageKey: handoverPhoto.storageKey,
  uploadedByName: handoverPhoto.uploadedByName,
  uploadedAt: handoverPhoto.uploadedAt,
  version: handoverPhoto.version,
};

/** The photos of a tenancy's protocols that have not been taken away, in the order they were added. */
export async function photosOfTenancy(
  scope: Scope,
  tenancyId: string,
): Promise<StoredHandoverPhoto[]> {
  const rows = await scope.tx
    .select(columns)
    .from(handoverPhoto)
    .where(
      and(
        eq(handoverPhoto.municipalityId, scope.municipalityId),
        eq(handoverPhoto.tenancyId, tenancyId),
        isNull(handoverPhoto.removedAt),
      ),
    )
    .orderBy(asc(handoverPhoto.uploadedAt), asc(handoverPhoto.id))
    .limit(2 * MOST_PROTOCOL_PHOTOS);
  return rows as StoredHandoverPhoto[];
}

/** What a page shows of a photo: nothing of where its file lies. */
export function shownPhoto({
  storageKey: _,
  sha256: __,
  size: ___,
  ...photo
}: StoredHandoverPhoto) {
  return photo satisfies HandoverPhoto;
}

/**
 * A photo with its file, seen to be whole before any of it is given. One that is missing or damaged
 * puts a row on the trail. Error: `documents.errors.{file-missing,file-damaged}`.
 *
 * @throws not found, alike for a removed photo, a hidden case, a foreign and an unknown id; forbidden
 * outside the circle of a household under address protection
 */
export async function openHandoverPhoto(
  ctx: Ctx,
  photoId: string,
): Promise<Result<{ photo: StoredHandoverPhoto; file: WholeFile }>> {
  const action = "housing.open-handover-photo";
  const object = { objectType: "handover_photo", objectId: photoId };
  const photo = await inScope(ctx, async (scope) => {
    const found = await findPhoto(scope, photoId);
    if (!found) throw notFound({ action, ...object });
    await requireTenancy(scope, found.tenancyId, action);
    return found;
  });
  const { municipalityId } = ctx;
  const file = await wholeFile({ municipalityId, storageKey: photo.storageKey }, photo);
  if (typeof file === "object") return ok({ photo, file });
  await inScope(ctx, async (scope) =>
    scope.audit({ action: `documents.find-${file}`, ...object, outcome: "refused" }),
  );
  return fail(`documents.errors.file-${file}`);
}

async function findPhoto(scope: Scope, photoId: string): Promise<StoredHandoverPhoto | undefined> {
  if (!isId(photoId)) return undefined;
  const [row] = await scope.tx
    .select(columns)
    .from(handoverPhoto)
    .where(
      and(
        eq(handoverPhoto.municipalityId, scope.municipalityId),
        eq(handoverPhoto.id, photoId),
        isNull(handoverPhoto.removedAt),
      ),
    );
  return row as StoredHandoverPhoto | undefined;
}
