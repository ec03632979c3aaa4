import { isPlainDate, type PlainDate } from "@/lib/platform/dates";

/**
 * Questions that the law does not settle, or not in words that we have found: the choices, the one
 * that holds until the municipality has chosen first. A choice with a reference to who answered is
 * the municipality's; the first one is shown as not verified.
 */
export const LAW_SETTINGS = {
  /** Whether someone who was 55 when the permit was granted is "between 18 and 55". */
  upper_age_edge: ["inclusive", "exclusive"],
  /** Whether the day itself counts where the law says "after" a day. */
  transition_day: ["included", "excluded"],
  /** Whether the demand for work-directed hours holds for programmes that began before 2026. */
  work_hours_running: ["apply", "new_only"],
  /** Whether a programme toward requalification in an occupation is one that qualifies for work. */
  work_hours_requalification: ["counts", "counts_not"],
  /** Whether more than ten days of absence extend by all the days, or by those above ten. */
  extension_counts: ["whole", "excess"],
  /** How the introduction benefit of a month is rounded. */
  benefit_rounding: ["ore", "krone", "krone_up"],
  /** Where the months of Norwegian begin with a permit from 2021 to 1 August 2023. */
  norwegian_clock_start: ["right_and_duty", "offered_start"],
  /** What becomes of decisions on more Norwegian from before 1 July 2026. */
  extra_norwegian_ends: ["as_decided", "at_repeal"],
  /** Whether leave adds to the twelve months of § 37 d, where no words say so as §§ 32 and 33 do. */
  collective_norwegian_leave: ["adds_not", "adds"],
  exit_wage_subsidy: ["counts", "counts_not"],
  exit_moved: ["counts_not", "left_out"],
  exit_left_norway: ["left_out", "counts_not"],
  exit_died: ["left_out", "counts_not"],
  /** What Jobbsjansen has to reach of those who complete, in per cent, where the rule is not verified. */
  jobbsjansen_requirement: ["70", "60", "unknown"],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;

type Choice = keyof typeof LAW_SETTINGS;

/** Rules that are passed and not in force: the setting is the day on which they are. */
export const PENDING_RULES = ["TG-02b", "PL-04"] as const;
export type InForceKey = `in_force.${(typeof PENDING_RULES)[number]}`;

export type SettingKey = Choice | InForceKey;

export const CHOICE_KEYS = Object.keys(LAW_SETTINGS) as readonly Choice[];
export const IN_FORCE_KEYS = PENDING_RULES.map((id) => `in_force.${id}` as const);
export const SETTING_KEYS: readonly SettingKey[] = [...CHOICE_KEYS, ...IN_FORCE_KEYS];

/** The values to choose between; empty for a day. */
export function choicesOf(key: SettingKey): readonly string[] {
  return key in LAW_SETTINGS ? LAW_SETTINGS[key as Choice] : [];
}

/** The value that holds until the municipality has chosen; of a day, none. */
export function defaultOf(key: SettingKey): string {
  return choicesOf(key)[0] ?? "";
}

/** Whether the value is one that the setting can have. */
export function isSettingValue(key: SettingKey, value: string): boolean {
  const choices = choicesOf(key);
  return choices.length > 0 ? choices.includes(value) : isPlainDate(value as PlainDate);
}
