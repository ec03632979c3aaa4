import "server-only";
import { and, eq } from "drizzle-orm";
import { personContact } from "@/db/schema/people";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { forbidden } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { mayHandleWhereabouts, personRoles } from "../access";
import { changeContactInput } from "../input";
import { touchCasesOf } from "../queries/person-cases";
import { whereaboutsGradeOf } from "../queries/protection";
import { requirePerson } from "../queries/require-person";

/**
 * Changes address, phone and e-mail. Under address protection it is for the named circle. The trail
 * holds which fields were changed and never their content, since a grade may come later.
 *
 * Errors: `errors.changed-meanwhile` with what is stored now; version 0 is "nothing recorded yet".
 * @throws forbidden `people.errors.contact-protected` to someone outside the circle
 */
export const changeContact = command({
  name: "people.change-contact",
  input: changeContactInput,
  roles: personRoles,
  async run(scope, { personId, version, ...values }) {
    const row = await requirePerson(scope, personId, "people.change-contact", { lock: true });
    if (!mayHandleWhereabouts(scope.actor, await whereaboutsGradeOf(scope, row.id))) {
      throw forbidden("people.errors.contact-protected", {
        action: "people.change-contact",
        objectType: "person",
        objectId: row.id,
        personId: row.id,
      });
    }
    const ofPerson = and(
      eq(personContact.municipalityId, scope.municipalityId),
      eq(personContact.personId, row.id),
    );
    const [before] = await scope.tx.select().from(personContact).where(ofPerson).for("update");
    if ((before?.version ?? 0) !== version) {
      const { phone, email, streetAddress, postalCode, postalPlace, addressNote } = before ?? {};
      return fail("errors.changed-meanwhile", {
        data: {
          version: before?.version ?? 0,
          phone,
          email,
          streetAddress,
          postalCode,
          postalPlace,
          addressNote,
        },
      });
    }
    const changed = changesBetween(before ?? {}, values).map(({ field }) => field);
    if (changed.length === 0) return ok({ version });
    if (before) {
      await scope.tx
        .update(personContact)
        .set({ ...values, version: version + 1, updatedAt: scope.now })
        .where(ofPerson);
    } else {
      await scope.tx.insert(personContact).values({
        municipalityId: scope.municipalityId,
        personId: row.id,
        ...values,
        updatedAt: scope.now,
      });
    }
    const caseId = await touchCasesOf(scope, row.id);
    scope.audit({
      action: "people.change-contact",
      objectType: "person",
      objectId: row.id,
      personId: row.id,
      caseId,
      fields: changed,
    });
    return ok({ version: version + 1 });
  },
});
