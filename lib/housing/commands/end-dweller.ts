import "server-only";
import { and, eq } from "drizzle-orm";
import { tenancyPerson } from "@/db/schema/housing";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { endDwellerInput } from "../input/dwellers";
import { peopleOfTenancy } from "../queries/tenancies";
import { livesOn } from "../rules/dwellers";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/**
 * Someone moves out of a home alone, from a day on, or never came; the others live on there. Errors:
 * those of `beginTenancyAct`; `housing.errors.{not-living-there,nobody-left,day-out-of-order}` at
 * their fields.
 */
export const endDweller = command({
  name: "housing.end-dweller",
  input: endDwellerInput,
  roles: housingRoles,
  async run(scope, { personId, livesUntil, leftBecause, note, ...read }) {
    const name = "housing.end-dweller";
    const begun = await beginTenancyAct(scope, name, "person_leaves", read);
    if (!begun.ok) return begun;
    const { found } = begun.value;
    const people = await peopleOfTenancy(scope, found.id);
    const here = people.find((one) => one.personId === personId && one.livesUntil === null);
    if (!here) return refused("personId", "not-living-there");
    const began = here.livesFrom ?? found.movedInOn ?? found.plannedFrom;
    if (livesUntil < began) return refused("livesUntil", "day-out-of-order");
    const others = people.filter((one) => one !== here && one.livesUntil === null);
    if (!others.some((one) => livesOn(one, livesUntil))) return refused("personId", "nobody-left");
    await scope.tx
      .update(tenancyPerson)
      .set({
        livesFrom: here.livesFrom ?? (livesUntil === began ? began : null),
        livesUntil,
        leftBecause,
      })
      .where(
        and(
          eq(tenancyPerson.municipalityId, scope.municipalityId),
          eq(tenancyPerson.tenancyId, found.id),
          eq(tenancyPerson.personId, personId),
          eq(tenancyPerson.number, here.number),
        ),
      );
    return writeTenancyAct(scope, name, "person_leaves", found, {
      happenedOn: livesUntil,
      personId,
      because: leftBecause,
      note,
    });
  },
});

function refused(field: string, code: string) {
  const key = `housing.errors.${code}`;
  return fail(key, { fields: { [field]: [key] } });
}
