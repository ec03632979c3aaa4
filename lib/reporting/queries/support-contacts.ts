import "server-only";
import { eq } from "drizzle-orm";
import { supportContact } from "@/db/schema/reporting";
import type { Scope } from "@/lib/platform/transaction";
import { REGISTERS } from "../rules/registers";
import type { SupportContact } from "../types";

/** Whom to ask about each register, also where the municipality has written nothing. */
export async function supportContacts(scope: Scope): Promise<SupportContact[]> {
  const rows = await scope.tx
    .select({
      register: supportContact.register,
      contact: supportContact.contact,
      version: supportContact.version,
    })
    .from(supportContact)
    .where(eq(supportContact.municipalityId, scope.municipalityId));
  return REGISTERS.map((register) => ({
    contact: null,
    version: 0,
    ...rows.find((row) => row.register === register),
    register,
  }));
}
