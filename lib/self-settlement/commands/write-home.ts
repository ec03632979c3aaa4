import "server-only";
import type { z } from "zod";
import { registerDwelling } from "@/lib/dwellings/commands/register-dwelling";
import { setDwellingLandlord } from "@/lib/dwellings/commands/set-dwelling-landlord";
import type { registerDwellingInput } from "@/lib/dwellings/input";
import { requireDwelling } from "@/lib/dwellings/queries/dwellings";
import { registerLandlord } from "@/lib/organisations/commands/register-landlord";
import type { registerLandlordInput } from "@/lib/organisations/input";
import { requireLandlord } from "@/lib/organisations/queries/landlords";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { othersOnDwelling } from "../queries/dwelling-use";

export type HomeInput = {
  dwellingId?: string | null | undefined;
  dwelling?: Omit<z.output<typeof registerDwellingInput>, "landlordId"> | undefined;
  landlordId?: string | null | undefined;
  landlord?: Omit<z.output<typeof registerLandlordInput>, "idempotencyKey"> | undefined;
};

/**
 * The dwelling of an application: the registered one that was chosen, or a new one, with its landlord.
 * Null when none is given. Part of the commands that say where the household would like to live.
 *
 * Errors: `dwellings.errors.already-registered` with the one at the address and how it is used, so
 * that it can be chosen; those of the landlord under `landlord.*`.
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
  if (registered.ok) return ok(registered.value.dwellingId);
  const standing = registered.error.data as { dwellingId?: string } | undefined;
  if (!standing?.dwellingId) return registered;
  const use = await othersOnDwelling(scope, standing.dwellingId, caseId);
  return fail("dwellings.errors.already-registered", { data: { ...standing, ...use } });
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
