import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import { yearRequest } from "@/db/schema/steering";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { targetSetters } from "../access";
import { correctYearRequestInput } from "../input";

/** Corrects what was entered of a request; a new letter from the state is recorded by itself. */
export const correctYearRequest = command({
  name: "steering.correct-year-request",
  input: correctYearRequestInput,
  roles: targetSetters,
  async run(scope, { requestId, version, ...input }) {
    const own = eq(yearRequest.municipalityId, scope.municipalityId);
    const row = and(own, eq(yearRequest.id, requestId));
    const [before] = await scope.tx.select().from(yearRequest).where(row).for("update");
    if (!before) throw notFound();
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const wrong = (field: string, message: string) =>
      fail("errors.invalid-input", { fields: { [field]: [message] } });
    if (input.receivedOn > scope.today) {
      return wrong("receivedOn", "steering.errors.received-in-future");
    }
    if (input.kind === "original") {
      const [other] = await scope.tx
        .select({ id: yearRequest.id })
        .from(yearRequest)
        .where(
          and(
            own,
            eq(yearRequest.year, before.year),
            eq(yearRequest.kind, "original"),
            ne(yearRequest.id, requestId),
          ),
        );
      if (other) return wrong("kind", "steering.errors.original-exists");
    }
    const content = {
      ...input,
      requestedMinors: input.requestedMinors ?? null,
      caseReference: input.caseReference ?? null,
      note: input.note ?? null,
    };
    await scope.tx
      .update(yearRequest)
      .set({ ...content, version: sql`${yearRequest.version} + 1` })
      .where(row);
    scope.audit({
      action: "steering.correct-year-request",
      objectType: "year_request",
      objectId: `${before.year}/${requestId}`,
      changes: changesBetween(before, content),
    });
    return ok({ year: before.year });
  },
});
