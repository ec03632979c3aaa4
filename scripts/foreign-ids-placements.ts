import "server-only";
import { expectOk } from "@/lib/cases/fixtures";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { holdVisit } from "@/lib/placements/commands/hold-visit";
import { A_PLACEMENT, anEmployer, aPlacement } from "@/lib/placements/fixtures";
import { contactsOfEmployer } from "@/lib/placements/queries/employers";
import { placementsOf } from "@/lib/placements/queries/placements";
import { linesInForce } from "@/lib/placements/queries/plan-lines";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { writeElement } from "@/lib/programme/commands/write-element";
import { aDecidedProgramme, aDraft, inForce } from "@/lib/programme/fixtures";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const key = () => ({ idempotencyKey: newId() });
const day = "2026-11-20";

/** Inputs for the commands on employers and placements, as `samples` has them for the others. */
export const placementSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "placements.change-employer": ({ placed: { employerId } }) => ({
    ...{ employerId, version: 2, name: "Kafé", industry: "trade", placesOffered: "5" },
  }),
  "placements.archive-employer": ({ placed: { employerId } }) => ({
    ...{ employerId, version: 2, archived: "no" },
  }),
  "placements.save-employer-person": ({ placed: { employerId, employerPersonId } }) => ({
    ...{ employerId, employerPersonId, version: 1, name: "Liv", ...key() },
  }),
  "placements.record-employer-contact": ({ placed: { employerId, contactId } }) => ({
    ...{ employerId, correctsId: contactId, heldOn: day, channel: "phone", summary: "Ringte" },
    ...key(),
  }),
  "placements.save-placement": [
    ({ placed: { caseId, personId, employerId, employerPersonId, lineId } }) => ({
      ...{ ...A_PLACEMENT, caseId, personId, employerId, employerPersonId, lineId, ...key() },
      fromOn: "2027-03-01",
      toOn: "2027-04-30",
      visits: [],
    }),
    ({ placed: { caseId, personId, employerId, placementId } }) => ({
      ...{ ...A_PLACEMENT, caseId, personId, employerId, placementId, version: 1, ...key() },
    }),
  ],
  "placements.remove-placement": ({ placed: { otherPlacementId } }) => ({
    ...{ placementId: otherPlacementId, version: 1 },
  }),
  "placements.sign-agreement": ({ placed: { placementId } }) => ({
    ...{ placementId, version: 1, method: "paper", signedOn: day, ...key() },
    ...{ participantDuties: "møte", employerDuties: "lære", municipalityDuties: "følge opp" },
    ...{ participantName: "Amina", employerName: "Liv", adviserName: "Kari" },
  }),
  "placements.plan-visit": ({ placed: { placementId, visitId } }) => ({
    ...{ placementId, visitId, version: 1, plannedOn: "2026-12-10", ...key() },
  }),
  "placements.hold-visit": ({ placed: { placementId, visitId } }) => ({
    ...{ placementId, visitId, version: 1, heldOn: day, standing: "well", summary: "Bra" },
    ...{ agreed: [], ...key() },
  }),
  "placements.finish-task": ({ placed: { taskId } }) => ({ taskId, version: 1, done: "yes" }),
  "placements.review-placement": ({ placed: { placementId } }) => ({
    ...{ placementId, version: 1, reviewedOn: day, wouldHire: "maybe", hiringNeeds: "Norsk" },
  }),
  "placements.end-placement": ({ placed: { placementId } }) => ({
    ...{ placementId, version: 1, endedOn: day, result: "completed" },
  }),
  "placements.assess-ordinary-job": ({ placed: { caseId, personId } }) => ({
    ...{ caseId, personId, assessedOn: day, conclusion: "later", reason: "Norsk", ...key() },
  }),
};

/** An employer, and someone of a case there: with a visit to come, one that was held, and a plan. */
export async function aPlacedPerson(ctx: Ctx, caseId: string) {
  const [personId = ""] = await inScope(ctx, (scope) => personsOfCase(scope, caseId));
  const { participationId } = await aDecidedProgramme(ctx, caseId, personId);
  const planId = await aDraft(ctx, participationId);
  const element = { kind: "work_placement", hours: "15", ...key() };
  const days = { fromOn: "2026-11-02", toOn: "2028-11-01" };
  expectOk(await writeElement(ctx, { planId, ...element, ...days }));
  await inForce(ctx, participationId, planId);
  const { employerId, employerPersonId } = await anEmployer(ctx, { placesOffered: "5" });
  const at = { caseId, personId, employerId };
  const placementId = await aPlacement(ctx, { ...at, employerPersonId });
  const otherPlacementId = await aPlacement(ctx, at, { visits: [] });
  const agreed = [{ body: "Prøve kassa", responsible: "employer" }];
  const held = { heldOn: "2026-11-10", standing: "well", summary: "Bra", agreed };
  expectOk(await holdVisit(ctx, { placementId, ...held, ...key() }));
  const [placed, [contact], { lines }] = await inScope(ctx, (scope) =>
    Promise.all([
      placementsOf(scope, { caseId, personId }),
      contactsOfEmployer(scope, employerId),
      linesInForce(scope, caseId, personId),
    ]),
  );
  const whole = placed.find(({ id }) => id === placementId);
  return {
    ...{ ...at, employerPersonId, placementId, otherPlacementId },
    contactId: contact?.id ?? "",
    lineId: lines[0]?.lineId ?? "",
    visitId: whole?.visits.find(({ heldOn }) => heldOn === null)?.id ?? "",
    taskId: whole?.tasksAgreed[0]?.id ?? "",
  };
}
