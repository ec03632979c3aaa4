import "server-only";
import { rewriteDwelling } from "@/lib/dwellings/commands/rewrite-dwelling";
import { writeLandlord } from "@/lib/dwellings/commands/write-home";
import { requireDwelling } from "@/lib/dwellings/queries/dwellings";
import type { Dwelling } from "@/lib/dwellings/types";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { changeDwellingInput } from "../input";
import { openCasesOnDwelling } from "../queries/dwelling-use";
import { HOME_MAY_CHANGE } from "../rules/states";
import type { Application } from "../types";
import { beginChange, writeChange } from "./write-change";

/**
 * Corrects what is registered of the home of an application. It is shared: every open application on
 * the dwelling sees it. Errors as `beginChange`, also when the dwelling was changed through another
 * application; `dwellings.errors.already-registered`, `self-settlement.errors.no-home`.
 */
export const changeDwelling = command({
  name: "self-settlement.change-dwelling",
  input: changeDwellingInput,
  roles: applicationRoles,
  async run(scope, { dwelling, dwellingVersion, landlordId, landlord, ...input }) {
    const action = "self-settlement.change-dwelling";
    const standing = async ({ dwellingId }: Application) =>
      dwellingId ? asTyped(await requireDwelling(scope, dwellingId, action)) : {};
    const begun = await beginChange(scope, input, action, {
      states: HOME_MAY_CHANGE,
      ofWhereabouts: true,
      standing,
    });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    const { dwellingId, caseId } = application;
    if (!dwellingId) return fail("self-settlement.errors.no-home");
    const before = await requireDwelling(scope, dwellingId, action, { lock: true });
    if (before.version !== dwellingVersion) {
      const data = { version: application.version, ...asTyped(before) };
      return fail("errors.changed-meanwhile", { data });
    }
    const lessor = await writeLandlord(scope, { landlordId, landlord }, action);
    if (!lessor.ok) return lessor;
    const after = { ...withoutEmpty(dwelling), landlordId: lessor.value ?? before.landlordId };
    const written = await rewriteDwelling(scope, before, after, caseId);
    if (!written.ok) return written;
    for (const other of await openCasesOnDwelling(scope, dwellingId)) scope.touch(other);
    return writeChange(scope, application, {}, action);
  },
});

/** What stands of the dwelling by the names of its form. */
function asTyped(dwelling: Dwelling): Record<string, unknown> {
  const { version, ...facts } = dwelling;
  const named = Object.entries(facts).map(([field, value]) => [`dwelling.${field}`, value]);
  return { ...Object.fromEntries(named), dwellingVersion: version };
}

/** A field that the form has no more is nothing, not what it was. */
function withoutEmpty<T extends Record<string, unknown>>(given: T) {
  const entries = Object.entries(given).map(([field, value]) => [field, value ?? null]);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
