import "server-only";
import { eq } from "drizzle-orm";
import { policyPage } from "@/db/schema/policy";
import { municipality } from "@/db/schema/users";
import { slots } from "@/db/slot";
import { isDatabaseUnavailable } from "@/db/unavailable";
import type { MunicipalityId } from "@/lib/platform/context";
import { unavailable } from "@/lib/platform/errors";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import type { Arrival } from "@/lib/users/types";
import type { OpenPolicy, PolicyPage } from "../types";
import { policyInForce } from "./editions";

/** Whether the municipality has opened its policy to everyone. */
export async function pageOpenness(scope: Scope): Promise<PolicyPage> {
  const [row] = await scope.tx
    .select({ isOpen: policyPage.isOpen, version: policyPage.version })
    .from(policyPage)
    .where(eq(policyPage.municipalityId, scope.municipalityId));
  return row ?? { isOpen: false, version: 0 };
}

const PLACES = slots(2);

/**
 * The policy in force of a municipality that has opened it, for someone who is not signed in; null for
 * every other number. However many ask, they have two connections between them, so that nobody
 * outside can hold up those who work here.
 *
 * @throws DomainError `unavailable` when too many ask, or the database does not answer
 */
export async function openPolicy(arrival: Arrival, number: string): Promise<OpenPolicy | null> {
  if (!/^\d{4}$/.test(number)) return null;
  try {
    return await PLACES(() => readOpenPolicy(arrival, number as MunicipalityId));
  } catch (error) {
    throw isDatabaseUnavailable(error) ? unavailable() : error;
  }
}

/** Behind the wall of the municipality named, with no roles; this and its name are all that is read. */
function readOpenPolicy(arrival: Arrival, number: MunicipalityId): Promise<OpenPolicy | null> {
  return inScope(nobody(arrival, number), async (scope) => {
    const { isOpen } = await pageOpenness(scope);
    if (!isOpen) return null;
    const edition = await policyInForce(scope);
    const [place] = await scope.tx
      .select({ name: municipality.name })
      .from(municipality)
      .where(eq(municipality.id, number));
    return edition && place ? { municipalityName: place.name, edition } : null;
  });
}
