/** Types of absence: ids of the rules of law in the group `absence`, integreringsforskriften ch. 3 and 4. */
export const absenceCodes = [
  "SYK_EGENM",
  "SYK_LEGE",
  "BARN_SYK",
  "VELFERD",
  "SVANG",
  "FODSEL_MOR",
  "FODSEL_FAR",
  "AMMEFRI",
  "FRED",
  "LANG_SYK",
  "OMSORG",
  "RELIG",
  "FERIE",
  "UGYLDIG",
] as const;
export type AbsenceCode = (typeof absenceCodes)[number];

/** The key that types an absence in a week. The others are registered as leave from a day to a day. */
export const absenceKeys = {
  E: "SYK_EGENM",
  L: "SYK_LEGE",
  B: "BARN_SYK",
  V: "VELFERD",
  S: "SVANG",
  R: "RELIG",
  F: "FERIE",
  U: "UGYLDIG",
} as const satisfies Record<string, AbsenceCode>;
export type AbsenceKey = keyof typeof absenceKeys;

/** As a cell shows it: the key, or for a leave that is not typed the first letters of its name. */
const shown: Readonly<Record<AbsenceCode, string>> = {
  SYK_EGENM: "E",
  SYK_LEGE: "L",
  BARN_SYK: "B",
  VELFERD: "V",
  SVANG: "S",
  RELIG: "R",
  FERIE: "F",
  UGYLDIG: "U",
  FODSEL_MOR: "Fø",
  FODSEL_FAR: "Fø",
  AMMEFRI: "Am",
  FRED: "Fr",
  LANG_SYK: "Sy",
  OMSORG: "Om",
};

export function shortCode(code: AbsenceCode): string {
  return shown[code];
}

/** What § 14 tells apart within welfare leave; those with a number of days of their own first. */
export const welfareOccasions = [
  "kindergarten",
  "school",
  "bereavement",
  "wedding",
  "interview",
  "admission",
  "appointment",
  "close_relative",
  "other",
] as const;
export type WelfareOccasion = (typeof welfareOccasions)[number];

/** Leave that is about a child, whose birth or taking over is told. */
export const eventCodes: readonly AbsenceCode[] = [
  "SVANG",
  "FODSEL_MOR",
  "FODSEL_FAR",
  "AMMEFRI",
  "OMSORG",
];

/** What is offered during a care leave, from the month that the law says. */
export const followUpKinds = ["follow_up", "norwegian", "both"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Types that never are absence from the programme: §§ 17 and 18. */
export const neverExtends: readonly AbsenceCode[] = ["RELIG", "FERIE"];

/** Where someone is on a day: in a class, or in an element of the plan that no class stands for. */
export const sourceKinds = ["class", "element"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Why someone was away, as the facts of absence have it. No diagnosis. */
export const talkCauses = ["housing", "health", "childcare", "other", "unknown"] as const;
export type TalkCause = (typeof talkCauses)[number];

export function isAbsenceCode(text: string): text is AbsenceCode {
  return (absenceCodes as readonly string[]).includes(text);
}
