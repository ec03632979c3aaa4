import "server-only";
import { tenancyPerson } from "@/db/schema/housing";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { addDwellerInput } from "../input/dwellers";
import { dwellingToGive } from "../queries/dwelling-to-give";
import { peopleOfTenancy, placesOfTenancy } from "../queries/tenancies";
import { overfullOn } from "../rules/dwellers";
import { orTaken } from "./keep-places";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/**
 * Someone of the household comes to live in a home that it has, or is to have, from a day on. Errors:
 * those of `beginTenancyAct`; `cases.errors.not-a-member`, `housing.errors.{lives-there-already,
 * no-room-for-more,day-out-of-order}` at their fields.
 */
export const addDweller = command({
  name: "housing.add-dweller",
  input: addDwellerInput,
  roles: housingRoles,
  async run(scope, { personId, livesFrom, cameBecause, note, ...read }) {
    const name = "housing.add-dweller";
    const begun = await beginTenancyAct(scope, name, "person_comes", read);
    if (!begun.ok) return begun;
    const { found, head } = begun.value;
    const { id: tenancyId, caseId, dwellingId, plannedUntil } = found;
    const [members, people, kept, home] = await Promise.all([
      membersOfCase(scope, head),
      peopleOfTenancy(scope, tenancyId),
      placesOfTenancy(scope, tenancyId),
      dwellingToGive(scope, dwellingId, { action: name, caseId, lock: true }),
    ]);
    if (!members.some((one) => one.personId === personId)) {
      return fail("cases.errors.not-a-member", {
        fields: { personId: ["cases.errors.not-a-member"] },
      });
    }
    const began = found.movedInOn ?? found.plannedFrom;
    const isOver = plannedUntil !== null && livesFrom >= plannedUntil && plannedUntil > scope.today;
    if (livesFrom < began || isOver) return refused("livesFrom", "day-out-of-order");
    const own = people.filter((one) => one.personId === personId);
    if (own.some(({ livesUntil }) => livesUntil === null || livesUntil > livesFrom)) {
      return refused("personId", "lives-there-already");
    }
    // One who is there from the first day follows it when that is moved.
    const coming = { livesFrom: livesFrom === began ? null : livesFrom, livesUntil: null };
    const places = kept.map(({ keptFrom, keptUntil, livedFrom, livedUntil, ...place }) => {
      const stays = livedFrom !== null && livedUntil === null;
      return { ...place, from: keptFrom, until: stays ? null : keptUntil };
    });
    const full = overfullOn(home, places, [...people, coming], livesFrom);
    if (full) return refused("personId", "no-room-for-more", full);
    const written = await orTaken(() =>
      scope.tx.insert(tenancyPerson).values({
        municipalityId: scope.municipalityId,
        tenancyId,
        personId,
        number: Math.max(0, ...own.map(({ number }) => number)) + 1,
        ...coming,
        cameBecause,
      }),
    );
    if (!written.ok) return written;
    return writeTenancyAct(scope, name, "person_comes", found, {
      happenedOn: livesFrom,
      personId,
      because: cameBecause,
      note,
    });
  },
});

function refused(field: string, code: string, day?: string) {
  const key = `housing.errors.${code}`;
  const params = { day: day ? day.split("-").reverse().join(".") : "none" };
  return fail(key, { fields: { [field]: [key] }, params });
}
