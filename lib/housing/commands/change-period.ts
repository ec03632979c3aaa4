import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { tenancyPlace } from "@/db/schema/housing";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { changePeriodInput } from "../input";
import { peopleOfTenancy } from "../queries/tenancies";
import { currentPlaces, orTaken, placesCanBeKept } from "./keep-places";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/**
 * Extends or shortens a stay. Nobody is extended into days that another household has been given.
 * Errors: those of `beginTenancyAct` and `placesCanBeKept`.
 */
export const changePeriod = command({
  name: "housing.change-period",
  input: changePeriodInput,
  roles: housingRoles,
  async run(scope, { plannedFrom, plannedUntil, note, ...read }) {
    const name = "housing.change-period";
    const begun = await beginTenancyAct(scope, name, "change_period", read);
    if (!begun.ok) return begun;
    const { found } = begun.value;
    // The first day of those who have moved in is the day they did.
    const lives = found.movedInOn !== null;
    if (lives && plannedFrom !== found.plannedFrom) {
      return fail("errors.invalid-input", {
        fields: { plannedFrom: ["housing.errors.already-moved-in"] },
      });
    }
    const current = await currentPlaces(scope, found.id);
    const from = lives
      ? (current.map(({ keptFrom }) => keptFrom).sort()[0] ?? plannedFrom)
      : plannedFrom;
    if (plannedUntil !== null && plannedUntil <= from) {
      return fail("errors.invalid-input", {
        fields: { plannedUntil: ["housing.errors.until-before-from"] },
      });
    }
    const period = { from, until: plannedUntil };
    const { dwellingId, caseId } = found;
    const places = current.map(({ roomId, placeNumber }) => ({ roomId, placeNumber }));
    const people = await peopleOfTenancy(scope, found.id);
    const free = await placesCanBeKept(
      scope,
      { dwellingId, caseId, places, period, people },
      { action: name, without: found.id },
    );
    if (!free.ok) return free;
    const kept = await orTaken(() =>
      scope.tx
        .update(tenancyPlace)
        .set({ keptFrom: from, keptUntil: plannedUntil })
        .where(
          and(
            eq(tenancyPlace.municipalityId, scope.municipalityId),
            inArray(
              tenancyPlace.id,
              current.map(({ id }) => id),
            ),
          ),
        ),
    );
    if (!kept.ok) return kept;
    return writeTenancyAct(scope, name, "change_period", found, {
      happenedOn: scope.today,
      note,
      fromDay: found.plannedUntil,
      toDay: plannedUntil,
      set: { plannedFrom, plannedUntil },
    });
  },
});
