import "server-only";
import { and, eq } from "drizzle-orm";
import { employer, employerContact } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { recordEmployerContactInput } from "../input/employer";
import { contactsOfEmployer, requireEmployer } from "../queries/employers";
import { standingOf } from "../rules/answers";
import { placesNeeded, placesTaken } from "./change-employer";

/**
 * Puts down what was said with an employer and what it answered about places. A correction names the
 * entry that it takes the place of; both stay, and the answer that stands is worked out anew.
 *
 * Errors: at `heldOn` for a day ahead, at `placesOffered` when more are agreed on,
 * `placements.errors.already-corrected`
 */
export const recordEmployerContact = command({
  name: "placements.record-employer-contact",
  input: recordEmployerContactInput,
  roles: placementRoles,
  async run(scope, { employerId, correctsId, idempotencyKey: _key, placesOffered, ...content }) {
    const act = "placements.record-employer-contact";
    const before = await requireEmployer(scope, employerId, act, { lock: true });
    if (content.heldOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { heldOn: ["placements.errors.day-in-future"] },
      });
    }
    const log = await contactsOfEmployer(scope, employerId);
    const corrected = log.find(({ id }) => id === correctsId);
    if (correctsId && !corrected) {
      throw notFound({ action: act, objectType: "employer_contact", objectId: correctsId });
    }
    if (corrected?.correctedById) return fail("placements.errors.already-corrected");
    if (placesOffered !== null && placesOffered < (await placesNeeded(scope, employerId))) {
      return placesTaken;
    }
    const { municipalityId } = scope;
    const id = newId();
    await scope.tx.insert(employerContact).values({
      municipalityId,
      id,
      employerId,
      ...content,
      correctsId: correctsId ?? null,
      byId: scope.actor.accountId,
      byName: scope.actor.name,
      recordedAt: scope.now,
    });
    const standing = standingOf([
      ...log.filter((one) => one.id !== correctsId && !one.correctedById),
      { ...content, byName: scope.actor.name, recordedAt: scope.now },
    ]);
    await scope.tx
      .update(employer)
      .set({
        ...standing,
        ...(placesOffered !== null && { placesOffered }),
        version: before.version + 1,
      })
      .where(and(eq(employer.municipalityId, municipalityId), eq(employer.id, employerId)));
    scope.audit({
      action: act,
      objectType: "employer",
      objectId: employerId,
      changes: [
        { field: "heldOn", before: null, after: content.heldOn },
        ...(content.answer
          ? [{ field: "employerAnswer", before: before.answer, after: content.answer }]
          : []),
      ],
    });
    return ok({ employerId });
  },
});
