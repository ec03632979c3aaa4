import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import { personIdentifier } from "@/db/schema/people";
import type { Ctx } from "@/lib/platform/context";
import { encryptField, isUnderActiveKey } from "@/lib/platform/field-encryption";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { identifierPlace, readNumber } from "../queries/identifiers";

const atOnce = 500;

/**
 * Encrypts the identity numbers of a municipality anew under the active field key, 500 in a
 * transaction, so that people work on meanwhile and a stopped run goes on where it was. Run by
 * operations, not by a user.
 *
 * @returns how many numbers were under an older key, and how many cannot be read and were left
 */
export async function rotateIdentifierKeys(ctx: Ctx): Promise<Rotated> {
  const all = { rotated: 0, unreadable: 0 };
  for (let last: string | null = null; ; ) {
    const step: Step = await inScope(ctx, (scope) => rotateSome(scope, last));
    all.rotated += step.rotated;
    all.unreadable += step.unreadable;
    last = step.last;
    if (last === null) return all;
  }
}

type Rotated = { rotated: number; unreadable: number };
type Step = Rotated & { last: string | null };

async function rotateSome(scope: Scope, after: string | null): Promise<Step> {
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
  let rotated = 0;
  for (const row of old) {
    const { id } = row;
    const plain = readNumber(scope, row);
    if (plain === null) continue;
    rotated += 1;
    await scope.tx
      .update(personIdentifier)
      .set({ ciphertext: encryptField(plain, identifierPlace(scope.municipalityId, id)) })
      .where(
        and(eq(personIdentifier.municipalityId, scope.municipalityId), eq(personIdentifier.id, id)),
      );
  }
  if (rotated > 0) {
    scope.audit({
      action: "people.rotate-identifier-keys",
      objectType: "person_identifier",
      fields: ["ciphertext"],
    });
  }
  const last = rows.length === atOnce ? (rows.at(-1)?.id ?? null) : null;
  return { last, rotated, unreadable: old.length - rotated };
}
