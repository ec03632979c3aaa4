import type { PlainDate } from "@/lib/platform/dates";
import type {
  ComplaintResult,
  DecisionKind,
  ExemptionGround,
  HourSource,
  LeaveGround,
  Level,
  Method,
  Occasion,
  PartResult,
  Skill,
  Subject,
  TestKind,
  Variant,
} from "./rules/codes";

/** Who put it down, and the version that a change names. */
type Entry = { readonly id: string; readonly recordedByName: string; readonly version: number };

export type LevelBySkill = Readonly<Record<Skill, Level | null>>;

export type Assessment = Entry &
  LevelBySkill & {
    readonly assessedOn: PlainDate;
    readonly occasion: Occasion;
    readonly method: Method;
    readonly assessor: string;
    readonly teachingMethod: string | null;
    readonly note: string | null;
  };

export type Test = Entry &
  Readonly<Record<Skill, PartResult | null>> & {
    readonly kind: TestKind;
    readonly variant: Variant;
    readonly heldOn: PlainDate;
    readonly registeredOn: PlainDate | null;
    readonly isFree: boolean;
    readonly attended: boolean | null;
    readonly resultOn: PlainDate | null;
    readonly passed: boolean | null;
    readonly language: string | null;
    readonly complainedOn: PlainDate | null;
    readonly complaintResult: ComplaintResult | null;
    readonly quarantineUntil: PlainDate | null;
  };

export type Exemption = Entry & {
  readonly subject: Subject;
  readonly ground: ExemptionGround;
  readonly decidedOn: PlainDate;
  readonly documentSeenOn: PlainDate;
};

export type TrainingDecision = Entry & {
  readonly kind: DecisionKind;
  readonly decidedOn: PlainDate;
  readonly startsOn: PlainDate | null;
  readonly deferredUntil: PlainDate | null;
  readonly reason: string;
};

export type NorwegianLeave = Entry & {
  readonly ground: LeaveGround;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly decidedOn: PlainDate;
  readonly documentSeenOn: PlainDate | null;
};

export type OtherHours = Entry & {
  readonly subject: Subject;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly minutes: number;
  readonly provider: string;
  readonly source: HourSource;
};

export type Practice = {
  readonly place: string;
  readonly timesPerMonth: number;
  readonly agreedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly changedByName: string;
  readonly version: number;
};

/** What the law asks of someone's training: each decision from the oldest, and when there was leave. */
export type TrainingPeriods = {
  readonly decisions: readonly Pick<TrainingDecision, "kind" | "startsOn">[];
  readonly leaves: readonly Pick<NorwegianLeave, "fromOn" | "toOn">[];
};

/** All that is recorded of someone's Norwegian and civics; each list from the oldest. */
export type NorwegianRecord = {
  readonly assessments: readonly Assessment[];
  readonly tests: readonly Test[];
  readonly exemptions: readonly Exemption[];
  readonly decisions: readonly TrainingDecision[];
  readonly leaves: readonly NorwegianLeave[];
  readonly hours: readonly OtherHours[];
  readonly practice: Practice | null;
};

/** Goals of the plan in force; null where none is set. */
export type Goals = Readonly<Record<Skill, Level | null>>;
