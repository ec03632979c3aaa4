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
