import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { FactName } from "@/lib/facts/vocabulary";
import type { Role } from "@/lib/platform/context";

/** Where a person stands, in the order of the way; the last three end it. */
export const FLOW_STATES = [
  "registered",
  "permit_granted",
  "mapped",
  "health_information",
  "applied",
  "distributed",
  "accepted",
  "allocated",
  "file_open",
  "entry_permit",
  "planned",
  "settled",
  "established",
  "programme_decided",
  "declined",
  "refused",
  "moved",
] as const;
export type FlowState = (typeof FLOW_STATES)[number];

/** The states that end the way, the strongest first. */
export const FLOW_ENDS = ["moved", "refused", "declined"] as const satisfies readonly FlowState[];

/** What shows that someone has come to a state: a day in the record. */
export const STATE_FACTS = {
  permit_granted: "person.permitGrantedOn",
  mapped: "person.mappedOn",
  health_information: "impairment.documentedOn",
  applied: "settlement.appliedOn",
  distributed: "distribution.listedOn",
  accepted: "settlement.acceptedOn",
  allocated: "allocation.decidedOn",
  file_open: "settlement.fileReadOn",
  entry_permit: "person.entryPermitOn",
  planned: "settlement.plannedOn",
  settled: "settlement.settledOn",
  established: "settlement.establishedOn",
  programme_decided: "programme.decidedOn",
  declined: "distribution.declinedOn",
  refused: "settlement.offerRefusedOn",
  moved: "settlement.movedOutOn",
} as const satisfies Record<Exclude<FlowState, "registered">, FactName>;
export type ShownState = keyof typeof STATE_FACTS;

/** Each act, and the state whose day it records. */
export const FLOW_ACTS = {
  record_permit: "permit_granted",
  record_mapping: "mapped",
  record_health_statement: "health_information",
  record_application: "applied",
  list_household: "distributed",
  accept: "accepted",
  decline: "declined",
  record_allocation: "allocated",
  read_file: "file_open",
  record_entry_permit: "entry_permit",
  plan_arrival: "planned",
  register_settlement: "settled",
  end_first_weeks: "established",
  decide_programme: "programme_decided",
  refuse_offer: "refused",
  move_out: "moved",
} as const satisfies Record<string, ShownState>;
export type FlowAct = keyof typeof FLOW_ACTS;

/** Whose act it is out in the world; whoever works with the case writes it down. */
export type Doer =
  | "udi"
  | "imdi"
  | "reception"
  | "health_service"
  | "municipality"
  | "refugee"
  | "council";

export const FLOW_GATES = ["not_elsewhere", "consent_given", "adult"] as const;
/** What must hold beside the order of days. */
export type FlowGate = (typeof FLOW_GATES)[number];

export type FlowMove = {
  readonly act: FlowAct;
  readonly from: readonly FlowState[];
  /** Null where the act is written down late, and the person is further on already. */
  readonly to: FlowState | null;
  readonly types: readonly SettlementType[];
  /** Whose act it is. */
  readonly by: Doer;
  /** Who writes it down here. */
  readonly who: readonly Role[];
  /** The day is never before these, as far as they are known. */
  readonly notBefore: readonly ShownState[];
  /** The day may lie ahead. */
  readonly ahead: boolean;
  readonly gate: readonly FlowGate[];
  /** The deadline that the act meets. */
  readonly due: string | null;
  /** Something that may be done, and need not. */
  readonly may: boolean;
};
