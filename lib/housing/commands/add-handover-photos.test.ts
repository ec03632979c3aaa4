import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { handoverPhoto } from "@/db/schema/handover-photos";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { eraseRemoved } from "@/lib/documents/commands/tidy-files";
import { aJpeg, aPng, cameraNotes } from "@/lib/documents/fixtures";
import { openDocument } from "@/lib/documents/queries/document-file";
import { withoutRow } from "@/lib/documents/queries/every-file";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import type { WholeFile } from "@/lib/platform/file-store";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aHandoverPhoto, aHomeWithProtocol, memberIdsOf } from "../fixtures";
import { openHandoverPhoto, photosOfTenancy } from "../queries/handover-photos";
import { protocolsOfTenancy } from "../queries/protocols";
import { addHandoverPhotos } from "./add-handover-photos";
import { removeHandoverPhoto } from "./remove-handover-photo";
import { signProtocol } from "./sign-protocol";

async function aHandover() {
  const teamId = await aTeam();
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  const { acceptedId: tenancyId } = await aHomeWithProtocol(ctx, caseId);
  return { ctx, caseId, teamId, tenancyId };
}
const sign = (ctx: Ctx, tenancyId: string) =>
  signProtocol(ctx, {
    tenancyId,
    kind: "handover",
    version: 1,
    householdName: "Amina Yusuf",
    adviserName: "Kari Rådgiver",
  });
const photosIn = (ctx: Ctx, tenancyId: string) =>
  inScope(ctx, (scope) => photosOfTenancy(scope, tenancyId));
const digestIn = async (ctx: Ctx, tenancyId: string) =>
  (await inScope(ctx, (scope) => protocolsOfTenancy(scope, tenancyId)))[0]?.digest;

async function bytesOf(file: WholeFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of file.read()) parts.push(part);
  return Buffer.concat(parts);
}

it("freezes photos with the protocol, in its PDF too, and takes later ones as additions", () =>
  withRollback(async () => {
    const { ctx, tenancyId } = await aHandover();
    const bytes = aJpeg({ notes: cameraNotes() });
    const photoId = await aHandoverPhoto(ctx, tenancyId, { bytes, caption: "Strømmåleren" });
    expectOk(await sign(ctx, tenancyId));
    const one = { tenancyId, photoId, version: 1 };
    expect(await removeHandoverPhoto(ctx, one)).toMatchObject({
      error: { code: "housing.errors.protocol-signed" },
    });
    const laterId = await aHandoverPhoto(ctx, tenancyId, { bytes: aPng(), shows: "rooms" });
    expect(await photosIn(ctx, tenancyId)).toMatchObject([
      { id: photoId, caption: "Strømmåleren", isAddition: false },
      { id: laterId, isAddition: true, uploadedByName: ctx.actor.name, uploadedAt: ctx.now },
    ]);
    expect(await removeHandoverPhoto(ctx, { ...one, photoId: laterId })).toMatchObject({
      error: { code: "housing.errors.protocol-signed" },
    });
    const opened = expectOk(await openHandoverPhoto(ctx, photoId));
    const shown = await bytesOf(opened.file);
    expect(shown.includes(cameraNotes())).toBe(false);
    const [kept] = await inScope(ctx, ({ tx }) =>
      tx.execute<{ id: string }>(
        sql`select id from document where subject_id = ${tenancyId}::uuid`,
      ),
    );
    const pdf = await bytesOf(expectOk(await openDocument(ctx, kept?.id ?? "")).file);
    expect(pdf.includes(shown)).toBe(true);
  }));

it("signs what the photos are said to show: another caption gives another digest", () =>
  withRollback(async () => {
    const digests = [];
    for (const caption of [null, "Måler", "Nøkler"]) {
      const { ctx, tenancyId } = await aHandover();
      await aHandoverPhoto(ctx, tenancyId, { caption });
      expectOk(await sign(ctx, tenancyId));
      digests.push(await digestIn(ctx, tenancyId));
    }
    expect(new Set(digests).size).toBe(3);
  }));

it.each([
  ["taken away", { removedAt: "2026-11-24T08:00:00.000Z" }],
  ["given another caption", { caption: "Noe annet" }],
  ["made an addition", { isAddition: true }],
])("is kept by the database from being %s once it is signed", (_, change) =>
  withRollback(async () => {
    const { ctx, tenancyId } = await aHandover();
    const photoId = await aHandoverPhoto(ctx, tenancyId);
    expectOk(await sign(ctx, tenancyId));
    await expect(
      inScope(ctx, ({ tx }) =>
        tx.update(handoverPhoto).set(change).where(eq(handoverPhoto.id, photoId)),
      ),
    ).rejects.toMatchObject({ cause: { constraint_name: "handover_photo_is_kept" } });
  }),
);

it("takes a photo away before signing, tells the loser of two, and erases its file", () =>
  withRollback(async () => {
    const { ctx, tenancyId } = await aHandover();
    const photoId = await aHandoverPhoto(ctx, tenancyId);
    const [photo] = await photosIn(ctx, tenancyId);
    const one = { tenancyId, photoId, version: 2 };
    expect(await removeHandoverPhoto(ctx, one)).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await removeHandoverPhoto(ctx, { ...one, version: 1 }));
    expect(await photosIn(ctx, tenancyId)).toEqual([]);
    await expect(openHandoverPhoto(ctx, photoId)).rejects.toMatchObject({ kind: "not_found" });
    expectOk(await sign(ctx, tenancyId));
    const key = photo?.storageKey ?? "";
    expect(await withoutRow(ctx, [key])).toEqual([]);
    const later = { ...ctx, now: "2026-12-20T08:00:00.000Z" };
    expect(await eraseRemoved(later)).toBeGreaterThanOrEqual(1);
    expect(await withoutRow(ctx, [key])).toEqual([key]);
  }));

it("leaves out what is there already, and takes none for a home that is only offered", () =>
  withRollback(async () => {
    const { ctx, tenancyId } = await aHandover();
    await aHandoverPhoto(ctx, tenancyId);
    await expect(aHandoverPhoto(ctx, tenancyId, { kind: "return" })).rejects.toThrow(
      "not-from-here",
    );
    expect(await aHandoverPhoto(ctx, tenancyId)).toBe("");
    expect(await photosIn(ctx, tenancyId)).toHaveLength(1);
  }));

it("is seen by those who may open the case, and of a protected household by the circle alone", () =>
  withRollback(async () => {
    const { ctx, caseId, teamId, tenancyId } = await aHandover();
    const photoId = await aHandoverPhoto(ctx, tenancyId);
    const notFound = { kind: "not_found" };
    const stranger = await aColleague(["housing_adviser"], [], { municipalityId: "5001" });
    const outsider = await aColleague(["housing_adviser"], [await aTeam()]);
    for (const one of [stranger, outsider]) {
      await expect(openHandoverPhoto(one, photoId)).rejects.toMatchObject(notFound);
      const remove = removeHandoverPhoto(one, { tenancyId, photoId, version: 1 });
      await expect(remove).rejects.toMatchObject(notFound);
      const add = addHandoverPhotos(one, { tenancyId, kind: "handover", shows: "keys", files: [] });
      await expect(add).rejects.toMatchObject(notFound);
    }
    await expect(openHandoverPhoto(ctx, newId())).rejects.toMatchObject(notFound);
    const reader = await aColleague(["programme_adviser"], [teamId]);
    expectOk(await openHandoverPhoto(reader, photoId));
    const remove = removeHandoverPhoto(reader, { tenancyId, photoId, version: 1 });
    await expect(remove).rejects.toMatchObject({ kind: "forbidden" });
    const [personId = ""] = await memberIdsOf(ctx, caseId);
    expectOk(await raiseProtection(ctx, { personId, grade: "fortrolig" }));
    await expect(openHandoverPhoto(reader, photoId)).rejects.toMatchObject({ kind: "forbidden" });
  }));
