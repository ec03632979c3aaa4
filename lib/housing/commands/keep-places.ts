import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { tenancyPlace } from "@/db/schema/housing";
import type { PlainDate } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { dwellingToGive, takenPlaces } from "../queries/dwelling-to-give";
import { placesOfTenancy } from "../queries/tenancies";
import { type Dwelt, mostAtOnce } from "../rules/dwellers";
import {
  blockedBy,
  clashing,
  hasPlace,
  latestPlaces,
  type Period,
  type Place,
  placesIn,
} from "../rules/places";
import type { TenancyPlace } from "../types";

type Wanted = {
  dwellingId: string;
  caseId: string;
  places: readonly Place[];
  period: Period;
  /** Who are to live there, and when. */
  people: readonly Dwelt[];
};

/** Fields of the form at which it is said that places cannot be had. */
const PLACES = "places";
const UNTIL = "plannedUntil";

/**
 * Whether places of a dwelling can be kept for a household on all days of a period; the dwelling is
 * locked, so that nobody else takes them before this is written. The database says so once more.
 *
 * Errors, at the field: `housing.errors.place-taken` with the first day that is not free,
 * `place-blocked`, `no-such-place`, `too-few-places`, `not-at-disposal`.
 * @throws not found, for a foreign or an unknown dwelling
 */
export async function placesCanBeKept(
  scope: Scope,
  wanted: Wanted,
  { action, without }: { action: string; without?: string },
): Promise<Result<void>> {
  const { dwellingId, caseId, places, period, people } = wanted;
  const home = await dwellingToGive(scope, dwellingId, { action, caseId, lock: true });
  if (home.archivedOn !== null) return refused(PLACES, "dwelling-archived");
  if (places.some((place) => !hasPlace(home, place))) return refused(PLACES, "no-such-place");
  const room = placesIn(home, places);
  if (room !== null && mostAtOnce(people, period) > room) return refused(PLACES, "too-few-places");
  if (
    (home.availableFrom !== null && period.from < home.availableFrom) ||
    (home.availableTo !== null && (period.until === null || period.until > home.availableTo))
  ) {
    return refused(
      period.from < (home.availableFrom ?? "") ? "plannedFrom" : UNTIL,
      "not-at-disposal",
    );
  }
  const asKept = places.map((place) => ({ ...place, ...period }));
  const blocks = asKept.flatMap((place) => blockedBy(place, home.blocks));
  if (blocks.length > 0)
    return refused(PLACES, "place-blocked", first(blocks.map((b) => b.startsOn)));
  const others = await takenPlaces(scope, dwellingId, {
    from: period.from,
    ...(without && { without }),
  });
  const taken = asKept.flatMap((place) => clashing(place, others));
  if (taken.length > 0) return refused(PLACES, "place-taken", first(taken.map(({ from }) => from)));
  return ok(undefined);
}

const first = (days: readonly PlainDate[]) => [...days].sort()[0] ?? "";

function refused(field: string, code: string, day?: PlainDate): Result<never> {
  const key = `housing.errors.${code}`;
  const params = { day: day ? day.split("-").reverse().join(".") : "none" };
  return fail(key, { fields: { [field]: [key] }, params });
}

/** Writes that places are kept; `housing.errors.place-taken` when the database knows better. */
export async function keepPlaces(
  scope: Scope,
  tenancyId: string,
  { dwellingId, places, period }: { dwellingId: string; places: readonly Place[]; period: Period },
  lived?: { from: PlainDate },
): Promise<Result<void>> {
  return orTaken(() =>
    scope.tx.insert(tenancyPlace).values(
      places.map((place) => ({
        municipalityId: scope.municipalityId,
        id: newId(),
        tenancyId,
        dwellingId,
        ...place,
        keptFrom: period.from,
        keptUntil: period.until,
        livedFrom: lived?.from ?? null,
      })),
    ),
  );
}

/** Says in words what the constraints on places say; anything else is thrown on. */
export async function orTaken(write: () => Promise<unknown>): Promise<Result<void>> {
  try {
    await write();
    return ok(undefined);
  } catch (error) {
    const name = constraintOf(error);
    if (name === "tenancy_place_kept_once") return refused(PLACES, "place-taken");
    if (name === "tenancy_place_lived_in_once") return fail("housing.errors.still-lived-in");
    if (name === "tenancy_has_room") return refused(PLACES, "too-few-places");
    if (name === "tenancy_place_is_there") return refused(PLACES, "no-such-place");
    throw error;
  }
}

function constraintOf(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    const name = (one as { constraint_name?: unknown }).constraint_name;
    if (typeof name === "string") return name;
  }
  return undefined;
}

/** Lets go of all that is kept for a tenancy: it never got the home. */
export async function releasePlaces(scope: Scope, tenancyId: string): Promise<void> {
  await scope.tx
    .update(tenancyPlace)
    .set({ keptUntil: sql`${tenancyPlace.keptFrom}` })
    .where(ofTenancy(scope, tenancyId));
}

/** Those who move in live in what is kept for them from that day on. */
export async function liveInPlaces(
  scope: Scope,
  tenancyId: string,
  movedInOn: PlainDate,
): Promise<Result<void>> {
  return orTaken(() =>
    scope.tx
      .update(tenancyPlace)
      .set({
        livedFrom: movedInOn,
        keptFrom: sql`least(${tenancyPlace.keptFrom}, ${movedInOn}::date)`,
      })
      .where(ofTenancy(scope, tenancyId)),
  );
}

/** Those who move out leave what they live in; what was kept for later is let go of. */
export async function leavePlaces(
  scope: Scope,
  tenancyId: string,
  movedOutOn: PlainDate,
): Promise<void> {
  await scope.tx
    .update(tenancyPlace)
    .set({ livedUntil: sql`greatest(${tenancyPlace.livedFrom}, ${movedOutOn}::date)` })
    .where(
      and(
        ofTenancy(scope, tenancyId),
        sql`lived_from is not null and (lived_until is null or lived_until > ${movedOutOn}::date)`,
      ),
    );
  await scope.tx
    .update(tenancyPlace)
    .set({ keptUntil: sql`greatest(${tenancyPlace.keptFrom}, ${movedOutOn}::date)` })
    .where(
      and(
        ofTenancy(scope, tenancyId),
        sql`(kept_until is null or kept_until > ${movedOutOn}::date)`,
      ),
    );
}

/** The places that a tenancy has from now on: those that no later change has taken the place of. */
export async function currentPlaces(scope: Scope, tenancyId: string): Promise<TenancyPlace[]> {
  return latestPlaces(await placesOfTenancy(scope, tenancyId));
}

const ofTenancy = (scope: Scope, tenancyId: string) =>
  and(eq(tenancyPlace.municipalityId, scope.municipalityId), eq(tenancyPlace.tenancyId, tenancyId));
