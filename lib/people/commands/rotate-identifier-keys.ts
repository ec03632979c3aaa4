import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import { personIdentifier } from "@/db/schema/people";
import type { Ctx } from "@/lib/platform/context";
import { decryptField, encryptField, isUnderActiveKey } from "@/lib/platform/field-encryption";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { identifierPlace } from "../queries/identifiers";

const atOnce = 500;

/**
 * Encrypts the identity numbers of a municipality anew under the active field key, 500 in a
 * transaction, so that people work on meanwhile and a stopped run goes on where it was. Run by
 * operations, not by a user.
 *
 * @returns how many numbers were under an older key
 */
export async function rotateIdentifierKeys(ctx: Ctx): Promise<number> {
  let rotated = 0;
  for (let last: string | null = null; ; ) {
    const step: { last: string | null; rotated: number } = await inScope(ctx, (scope) =>
      rotateSome(scope, last),
    );
    rotated += step.rotated;
    last = step.last;
    if (last === null) return rotated;
  }
}

async function rotateSome(scope: Scope, after: string | null) {
  const rows = await scope.tx
    .select({ id: personIdentifier.id, ciphertext: personIdentifier.ciphertext })
    .from(personIdentifier)
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        after ? gt(personIdentifier.id, after) : undefined,
      ),
    )
    .orderBy(asc(personIdentifier.id))
    .limit(atOnce)
    .for("update");
  const old = rows.filter((row) => !isUnderActiveKey(row.ciphertext));
  for (const { id, ciphertext } of old) {
    const place = identifierPlace(scope.municipalityId, id);
    await scope.tx
      .update(personIdentifier)
      .set({ ciphertext: encryptField(decryptField(ciphertext, place), place) })
      .where(
        and(eq(personIdentifier.municipalityId, scope.municipalityId), eq(personIdentifier.id, id)),
      );
  }
  if (old.length > 0) {
    scope.audit({
      action: "people.rotate-identifier-keys",
      objectType: "person_identifier",
      fields: ["ciphertext"],
    });
  }
  return { last: rows.length === atOnce ? (rows.at(-1)?.id ?? null) : null, rotated: old.length };
}
