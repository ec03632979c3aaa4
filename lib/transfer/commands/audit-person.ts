import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import type { Incoming } from "./store-people";

/** Puts in the trail what the import did with a person, as the same act by hand would. */
export function auditPerson(
  scope: Scope,
  { personId, record, known }: Incoming,
  caseId: string | undefined,
  fields: readonly string[],
  householdId: string,
): void {
  const about = { objectType: "person", objectId: personId, personId, caseId };
  if (!known) {
    const told = Object.entries(record).flatMap(([field, value]) =>
      value === null || (Array.isArray(value) && value.length === 0) ? [] : [field],
    );
    scope.audit({ action: "people.create-person", ...about, fields: told });
    return;
  }
  if (fields.includes("household")) {
    scope.audit({
      action: "people.add-member",
      objectType: "household",
      objectId: householdId,
      personId,
      caseId,
      changes: [{ field: "member", before: null, after: scope.today }],
    });
  }
  const { changes, contact, numbers, languages } = known.differences;
  const raised = changes.filter(({ field }) => field === "addressProtection");
  const plain = changes.filter(({ field }) => field !== "addressProtection");
  if (raised.length > 0) {
    scope.audit({ action: "people.raise-protection", ...about, changes: raised });
  }
  if (plain.length > 0) scope.audit({ action: "people.change-person", ...about, changes: plain });
  // Neither whereabouts nor numbers by content, as a grade may come later.
  if (Object.keys(contact).length > 0) {
    scope.audit({ action: "people.change-contact", ...about, fields: Object.keys(contact) });
  }
  if (numbers.length > 0) {
    scope.audit({ action: "people.set-identifier", ...about, fields: numbers });
  }
  if (languages.length > 0) {
    scope.audit({ action: "people.set-languages", ...about, fields: ["languages"] });
  }
}
