import "server-only";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { dwelling, lease } from "@/db/schema/dwellings";
import { landlord } from "@/db/schema/organisations";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import { watchFlag, watchFlagCase } from "@/db/schema/watch";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { FlagState, LapseReason } from "../rules/flags";
import type { SignalCode } from "../rules/signals";
import type { CaseBehind, Flag, FlagSubject } from "../types";
import { openDecision } from "./decision";
import { isWatcher, requireWatcher } from "./watchers";

const f = watchFlag;
const c = watchFlagCase;

/**
 * The flags in some states, those that wait the longest first. The trail says that a named person has
 * looked, and not at what.
 *
 * @throws not found for everyone who is not named, and while the watch is off
 */
export async function flagsIn(scope: Scope, states: readonly FlagState[]): Promise<Flag[]> {
  await requireWatcher(scope, "watch.view-flags");
  scope.audit({ action: "watch.view-flags", objectType: "watch" });
  const rows = await scope.tx
    .select()
    .from(f)
    .where(and(eq(f.municipalityId, scope.municipalityId), inArray(f.state, [...states])))
    .orderBy(asc(f.openedOn), asc(f.id));
  return asFlags(scope, rows);
}

/** One flag. @throws not found as `flagsIn`, and for one that is erased */
export async function requireFlag(scope: Scope, flagId: string): Promise<Flag> {
  await requireWatcher(scope, "watch.view-flag");
  const refusal = { action: "watch.view-flag", objectType: "watch" };
  if (!isId(flagId)) throw notFound(refusal);
  const rows = await scope.tx
    .select()
    .from(f)
    .where(and(eq(f.municipalityId, scope.municipalityId), eq(f.id, flagId)));
  const [flag] = await asFlags(scope, rows);
  if (!flag) throw notFound(refusal);
  scope.audit({ action: "watch.view-flag", objectType: "watch" });
  return flag;
}

/** How many flags wait for the actor, as one of the named few; null for everyone else. */
export async function openFlags(scope: Scope): Promise<number | null> {
  if (!(await isWatcher(scope))) return null;
  return scope.tx.$count(f, and(eq(f.municipalityId, scope.municipalityId), eq(f.state, "open")));
}

async function asFlags(scope: Scope, rows: readonly (typeof f.$inferSelect)[]): Promise<Flag[]> {
  const behind = await partsOf(
    scope,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const parts = behind.filter(({ flagId }) => flagId === row.id);
    return {
      id: row.id,
      signal: row.signal as SignalCode,
      state: row.state as FlagState,
      openedOn: row.openedOn,
      eraseOn: row.eraseOn,
      lapsedOn: row.lapsedOn,
      lapseReason: row.lapseReason as LapseReason | null,
      decision: openDecision(scope, row),
      cases: parts.map((part) => caseBehind(part, row.decidedOn)),
      subject: subjectOf(row.signal as SignalCode, parts),
      version: row.version,
    };
  });
}

type Part = Awaited<ReturnType<typeof partsOf>>[number];

/** The households behind, with what their applications and leases say today. */
async function partsOf(scope: Scope, flagIds: readonly string[]) {
  if (flagIds.length === 0) return [];
  const a = selfSettlementApplication;
  return scope.tx
    .select({
      flagId: c.flagId,
      caseId: c.caseId,
      addedOn: c.addedOn,
      number: settlementCase.number,
      mayOpen: sql<boolean>`${mayOpenCase(scope)}`,
      helperName: a.helperName,
      helperPhone: a.helperPhone,
      helperEmail: a.helperEmail,
      landlordId: landlord.id,
      landlordName: landlord.name,
      streetAddress: dwelling.streetAddress,
      unit: dwelling.unit,
      postalPlace: dwelling.postalPlace,
    })
    .from(c)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, c.municipalityId),
        eq(settlementCase.id, c.caseId),
        eq(settlementCase.addressProtection, "none"),
      ),
    )
    .leftJoin(a, and(eq(a.municipalityId, c.municipalityId), eq(a.id, c.applicationId)))
    .leftJoin(
      dwelling,
      and(
        eq(dwelling.municipalityId, c.municipalityId),
        sql`${dwelling.id} = coalesce(${a.dwellingId}, (
          select l.dwelling_id from ${lease} l
          where l.municipality_id = ${c.municipalityId} and l.case_id = ${c.caseId}
            and l.moved_in_on is not null
          order by l.moved_out_on desc nulls last, l.moved_in_on desc limit 1))`,
      ),
    )
    .leftJoin(
      landlord,
      and(eq(landlord.municipalityId, c.municipalityId), eq(landlord.id, dwelling.landlordId)),
    )
    .where(and(eq(c.municipalityId, scope.municipalityId), inArray(c.flagId, [...flagIds])))
    .orderBy(desc(c.addedOn), asc(settlementCase.number));
}

const caseBehind = (part: Part, decidedOn: string | null): CaseBehind => ({
  caseId: part.caseId,
  number: part.number,
  mayOpen: part.mayOpen,
  addedOn: part.addedOn,
  isNew: decidedOn !== null && part.addedOn > decidedOn,
});

/** What the signal is about, of what its parts say; nothing beside it. */
function subjectOf(signal: SignalCode, parts: readonly Part[]): FlagSubject {
  const [first] = parts;
  const ofLandlord = ["same_landlord", "moves_from_landlord", "helper_is_landlord", "money_asked"];
  const ofHelper = ["same_helper", "helper_is_landlord"];
  const helpers = new Map(
    parts
      .map(({ helperName: name, helperPhone: phone, helperEmail: email }) => ({
        name,
        phone,
        email,
      }))
      .filter(({ name, phone, email }) => name ?? phone ?? email)
      .map((helper) => [JSON.stringify(helper), helper]),
  );
  const place = [first?.streetAddress, first?.unit].filter(Boolean).join(" ");
  return {
    landlordId: ofLandlord.includes(signal) ? (first?.landlordId ?? null) : null,
    landlordName: ofLandlord.includes(signal) ? (first?.landlordName ?? null) : null,
    helpers: ofHelper.includes(signal) ? [...helpers.values()] : [],
    address:
      signal === "shared_dwelling" && place
        ? [place, first?.postalPlace].filter(Boolean).join(", ")
        : null,
  };
}
