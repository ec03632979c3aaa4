import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { personIdentifier } from "@/db/schema/people";
import { account } from "@/db/schema/users";
import { blindIndex } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";

/** Everyone who has or had an account, by name, to narrow the log to. */
export async function logAccounts(scope: Scope): Promise<{ id: string; name: string }[]> {
  return scope.tx
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(eq(account.municipalityId, scope.municipalityId))
    .orderBy(sql`${account.name} collate "nb-NO-x-icu"`, account.id);
}

/** The id of the person with a typed identity or DUF number; null when there is none. */
export async function personIdByNumber(scope: Scope, typed: string): Promise<string | null> {
  const digits = typed.replace(/[\s./-]/g, "");
  if (!/^\d{11,12}$/.test(digits)) return null;
  const [row] = await scope.tx
    .select({ personId: personIdentifier.personId })
    .from(personIdentifier)
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        eq(personIdentifier.blindIndex, blindIndex(digits, scope.municipalityId)),
      ),
    );
  return row?.personId ?? null;
}
