import { ROUTINE_STAGES, type RoutineStage } from "@/lib/routines/rules/stages";

/** What each stage is called in an address. */
const WORDS: Readonly<Record<RoutineStage, string>> = {
  request: "anmodning",
  self_settlement_assessment: "selvbosetting",
  housing_allocation: "boligtildeling",
  settlement: "bosetting",
  housing_guidance: "boveiledning",
  introduction_programme: "introduksjonsprogram",
  transition: "overgang",
  follow_up: "oppfolging",
  municipality: "kommunen",
};

/** The page on which the guidance for a stage is written. */
export const routineAddress = (stage: RoutineStage) => `/admin/rutiner/${WORDS[stage]}`;

/** The stage that an address speaks of. */
export const stageOf = (word: string) => ROUTINE_STAGES.find((stage) => WORDS[stage] === word);
