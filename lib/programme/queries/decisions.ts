import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { programmeDecision } from "@/db/schema/programme";
import { codeListEntry } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import type { DecisionKind } from "../rules/codes";
import type { Decision } from "../types";

/** The decisions in some programmes, the oldest first. */
export async function decisionsOfParticipations(
  scope: Scope,
  participationIds: readonly string[],
): Promise<Decision[]> {
  if (participationIds.length === 0) return [];
  const rows = await scope.tx
    .select()
    .from(programmeDecision)
    .where(
      and(
        eq(programmeDecision.municipalityId, scope.municipalityId),
        inArray(programmeDecision.participationId, [...participationIds]),
      ),
    )
    .orderBy(asc(programmeDecision.decidedOn), asc(programmeDecision.id));
  return rows.map(
    ({ municipalityId: _wall, createdAt: _created, decidedBy: _by, ...rest }) => rest as Decision,
  );
}

/** The months by which decisions have extended a programme, in the order of the decisions. */
export async function grantedMonths(scope: Scope, participationId: string): Promise<number[]> {
  const decisions = await decisionsOfParticipations(scope, [participationId]);
  return decisions.flatMap(({ extensionMonths }) => extensionMonths ?? []);
}

/** A ground that a decision can rest on, with where it stands in the law. */
export type DecisionGround = {
  code: string;
  nb: string;
  nn: string;
  en: string;
  law: string;
  kinds: readonly DecisionKind[];
};

/** The grounds of decisions, in their order. */
export async function decisionGrounds(scope: Scope): Promise<DecisionGround[]> {
  const rows = await scope.tx
    .select()
    .from(codeListEntry)
    .where(eq(codeListEntry.list, "decision_ground"))
    .orderBy(codeListEntry.position);
  return rows.map(({ code, nb, nn, en, legalReference, details }) => ({
    code,
    nb,
    nn,
    en,
    law: legalReference ?? "",
    kinds: (details.kinds ?? []) as DecisionKind[],
  }));
}
