import type { PlainDate } from "@/lib/platform/dates";
import type { FactDefinition } from "./vocabulary/define";
import { guidanceFacts } from "./vocabulary/guidance";
import { housingFacts } from "./vocabulary/housing";
import { municipalityFacts } from "./vocabulary/municipality";
import { participationFacts } from "./vocabulary/participation";
import { peopleFacts } from "./vocabulary/people";
import { programmeFacts } from "./vocabulary/programme";
import { selfSettlementFacts } from "./vocabulary/self-settlement";
import { settlementFacts } from "./vocabulary/settlement";
import { transitionFacts } from "./vocabulary/transition";

/** Every fact that conditions, evidence, deadlines and indicators are written in. */
export const VOCABULARY = {
  ...peopleFacts,
  ...settlementFacts,
  ...selfSettlementFacts,
  ...housingFacts,
  ...guidanceFacts,
  ...programmeFacts,
  ...transitionFacts,
  ...participationFacts,
  ...municipalityFacts,
};

export type FactName = keyof typeof VOCABULARY;

type CodeOf<D> = D extends { readonly codes: readonly (infer C)[] } ? C : string;

type ValuesByType = {
  date: PlainDate;
  openEndedDate: PlainDate | "open_ended";
  boolean: boolean;
  number: number;
  money: number;
  percent: number;
  text: string;
  textList: readonly string[];
  dateList: readonly PlainDate[];
};

type ValueOf<D extends FactDefinition> = D extends { readonly type: "code" }
  ? CodeOf<D>
  : D extends { readonly type: "codeList" }
    ? readonly CodeOf<D>[]
    : D["type"] extends keyof ValuesByType
      ? ValuesByType[D["type"]]
      : never;

/** The value that a fact of this name holds. */
export type FactValue<N extends FactName = FactName> = ValueOf<(typeof VOCABULARY)[N]>;

export const FACT_NAMES = Object.keys(VOCABULARY) as readonly FactName[];

/** Whether the text is the name of a fact. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(VOCABULARY, name);
}

/** The definition of a fact. */
export function factDefinition(name: FactName): FactDefinition {
  return VOCABULARY[name];
}
