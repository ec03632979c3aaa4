import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { selfSettlementCheck } from "@/db/schema/self-settlement";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { CheckState } from "../rules/checks";
import type { RightToLet } from "../rules/right-to-let";

const c = selfSettlementCheck;

/** What was found of the right to let a home, when and by whom. */
export type CheckedRight = {
  state: CheckState;
  right: RightToLet | null;
  checkedOn: PlainDate | null;
  checkedByName: string | null;
};

/** The check of the right to let of some dwellings, by dwelling; those that nobody has checked are left out. */
export async function rightsToLet(
  scope: Scope,
  dwellingIds: readonly string[],
): Promise<ReadonlyMap<string, CheckedRight>> {
  if (dwellingIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({
      dwellingId: c.subjectId,
      state: c.state,
      evidence: c.evidence,
      checkedOn: c.checkedOn,
      checkedByName: c.checkedByName,
    })
    .from(c)
    .where(
      and(
        eq(c.municipalityId, scope.municipalityId),
        eq(c.code, "AS-C10"),
        inArray(c.subjectId, [...dwellingIds]),
      ),
    );
  return new Map(
    rows.map(({ dwellingId, state, evidence, ...row }) => [
      dwellingId,
      {
        ...row,
        state: state as CheckState,
        right: (evidence?.rightToLet as RightToLet | undefined) ?? null,
      },
    ]),
  );
}
