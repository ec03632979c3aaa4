import { expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { changeOffer } from "./commands/change-offer";
import { offerHelp } from "./commands/offer-help";
import { registerVolunteer } from "./commands/register-volunteer";

/** A refugee guide in the register; the id. */
export async function aVolunteer(ctx: Ctx, given: Record<string, unknown> = {}): Promise<string> {
  const input = { kind: "person", name: "Kari Vik", signedUpOn: "2026-10-01", ...given };
  return expectOk(await registerVolunteer(ctx, input)).volunteerId;
}

/** Help offered to a household that has not answered; the id of the offer. */
export async function anOffer(ctx: Ctx, caseId: string): Promise<string> {
  return expectOk(await offerHelp(ctx, { caseId, offeredOn: "2026-11-10" })).offerId;
}

/** An agreement that runs, by someone in the household; the id of the offer. */
export async function anAgreement(
  ctx: Ctx,
  caseId: string,
  consentBy: string,
  given: Record<string, unknown> = {},
): Promise<string> {
  const offerId = await anOffer(ctx, caseId);
  const agreed = {
    offerId,
    version: 1,
    answer: "yes",
    volunteerId: await aVolunteer(ctx),
    consentOn: "2026-11-12",
    consentBy,
    shared: ["first_name"],
    tasks: "Bli kjent i nabolaget",
    followUpOn: "2026-12-15",
    ...given,
  };
  expectOk(await changeOffer(ctx, agreed));
  return offerId;
}
