import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { dwellingPhoto } from "@/db/schema/dwelling-photos";
import { TakenFile } from "@/lib/documents/commands/take-file";
import { fileNameFor } from "@/lib/documents/rules/file-name";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { addPhotosInput } from "../input";
import { requireDefect } from "../queries/dwelling-parts";
import { requireDwelling } from "../queries/dwellings";
import { isPhoto, MOST_PHOTOS } from "../rules/photos";

type Refused = { name: string; code: string; params: Record<string, string | number> };

/**
 * Adds photos that were taken in to a dwelling, or to a defect of it, all at once. What is no photo,
 * there already or one too many is left out and named. `keys` are the files that now belong to photos.
 */
export const addPhotos = command({
  name: "dwellings.add-photos",
  input: addPhotosInput.extend({ files: z.array(z.instanceof(TakenFile)) }),
  roles: registerRoles,
  async run(scope, { dwellingId, defectId, caption, files }) {
    const action = "dwellings.add-photos";
    const { id } = await requireDwelling(scope, dwellingId, action, { lock: true });
    if (defectId) await requireDefect(scope, id, defectId, action);
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
    const known = new Set(present.map(({ sha256 }) => sha256));
    const refused: Refused[] = [];
    const added: TakenFile[] = [];
    for (const file of files) {
      const code = !isPhoto(file.mediaType)
        ? "not-a-photo"
        : known.has(file.seal.sha256)
          ? "already-here"
          : known.size >= MOST_PHOTOS
            ? "too-many"
            : null;
      if (code) {
        const params = { most: MOST_PHOTOS };
        refused.push({ name: file.name, code: `dwellings.photo_refusals.${code}`, params });
        continue;
      }
      known.add(file.seal.sha256);
      added.push(file);
    }
    const rows = added.map((file) => ({
      municipalityId: scope.municipalityId,
      id: newId(),
      dwellingId: id,
      defectId: defectId ?? null,
      caption: caption ?? null,
      fileName: fileNameFor(file.name, file.mediaType),
      mediaType: file.mediaType,
      ...file.seal,
      storageKey: file.storageKey,
      uploadedBy: scope.actor.accountId,
      uploadedByName: scope.actor.name,
      uploadedAt: scope.now,
    }));
    if (rows.length > 0) await scope.tx.insert(dwellingPhoto).values(rows);
    for (const { id: objectId } of rows) {
      scope.audit({ action, objectType: "dwelling_photo", objectId });
    }
    return ok({
      dwellingId: id,
      photoIds: rows.map((row) => row.id),
      keys: rows.map(({ storageKey }) => storageKey),
      refused,
    });
  },
});
