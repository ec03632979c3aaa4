import { expectOk } from "@/lib/cases/fixtures";
import { aPng } from "@/lib/documents/fixtures";
import { removePhoto } from "@/lib/dwellings/commands/remove-photo";
import { aBlock, aDefect, aDwelling, aPhoto, aRoom } from "@/lib/dwellings/fixtures";
import { blocksOf, defectsOf } from "@/lib/dwellings/queries/dwelling-parts";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;
const flat = {
  streetAddress: "Nygata 7",
  postalCode: "4006",
  postalPlace: "Stavanger",
  kind: "flat",
  holding: "leased_in",
};

/** Inputs for the commands on the register of dwellings, as `samples` has them for the others. */
export const dwellingSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "transfer.start-dwelling-import": ({ dwellingRunId }) => ({ runId: dwellingRunId, version }),
  "transfer.map-dwelling-columns": ({ dwellingRunId }) => ({
    runId: dwellingRunId,
    version,
    columns: { c0: "streetAddress", c1: "postalCode" },
  }),
  "transfer.cancel-dwelling-import": ({ dwellingRunId }) => ({ runId: dwellingRunId }),
  "dwellings.enter-dwelling": ({ landlordId }) => ({ ...flat, landlordId }),
  "dwellings.change-record": ({ registered, landlordId }) => ({
    dwellingId: registered.dwellingId,
    version,
    ...flat,
    landlordId,
  }),
  "dwellings.archive-dwelling": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    version,
  }),
  "dwellings.restore-dwelling": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    version,
  }),
  "dwellings.save-room": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    roomId: registered.roomId,
    version,
    name: "Rom 9",
    beds: 1,
  }),
  "dwellings.archive-room": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    partId: registered.roomId,
    version,
  }),
  "dwellings.block-dwelling": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    roomId: registered.roomId,
    startsOn: "2027-01-01",
    reason: "cleaning",
  }),
  "dwellings.end-block": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    partId: registered.blockId,
    version,
    endsOn: "2027-01-01",
  }),
  "dwellings.report-defect": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    roomId: registered.roomId,
    what: "Ødelagt komfyr",
    severity: "minor",
    reportedOn: "2026-11-01",
  }),
  "dwellings.order-repair": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    partId: registered.defectId,
    version,
    orderedOn: "2026-11-23",
    orderedFrom: "Rørlegger",
  }),
  "dwellings.finish-repair": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    partId: registered.defectId,
    version,
    repairedOn: "2026-11-23",
  }),
  "dwellings.caption-photo": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    partId: registered.photoId,
    version,
    caption: "Stua",
  }),
  "dwellings.remove-photo": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    partId: registered.photoId,
    version,
  }),
  "dwellings.restore-photo": ({ registered }) => ({
    dwellingId: registered.dwellingId,
    partId: registered.removedPhotoId,
    version: 2,
  }),
};

/** A dwelling of the register with a room, a block that is to come, a defect and photos. */
export async function aRegisteredDwelling(ctx: Ctx) {
  const dwellingId = await aDwelling(ctx);
  const roomId = await aRoom(ctx, dwellingId);
  await aBlock(ctx, dwellingId, { startsOn: "2027-01-01", endsOn: "2027-02-01" });
  await aDefect(ctx, dwellingId);
  const photoId = await aPhoto(ctx, dwellingId);
  const removedPhotoId = await aPhoto(ctx, dwellingId, aPng());
  expectOk(await removePhoto(ctx, { dwellingId, partId: removedPhotoId, version: 1 }));
  return inScope(ctx, async (scope) => ({
    dwellingId,
    roomId,
    photoId,
    removedPhotoId,
    blockId: (await blocksOf(scope, dwellingId))[0]?.id ?? "",
    defectId: (await defectsOf(scope, dwellingId))[0]?.id ?? "",
  }));
}
