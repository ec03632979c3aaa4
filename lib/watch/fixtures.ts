import { aColleague, expectOk } from "@/lib/cases/fixtures";
import type { Ctx, Role } from "@/lib/platform/context";
import { addWatcher } from "./commands/add-watcher";
import { approveBasis } from "./commands/approve-basis";
import { proposeBasis } from "./commands/propose-basis";

/** A basis as a municipality would write it, from the start of the year of the tests. */
export const A_BASIS = {
  legalBasis: "Kommunen har vurdert at behandlingen er nødvendig for å hindre utnytting.",
  lawReference: "personvernforordningen artikkel 6 nr. 1 bokstav e",
  decidedBy: "Kommunedirektøren",
  decidedOn: "2026-01-05",
  dpiaReference: "Sak 26/114",
  validFrom: "2026-01-05",
  validTo: "2027-12-31",
  reviewMonths: 6,
};

/** Two managers put a basis in force; the context of the one who agreed. */
export async function aWatch(ctx: Ctx, basis: Partial<typeof A_BASIS> = {}): Promise<Ctx> {
  const { municipalityId } = ctx;
  const [first, second] = [
    await aColleague(["manager"], [], { municipalityId }),
    await aColleague(["manager"], [], { municipalityId }),
  ];
  const { basisId } = expectOk(await proposeBasis(first, { ...A_BASIS, ...basis }));
  expectOk(await approveBasis(second, { basisId }));
  return second;
}

/** Someone who is named, with no relation to any case unless teams are given. */
export async function aWatcher(
  keeper: Ctx,
  roles: readonly Role[] = ["manager"],
  teamIds: readonly string[] = [],
): Promise<Ctx> {
  const ctx = await aColleague(roles, teamIds, { municipalityId: keeper.municipalityId });
  const { accountId } = ctx.actor;
  expectOk(await addWatcher(keeper, { accountId, reason: "Følger opp utleiere" }));
  return ctx;
}
