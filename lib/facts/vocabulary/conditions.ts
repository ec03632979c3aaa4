/** What a condition is true of: read from a case as "anyone" or "any lease" in it. */
type ConditionHome = "case" | "person" | "lease" | "municipality";

type ConditionDefinition = {
  readonly type: "flag" | "code" | "codeList";
  readonly home: ConditionHome;
  readonly meaning: string;
  readonly codes?: readonly string[];
  /** A person without a value of their own has the one set for the whole case. */
  readonly inherited?: boolean;
  /** Asked of everyone with the flag, children too; other `person` items are asked of adults. */
  readonly anyAge?: boolean;
};

const flag = (
  home: ConditionHome,
  meaning: string,
  extra?: { inherited?: boolean; anyAge?: boolean },
) => ({ type: "flag" as const, home, meaning, ...extra });

/** Every key that a checklist item may depend on. */
export const CONDITIONS = {
  settlementType: {
    type: "code",
    home: "case",
    codes: ["assigned", "agreed_self_settlement"],
    meaning: "how the household came to be settled here",
  },
  tenure: {
    type: "code",
    home: "lease",
    codes: ["private_rental", "municipal_rental"],
    meaning: "from whom the household rents",
  },
  endGoal: {
    type: "code",
    home: "person",
    codes: ["work", "education"],
    meaning: "end goal of the introduction programme",
  },
  incomeSource: {
    type: "codeList",
    home: "person",
    codes: ["social_assistance", "transitional_benefit"],
    meaning: "main sources of income; one of them is enough",
  },
  level: {
    type: "code",
    home: "municipality",
    codes: ["municipality"],
    meaning: "asked of the municipality itself, not of a case",
  },
  unaccompaniedMinor: flag("person", "a child who came without parents or others responsible", {
    inherited: true,
  }),
  hasChildren: flag("case", "the household has a child under 18"),
  hasTeenOrYoungAdult: flag("person", "a teenager or young adult; the ages are a setting", {
    anyAge: true,
  }),
  compulsorySchoolAge: flag("person", "a child of the age of compulsory schooling", {
    anyAge: true,
  }),
  functionalImpairment: flag("person", "has a functional impairment", { anyAge: true }),
  reducedWorkCapacity: flag("person", "has reduced work capacity"),
  needsInterpreter: flag("person", "needs an interpreter"),
  lowDigitalSkills: flag("person", "has low digital skills"),
  littleSchooling: flag("person", "has little schooling"),
  hasForeignEducation: flag("person", "has education from abroad"),
  originReception: flag("person", "comes from a reception centre", { inherited: true }),
  directArrival: flag("person", "came to the municipality without living in a reception centre", {
    anyAge: true,
  }),
  programmeEligible: flag("person", "has the right and duty to the programme, or is offered it"),
  programmeParticipant: flag("person", "has started a programme; stays true when it has ended"),
  programmeEnded: flag("person", "the programme has ended, whatever the reason"),
  withoutUpperSecondary: flag("person", "has not completed upper secondary education"),
  inWorkPlacement: flag("person", "a work placement is agreed or under way"),
  atHomeWithoutProgramme: flag("person", "is at home without a programme"),
  housingHelpRequested: flag("case", "the household has asked for housing help"),
  inUpperSecondary: flag("person", "attends upper secondary school", { anyAge: true }),
  tenancyRiskReported: flag("lease", "unpaid rent, a complaint or notice has been recorded"),
  housingAffectsAttendance: flag("person", "an absence caused by housing has been recorded"),
  youthConcern: flag("person", "a concrete concern that someone is drawn into crime is recorded"),
} as const satisfies Record<string, ConditionDefinition>;

export type ConditionKey = keyof typeof CONDITIONS;

export const CONDITION_KEYS = Object.keys(CONDITIONS) as readonly ConditionKey[];

type Definition<K extends ConditionKey> = (typeof CONDITIONS)[K];
type Codes<K extends ConditionKey> =
  Definition<K> extends { readonly codes: readonly (infer C)[] } ? C : never;

/** The value that a case, person or lease has for a key. */
export type FlagValue<K extends ConditionKey> = Definition<K>["type"] extends "flag"
  ? boolean
  : Definition<K>["type"] extends "codeList"
    ? readonly Codes<K>[]
    : Codes<K>;

/** What is known of a case, person or lease for conditions. */
export type Flags = { readonly [K in ConditionKey]?: FlagValue<K> };

/** When something applies: every key must match; `{}` is always. */
export type Condition = {
  readonly [K in ConditionKey]?: Definition<K>["type"] extends "flag" ? true : FlagValue<K>;
};

/** The definition of a condition key. */
export function conditionDefinition(key: ConditionKey): ConditionDefinition {
  return CONDITIONS[key];
}
