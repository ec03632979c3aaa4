import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { placement, placementVisit } from "@/db/schema/placements";
import { householdOfCase } from "@/lib/people/queries/household";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { placementRoles } from "../access";
import { savePlacementInput } from "../input/placement";
import { peopleOfEmployer, requireEmployer } from "../queries/employers";
import { openedForPlacement, placementsOf, takenAt } from "../queries/placements";
import { linesInForce } from "../queries/plan-lines";
import { hasRoom, overlaps, takenBy } from "../rules/places";
import type { Employer, WholePlacement } from "../types";
import { toldChanges } from "./told-changes";

type Given = z.output<typeof savePlacementInput>;

const act = "placements.save-placement";

/**
 * Agrees on a placement with an employer, or changes what is agreed. A place is never given twice: the
 * employer is locked while its places are counted.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, `placements.errors.{ended,no-room,
 * put-away}`, and those of the fields
 */
export const savePlacement = command({
  name: act,
  input: savePlacementInput,
  roles: placementRoles,
  async run(scope, given) {
    const { caseId, personId, placementId, version, employerId } = given;
    const opened = await openedForPlacement(scope, caseId, act);
    if (!opened.ok) return opened;
    const household = await householdOfCase(scope, caseId);
    if (!household?.members.some((line) => line.personId === personId)) {
      throw notFound({ action: act, objectType: "person", objectId: personId, caseId });
    }
    const all = await placementsOf(scope, { caseId, personId });
    const before = placementId ? all.find(({ id }) => id === placementId) : undefined;
    if (placementId && !before) {
      throw notFound({ action: act, objectType: "placement", objectId: placementId, caseId });
    }
    if (before && before.version !== version) {
      return fail("errors.changed-meanwhile", {
        data: { ...before, hours: before.minutesPerWeek / 60 },
      });
    }
    if (before?.endedOn) return fail("placements.errors.ended");
    const at = await requireEmployer(scope, employerId, act, { lock: true });
    const checked = await checkPlacement(scope, given, { all, before, at });
    if (!checked.ok) return checked;
    const content = { ...contentOf(given), ...checked.value };
    const id = before?.id ?? newId();
    await write(scope, { id, given, content, before });
    scope.audit({
      action: act,
      objectType: "placement",
      objectId: id,
      caseId,
      personId,
      changes: toldChanges(changesBetween<Record<string, unknown>>(before ?? {}, content)),
    });
    scope.touch(caseId);
    return ok({ caseId, personId, placementId: id });
  },
});

function contentOf(given: Given) {
  const { employerId, kind, fromOn, toOn, goals, tasks, municipalContact } = given;
  const { norwegianInHours, norwegianNote, subsidy, insurance } = given;
  const subsidised = subsidy !== null && subsidy !== "none";
  return {
    ...{ employerId, kind, fromOn, toOn, goals, tasks, municipalContact },
    ...{ norwegianInHours, norwegianNote, subsidy, insurance },
    minutesPerWeek: given.hours ?? 0,
    employerPersonId: given.employerPersonId || null,
    subsidyFrom: subsidised ? given.subsidyFrom : null,
    subsidyTo: subsidised ? given.subsidyTo : null,
  };
}

type Around = { all: readonly WholePlacement[]; before: WholePlacement | undefined; at: Employer };

/** Holds what is agreed against the employer, the plan and the other placements. */
async function checkPlacement(
  scope: Scope,
  given: Given,
  { all, before, at }: Around,
): Promise<Result<{ lineId: string | null; participationId: string | null }>> {
  const { employerId, personId, employerPersonId, lineId, fromOn, toOn } = given;
  const wrong = (field: string, code: string) =>
    fail("errors.invalid-input", { fields: { [field]: [`placements.errors.${code}`] } });
  if (at.archivedOn && before?.employerId !== employerId) return wrong("employerId", "put-away");
  if (employerPersonId) {
    const people = await peopleOfEmployer(scope, employerId);
    if (!people.some(({ id }) => id === employerPersonId)) {
      return wrong("employerPersonId", "not-at-employer");
    }
  }
  const taken = await takenAt(scope, employerId, before?.id);
  if (!hasRoom(taken, { from: fromOn, to: toOn }, at.placesOffered)) {
    return wrong("employerId", "no-room");
  }
  if (!lineId) return ok({ lineId: null, participationId: null });
  const { participationId, lines } = await linesInForce(scope, given.caseId, personId);
  const isKept = before?.lineId === lineId && before.participationId;
  if (!lines.some((line) => line.lineId === lineId) && !isKept) {
    return wrong("lineId", "not-in-plan");
  }
  const period = { from: fromOn, to: toOn };
  const other = all.find(
    (one) => one.id !== before?.id && one.lineId === lineId && overlaps(takenBy(one), period),
  );
  if (other) return wrong("lineId", "line-taken");
  return ok({ lineId, participationId: participationId ?? before?.participationId ?? null });
}

async function write(
  scope: Scope,
  {
    id,
    given,
    content,
    before,
  }: {
    id: string;
    given: Given;
    content: ReturnType<typeof contentOf> & {
      lineId: string | null;
      participationId: string | null;
    };
    before: WholePlacement | undefined;
  },
): Promise<void> {
  const { municipalityId } = scope;
  const changedByName = scope.actor.name;
  if (before) {
    await scope.tx
      .update(placement)
      .set({ ...content, changedByName, version: before.version + 1 })
      .where(and(eq(placement.municipalityId, municipalityId), eq(placement.id, id)));
    return;
  }
  const { caseId, personId } = given;
  const visits = [...new Set(given.visits.filter((day) => day !== null))];
  await scope.tx
    .insert(placement)
    .values({ municipalityId, id, caseId, personId, ...content, changedByName });
  if (visits.length > 0) {
    await scope.tx
      .insert(placementVisit)
      .values(
        visits.map((plannedOn) => ({ municipalityId, id: newId(), placementId: id, plannedOn })),
      );
  }
}
