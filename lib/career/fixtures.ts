import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { addStep } from "./commands/add-step";
import { followLease } from "./commands/follow-lease";
import { recordAbsence } from "./commands/record-absence";
import { recordHome } from "./commands/record-home";
import { recordLease } from "./commands/record-lease";
import { recordRisk } from "./commands/record-risk";
import { recordSupport } from "./commands/record-support";

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

/** One of everything that is recorded of a household's way through homes, by the ids of each. */
export async function aCareerOf(ctx: Ctx, caseId: string, personId: string) {
  const leaseId = await aLeaseOf(ctx, caseId);
  const draft = await recordLease(ctx, { caseId, ...aDraft(), idempotencyKey: newId() });
  const { leaseId: draftLeaseId } = expectOk(draft);
  const { dwellingId } = await inScope(ctx, (scope) =>
    requireLease(scope, caseId, draftLeaseId, "test"),
  );
  const reception = { tenure: "reception", fromOn: "2023-01-01", toOn: "2024-05-31" };
  const home = expectOk(await recordHome(ctx, { caseId, ...reception }));
  const planned = { kind: "start_loan", status: "planned" };
  const support = expectOk(await recordSupport(ctx, { caseId, ...planned }));
  const visit = { caseId, body: "Gå på visning", responsible: "household" };
  const { stepId } = expectOk(await addStep(ctx, visit));
  const reported = { kind: "notice", reportedOn: "2026-11-20", leaseId };
  const risk = expectOk(await recordRisk(ctx, { caseId, ...reported }));
  const since = { caseId, personId, sinceOn: "2026-11-20" };
  const absence = expectOk(await recordAbsence(ctx, since));
  return {
    leaseId,
    draftLeaseId,
    leaseDwellingId: dwellingId,
    pastHomeId: home.id,
    supportId: support.id,
    stepId,
    riskId: risk.id,
    absenceId: absence.id,
  };
}

const aDraft = () => ({
  dwelling: {
    streetAddress: `Havnegata ${newId()}`,
    postalCode: "4005",
    postalPlace: "Stavanger",
    kind: "flat",
  },
  lease: { tenure: "private_rental" },
});

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
