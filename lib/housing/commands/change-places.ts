import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { tenancyPlace } from "@/db/schema/housing";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { changePlacesInput } from "../input";
import { peopleOfTenancy } from "../queries/tenancies";
import { currentPlaces, keepPlaces, placesCanBeKept } from "./keep-places";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/**
 * Moves a household to other rooms or beds of the same dwelling from a day on. Errors: those of
 * `beginTenancyAct` and `placesCanBeKept`, `housing.errors.day-out-of-order`.
 */
export const changePlaces = command({
  name: "housing.change-places",
  input: changePlacesInput,
  roles: housingRoles,
  async run(scope, { changedOn, places, note, ...read }) {
    const name = "housing.change-places";
    const begun = await beginTenancyAct(scope, name, "change_places", read);
    if (!begun.ok) return begun;
    const { found } = begun.value;
    const current = await currentPlaces(scope, found.id);
    const began = current.map(({ keptFrom }) => keptFrom).sort()[0] ?? found.plannedFrom;
    const lives = found.movedInOn !== null;
    const from = lives ? changedOn : began;
    const wrong = lives && (changedOn > scope.today || changedOn < began);
    if (wrong || (found.plannedUntil !== null && from >= found.plannedUntil)) {
      return fail("errors.invalid-input", {
        fields: { changedOn: ["housing.errors.day-out-of-order"] },
      });
    }
    const period = { from, until: found.plannedUntil };
    const { dwellingId, caseId } = found;
    const people = await peopleOfTenancy(scope, found.id);
    const free = await placesCanBeKept(
      scope,
      { dwellingId, caseId, places, period, people },
      { action: name, without: found.id },
    );
    if (!free.ok) return free;
    await scope.tx
      .update(tenancyPlace)
      .set({ keptUntil: from, ...(lives && { livedUntil: from }) })
      .where(
        and(
          eq(tenancyPlace.municipalityId, scope.municipalityId),
          inArray(
            tenancyPlace.id,
            current.map(({ id }) => id),
          ),
        ),
      );
    const kept = await keepPlaces(
      scope,
      found.id,
      { dwellingId, places, period },
      lives ? { from } : undefined,
    );
    if (!kept.ok) return kept;
    return writeTenancyAct(scope, name, "change_places", found, { happenedOn: from, note });
  },
});
