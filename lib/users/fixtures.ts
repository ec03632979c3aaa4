import type { Actor, Ctx, MunicipalityId, Role } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";
import { createAccount } from "./commands/create-account";
import type { Identity } from "./types";

/** An administrator who may not exist, in Stavanger, on a morning in November. */
export function anAdministrator(actor: Partial<Actor> = {}, now = "2026-11-23T08:00:00.000Z"): Ctx {
  return {
    municipalityId: "1103" as MunicipalityId,
    actor: {
      accountId: newId(),
      name: "Ada Administrator",
      roles: ["administrator"],
      teamIds: [],
      inProtectedCircle: false,
      ...actor,
    },
    locale: "nb",
    now,
    today: dayInNorway(now),
    requestId: "request-of-test",
    sourceAddress: "192.0.2.1",
  };
}

/** The value of an outcome that is expected to be one. */
export function resultOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Someone with an account in the context's municipality. */
export async function aMember(
  ctx: Ctx,
  roles: readonly Role[],
): Promise<{ accountId: string; identity: Identity }> {
  const issuer = "https://login.example.no";
  const subject = newId();
  const created = await createAccount(ctx, { issuer, subject, name: "Mari Medarbeider", roles });
  const { municipalityId } = ctx;
  return { accountId: resultOf(created).id, identity: { municipalityId, issuer, subject } };
}
