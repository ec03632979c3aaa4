import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { dwellingPhoto } from "@/db/schema/dwelling-photos";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { takeFile } from "@/lib/documents/commands/take-file";
import { eraseRemoved } from "@/lib/documents/commands/tidy-files";
import { aJpeg, aPdf, aPng, cameraNotes } from "@/lib/documents/fixtures";
import { everyFile, withoutRow } from "@/lib/documents/queries/every-file";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aDefect, aDwelling, aPhoto } from "../fixtures";
import { defectsOf } from "../queries/dwelling-parts";
import { openPhoto } from "../queries/dwelling-photos";
import { viewDwelling } from "../queries/view-dwelling";
import { addPhotos } from "./add-photos";
import { captionPhoto } from "./caption-photo";
import { removePhoto } from "./remove-photo";
import { restorePhoto } from "./restore-photo";

const anAdviser = async () => aColleague(["housing_adviser"], [await aTeam()]);
const seen = (ctx: Ctx, dwellingId: string) =>
  inScope(ctx, (scope) => viewDwelling(scope, dwellingId));

async function taken(ctx: Ctx, name: string, bytes: Buffer) {
  async function* arriving() {
    yield bytes;
  }
  return expectOk(await takeFile(ctx, { name, declared: "", body: arriving() }));
}

async function bytesOf(ctx: Ctx, photoId: string): Promise<Buffer> {
  const { file } = expectOk(await openPhoto(ctx, photoId));
  const parts: Buffer[] = [];
  for await (const part of file.read()) parts.push(part);
  return Buffer.concat(parts);
}

it("adds several photos at once, of a defect, without what the camera wrote beside them", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    await aDefect(ctx, dwellingId);
    const [defect] = await inScope(ctx, (scope) => defectsOf(scope, dwellingId));
    const files = [
      await taken(ctx, "bad.jpg", aJpeg({ notes: cameraNotes() })),
      await taken(ctx, "gulv.png", aPng()),
    ];
    const told = { dwellingId, defectId: defect?.id, caption: "Sprekk i flisene", files };
    const { photoIds, refused } = expectOk(await addPhotos(ctx, told));
    expect(refused).toEqual([]);
    const { photos } = await seen(ctx, dwellingId);
    expect(photos).toHaveLength(2);
    expect(photos).toContainEqual(
      expect.objectContaining({
        id: photoIds[0],
        defectId: defect?.id,
        caption: "Sprekk i flisene",
        mediaType: "image/jpeg",
      }),
    );
    const kept = await bytesOf(ctx, photoIds[0] ?? "");
    expect(kept.includes(cameraNotes())).toBe(false);
    expect(aJpeg({ notes: cameraNotes() }).includes(cameraNotes())).toBe(true);
  }));

it("leaves out what is no photo and what is there already, and names it", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    const files = [
      await taken(ctx, "kontrakt.pdf", aPdf()),
      await taken(ctx, "stue.jpg", aJpeg()),
      await taken(ctx, "stue igjen.jpg", aJpeg()),
    ];
    const { photoIds, refused, keys } = expectOk(await addPhotos(ctx, { dwellingId, files }));
    expect(photoIds).toHaveLength(1);
    expect(keys).toEqual([files[1]?.storageKey]);
    expect(refused).toMatchObject([
      { name: "kontrakt.pdf", code: "dwellings.photo_refusals.not-a-photo" },
      { name: "stue igjen.jpg", code: "dwellings.photo_refusals.already-here" },
    ]);
  }));

it("is not found from another municipality, and closed to who does not keep the register", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    const photoId = await aPhoto(ctx, dwellingId);
    const part = { dwellingId, partId: photoId, version: 1 };
    const stranger = await aColleague(["housing_adviser"], [], { municipalityId: "5001" });
    const notFound = { kind: "not_found" };
    await expect(openPhoto(stranger, photoId)).rejects.toMatchObject(notFound);
    await expect(removePhoto(stranger, part)).rejects.toMatchObject(notFound);
    await expect(addPhotos(stranger, { dwellingId, files: [] })).rejects.toMatchObject(notFound);
    await expect(openPhoto(ctx, newId())).rejects.toMatchObject(notFound);
    const other = await aDwelling(ctx);
    await expect(removePhoto(ctx, { ...part, dwellingId: other })).rejects.toMatchObject(notFound);
    const manager = await aColleague(["manager"]);
    await expect(removePhoto(manager, part)).rejects.toMatchObject({ kind: "forbidden" });
    expectOk(await openPhoto(manager, photoId));
  }));

it("takes a photo away and brings it back, and tells the loser of two", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    const partId = await aPhoto(ctx, dwellingId);
    expectOk(await captionPhoto(ctx, { dwellingId, partId, version: 1, caption: "Stua" }));
    expect(await removePhoto(ctx, { dwellingId, partId, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await removePhoto(ctx, { dwellingId, partId, version: 2 }));
    expect(await seen(ctx, dwellingId)).toMatchObject({
      photos: [],
      removedPhotos: [{ id: partId, caption: "Stua" }],
    });
    await expect(openPhoto(ctx, partId)).rejects.toMatchObject({ kind: "not_found" });
    expectOk(await restorePhoto(ctx, { dwellingId, partId, version: 3 }));
    expect(await seen(ctx, dwellingId)).toMatchObject({
      photos: [{ id: partId }],
      removedPhotos: [],
    });
    expectOk(await removePhoto(ctx, { dwellingId, partId, version: 4 }));
    await aPhoto(ctx, dwellingId);
    expect(await restorePhoto(ctx, { dwellingId, partId, version: 5 })).toMatchObject({
      error: { code: "dwellings.errors.photo-added-again" },
    });
  }));

it("counts as a file of the municipality until it is erased, 14 days after it was removed", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    const partId = await aPhoto(ctx, dwellingId);
    const [row] = await inScope(ctx, ({ tx }) =>
      tx.select().from(dwellingPhoto).where(eq(dwellingPhoto.id, partId)),
    );
    const storageKey = row?.storageKey ?? "";
    expect(await withoutRow(ctx, [storageKey])).toEqual([]);
    const known: string[] = [];
    for await (const { documentId } of everyFile(ctx)) known.push(documentId);
    expect(known).toContain(partId);
    expectOk(await removePhoto(ctx, { dwellingId, partId, version: 1 }));
    await inScope(ctx, ({ tx }) =>
      tx.execute(sql`update dwelling_photo
        set removed_at = ${ctx.now}::timestamptz - interval '15 days' where id = ${partId}::uuid`),
    );
    expect((await seen(ctx, dwellingId)).removedPhotos).toEqual([]);
    expect(await eraseRemoved(ctx)).toBeGreaterThanOrEqual(1);
    expect(await withoutRow(ctx, [storageKey])).toEqual([storageKey]);
    expect(await restorePhoto(ctx, { dwellingId, partId, version: 2 })).toMatchObject({
      error: { code: "dwellings.errors.photo-erased" },
    });
  }));
