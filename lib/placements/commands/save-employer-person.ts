import "server-only";
import { and, eq } from "drizzle-orm";
import { employerPerson } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { saveEmployerPersonInput } from "../input/employer";
import { peopleOfEmployer, requireEmployer } from "../queries/employers";

/**
 * Writes whom one speaks to at an employer. One who has left stays with what was agreed with them.
 * Errors: `errors.changed-meanwhile`
 */
export const saveEmployerPerson = command({
  name: "placements.save-employer-person",
  input: saveEmployerPersonInput,
  roles: placementRoles,
  async run(scope, { employerId, employerPersonId, idempotencyKey: _key, version, ...content }) {
    const act = "placements.save-employer-person";
    await requireEmployer(scope, employerId, act, { lock: true });
    const id = employerPersonId ?? newId();
    const before = employerPersonId
      ? (await peopleOfEmployer(scope, employerId)).find((one) => one.id === id)
      : undefined;
    if (employerPersonId && !before) {
      throw notFound({ action: act, objectType: "employer_person", objectId: id });
    }
    if (before && before.version !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const { municipalityId } = scope;
    if (before) {
      await scope.tx
        .update(employerPerson)
        .set({ ...content, version: version + 1 })
        .where(and(eq(employerPerson.municipalityId, municipalityId), eq(employerPerson.id, id)));
    } else {
      await scope.tx.insert(employerPerson).values({ municipalityId, id, employerId, ...content });
    }
    scope.audit({
      action: act,
      objectType: "employer",
      objectId: employerId,
      fields: Object.entries(content).flatMap(([field, value]) => (value ? [field] : [])),
    });
    return ok({ employerId, employerPersonId: id });
  },
});
