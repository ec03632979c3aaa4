import type { PlainDate } from "@/lib/platform/dates";
import type {
  Change,
  Decision,
  FactKey,
  FactUse,
  Law,
  LegalRule,
  LegalValue,
  Outcome,
  PersonFacts,
  RuleUse,
} from "../types";
import type { SettingKey } from "./settings";

type Known<K extends FactKey> = NonNullable<PersonFacts[K]>;

/**
 * Keeps what a decision is made of while it is made: each rule and setting that is looked up, each
 * fact that is asked for, and those that are missing. So a decision cannot forget to say why.
 */
export type Reasoning = {
  readonly law: Law;
  /** The rule in force on the day; the decision rests on it. */
  rule(id: string, day: PlainDate): LegalRule | null;
  /** That the decision rests on a rule found in another way. */
  restsOn(rule: LegalRule): LegalRule;
  /** A number of a rule that the decision rests on; null when it is not in force. */
  number(id: string, day: PlainDate, name?: string): number | null;
  /** The fact; null puts it among those that are missing. */
  fact<K extends FactKey>(key: K): Known<K> | null;
  /** The fact where nothing recorded means that it has not happened. */
  event<K extends FactKey>(key: K): Known<K> | null;
  /** That a fact that is recorded does not suffice, such as a birth year without a day. */
  lacks(key: FactKey): void;
  setting(key: SettingKey): string;
  change(change: Change): void;
  /** The decision; "missing" wins over a result as soon as something is. */
  decide<R extends string, More extends object>(
    result: R | "missing",
    more?: More,
  ): Decision<R, More>;
};

export function reasoning(law: Law, facts: PersonFacts): Reasoning {
  const rules = new Map<string, RuleUse>();
  const used = new Map<FactKey, LegalValue>();
  const missing = new Set<FactKey>();
  const settings = new Set<SettingKey>();
  const changes: Change[] = [];

  const restsOn = (rule: LegalRule) => {
    const { id, version, text, values, law: reference, source, verified, unit } = rule;
    rules.set(`${id} ${version}`, {
      id,
      version,
      text,
      values,
      law: reference,
      verified,
      unit,
      ...(source !== undefined && { source }),
    });
    return rule;
  };
  const ruleOn = (id: string, day: PlainDate) => {
    const found = law.on(day).row(id);
    return found && restsOn(found);
  };
  const event = <K extends FactKey>(key: K): Known<K> | null => {
    const value = facts[key];
    if (value === null) return null;
    used.set(key, typeof value === "object" ? Object.values(value).join("/") : value);
    return value as Known<K>;
  };

  return {
    law,
    rule: ruleOn,
    restsOn,
    number(id, day, name) {
      return ruleOn(id, day) && law.on(day).value(id, name);
    },
    event,
    fact(key) {
      const value = event(key);
      if (value === null) missing.add(key);
      return value;
    },
    lacks: (key) => {
      missing.add(key);
    },
    setting(key) {
      settings.add(key);
      return law.setting(key).value;
    },
    change: (change) => {
      changes.push(change);
    },
    decide(result, more) {
      return {
        ...more,
        result: missing.size > 0 ? "missing" : result,
        missing: [...missing],
        rules: [...rules.values()],
        facts: [...used].map(([fact, value]): FactUse => ({ fact, value })),
        settings: [...settings],
        changes,
        outcomes: [],
      } as Decision<never>;
    },
  };
}

/** What a missing fact may turn out to be. Of dates and the like one cannot try them all. */
const CANDIDATES: Partial<Record<FactKey, readonly LegalValue[]>> = {
  settledByAgreement: [true, false],
  workHours: [0, 30],
  upperSecondary: [true, false],
  sponsorLabour: [false, true],
  isParent: [true, false],
  endGoal: ["work", "upper_secondary", "vocational_certificate", "part_upper_secondary"],
};

/**
 * The decision with what it would be for each value of the one fact that is missing; with several
 * missing there is more to ask first.
 */
export function withOutcomes<D extends Decision<string>>(
  decide: (facts: PersonFacts) => D,
  facts: PersonFacts,
): D {
  const made = decide(facts);
  const [fact, ...more] = made.missing;
  const candidates = fact && more.length === 0 ? CANDIDATES[fact] : undefined;
  if (!fact || !candidates) return made;
  const outcomes = candidates.map(
    (value): Outcome => ({ fact, value, result: decide({ ...facts, [fact]: value }).result }),
  );
  return { ...made, outcomes };
}
