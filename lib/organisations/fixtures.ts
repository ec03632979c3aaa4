import type { Ctx, Role } from "@/lib/platform/context";
import type { Result } from "@/lib/platform/result";
import { aMember, anAdministrator } from "@/lib/users/fixtures";
import { registerLandlord } from "./commands/register-landlord";

/** The value of a command that is expected to go well. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected ok, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Someone who keeps the register, and the context in which they act. */
export async function aKeeper(role: Role = "housing_adviser", municipalityId = "1103") {
  const there = { ...anAdministrator(), municipalityId } as Ctx;
  const { accountId } = await aMember(there, [role]);
  const actor = { ...there.actor, accountId, name: "Mari Medarbeider", roles: [role] };
  return { ...there, actor } satisfies Ctx;
}

/** A private landlord in the register; the id. */
export async function aLandlord(ctx: Ctx, given: Record<string, unknown> = {}): Promise<string> {
  const input = { kind: "person", name: "Ola Hansen", ...given };
  return expectOk(await registerLandlord(ctx, input)).landlordId;
}
