/** What a mapping asks about (integreringsloven § 10), and what it may hold (forskriften § 47). */
export const AREAS = ["languages", "education", "work", "skills", "digital", "goals"] as const;
export type Area = (typeof AREAS)[number];

/** The areas that are lists of entries. */
export const LISTED = ["languages", "education", "work", "skills"] as const;
export type ListedArea = (typeof LISTED)[number];

/** Who or what an entry is from. */
export const SOURCES = ["self", "document", "employer"] as const;
export type Source = (typeof SOURCES)[number];

export const LANGUAGE_LEVELS = ["mother_tongue", "fluent", "some", "little"] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** Whether a paper shows the education: shown, left behind, or none was given. */
export const PAPERS = ["shown", "not_here", "none"] as const;
export type Paper = (typeof PAPERS)[number];

export const SKILL_KINDS = [
  "driving_licence",
  "craft",
  "care",
  "cooking",
  "farming",
  "business",
  "other",
] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

export const DIGITAL_LEVELS = ["alone", "some_help", "much_help", "not_used"] as const;
export type DigitalLevel = (typeof DIGITAL_LEVELS)[number];

/** The answer to an area that has no entry. */
export const AREA_ANSWERS = ["has_none", "does_not_know"] as const;
export type AreaAnswer = (typeof AREA_ANSWERS)[number];

export type LanguageEntry = {
  language: string;
  level: LanguageLevel | null;
  reads: boolean | null;
  source: Source;
};

export type EducationEntry = {
  country: string | null;
  level: string | null;
  field: string | null;
  years: number | null;
  paper: Paper | null;
  /** The person does not know what is empty. */
  unknown: boolean;
  source: Source;
};

export type WorkEntry = {
  occupation: string;
  country: string | null;
  years: number | null;
  tasks: string | null;
  /** The person does not know what is empty. */
  unknown: boolean;
  source: Source;
};

export type SkillEntry = { kind: SkillKind; detail: string | null; source: Source };

/** A person's competence as it is written down. */
export type Content = {
  languages: readonly LanguageEntry[];
  education: readonly EducationEntry[];
  work: readonly WorkEntry[];
  skills: readonly SkillEntry[];
  digital: { level: DigitalLevel | null; note: string | null; source: Source };
  goals: { work: string | null; education: string | null };
  answers: { readonly [A in ListedArea]?: AreaAnswer | null };
  /** What the person said of an area in words of their own. */
  told: { readonly [A in Area]?: string | null };
};

export const EMPTY_CONTENT: Content = {
  languages: [],
  education: [],
  work: [],
  skills: [],
  digital: { level: null, note: null, source: "self" },
  goals: { work: null, education: null },
  answers: {},
  told: {},
};
