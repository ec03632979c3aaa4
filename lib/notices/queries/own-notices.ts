import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { digestChoice, digestDelivery } from "@/db/schema/notices";
import { account } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import type { DigestChoice } from "../rules/digest";
import type { DeliveryState, OwnNotices } from "../types";

/** The actor's own choice, and the address that it goes to. */
export async function ownNotices(scope: Scope): Promise<OwnNotices> {
  const { municipalityId, actor } = scope;
  const [[own], [last]] = await Promise.all([
    scope.tx
      .select({
        email: account.email,
        digest: digestChoice.digest,
        version: digestChoice.version,
      })
      .from(account)
      .leftJoin(
        digestChoice,
        and(
          eq(digestChoice.municipalityId, account.municipalityId),
          eq(digestChoice.accountId, account.id),
        ),
      )
      .where(and(eq(account.municipalityId, municipalityId), eq(account.id, actor.accountId))),
    scope.tx
      .select({
        state: digestDelivery.state,
        onDay: digestDelivery.onDay,
        settledAt: digestDelivery.settledAt,
        tries: digestDelivery.tries,
      })
      .from(digestDelivery)
      .where(
        and(
          eq(digestDelivery.municipalityId, municipalityId),
          eq(digestDelivery.accountId, actor.accountId),
        ),
      )
      .orderBy(desc(digestDelivery.onDay))
      .limit(1),
  ]);
  return {
    email: own?.email ?? null,
    digest: (own?.digest ?? "off") as DigestChoice,
    version: own?.version ?? 0,
    last: last ? { ...last, state: last.state as DeliveryState } : null,
  };
}
