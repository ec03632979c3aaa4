import "server-only";
import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { dwellingPhoto } from "@/db/schema/dwelling-photos";
import { DAYS_TO_RESTORE } from "@/lib/documents/rules/kinds";
import type { Ctx } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { type WholeFile, wholeFile } from "@/lib/platform/file-store";
import { isId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { MOST_PHOTOS } from "../rules/photos";
import type { DwellingPhoto, StoredPhoto } from "../types";

const columns = {
  id: dwellingPhoto.id,
  defectId: dwellingPhoto.defectId,
  caption: dwellingPhoto.caption,
  fileName: dwellingPhoto.fileName,
  mediaType: dwellingPhoto.mediaType,
  uploadedByName: dwellingPhoto.uploadedByName,
  uploadedAt: dwellingPhoto.uploadedAt,
  removedAt: dwellingPhoto.removedAt,
  erasedAt: dwellingPhoto.erasedAt,
  version: dwellingPhoto.version,
};

/** Photos of a dwelling, the latest first, with those that were removed and can be brought back. */
export async function photosOf(scope: Scope, dwellingId: string): Promise<DwellingPhoto[]> {
  const rows = await scope.tx
    .select(columns)
    .from(dwellingPhoto)
    .where(
      and(
        eq(dwellingPhoto.municipalityId, scope.municipalityId),
        eq(dwellingPhoto.dwellingId, dwellingId),
        isNull(dwellingPhoto.erasedAt),
        or(
          isNull(dwellingPhoto.removedAt),
          sql`${dwellingPhoto.removedAt} > ${scope.now}::timestamptz - make_interval(days => ${DAYS_TO_RESTORE})`,
        ),
      ),
    )
    .orderBy(desc(dwellingPhoto.uploadedAt), desc(dwellingPhoto.id))
    .limit(2 * MOST_PHOTOS);
  return rows as DwellingPhoto[];
}

/** @throws not found, alike for a photo of another dwelling, a foreign and an unknown id */
export async function requirePhoto(
  scope: Scope,
  dwellingId: string,
  photoId: string,
  action: string,
): Promise<StoredPhoto> {
  const found = await findPhoto(scope, photoId, action);
  if (found.dwellingId !== dwellingId) throw notFound(refusal(photoId, action));
  return found;
}

/**
 * A photo with its file, seen to be whole before any of it is given. One that is missing or damaged
 * puts a row on the trail. Error: `documents.errors.{file-missing,file-damaged}`.
 *
 * @throws not found, alike for a removed photo, a foreign and an unknown id
 */
export async function openPhoto(
  ctx: Ctx,
  photoId: string,
): Promise<Result<{ photo: StoredPhoto; file: WholeFile }>> {
  const action = "dwellings.open-photo";
  const photo = await inScope(ctx, async (scope) => {
    const found = await findPhoto(scope, photoId, action);
    if (found.removedAt) throw notFound(refusal(photoId, action));
    return found;
  });
  const { municipalityId } = ctx;
  const file = await wholeFile({ municipalityId, storageKey: photo.storageKey }, photo);
  if (typeof file === "object") return ok({ photo, file });
  await inScope(ctx, async (scope) =>
    scope.audit({
      action: `documents.find-${file}`,
      objectType: "dwelling_photo",
      objectId: photoId,
      outcome: "refused",
    }),
  );
  return fail(`documents.errors.file-${file}`);
}

const refusal = (objectId: string, action: string) => ({
  action,
  objectType: "dwelling_photo",
  objectId,
});

async function findPhoto(scope: Scope, photoId: string, action: string): Promise<StoredPhoto> {
  if (!isId(photoId)) throw notFound(refusal(photoId, action));
  const [row] = await scope.tx
    .select({
      ...columns,
      dwellingId: dwellingPhoto.dwellingId,
      size: dwellingPhoto.size,
      sha256: dwellingPhoto.sha256,
      storageKey: dwellingPhoto.storageKey,
    })
    .from(dwellingPhoto)
    .where(
      and(eq(dwellingPhoto.municipalityId, scope.municipalityId), eq(dwellingPhoto.id, photoId)),
    );
  if (!row) throw notFound(refusal(photoId, action));
  return row as StoredPhoto;
}
