import "server-only";
import type { z } from "zod";
import { registerLandlord } from "@/lib/organisations/commands/register-landlord";
import type { registerLandlordInput } from "@/lib/organisations/input";
import { requireLandlord } from "@/lib/organisations/queries/landlords";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { registerDwellingInput } from "../input";
import { requireDwelling } from "../queries/dwellings";
import { registerDwelling } from "./register-dwelling";
import { setDwellingLandlord } from "./set-dwelling-landlord";

export type HomeInput = {
  dwellingId?: string | null | undefined;
  dwelling?: Omit<z.output<typeof registerDwellingInput>, "landlordId"> | undefined;
  landlordId?: string | null | undefined;
  landlord?: Omit<z.output<typeof registerLandlordInput>, "idempotencyKey"> | undefined;
};

/**
 * The dwelling that a household would live in: the registered one that was chosen, or a new one, with
 * its landlord. Null when none is given. Part of the commands that say where a household lives.
 *
 * Errors: `dwellings.errors.already-registered` with the id of the one at the address; those of the
 * landlord under `landlord.*`.
 */
export async function writeHome(
  scope: Scope,
  { dwellingId, dwelling, landlordId, landlord }: HomeInput,
  { caseId, action }: { caseId: string; action: string },
): Promise<Result<string | null>> {
  if (!dwellingId && !dwelling) return ok(null);
  const lessor = await writeLandlord(scope, { landlordId, landlord }, action);
  if (!lessor.ok) return lessor;
  if (dwellingId) {
    const found = await requireDwelling(scope, dwellingId, action);
    if (lessor.value && lessor.value !== found.landlordId) {
      await setDwellingLandlord(scope, found, lessor.value, caseId);
    }
    return ok(dwellingId);
  }
  if (!dwelling) return ok(null);
  const registered = await registerDwelling.within(scope, {
    ...dwelling,
    landlordId: lessor.value,
  });
  return registered.ok ? ok(registered.value.dwellingId) : registered;
}

/** Who lets a dwelling: the registered one that was chosen, or a new one; null when none is given. */
export async function writeLandlord(
  scope: Scope,
  { landlordId, landlord }: Pick<HomeInput, "landlordId" | "landlord">,
  action: string,
): Promise<Result<string | null>> {
  if (landlordId) return ok((await requireLandlord(scope, landlordId, action)).id);
  if (!landlord) return ok(null);
  const entered = await registerLandlord.within(scope, landlord);
  if (entered.ok) return ok(entered.value.landlordId);
  const fields = Object.entries(entered.error.fields ?? {}).map(([field, messages]) => [
    `landlord.${field}`,
    messages,
  ]);
  return fail(entered.error.code, { fields: Object.fromEntries(fields) });
}
