import type { Actor, Ctx, MunicipalityId, Role } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";
import { registerRefresh } from "@/lib/platform/transaction";
import { createAccount } from "@/lib/users/commands/create-account";
import { createTeam } from "@/lib/users/commands/create-team";
import { keepCaseFigures } from "./commands/keep-case-figures";
import { openCase } from "./commands/open-case";

/** In a test of this step the refresh before commit keeps the case's own figures, and no more. */
export function keepOnlyCaseFigures(): void {
  registerRefresh((scope, caseIds) => keepCaseFigures(scope, caseIds));
}

/** A morning in Norway on which the tests of cases take place. */
export const NOW = "2026-11-23T08:00:00.000Z";

/** The context of someone who may not exist, in Stavanger unless told otherwise. */
export function aCtx(actor: Partial<Actor> = {}, more: Partial<Ctx> = {}): Ctx {
  const now = more.now ?? NOW;
  return {
    municipalityId: "1103" as MunicipalityId,
    actor: {
      accountId: newId(),
      name: "Test Person",
      roles: ["settlement_officer"],
      teamIds: [],
      inProtectedCircle: false,
      ...actor,
    },
    locale: "nb",
    now,
    today: dayInNorway(now),
    requestId: "test",
    sourceAddress: "127.0.0.1",
    ...more,
  };
}

/** The value of a command that is expected to go well. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected ok, got ${JSON.stringify(result.error)}`);
  return result.value;
}

const administrator = (municipalityId: MunicipalityId) =>
  aCtx({ roles: ["administrator"] }, { municipalityId });

/** A team in the municipality; its id. */
export async function aTeam(name = `Team ${newId()}`, municipalityId = "1103"): Promise<string> {
  const ctx = administrator(municipalityId as MunicipalityId);
  return expectOk(await createTeam(ctx, { name })).id;
}

/** Someone with an account, the roles and the teams, and the context in which they act. */
export async function aColleague(
  roles: readonly Role[],
  teamIds: readonly string[] = [],
  more: Partial<Actor> & { municipalityId?: string } = {},
): Promise<Ctx> {
  const { municipalityId: id = "1103", ...rest } = more;
  const municipalityId = id as MunicipalityId;
  const name = rest.name ?? `Kari ${roles.join(" ")}`;
  const account = expectOk(
    await createAccount(administrator(municipalityId), {
      issuer: "https://id.test",
      subject: newId(),
      name,
      roles: [...roles],
    }),
  );
  return aCtx({ accountId: account.id, name, roles, teamIds, ...rest }, { municipalityId });
}

/** An open case of one new person in the team; the id and the number. */
export async function aCase(
  ctx: Ctx,
  teamId: string,
  given: Record<string, unknown> = {},
): Promise<{ caseId: string; number: string }> {
  return expectOk(
    await openCase(ctx, {
      settlementType: "from_reception",
      teamId,
      members: [{ givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" }],
      duplicatesSeen: true,
      ...given,
    }),
  );
}
