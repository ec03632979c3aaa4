import type { Role } from "@/lib/platform/context";
import {
  hasAllocationDecision,
  isAgreedSelfSettlement,
  type SettlementType,
} from "./settlement-types";

/** In the order in which a household meets them. Several can be open at once. */
export const STAGES = [
  "request",
  "self_settlement_assessment",
  "housing_allocation",
  "settlement",
  "housing_guidance",
  "introduction_programme",
  "transition",
  "follow_up",
] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_ACTS = [
  "accept_request",
  "start_assessment",
  "approve_self_found",
  "reject_self_found",
  "return_to_request",
  "begin_settlement",
  "return_to_allocation",
  "start_guidance",
  "start_programme",
  "complete_settlement",
  "begin_transition",
  "end_programme",
  "end_guidance",
  "complete_transition",
] as const;
export type StageAct = (typeof STAGE_ACTS)[number];

export type StageMove = {
  act: StageAct;
  /** One of these must be open. */
  from: readonly Stage[];
  /** The stage that the act closes; null when it only opens another beside it. */
  closes: Stage | null;
  opens: Stage;
  /** `if_none_left`: opened only when the case would otherwise stand without an open stage. */
  opensWhen: "always" | "if_none_left";
  who: readonly Role[];
  /** The kinds of settlement that know the act. */
  types: (type: SettlementType) => boolean;
  /** Follows from an act on the application for agreed self-settlement, and is not done by hand. */
  byApplication?: true;
};

const settling: readonly Role[] = ["settlement_officer", "manager"];
const guiding: readonly Role[] = ["housing_adviser", "settlement_officer", "manager"];
const training: readonly Role[] = ["programme_adviser", "settlement_officer", "manager"];
const every = () => true;

const step = (
  act: StageAct,
  from: Stage,
  opens: Stage,
  who: readonly Role[],
  types: StageMove["types"] = every,
): StageMove => ({ act, from: [from], closes: from, opens, opensWhen: "always", who, types });

const ofApplication = (act: StageAct, from: Stage, opens: Stage): StageMove => ({
  ...step(act, from, opens, settling, isAgreedSelfSettlement),
  byApplication: true,
});

/** From, act, to, who and for which kind of settlement: screens and tests are made from this table. */
export const STAGE_MOVES: readonly StageMove[] = [
  step(
    "accept_request",
    "request",
    "housing_allocation",
    settling,
    (t) => !isAgreedSelfSettlement(t),
  ),
  ofApplication("start_assessment", "request", "self_settlement_assessment"),
  ofApplication("approve_self_found", "self_settlement_assessment", "housing_allocation"),
  ofApplication("reject_self_found", "self_settlement_assessment", "request"),
  ofApplication("return_to_request", "housing_allocation", "request"),
  step("begin_settlement", "housing_allocation", "settlement", settling),
  step("return_to_allocation", "settlement", "housing_allocation", settling),
  {
    act: "start_guidance",
    from: ["settlement", "introduction_programme", "transition", "follow_up"],
    closes: null,
    opens: "housing_guidance",
    opensWhen: "always",
    who: guiding,
    types: every,
  },
  {
    act: "start_programme",
    from: ["settlement", "housing_guidance", "follow_up"],
    closes: null,
    opens: "introduction_programme",
    opensWhen: "always",
    who: training,
    types: every,
  },
  {
    act: "complete_settlement",
    from: ["settlement"],
    closes: "settlement",
    opens: "housing_guidance",
    opensWhen: "if_none_left",
    who: settling,
    types: every,
  },
  {
    act: "begin_transition",
    from: ["introduction_programme"],
    closes: null,
    opens: "transition",
    opensWhen: "always",
    who: training,
    types: every,
  },
  step("end_programme", "introduction_programme", "transition", training),
  {
    act: "end_guidance",
    from: ["housing_guidance"],
    closes: "housing_guidance",
    opens: "follow_up",
    opensWhen: "if_none_left",
    who: guiding,
    types: every,
  },
  step("complete_transition", "transition", "follow_up", training),
];

/** The row of the table for an act. */
export function stageMove(act: StageAct): StageMove {
  const move = STAGE_MOVES.find((row) => row.act === act);
  if (!move) throw new RangeError(`no such act: ${act}`);
  return move;
}

/** Where a new case begins: with the state's request, or at settlement when there is none. */
export function firstStage(type: SettlementType): Stage {
  return hasAllocationDecision(type) ? "request" : "settlement";
}

/** The stages that a kind of settlement goes through, in order. */
export function stagesOf(type: SettlementType): readonly Stage[] {
  return STAGES.filter((stage) => {
    if (stage === "self_settlement_assessment") return isAgreedSelfSettlement(type);
    return stage !== "request" || hasAllocationDecision(type);
  });
}

/** The acts that can be done from the stages that are open, whoever does them. */
export function possibleMoves(type: SettlementType, open: readonly Stage[]): readonly StageMove[] {
  return STAGE_MOVES.filter(
    (move) =>
      move.types(type) &&
      move.from.some((stage) => open.includes(stage)) &&
      (move.closes !== null || !open.includes(move.opens)),
  );
}

/** The stages that an act closes and opens, given those that are open. */
export function effectOf(
  move: StageMove,
  open: readonly Stage[],
): { closed: readonly Stage[]; opened: readonly Stage[] } {
  const closed = move.closes === null ? [] : [move.closes];
  const left = open.filter((stage) => stage !== move.closes);
  const opens = !left.includes(move.opens) && (move.opensWhen === "always" || left.length === 0);
  return { closed, opened: opens ? [move.opens] : [] };
}

/** The open stages after an act, in the order of the stages. */
export function afterMove(move: StageMove, open: readonly Stage[]): readonly Stage[] {
  const { closed, opened } = effectOf(move, open);
  return inOrder([...open.filter((stage) => !closed.includes(stage)), ...opened]);
}

/** What a change of settlement type does to the open stages: those the new type does not know go. */
export function afterTypeChange(
  type: SettlementType,
  open: readonly Stage[],
): { closed: readonly Stage[]; opened: readonly Stage[] } {
  const known = stagesOf(type);
  const closed = open.filter((stage) => !known.includes(stage));
  return { closed, opened: closed.length === open.length ? [firstStage(type)] : [] };
}

export function inOrder(stages: readonly Stage[]): readonly Stage[] {
  return STAGES.filter((stage) => stages.includes(stage));
}
