import { addDays, type PlainDate } from "@/lib/platform/dates";
import type {
  BasicAmount,
  Law,
  LawOfDay,
  LegalRule,
  OwnBasicAmount,
  OwnSetting,
  Setting,
} from "../types";
import type { LegalGroup } from "./codes";
import { defaultOf, type InForceKey, type SettingKey } from "./settings";

/** The law of a municipality: the product's rows, with its own settings and basic amounts. */
export function makeLaw(
  given: readonly LegalRule[],
  settings: readonly OwnSetting[] = [],
  amounts: readonly OwnBasicAmount[] = [],
): Law {
  const own = new Map(settings.map((one) => [one.key, one]));
  const setting = (key: SettingKey): Setting => {
    const chosen = own.get(key);
    return {
      value: chosen?.value ?? defaultOf(key),
      isDefault: chosen === undefined,
      reference: chosen?.reference ?? null,
    };
  };
  const rules = inForce(given, setting);
  const days = new Map<PlainDate, LawOfDay>();
  return {
    rules,
    setting,
    on(day) {
      const known = days.get(day);
      if (known) return known;
      const made = lawOfDay(rules, day);
      days.set(day, made);
      return made;
    },
    gOn: (day) => basicAmountOn(rules, amounts, day),
  };
}

/** The rows with their days as the settings give them. */
function inForce(
  given: readonly LegalRule[],
  setting: (key: SettingKey) => Setting,
): readonly LegalRule[] {
  const later = setting("transition_day").value === "excluded";
  const ended = new Map<string, PlainDate>();
  const begun = given.map((rule) => {
    if (!rule.pending) return later ? oneDayLater(rule) : rule;
    const { value, reference } = setting(`in_force.${rule.id}` as InForceKey);
    if (value === "") return rule;
    if (rule.replaces) ended.set(rule.replaces, addDays(value, -1));
    return { ...rule, validFrom: value, pending: false, law: reference ?? rule.law };
  });
  return begun.map((rule) => {
    const lastDay = ended.get(rule.id);
    if (lastDay === undefined || (rule.validTo !== null && rule.validTo <= lastDay)) return rule;
    return { ...rule, validTo: lastDay };
  });
}

function oneDayLater(rule: LegalRule): LegalRule {
  const { transition, validFrom, validTo } = rule;
  if (transition === "from" && validFrom) return { ...rule, validFrom: addDays(validFrom, 1) };
  if (transition === "to" && validTo) return { ...rule, validTo: addDays(validTo, 1) };
  return rule;
}

/** Whether the rule is in force on a day. A pending rule never is. */
export function isInForce(rule: LegalRule, day: PlainDate): boolean {
  if (rule.pending) return false;
  return (
    (rule.validFrom === null || rule.validFrom <= day) &&
    (rule.validTo === null || day <= rule.validTo)
  );
}

function lawOfDay(rules: readonly LegalRule[], day: PlainDate): LawOfDay {
  const valid = rules.filter((rule) => isInForce(rule, day));
  const byId = new Map(valid.toReversed().map((rule) => [rule.id, rule]));
  const row = (id: string) => byId.get(id) ?? null;
  return {
    day,
    row,
    rows: (group: LegalGroup) => valid.filter((rule) => rule.group === group),
    value(id, name) {
      const values = row(id)?.values ?? {};
      const only = Object.keys(values).length === 1 ? Object.values(values)[0] : undefined;
      const value = name === undefined ? only : values[name];
      return typeof value === "number" ? value : null;
    },
  };
}

/** The product's own amount of a day stands before the municipality's of the same day. */
function basicAmountOn(
  rules: readonly LegalRule[],
  amounts: readonly OwnBasicAmount[],
  day: PlainDate,
): BasicAmount | null {
  const given = rules.flatMap((rule): BasicAmount[] =>
    rule.id === "G" && rule.validFrom !== null && typeof rule.values.ore === "number"
      ? [
          {
            ore: rule.values.ore,
            validFrom: rule.validFrom,
            law: rule.law,
            verified: rule.verified,
          },
        ]
      : [],
  );
  const own = amounts.map(
    ({ ore, validFrom, reference }): BasicAmount => ({
      ore,
      validFrom,
      law: reference,
      verified: false,
    }),
  );
  const latest = [...own, ...given]
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
  return latest.at(-1) ?? null;
}
