import { type CivicsDecision, civicsOf } from "@/lib/law/rules/civics";
import { type NorwegianDecision, norwegianOf } from "@/lib/law/rules/norwegian";
import type { Law, PersonFacts } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { Goals, NorwegianRecord, TrainingPeriods } from "../types";
import { extensionDays } from "./leave";
import { type Measure, measuresOf, type Progress, progressOf } from "./levels";

/** What the training in Norwegian itself tells of the facts that the law asks for. */
export function ownFacts(
  known: Pick<PersonFacts, "norwegianOfferedFrom">,
  { decisions, leaves }: TrainingPeriods,
): Pick<PersonFacts, "norwegianOfferedFrom" | "norwegianExtensionDays"> {
  const offered = decisions.findLast(({ kind }) => kind === "granted")?.startsOn ?? null;
  return {
    norwegianOfferedFrom: known.norwegianOfferedFrom ?? offered,
    norwegianExtensionDays: extensionDays(leaves),
  };
}

export type Standing = {
  readonly norwegian: NorwegianDecision;
  readonly civics: CivicsDecision;
  readonly movedDays: number;
  readonly measures: readonly Measure[];
  readonly progress: Progress;
};

/** Where someone stands in Norwegian: what the law gives until when, and what has been reached. */
export function standingOf(
  law: Law,
  known: PersonFacts,
  record: NorwegianRecord,
  { goals, day }: { goals: Goals; day: PlainDate },
): Standing {
  const facts = { ...known, ...ownFacts(known, record) };
  const measures = measuresOf(record);
  return {
    norwegian: norwegianOf(law, facts, day),
    civics: civicsOf(law, facts, day),
    movedDays: facts.norwegianExtensionDays,
    measures,
    progress: progressOf(measures, goals),
  };
}
