import { and, eq } from "drizzle-orm";
import type { Tx } from "../client";
import { dwelling, dwellingRoom } from "../schema/dwellings";

/** What the register says of a dwelling, for builders that need no more than the columns. */
export async function describeDwelling(
  tx: Tx,
  { municipalityId, id, ...columns }: Partial<typeof dwelling.$inferInsert>,
): Promise<void> {
  await tx
    .update(dwelling)
    .set(columns)
    .where(and(eq(dwelling.municipalityId, municipalityId ?? ""), eq(dwelling.id, id ?? "")));
}

/** A room of a dwelling, with its beds. */
export async function writeRoom(tx: Tx, row: typeof dwellingRoom.$inferInsert): Promise<void> {
  await tx.insert(dwellingRoom).values(row);
}
