import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { caseStage } from "@/db/schema/cases";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { Stage } from "../rules/stages";

type Effect = {
  closed: readonly Stage[];
  opened: readonly Stage[];
  /** The case is closed with its stages. */
  withCase?: boolean;
};

/** Closes and opens stages of a case today. Part of the commands that move it. */
export async function setStages(
  scope: Scope,
  caseId: string,
  { closed, opened, withCase = false }: Effect,
  passed: { missing: string[]; overrideReason: string | null } = {
    missing: [],
    overrideReason: null,
  },
): Promise<void> {
  if (closed.length > 0) {
    await scope.tx
      .update(caseStage)
      .set({ closedOn: scope.today, closedBy: scope.actor.accountId, closedWithCase: withCase })
      .where(
        and(
          eq(caseStage.municipalityId, scope.municipalityId),
          eq(caseStage.caseId, caseId),
          inArray(caseStage.stage, [...closed]),
          isNull(caseStage.closedOn),
        ),
      );
  }
  if (opened.length > 0) {
    await scope.tx.insert(caseStage).values(
      opened.map((stage) => ({
        municipalityId: scope.municipalityId,
        id: newId(),
        caseId,
        stage,
        openedOn: scope.today,
        openedBy: scope.actor.accountId,
        ...passed,
      })),
    );
  }
}
