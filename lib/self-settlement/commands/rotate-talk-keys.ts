import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { privateTalkContent } from "@/db/schema/self-settlement";
import type { Ctx } from "@/lib/platform/context";
import { decryptField, encryptField, isUnderActiveKey } from "@/lib/platform/field-encryption";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { contentPlace } from "../queries/private-talks";

const atOnce = 200;

/**
 * Encrypts what was said in the talks of a municipality anew under the active field key, as
 * `rotateIdentifierKeys` does. Run by operations, not by a user: the rows are open to this alone
 * beside those who may read them.
 *
 * @returns how many talks were under an older key, and how many cannot be read and were left
 */
export async function rotateTalkKeys(ctx: Ctx): Promise<Rotated> {
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
  const { tx, municipalityId } = scope;
  await tx.execute(sql`select set_config('app.key_rotation', 'on', true)`);
  const rows = await tx
    .select({ talkId: privateTalkContent.talkId, sealed: privateTalkContent.sealed })
    .from(privateTalkContent)
    .where(
      and(
        eq(privateTalkContent.municipalityId, municipalityId),
        after ? gt(privateTalkContent.talkId, after) : undefined,
      ),
    )
    .orderBy(asc(privateTalkContent.talkId))
    .limit(atOnce)
    .for("update");
  const old = rows.filter((row) => !isUnderActiveKey(row.sealed));
  let rotated = 0;
  for (const { talkId, sealed } of old) {
    const place = contentPlace(municipalityId, talkId);
    let plain: string;
    try {
      plain = decryptField(sealed, place);
    } catch {
      continue;
    }
    rotated += 1;
    await tx
      .update(privateTalkContent)
      .set({ sealed: encryptField(plain, place) })
      .where(
        and(
          eq(privateTalkContent.municipalityId, municipalityId),
          eq(privateTalkContent.talkId, talkId),
        ),
      );
  }
  if (rotated > 0) {
    scope.audit({
      action: "self-settlement.rotate-talk-keys",
      objectType: "private_talk",
      fields: ["ciphertext"],
    });
  }
  await tx.execute(sql`select set_config('app.key_rotation', 'off', true)`);
  const last = rows.length === atOnce ? (rows.at(-1)?.talkId ?? null) : null;
  return { last, rotated, unreadable: old.length - rotated };
}
