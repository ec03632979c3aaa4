import type { Locale } from "@/lib/platform/context";
import type { RoutineStage } from "./rules/stages";

/** A text in each language that it is written in. */
export type RoutineTexts = Readonly<Record<Locale, string | null>>;

/** A text as it is shown, in the language that it is written in. */
export type ShownText = { readonly text: string; readonly language: Locale };

/** The municipality's own guidance for a stage, in one of its versions. */
export type Routine = RoutineTexts & {
  readonly stage: RoutineStage;
  readonly version: number;
  readonly writtenByName: string;
  readonly writtenAt: string;
};
