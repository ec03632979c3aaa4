import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { followLease } from "./commands/follow-lease";
import { recordLease } from "./commands/record-lease";

/** A case with its housing adviser and programme adviser, in a team of their own. */
export async function aHousedCase(municipalityId = "1103") {
  const teamId = await aTeam(undefined, municipalityId);
  const here = { municipalityId };
  const officer = await aColleague(["settlement_officer"], [teamId], here);
  const adviser = await aColleague(["housing_adviser"], [teamId], here);
  const programmeAdviser = await aColleague(["programme_adviser"], [teamId], here);
  const { caseId } = await aCase(officer, teamId);
  return { teamId, officer, adviser, programmeAdviser, caseId };
}

/** A lease that a household lives by, until 31 May 2027 unless told otherwise. */
export async function aLeaseOf(
  ctx: Ctx,
  caseId: string,
  { lease = {}, follow = {} }: { lease?: object; follow?: object } = {},
): Promise<string> {
  const written = await recordLease(ctx, {
    caseId,
    idempotencyKey: newId(),
    dwelling: {
      streetAddress: `Strandgata ${newId()}`,
      postalCode: "4005",
      postalPlace: "Stavanger",
      kind: "flat",
      rooms: 2,
      areaM2: "45",
    },
    lease: {
      tenure: "private_rental",
      startsOn: "2024-06-01",
      isFixedTerm: true,
      endsOn: "2027-05-31",
      monthlyRent: "9500",
      noticeMonths: 3,
      ...lease,
    },
  });
  const { leaseId } = expectOk(written);
  const dates = { signedOn: "2024-05-15", movedInOn: "2024-06-01", endsOn: "2027-05-31" };
  expectOk(await followLease(ctx, { caseId, leaseId, version: 1, ...dates, ...follow }));
  return leaseId;
}
