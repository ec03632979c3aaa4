import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import {
  type Doer,
  FLOW_ENDS,
  type FlowAct,
  type FlowMove,
  type FlowState,
  type ShownState,
  STATE_FACTS,
} from "./flow-states";
import { APPLICANTS, DECIDED, everyCaseRole, settling } from "./step-definition";

type Types = readonly SettlementType[];
type States = readonly FlowState[];

const FROM_CENTRE: Types = ["from_reception", "unaccompanied_minor"];
const LISTED: Types = DECIDED.filter((type) => type !== "agreed_self_settlement");
const MAPPED: Types = [...FROM_CENTRE, "agreed_self_settlement"];
const EVERY: Types = [...DECIDED, "family_reunification", "self_settled"];
const PERMITTED: Types = EVERY.filter((type) => type !== "resettlement");
/** Those for whom the programme is a right, and not only something that may be offered. */
const ENTITLED: Types = EVERY.filter(
  (type) => type !== "unaccompanied_minor" && type !== "self_settled",
);

const START: States = ["registered", "permit_granted"];
const BEFORE_APPLYING: States = [...START, "health_information"];
const BEFORE_LIST: States = [...START, "mapped", "health_information", "applied"];
const ALLOCATED: States = ["allocated", "file_open", "entry_permit", "planned"];
const LISTED_ON: States = ["distributed", "accepted", ...ALLOCATED];
const SETTLED: States = ["settled", "established", "programme_decided"];

/** A row: from, act, to; for whom; whose act it is; and the rest where it is not as usual. */
function row(
  from: States,
  act: FlowAct,
  to: FlowState | null,
  types: Types,
  by: Doer,
  more: Partial<FlowMove> = {},
): FlowMove {
  const usual = { who: settling, notBefore: [], ahead: false, gate: [], due: null, may: false };
  return { ...usual, from, act, to, types, by, ...more };
}

const any = { who: everyCaseRole };
const consent = { gate: ["consent_given"], may: true } as const;
const application = { due: "D-PRIVATE" };
const answer = { notBefore: ["distributed"], due: "D-ANSWER-LIST" } as const;
const here = { gate: ["not_elsewhere"] } as const;
const decided = { notBefore: ["allocated"] } as const;
const arrived = { ...any, notBefore: ["allocated"], due: "D-SETTLE-PLANNED" } as const;
const flown = { ...any, notBefore: ["allocated", "entry_permit"], due: "D-ENTRY" } as const;
const settled = { ...any, notBefore: ["settled"] } as const;
const programme = {
  who: ["programme_adviser", ...settling],
  gate: ["adult"],
  due: "D-PROGRAMME-DECISION",
} as const;

/**
 * The way of a person from permit to programme: from which state, by which act, to which state, for
 * which kinds of settlement, whose act it is and who writes it down, what the day is not before, what
 * else must hold, and the deadline. Screens, commands and tests are made from this table.
 */
// biome-ignore format: a table is read by its columns
export const FLOW_MOVES: readonly FlowMove[] = [
  row(["registered"], "record_permit", "permit_granted", PERMITTED, "udi"),
  row([...BEFORE_LIST.slice(2), ...LISTED_ON, ...SETTLED], "record_permit", null, PERMITTED, "udi"),

  row(START, "record_mapping", "mapped", MAPPED, "reception", any),
  row(["registered"], "record_mapping", "mapped", ["resettlement"], "imdi", any),
  row(["health_information", "applied", ...LISTED_ON], "record_mapping", null, MAPPED, "reception", any),
  row(["health_information", ...LISTED_ON], "record_mapping", null, ["resettlement"], "imdi", any),

  row([...START, "mapped"], "record_health_statement", "health_information", EVERY, "health_service", consent),
  row(["applied", ...LISTED_ON, ...SETTLED], "record_health_statement", null, EVERY, "health_service", consent),

  row(BEFORE_APPLYING, "record_application", "applied", ["private_resident", "amot"], "refugee", application),
  row(BEFORE_LIST.slice(0, 4), "record_application", "applied", ["agreed_self_settlement"], "refugee", { ...application, may: true }),
  row(LISTED_ON, "record_application", null, APPLICANTS, "refugee", application),

  row(BEFORE_LIST, "list_household", "distributed", LISTED, "imdi"),
  row(["distributed", "declined"], "accept", "accepted", LISTED, "municipality", { ...answer, ...here }),
  row(BEFORE_LIST, "accept", "accepted", ["agreed_self_settlement"], "municipality", here),
  row(["distributed"], "decline", "declined", LISTED, "municipality", answer),

  row(["accepted"], "record_allocation", "allocated", DECIDED, "imdi", { ...here, notBefore: ["accepted"] }),
  row(["allocated"], "read_file", "file_open", DECIDED, "municipality", decided),
  row(["entry_permit", "planned", ...SETTLED], "read_file", null, DECIDED, "municipality", decided),
  row(["allocated", "file_open"], "record_entry_permit", "entry_permit", ["resettlement"], "udi", { notBefore: ["accepted"] }),
  row(["planned"], "record_entry_permit", null, ["resettlement"], "udi", { notBefore: ["accepted"] }),

  row(ALLOCATED.slice(0, 3), "plan_arrival", "planned", DECIDED, "municipality", { ...decided, ahead: true }),
  row(BEFORE_APPLYING, "plan_arrival", "planned", ["family_reunification"], "refugee", { ahead: true }),
  row(ALLOCATED, "register_settlement", "settled", FROM_CENTRE, "reception", arrived),
  row(ALLOCATED, "register_settlement", "settled", ["resettlement"], "municipality", flown),
  row(ALLOCATED, "register_settlement", "settled", APPLICANTS, "municipality", arrived),
  row([...BEFORE_APPLYING, "planned"], "register_settlement", "settled", ["family_reunification", "self_settled"], "municipality", any),

  row(["settled"], "end_first_weeks", "established", EVERY, "municipality", settled),
  row(["programme_decided"], "end_first_weeks", null, EVERY, "municipality", settled),
  row(["settled", "established"], "decide_programme", "programme_decided", ENTITLED, "municipality", programme),
  row(["settled", "established"], "decide_programme", "programme_decided", ["unaccompanied_minor", "self_settled"], "municipality", { ...programme, may: true }),

  row(["accepted", ...ALLOCATED], "refuse_offer", "refused", DECIDED, "refugee", { notBefore: ["accepted"], may: true }),
  row(SETTLED, "move_out", "moved", EVERY, "refugee", { notBefore: ["settled"], may: true }),
];

/** The states that a kind of settlement passes through, in order, from the first to the programme. */
export function pathOf(type: SettlementType): readonly ShownState[] {
  const reached = new Set(
    FLOW_MOVES.filter((move) => move.types.includes(type)).map(({ to }) => to),
  );
  const ends: readonly FlowState[] = FLOW_ENDS;
  return (Object.keys(STATE_FACTS) as ShownState[]).filter(
    (state) => reached.has(state) && !ends.includes(state),
  );
}

/** The rows of the table for an act and a kind of settlement. */
export function movesFor(type: SettlementType, act: FlowAct): readonly FlowMove[] {
  return FLOW_MOVES.filter((move) => move.act === act && move.types.includes(type));
}

/** The row that tells how someone comes to a state in a kind of settlement. */
export function moveTo(type: SettlementType, state: ShownState): FlowMove | undefined {
  return FLOW_MOVES.find((move) => move.to === state && move.types.includes(type));
}
