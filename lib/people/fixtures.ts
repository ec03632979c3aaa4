import type { Actor, Ctx, MunicipalityId } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";
import { createHousehold } from "./commands/create-household";
import { createPerson } from "./commands/create-person";

/** A settlement officer of no team, outside the circle; at noon of a day in November. */
export function anOfficer(actor: Partial<Actor> = {}, municipality = "1103"): Ctx {
  return {
    municipalityId: municipality as MunicipalityId,
    actor: {
      accountId: newId(),
      name: "Siv Saksbehandler",
      roles: ["settlement_officer"],
      teamIds: [],
      inProtectedCircle: false,
      ...actor,
    },
    locale: "nb",
    now: "2026-11-23T11:00:00.000Z",
    today: "2026-11-23",
    requestId: newId(),
    sourceAddress: "192.0.2.1",
  };
}

/** The value of an outcome that must be one. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

type PersonInput = Record<string, unknown>;

/** A woman of 36 from Syria with nothing else known. */
export async function aPerson(ctx: Ctx, input: PersonInput = {}): Promise<string> {
  const created = await createPerson(ctx, {
    givenName: "Amal",
    familyName: "Haddad",
    birthDate: "04.07.1990",
    sex: "female",
    citizenship: "SYR",
    ...input,
  });
  return granted(created).personId;
}

/** A household of new people; the first one is its head. */
export async function aHousehold(
  ctx: Ctx,
  people: readonly PersonInput[] = [{}],
  fromOn = "2026-01-15",
): Promise<{ householdId: string; personIds: string[] }> {
  const personIds: string[] = [];
  for (const input of people) personIds.push(await aPerson(ctx, input));
  const created = await createHousehold(ctx, {
    members: personIds.map((personId, index) => ({ personId, isHead: index === 0 })),
    fromOn,
  });
  return { householdId: granted(created).householdId, personIds };
}
