import "server-only";
import { yearRequest } from "@/db/schema/steering";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { targetSetters } from "../access";
import { recordYearRequestInput } from "../input";

/** Records a letter in which the state asks the municipality to settle a number in a year. */
export const recordYearRequest = command({
  name: "steering.record-year-request",
  input: recordYearRequestInput,
  roles: targetSetters,
  async run(scope, { year, idempotencyKey: _once, ...input }) {
    if (input.receivedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { receivedOn: ["steering.errors.received-in-future"] },
      });
    }
    const id = newId();
    const content = {
      ...input,
      requestedMinors: input.requestedMinors ?? null,
      caseReference: input.caseReference ?? null,
      note: input.note ?? null,
    };
    const written = await scope.tx
      .insert(yearRequest)
      .values({ municipalityId: scope.municipalityId, id, year, ...content })
      .onConflictDoNothing()
      .returning({ id: yearRequest.id });
    if (written.length === 0) {
      return fail("errors.invalid-input", {
        fields: { kind: ["steering.errors.original-exists"] },
      });
    }
    scope.audit({
      action: "steering.record-year-request",
      objectType: "year_request",
      objectId: `${year}/${id}`,
      changes: changesBetween({}, content),
    });
    return ok({ year });
  },
});
