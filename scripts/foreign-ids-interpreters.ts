import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;
const ofArabic = { name: "Samira Haddad", languages: ["ar"], category: "A" };
const meeting = { purpose: "guidance", heldOn: "2026-11-20", language: "ar", mode: "phone" };

/** Inputs for the commands on interpreters, as `samples` has them for the others. */
export const interpreterSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "interpreters.change-supplier": ({ supplierId }) => ({
    supplierId,
    version,
    kind: "private",
    name: "Ny leverandør",
  }),
  "interpreters.register-interpreter": ({ supplierId }) => ({ ...ofArabic, supplierId }),
  "interpreters.change-interpreter": ({ interpreterId, supplierId }) => ({
    interpreterId,
    version,
    ...ofArabic,
    supplierId,
  }),
  "interpreters.record-training": ({ colleagueId }) => ({
    accountIds: [colleagueId],
    completedOn: "2026-11-20",
  }),
  "interpreters.book-interpreter": [
    ({ caseId, interpreterId }) => ({ caseId, ...meeting, source: "register", interpreterId }),
    ({ caseId, supplierId }) => ({ caseId, ...meeting, source: "supplier", supplierId }),
  ],
  "interpreters.change-booking": [
    ({ bookingId, interpreterId }) => ({
      bookingId,
      version,
      ...meeting,
      source: "register",
      interpreterId,
    }),
    ({ bookingId, supplierId }) => ({
      bookingId,
      version,
      ...meeting,
      source: "supplier",
      supplierId,
    }),
  ],
  "interpreters.record-outcome": ({ bookingId }) => ({ bookingId, version, outcome: "cancelled" }),
};
