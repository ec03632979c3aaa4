import "server-only";
import { and, asc, eq, isNotNull, isNull, lt, lte, ne, or, sql } from "drizzle-orm";
import { digestChoice, digestDelivery } from "@/db/schema/notices";
import { account } from "@/db/schema/users";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { minutesUntilNextTry } from "../rules/delivery";
import { type DigestChoice, type DigestKind, digestDay, isOfficeTime } from "../rules/digest";
import type { DeliveryState } from "../types";

/** Longer than a server may take over one mail. */
const LEASE_MS = 300_000;
const DAYS_KEPT = 90;

/** A digest that this process has taken, for as long as the lease holds. */
export type Taken = {
  accountId: string;
  onDay: PlainDate;
  kind: DigestKind;
  tries: number;
  leasedUntil: string;
};

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();

/** Puts down that the account is to be told at once, if it has not been told today. */
export async function noteFirst(scope: Scope): Promise<void> {
  await scope.tx
    .insert(digestDelivery)
    .values({
      municipalityId: scope.municipalityId,
      accountId: scope.actor.accountId,
      onDay: scope.today,
      kind: "first",
      nextTryAt: scope.now,
    })
    .onConflictDoNothing();
}

/**
 * Puts down the digests of a working day, once for each account, and lets them replace what still
 * waits.
 */
export async function noteDigests(scope: Scope): Promise<void> {
  const { tx, municipalityId } = scope;
  if (!isOfficeTime(scope.now, scope.today)) return;
  const choices = await tx
    .select({
      accountId: digestChoice.accountId,
      digest: digestChoice.digest,
      chosenOn: digestChoice.chosenOn,
    })
    .from(digestChoice)
    .innerJoin(
      account,
      and(
        eq(account.municipalityId, digestChoice.municipalityId),
        eq(account.id, digestChoice.accountId),
      ),
    )
    .where(
      and(
        eq(digestChoice.municipalityId, municipalityId),
        ne(digestChoice.digest, "off"),
        isNull(account.disabledAt),
        isNotNull(account.email),
      ),
    );
  const due = choices.flatMap(({ accountId, digest, chosenOn }) => {
    const onDay = digestDay(digest as DigestChoice, chosenOn, scope.today);
    return onDay ? [{ municipalityId, accountId, onDay, kind: digest, nextTryAt: scope.now }] : [];
  });
  if (due.length === 0) return;
  const noted = await tx
    .insert(digestDelivery)
    .values(due)
    .onConflictDoNothing()
    .returning({ accountId: digestDelivery.accountId });
  if (noted.length === 0) return;
  await tx
    .update(digestDelivery)
    .set({ state: "replaced", settledAt: scope.now })
    .where(
      and(
        waiting(scope),
        sql`exists (select 1 from digest_delivery newer
          where newer.municipality_id = ${digestDelivery.municipalityId}
            and newer.account_id = ${digestDelivery.accountId}
            and newer.on_day > ${digestDelivery.onDay})`,
      ),
    );
  await tx
    .delete(digestDelivery)
    .where(
      and(
        eq(digestDelivery.municipalityId, municipalityId),
        lt(digestDelivery.onDay, addDays(scope.today, -DAYS_KEPT)),
      ),
    );
}

/** Not settled, and in nobody's hands. */
const waiting = (scope: Scope) =>
  and(
    eq(digestDelivery.municipalityId, scope.municipalityId),
    eq(digestDelivery.state, "waiting"),
    or(isNull(digestDelivery.leasedUntil), lt(digestDelivery.leasedUntil, scope.now)),
  );

/**
 * Takes the digest that has waited longest; null when none is to be tried now. Outside office hours
 * only what someone has just asked for is.
 */
export async function takeDigest(scope: Scope): Promise<Taken | null> {
  const [row] = await scope.tx
    .select({
      accountId: digestDelivery.accountId,
      onDay: digestDelivery.onDay,
      kind: digestDelivery.kind,
      tries: digestDelivery.tries,
    })
    .from(digestDelivery)
    .where(
      and(
        waiting(scope),
        lte(digestDelivery.nextTryAt, scope.now),
        isOfficeTime(scope.now, scope.today) ? undefined : eq(digestDelivery.kind, "first"),
      ),
    )
    .orderBy(asc(digestDelivery.nextTryAt), asc(digestDelivery.accountId))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!row) return null;
  const taken = {
    ...row,
    kind: row.kind as DigestKind,
    tries: row.tries + 1,
    leasedUntil: later(scope.now, LEASE_MS),
  };
  await scope.tx
    .update(digestDelivery)
    .set({ tries: taken.tries, leasedUntil: taken.leasedUntil })
    .where(rowOf(scope, row));
  return taken;
}

const rowOf = (scope: Scope, { accountId, onDay }: Pick<Taken, "accountId" | "onDay">) =>
  and(
    eq(digestDelivery.municipalityId, scope.municipalityId),
    eq(digestDelivery.accountId, accountId),
    eq(digestDelivery.onDay, onDay),
  );

/** The row as long as it is still ours. */
const ours = (scope: Scope, taken: Taken) =>
  and(
    rowOf(scope, taken),
    eq(digestDelivery.state, "waiting"),
    eq(digestDelivery.leasedUntil, taken.leasedUntil),
  );

/** Writes down what became of the digest; that one was sent is put on the audit trail. */
export async function settle(
  scope: Scope,
  taken: Taken,
  state: Exclude<DeliveryState, "waiting" | "replaced">,
  problem: string | null = null,
): Promise<void> {
  const settled = await scope.tx
    .update(digestDelivery)
    .set({ state, problem, settledAt: scope.now, leasedUntil: null })
    .where(ours(scope, taken))
    .returning({ accountId: digestDelivery.accountId });
  if (settled.length === 0 || state !== "sent") return;
  scope.audit({
    action: "notices.send-digest",
    objectType: "account",
    objectId: taken.accountId,
  });
}

/** Lets the digest wait for its next try. */
export async function postpone(scope: Scope, taken: Taken, problem: string): Promise<void> {
  const nextTryAt = later(scope.now, minutesUntilNextTry(taken.tries) * 60_000);
  await scope.tx
    .update(digestDelivery)
    .set({ nextTryAt, problem, leasedUntil: null })
    .where(ours(scope, taken));
}
