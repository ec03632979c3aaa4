import "server-only";
import { decryptField, encryptField, type FieldPlace } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";
import type { Outcome } from "../rules/flags";
import type { FlagDecision } from "../types";

/** The words of a decision, as they are sealed. */
export type DecisionWords = Pick<
  FlagDecision,
  "note" | "agreed" | "actOn" | "reportedTo" | "reportedOn"
>;

function placeOf(scope: Scope, flagId: string): FieldPlace {
  const { municipalityId } = scope;
  return { municipalityId, table: "watch_flag", column: "sealed_decision", rowId: flagId };
}

export function sealDecision(scope: Scope, flagId: string, words: DecisionWords): string {
  return encryptField(JSON.stringify(words), placeOf(scope, flagId));
}

type Sealed = {
  id: string;
  outcome: string | null;
  sealedDecision: string | null;
  decidedByName: string | null;
  decidedOn: string | null;
};

/** The decision on a flag, or null while it waits for one. */
export function openDecision(
  scope: Scope,
  { id, outcome, sealedDecision, decidedByName, decidedOn }: Sealed,
): FlagDecision | null {
  if (!outcome || !sealedDecision || !decidedByName || !decidedOn) return null;
  const words: DecisionWords = JSON.parse(decryptField(sealedDecision, placeOf(scope, id)));
  return { ...words, outcome: outcome as Outcome, decidedByName, decidedOn };
}
