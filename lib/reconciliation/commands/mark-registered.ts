import "server-only";
import { sql } from "drizzle-orm";
import { registerMark } from "@/db/schema/reconciliation";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { markRegisteredInput } from "../input";
import { sourcesInRecord } from "../queries/register-work";

const act = "reconciliation.mark-registered";

/**
 * Marks what is in the record as registered in the national register on a day, one or many at once, or
 * as something that cannot be registered, and why. A mark set again stands instead of the one before.
 *
 * Errors: `reconciliation.errors.{registered-ahead,registered-before}`.
 */
export const markRegistered = command({
  name: act,
  input: markRegisteredInput,
  roles: registerRoles,
  async run(scope, { sources, how, registeredOn, because }) {
    const found = await sourcesInRecord(scope, sources);
    const isThere = (one: (typeof sources)[number]) =>
      found.some(
        (row) =>
          row.kind === one.kind &&
          row.sourceId === one.sourceId &&
          row.happenedOn === one.happenedOn,
      );
    const unknown = sources.find((one) => !isThere(one));
    if (unknown) {
      throw notFound({ action: act, objectType: "register_mark", objectId: unknown.sourceId });
    }
    const day = how === "registered" ? (registeredOn ?? null) : null;
    const refuse = (code: string) =>
      fail(`reconciliation.errors.${code}`, {
        fields: { registeredOn: [`reconciliation.errors.${code}`] },
      });
    if (day && day > scope.today) return refuse("registered-ahead");
    if (day && found.some(({ happenedOn }) => happenedOn > day)) return refuse("registered-before");
    const marks = found.map((row) => ({
      municipalityId: scope.municipalityId,
      ...row,
      registeredOn: day,
      impossibleBecause: how === "impossible" ? because : null,
      markedBy: scope.actor.accountId,
      markedByName: scope.actor.name,
      markedAt: scope.now,
    }));
    await scope.tx
      .insert(registerMark)
      .values(marks)
      .onConflictDoUpdate({
        target: [registerMark.municipalityId, registerMark.kind, registerMark.sourceId],
        set: {
          happenedOn: sql`excluded.happened_on`,
          registeredOn: sql`excluded.registered_on`,
          impossibleBecause: sql`excluded.impossible_because`,
          markedBy: sql`excluded.marked_by`,
          markedByName: sql`excluded.marked_by_name`,
          markedAt: sql`excluded.marked_at`,
        },
      });
    for (const { sourceId, caseId, kind } of found) {
      scope.audit({
        action: act,
        objectType: "register_mark",
        objectId: sourceId,
        caseId,
        fields: [kind],
      });
    }
    return ok({ count: found.length });
  },
});
