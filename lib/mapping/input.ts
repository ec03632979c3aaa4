import { z } from "zod";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import { SPEAKERS } from "@/lib/phrases/rules/phrases";
import { idInput } from "@/lib/platform/ids";
import { maybeDate, maybeText, plainDate, text, yesOrNo } from "@/lib/platform/typed-parts";
import {
  AREA_ANSWERS,
  type Content,
  DIGITAL_LEVELS,
  LANGUAGE_LEVELS,
  PAPERS,
  SKILL_KINDS,
  SOURCES,
} from "./rules/content";
import { LEARNING_AREAS, type LearningNeed, NEEDS, REFERRAL_CODES } from "./rules/learning";
import { PREPARATION_LANGUAGE_CODES } from "./rules/preparation";
import { HELP } from "./rules/talk";

const maybeCode = <const T extends readonly string[]>(codes: T) =>
  z
    .enum(codes, "errors.invalid-value")
    .nullish()
    .transform((code) => code ?? null);
const maybeCountry = z
  .string()
  .regex(/^[A-Z]{3}$/, "errors.invalid-value")
  .nullish()
  .transform((code) => code ?? null);
const maybeYears = z
  .preprocess(
    (given) => (typeof given === "string" ? given.trim().replace(",", ".") || null : given),
    z.coerce
      .number("mapping.errors.years")
      .min(0, "mapping.errors.years")
      .max(60, "mapping.errors.years")
      .nullish(),
  )
  .transform((years) => years ?? null);
const source = z.enum(SOURCES, "errors.invalid-value").default("self");
const maybeYes = yesOrNo.transform((answer) => answer ?? null);
const unknown = z.preprocess(
  (given) => given === true || given === "true" || given === "on",
  z.boolean(),
);

const MOST_ENTRIES = 20;

/** A list of which lines that say nothing are left out. */
const lines = <T extends z.ZodType>(line: T, named: string) =>
  z.preprocess(
    (given) =>
      Array.isArray(given)
        ? given.filter(
            (one) => typeof one === "object" && one !== null && saysSomething(one, named),
          )
        : [],
    z.array(line).max(MOST_ENTRIES, "errors.too-long"),
  );

/** Whether anything but the source was filled in. */
function saysSomething(line: object, named: string): boolean {
  return Object.entries(line).some(
    ([key, value]) =>
      (key === named || !["source", "unknown"].includes(key)) &&
      value !== null &&
      value !== undefined &&
      String(value).trim() !== "",
  );
}

const told = maybeText(4000);
const answer = maybeCode(AREA_ANSWERS);

const content = {
  languages: lines(
    z.object({
      language: text(20),
      level: maybeCode(LANGUAGE_LEVELS),
      reads: maybeYes,
      source,
    }),
    "language",
  ),
  education: lines(
    z.object({
      country: maybeCountry,
      level: maybeText(40),
      field: maybeText(200),
      years: maybeYears,
      paper: maybeCode(PAPERS),
      unknown,
      source,
    }),
    "field",
  ),
  work: lines(
    z.object({
      occupation: text(200),
      country: maybeCountry,
      years: maybeYears,
      tasks: maybeText(1000),
      unknown,
      source,
    }),
    "occupation",
  ),
  skills: lines(
    z.object({ kind: z.enum(SKILL_KINDS, "errors.required"), detail: maybeText(500), source }),
    "kind",
  ),
  digital: z
    .object({ level: maybeCode(DIGITAL_LEVELS), note: maybeText(1000), source })
    .prefault({}),
  goals: z.object({ work: maybeText(1000), education: maybeText(1000) }).prefault({}),
  answers: z
    .object({ languages: answer, education: answer, work: answer, skills: answer })
    .prefault({}),
  told: z
    .object({
      languages: told,
      education: told,
      work: told,
      skills: told,
      digital: told,
      goals: told,
    })
    .prefault({}),
};

const talk = {
  heldOn: maybeDate,
  interpreterBookingId: idInput.nullish().transform((id) => id ?? null),
  interpreterUse: maybeCode(interpreterUses),
  interpreterLanguage: maybeText(20),
  interpreterCategory: maybeCode(interpreterCategories),
  interpreterDeviationReason: maybeText(500),
  helpGiven: maybeCode(HELP),
  purposeExplained: maybeYes,
};

export const writeMappingInput = z.object({
  caseId: idInput,
  personId: idInput,
  /** The version that was read; 0 when there was none. */
  version: z.coerce.number().int().min(0),
  act: z.enum(["draft", "review", "change"], "errors.required"),
  reason: maybeText(500),
  ...talk,
  ...content,
});

/** The content among what was typed. */
export function contentOf(input: Content): Content {
  const { languages, education, work, skills, digital, goals, answers, told } = input;
  return { languages, education, work, skills, digital, goals, answers, told };
}

export const recordGuidanceInput = z.object({
  caseId: idInput,
  personId: idInput,
  version: z.coerce.number().int().min(0),
  offeredOn: maybeDate,
  declinedOn: maybeDate,
  heldOn: maybeDate,
  provider: maybeText(200),
  recommendation: maybeText(2000),
});

const needOf = z
  .object({ need: maybeCode(NEEDS), referral: maybeCode(REFERRAL_CODES), referredOn: maybeDate })
  .prefault({});

export const recordLearningInput = z.object({
  caseId: idInput,
  personId: idInput,
  version: z.coerce.number().int().min(0),
  screenedOn: plainDate,
  needs: z
    .object({ health: needOf, reading: needOf, care: needOf, housing: needOf, digital: needOf })
    .prefault({}),
});

/** The areas in which something is needed. */
export function needsOf({ needs }: z.output<typeof recordLearningInput>): LearningNeed[] {
  return LEARNING_AREAS.flatMap((area) => {
    const { need, ...rest } = needs[area];
    return need ? [{ area, need, ...rest }] : [];
  });
}

export const makeLinkInput = z.object({
  caseId: idInput,
  personId: idInput,
  language: z.enum(PREPARATION_LANGUAGE_CODES, "errors.required"),
});

export const closeLinkInput = z.object({ linkId: idInput });

export const checkPreparationInput = z.object({
  language: z.enum(PREPARATION_LANGUAGE_CODES, "errors.invalid-value"),
  /** That of the check that was read; 0 when there was none. */
  version: z.coerce.number("errors.invalid-number").int(),
  /** Empty takes the check back. */
  speaker: z.enum(SPEAKERS, "errors.required").nullable().default(null),
});
