import "server-only";
import { tenancy, tenancyPerson } from "@/db/schema/housing";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { openTenancyInput } from "../input";
import { requireSight } from "../queries/require-sight";
import { keepPlaces, placesCanBeKept } from "./keep-places";
import { writeStep } from "./tenancy-act";

/**
 * Offers a household a home, or keeps one for it until it is offered. From then on nobody else gets
 * the places on any of the days.
 *
 * Errors: those of `placesCanBeKept`, `housing.errors.too-few-places`, `cases.errors.not-a-member`.
 */
export const openTenancy = command({
  name: "housing.open-tenancy",
  input: openTenancyInput,
  roles: housingRoles,
  async run(scope, { caseId, dwellingId, start, places, personIds, ...given }) {
    const act = "housing.open-tenancy";
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    requireSight(scope, opened.value, act);
    const members = await membersOfCase(scope, opened.value);
    if (personIds.some((id) => !members.some(({ personId }) => personId === id))) {
      return fail("cases.errors.not-a-member");
    }
    const period = { from: given.plannedFrom, until: given.plannedUntil };
    const people = personIds.map(() => ({ livesFrom: null, livesUntil: null }));
    const wanted = { dwellingId, caseId, places, period, people };
    const free = await placesCanBeKept(scope, wanted, { action: act });
    if (!free.ok) return free;
    const tenancyId = newId();
    const offered = start === "offer";
    await scope.tx.insert(tenancy).values({
      municipalityId: scope.municipalityId,
      id: tenancyId,
      caseId,
      dwellingId,
      status: offered ? "offered" : "reserved",
      plannedFrom: given.plannedFrom,
      plannedUntil: given.plannedUntil,
      reason: given.reason,
      ...(offered
        ? { offeredOn: scope.today, answerDueOn: given.answerDueOn }
        : { reservedOn: scope.today }),
      decidedBy: scope.actor.accountId,
      decidedByName: scope.actor.name,
    });
    await scope.tx.insert(tenancyPerson).values(
      personIds.map((personId) => ({
        municipalityId: scope.municipalityId,
        tenancyId,
        personId,
      })),
    );
    const kept = await keepPlaces(scope, tenancyId, { dwellingId, places, period });
    if (!kept.ok) return kept;
    await writeStep(scope, tenancyId, {
      step: offered ? "offer" : "reserve",
      happenedOn: scope.today,
      note: given.reason,
      fromDay: period.from,
      toDay: period.until,
    });
    scope.audit({
      action: act,
      objectType: "tenancy",
      objectId: tenancyId,
      caseId,
      fields: ["dwellingId", "plannedFrom", "plannedUntil", "tenancyStatus"],
    });
    scope.touch(caseId);
    return ok({ tenancyId, caseId });
  },
});
