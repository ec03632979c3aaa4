import type { Role } from "@/lib/platform/context";

/**
 * Where an application for agreed self-settlement stands, in its true order: the municipality checks
 * and approves, IMDi is asked, places the household on the list, gets its answer and decides, and only
 * then is the lease signed.
 */
export const APPLICATION_STATES = [
  "enquiry",
  "application",
  "checking",
  "more_information",
  "approved",
  "imdi_asked",
  "distributed",
  "answered",
  "imdi_decided",
  "signed",
  "moved_in",
  "rejected",
  "imdi_refused",
  "ended",
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const APPLICATION_ACTS = [
  "receive_application",
  "begin_checks",
  "ask_for_more",
  "receive_more",
  "approve",
  "reject",
  "ask_imdi",
  "record_distribution",
  "answer_imdi",
  "record_imdi_decision",
  "record_imdi_refusal",
  "sign_lease",
  "move_in",
  "try_another_home",
  "lose_home",
  "keep_imdi_decision",
  "hand_to_ordinary_settlement",
  "withdraw",
  "finish_follow_up",
] as const;
export type ApplicationAct = (typeof APPLICATION_ACTS)[number];

/** What must be there before an act; each is a text key under `self-settlement.gates`. */
export const APPLICATION_GATES = [
  "policy_takes_part",
  "dwelling",
  "landlord",
  "lease_draft",
  "lease_unsigned",
  "wanted_date",
  "checks_answered",
  "checks_met",
  "private_talks",
  "reasons",
  "answer_letter",
  "imdi_not_decided",
  "imdi_decision",
  "lease_signed",
  "follow_ups_held",
] as const;
export type ApplicationGate = (typeof APPLICATION_GATES)[number];

/** A row of the table: from where, by which act, to where, who, and what must be there. */
export type ApplicationMove = {
  readonly act: ApplicationAct;
  readonly from: readonly ApplicationState[];
  readonly to: ApplicationState;
  readonly who: readonly Role[];
  readonly gates: readonly ApplicationGate[];
};

const settling = ["settlement_officer", "manager"] as const satisfies readonly Role[];
const visiting = [
  "settlement_officer",
  "housing_adviser",
  "manager",
] as const satisfies readonly Role[];

const BEFORE_SIGNING: readonly ApplicationState[] = [
  "enquiry",
  "application",
  "checking",
  "more_information",
  "approved",
  "imdi_asked",
  "distributed",
  "answered",
  "imdi_decided",
  "rejected",
  "imdi_refused",
];

/** The one table of what can be done with an application. Screens and tests are derived from it. */
export const APPLICATION_MOVES: readonly ApplicationMove[] = [
  {
    act: "receive_application",
    from: ["enquiry"],
    to: "application",
    who: visiting,
    gates: ["policy_takes_part"],
  },
  {
    act: "begin_checks",
    from: ["application"],
    to: "checking",
    who: visiting,
    gates: ["dwelling", "landlord", "lease_draft", "lease_unsigned", "wanted_date"],
  },
  { act: "ask_for_more", from: ["checking"], to: "more_information", who: visiting, gates: [] },
  { act: "receive_more", from: ["more_information"], to: "checking", who: visiting, gates: [] },
  {
    act: "approve",
    from: ["checking"],
    to: "approved",
    who: settling,
    gates: [
      "dwelling",
      "lease_draft",
      "lease_unsigned",
      "checks_answered",
      "checks_met",
      "private_talks",
      "reasons",
    ],
  },
  {
    act: "reject",
    from: ["checking", "more_information"],
    to: "rejected",
    who: settling,
    gates: ["reasons"],
  },
  {
    act: "ask_imdi",
    from: ["approved"],
    to: "imdi_asked",
    who: settling,
    gates: ["answer_letter", "imdi_not_decided"],
  },
  {
    act: "record_distribution",
    from: ["imdi_asked"],
    to: "distributed",
    who: settling,
    gates: [],
  },
  { act: "answer_imdi", from: ["distributed"], to: "answered", who: settling, gates: [] },
  {
    act: "record_imdi_decision",
    from: ["answered"],
    to: "imdi_decided",
    who: settling,
    gates: [],
  },
  {
    act: "record_imdi_refusal",
    from: ["imdi_asked", "distributed", "answered"],
    to: "imdi_refused",
    who: settling,
    gates: [],
  },
  {
    act: "keep_imdi_decision",
    from: ["approved"],
    to: "imdi_decided",
    who: settling,
    gates: ["answer_letter", "imdi_decision"],
  },
  {
    act: "sign_lease",
    from: ["imdi_decided"],
    to: "signed",
    who: visiting,
    gates: ["imdi_decision"],
  },
  {
    act: "move_in",
    from: ["signed"],
    to: "moved_in",
    who: visiting,
    gates: ["lease_signed"],
  },
  {
    act: "lose_home",
    from: ["approved", "imdi_asked", "distributed", "answered", "imdi_decided"],
    to: "application",
    who: visiting,
    gates: [],
  },
  {
    act: "try_another_home",
    from: ["rejected"],
    to: "application",
    who: visiting,
    gates: [],
  },
  {
    act: "hand_to_ordinary_settlement",
    from: ["rejected", "imdi_refused"],
    to: "ended",
    who: settling,
    gates: [],
  },
  { act: "withdraw", from: BEFORE_SIGNING, to: "ended", who: visiting, gates: [] },
  {
    act: "finish_follow_up",
    from: ["moved_in"],
    to: "ended",
    who: visiting,
    gates: ["follow_ups_held"],
  },
];

/** The row of the table for an act. */
export function applicationMove(act: ApplicationAct): ApplicationMove {
  const move = APPLICATION_MOVES.find((row) => row.act === act);
  if (!move) throw new RangeError(`no such act: ${act}`);
  return move;
}

/** What can be done from a state, whoever does it. */
export function movesFrom(state: ApplicationState): readonly ApplicationMove[] {
  return APPLICATION_MOVES.filter(({ from }) => from.includes(state));
}

/** Whether the lease may be signed: IMDi has decided, and not before. */
export function mayBeSigned(state: ApplicationState): boolean {
  return state === "imdi_decided";
}

/** The states shown as a bar, in order; those beside it are shown where they branch off. */
export const MAIN_LINE: readonly ApplicationState[] = [
  "enquiry",
  "application",
  "checking",
  "approved",
  "imdi_asked",
  "distributed",
  "answered",
  "imdi_decided",
  "signed",
  "moved_in",
];

/** Whom an application waits for. */
export type WaitingFor = "municipality" | "household" | "imdi" | "follow_up";

export const WAITING: Readonly<Record<WaitingFor, readonly ApplicationState[]>> = {
  municipality: ["enquiry", "application", "checking", "approved", "distributed"],
  household: ["more_information", "imdi_decided", "signed", "rejected", "imdi_refused"],
  imdi: ["imdi_asked", "answered"],
  follow_up: ["moved_in"],
};

/** The state that an application beside the line branched off from. */
export const BRANCHED_FROM: Partial<Record<ApplicationState, ApplicationState>> = {
  more_information: "checking",
  rejected: "checking",
  imdi_refused: "imdi_asked",
};

/** The act that leads on along the line from a state, where one does. */
export function nextAct(state: ApplicationState): ApplicationMove | undefined {
  const moves = movesFrom(state);
  const next = MAIN_LINE[MAIN_LINE.indexOf(state) + 1];
  return moves.find(({ to }) => to === next) ?? moves.find(({ to }) => to === "checking");
}

/** The states in which the home and its lease may still be changed: before the decision on them. */
export const HOME_MAY_CHANGE: readonly ApplicationState[] = [
  "application",
  "checking",
  "more_information",
];
