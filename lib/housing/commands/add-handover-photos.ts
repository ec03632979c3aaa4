import "server-only";
import { z } from "zod";
import { handoverPhoto } from "@/db/schema/handover-photos";
import { TakenFile } from "@/lib/documents/commands/take-file";
import { fileNameFor } from "@/lib/documents/rules/file-name";
import { isPhoto } from "@/lib/dwellings/rules/photos";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { addHandoverPhotosInput } from "../input/photos";
import { photosOfTenancy } from "../queries/handover-photos";
import { protocolsOfTenancy } from "../queries/protocols";
import { tenancyForChange } from "../queries/tenancies";
import { MOST_PROTOCOL_PHOTOS, photosNow } from "../rules/photos";

type Refused = { name: string; code: string; params: Record<string, string | number> };

/**
 * Adds photos that were taken in to the protocol of a handover or a return: with the protocol while it
 * is written, as additions once it is signed. What is no photo, there already or one too many is left
 * out and named. `keys` are the files that now belong to photos.
 *
 * Errors: those of `caseForChange`, `housing.errors.not-from-here`.
 */
export const addHandoverPhotos = command({
  name: "housing.add-handover-photos",
  input: addHandoverPhotosInput.extend({ files: z.array(z.instanceof(TakenFile)) }),
  roles: housingRoles,
  async run(scope, { tenancyId, kind, shows, caption, files }) {
    const action = "housing.add-handover-photos";
    const opened = await tenancyForChange(scope, tenancyId, action);
    if (!opened.ok) return opened;
    const { id, caseId, status } = opened.value.found;
    const protocols = await protocolsOfTenancy(scope, id);
    const isSigned = protocols.some((one) => one.kind === kind && one.signedAt !== null);
    const how = photosNow(status, kind, isSigned);
    if (!how) return fail("housing.errors.not-from-here");
    const present = await photosOfTenancy(scope, id);
    const known = new Set(present.filter((one) => one.kind === kind).map(({ sha256 }) => sha256));
    const refused: Refused[] = [];
    const added: TakenFile[] = [];
    for (const file of files) {
      const code = !isPhoto(file.mediaType)
        ? "not-a-photo"
        : known.has(file.seal.sha256)
          ? "already-here"
          : known.size >= MOST_PROTOCOL_PHOTOS
            ? "too-many"
            : null;
      if (code) {
        const params = { most: MOST_PROTOCOL_PHOTOS };
        refused.push({ name: file.name, code: `housing.photoRefusals.${code}`, params });
        continue;
      }
      known.add(file.seal.sha256);
      added.push(file);
    }
    const rows = added.map((file) => ({
      municipalityId: scope.municipalityId,
      id: newId(),
      tenancyId: id,
      kind,
      shows,
      caption,
      isAddition: how === "addition",
      fileName: fileNameFor(file.name, file.mediaType),
      mediaType: file.mediaType,
      ...file.seal,
      storageKey: file.storageKey,
      uploadedBy: scope.actor.accountId,
      uploadedByName: scope.actor.name,
      uploadedAt: scope.now,
    }));
    if (rows.length > 0) await scope.tx.insert(handoverPhoto).values(rows);
    for (const { id: objectId } of rows) {
      scope.audit({ action, objectType: "handover_photo", objectId, caseId });
    }
    return ok({
      tenancyId: id,
      caseId,
      photoIds: rows.map((row) => row.id),
      keys: rows.map(({ storageKey }) => storageKey),
      refused,
    });
  },
});
