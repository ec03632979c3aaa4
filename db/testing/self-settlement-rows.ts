import type { Tx } from "../client";
import { privateTalk, selfSettlementCheck } from "../schema/self-settlement";

/** A check of an application as answered, for builders that need no more than its state. */
export async function writeCheck(
  tx: Tx,
  row: typeof selfSettlementCheck.$inferInsert,
): Promise<void> {
  const { municipalityId, subjectId, code } = selfSettlementCheck;
  await tx
    .insert(selfSettlementCheck)
    .values(row)
    .onConflictDoUpdate({
      target: [municipalityId, subjectId, code],
      set: { state: row.state },
    });
}

/** A talk that was held. */
export async function writeTalk(tx: Tx, row: typeof privateTalk.$inferInsert): Promise<void> {
  await tx.insert(privateTalk).values(row);
}
