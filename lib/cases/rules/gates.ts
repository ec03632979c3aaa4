import type { PlainDate } from "@/lib/platform/dates";
import { comersOf } from "./comers";
import type { OfficerRole } from "./officers";
import { hasAllocationDecision, type SettlementType } from "./settlement-types";
import type { Stage, StageAct } from "./stages";

/** What the gates are judged by. */
export type GateFacts = {
  settlementType: SettlementType;
  openStages: readonly Stage[];
  people: readonly {
    personId: string;
    name: string;
    birthDate: PlainDate | null;
    allocationDecidedOn: PlainDate | null;
    plannedOn: PlainDate | null;
    settledOn: PlainDate | null;
  }[];
  officerRoles: readonly OfficerRole[];
  /** Keys of the checklist items that are asked in the case and not yet answered. */
  openItems: readonly string[];
};

export const GATE_CODES = [
  "members",
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "allocation_decided",
  "settlement_planned",
  "settled",
  "programme_ended",
  "checklist_items",
] as const;
export type GateCode = (typeof GATE_CODES)[number];

/** One thing that a gate misses: for which persons, or which checklist items. */
export type Missing = { code: GateCode; people: readonly string[]; items: readonly string[] };

type Requirement = (facts: GateFacts) => Missing | null;

const lacks = (code: GateCode, more: Partial<Missing> = {}): Missing => ({
  code,
  people: [],
  items: [],
  ...more,
});

const members: Requirement = (facts) => (facts.people.length > 0 ? null : lacks("members"));

const officer =
  (role: OfficerRole): Requirement =>
  (facts) =>
    facts.officerRoles.includes(role) ? null : lacks(role);

const everyone =
  (code: GateCode, has: (person: GateFacts["people"][number]) => boolean): Requirement =>
  (facts) => {
    const without = comersOf(facts.people).filter((person) => !has(person));
    return without.length === 0 ? null : lacks(code, { people: without.map(({ name }) => name) });
  };

const allocationDecided: Requirement = (facts) =>
  hasAllocationDecision(facts.settlementType)
    ? everyone("allocation_decided", (person) => person.allocationDecidedOn !== null)(facts)
    : null;

const planned = everyone(
  "settlement_planned",
  (person) => person.plannedOn !== null || person.settledOn !== null,
);
const settled = everyone("settled", (person) => person.settledOn !== null);

const someoneSettled: Requirement = (facts) =>
  facts.people.some((person) => person.settledOn !== null)
    ? null
    : (settled(facts) ?? lacks("settled"));

const programmeEnded: Requirement = (facts) =>
  facts.openStages.includes("introduction_programme") ? lacks("programme_ended") : null;

const items =
  (...keys: readonly string[]): Requirement =>
  (facts) => {
    const open = keys.filter((key) => facts.openItems.includes(key));
    return open.length === 0 ? null : lacks("checklist_items", { items: open });
  };

/**
 * What each act asks for. The items are those of the library that must be answered before the
 * step is taken; one that is not asked in the case does not stop it. Steps that follow from an
 * application for agreed self-settlement have the gates of the application.
 */
const GATES: Record<StageAct, readonly Requirement[]> = {
  accept_request: [members, officer("settlement_officer"), items("REQ-01", "REQ-06", "REQ-10")],
  start_assessment: [],
  approve_self_found: [],
  reject_self_found: [],
  return_to_request: [],
  begin_settlement: [members, allocationDecided, planned, items("HAL-03", "HAL-06", "HAL-07")],
  return_to_allocation: [],
  start_guidance: [officer("housing_adviser")],
  start_programme: [officer("programme_adviser"), someoneSettled],
  complete_settlement: [
    members,
    settled,
    officer("housing_adviser"),
    items("SET-04", "SET-07", "SET-12", "SET-13"),
  ],
  begin_transition: [officer("programme_adviser")],
  end_programme: [items("INT-15", "TRA-03")],
  end_guidance: [items("HGU-01", "HGU-04")],
  complete_transition: [programmeEnded, items("TRA-02", "TRA-08")],
};

/** What is missing before an act; an empty list opens the gate. */
export function missingForGate(act: StageAct, facts: GateFacts): readonly Missing[] {
  return GATES[act].flatMap((requirement) => requirement(facts) ?? []);
}

/** The missing things as they are kept with the stage: codes, and the keys of checklist items. */
export function missingCodes(missing: readonly Missing[]): string[] {
  return missing.flatMap(({ code, items: keys }) => (keys.length > 0 ? keys : [code]));
}
