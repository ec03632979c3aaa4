import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { supportContact } from "@/db/schema/reporting";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { contactKeepers } from "../access";
import { setSupportContactInput } from "../input";
import { supportContacts } from "../queries/support-contacts";

/** Writes whom the municipality's own people ask about a register. */
export const setSupportContact = command({
  name: "reporting.set-support-contact",
  input: setSupportContactInput,
  roles: contactKeepers,
  async run(scope, { register, contact, version }) {
    const before = (await supportContacts(scope)).find((one) => one.register === register);
    if ((before?.version ?? 0) !== version)
      return fail("errors.changed-meanwhile", { data: before });
    const row = { municipalityId: scope.municipalityId, register, contact };
    const written = version
      ? await scope.tx
          .update(supportContact)
          .set({ contact, version: sql`${supportContact.version} + 1` })
          .where(
            and(
              eq(supportContact.municipalityId, scope.municipalityId),
              eq(supportContact.register, register),
              eq(supportContact.version, version),
            ),
          )
          .returning({ register: supportContact.register })
      : await scope.tx
          .insert(supportContact)
          .values(row)
          .onConflictDoNothing()
          .returning({ register: supportContact.register });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "reporting.set-support-contact",
      objectType: "support_contact",
      objectId: register,
      changes: [{ field: "contact", before: before?.contact ?? null, after: contact }],
    });
    return ok({ register });
  },
});
