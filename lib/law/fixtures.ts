import { legalRows } from "@/db/testing/legal-rows";
import { makeLaw } from "./rules/law";
import type { SettingKey } from "./rules/settings";
import type { Law, LegalRule, OwnBasicAmount, PersonFacts } from "./types";

export const legalRules = legalRows as readonly LegalRule[];

/** The law as the product gives it, with some settings chosen. */
export function theLaw(
  chosen: Partial<Record<SettingKey, string>> = {},
  amounts: readonly OwnBasicAmount[] = [],
): Law {
  const settings = Object.entries(chosen).map(([key, value]) => ({
    key: key as SettingKey,
    value,
    reference: null,
    version: 1,
    changedByName: "Test",
    changedAt: "2026-01-01T00:00:00.000Z",
  }));
  return makeLaw(legalRules, settings, amounts);
}

/** Someone of whom all that decides is known: asylum, aged 35, settled by agreement in early 2026. */
export function aPerson(facts: Partial<PersonFacts> = {}): PersonFacts {
  return {
    born: { earliest: "1990-06-15", latest: "1990-06-15" },
    permit: "asylum",
    permitGrantedOn: "2025-11-03",
    earlierPermit: "none",
    appliedFromAbroad: false,
    arrivedOn: "2025-06-01",
    settledByAgreement: true,
    settledOn: "2026-02-02",
    inMunicipalitySince: "2026-02-02",
    workHours: 0,
    workFrom: null,
    workUntil: null,
    upperSecondary: false,
    schooling: "primary_lower_secondary",
    endGoal: "work",
    claimedOn: "2026-02-02",
    offeredOn: null,
    decidedOn: null,
    startedOn: null,
    endedOn: null,
    isParent: false,
    sponsorLabour: false,
    norwegianOfferedFrom: null,
    permitRenewedOn: null,
    mappedOn: null,
    guidedOn: null,
    lapsedOn: null,
    extraNorwegianMonths: null,
    trainedByCounty: false,
    mustDocumentB2: false,
    extensionDays: 0,
    norwegianExtensionDays: 0,
    ...facts,
  };
}
