import type { PlainDate } from "@/lib/platform/dates";
import type { Law, PersonFacts } from "../types";
import { asOf } from "./as-of";
import { type CivicsDecision, civicsOf } from "./civics";
import { type ContentDecision, contentOf } from "./content";
import { type DurationDecision, durationOf } from "./duration";
import { type NorwegianDecision, norwegianOf } from "./norwegian";
import { careerGuidanceOf, mappingOf, type PreparationDecision } from "./preparation";
import { type RegimeDecision, regimeOf } from "./regime";
import { type TargetGroupDecision, targetGroupOf } from "./target-group";
import { type Milestone, timelineOf } from "./timeline";

/** All that the law decides for a person on a day. */
export type Rights = {
  day: PlainDate;
  regime: RegimeDecision;
  programme: TargetGroupDecision;
  duration: DurationDecision;
  content: ContentDecision;
  norwegian: NorwegianDecision;
  civics: CivicsDecision;
  mapping: PreparationDecision;
  careerGuidance: PreparationDecision;
  timeline: readonly Milestone[];
};

/** What a person has a right and a duty to on a day, each decision with its reasons. */
export function rightsOf(law: Law, recorded: PersonFacts, day: PlainDate): Rights {
  const facts = asOf(recorded, day);
  const decisions = {
    programme: targetGroupOf(law, facts, day),
    duration: durationOf(law, facts, day),
    content: contentOf(law, facts, day),
    norwegian: norwegianOf(law, facts, day),
    civics: civicsOf(law, facts, day),
  };
  return {
    day,
    regime: regimeOf(law, facts),
    ...decisions,
    mapping: mappingOf(law, facts, day),
    careerGuidance: careerGuidanceOf(law, facts, day),
    timeline: timelineOf(law, facts, decisions),
  };
}
