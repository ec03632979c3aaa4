import { GOAL_KINDS, type GoalKind, type TargetGroup } from "@/lib/jobbsjansen/rules/codes";
import {
  averageMonths,
  completed,
  intermediate,
  ofCompleted,
  percentOf,
  rose,
  type Share,
  type Tally,
  together,
  withPhasedOut,
} from "@/lib/jobbsjansen/rules/result";
import { maskedGroups } from "./grouped-masking";
import { isSmall } from "./masking";

/** What of a group may be shown; everything is null where it would point at people. */
export type ShownGroup = {
  readonly participants: number | null;
  readonly completed: number | null;
  readonly phasedOut: number | null;
  /** Whole per cent of those who completed, and with those phased out; null also when there are none. */
  readonly plain: number | null;
  readonly both: number | null;
  readonly hidden: boolean;
};

/** A share of those who completed, in whole per cent. */
export type ShownShare = { readonly percent: number | null; readonly hidden: boolean };

export type JobbsjansenFigures = {
  readonly groups: readonly (ShownGroup & { readonly group: TargetGroup })[];
  readonly all: ShownGroup;
  readonly goals: Readonly<Record<GoalKind, { had: ShownShare; reached: ShownShare }>>;
  readonly rose: ShownShare;
  /** Of those with a level at the end, whose highest was B1 or B2. */
  readonly intermediate: ShownShare;
  readonly averageMonths: number | null;
  /** Whether something on the page is hidden, a group or a share. */
  readonly isMasked: boolean;
};

const HIDDEN: ShownGroup = {
  participants: null,
  completed: null,
  phasedOut: null,
  plain: null,
  both: null,
  hidden: true,
};

/**
 * The results of a year as anyone may see them: a group of one to four is hidden with the smallest of
 * the others, and so is a share where one to four have reached it or have not.
 */
export function jobbsjansenFigures(tallies: readonly Tally[]): JobbsjansenFigures {
  const whole = together(tallies);
  const masked = maskedGroups(tallies.map((one) => ({ key: one.group, counts: countsOf(one) })));
  const allHidden = masked.total === null;
  const share = ({ reached, of }: Share): ShownShare => {
    const hidden = of > 0 && (allHidden || isSmall(reached) || isSmall(of - reached));
    return { percent: hidden ? null : percentOf({ reached, of }), hidden };
  };
  const count = completed(whole);
  const goals = Object.fromEntries(
    GOAL_KINDS.map((kind) => {
      const { had, reached } = whole.goals[kind];
      return [
        kind,
        { had: share({ reached: had, of: count }), reached: share({ reached, of: had }) },
      ];
    }),
  ) as JobbsjansenFigures["goals"];
  const risen = share(rose(whole));
  const between = share(intermediate(whole));
  const shares = [
    risen,
    between,
    ...GOAL_KINDS.flatMap((kind) => [goals[kind].had, goals[kind].reached]),
  ];
  return {
    groups: tallies.map((one) => ({
      group: one.group,
      ...(masked.hidden.has(one.group) ? HIDDEN : shown(one)),
    })),
    all: allHidden ? HIDDEN : shown(whole),
    goals,
    rose: risen,
    intermediate: between,
    averageMonths: allHidden ? null : averageMonths(whole),
    isMasked: allHidden || masked.hidden.size > 0 || shares.some(({ hidden }) => hidden),
  };
}

/** Disjoint counts: reached, completed without, phased out, and the rest of the participants. */
function countsOf(tally: Tally): number[] {
  const { reached, of } = ofCompleted(tally);
  return [reached, of - reached, tally.phasedOut, tally.participants - of - tally.phasedOut];
}

function shown(tally: Tally): ShownGroup {
  return {
    participants: tally.participants,
    completed: completed(tally),
    phasedOut: tally.phasedOut,
    plain: percentOf(ofCompleted(tally)),
    both: percentOf(withPhasedOut(tally)),
    hidden: false,
  };
}
