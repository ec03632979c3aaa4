import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { deadline } from "@/db/schema/deadlines";
import { withRollback } from "@/db/testing/with-rollback";
import { expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aHousedCase, aLeaseOf } from "../fixtures";
import { followLease } from "./follow-lease";
import { recordAbsence } from "./record-absence";
import { recordRisk } from "./record-risk";

async function deadlinesOf(ctx: Ctx, caseId: string) {
  const rows = await inScope(ctx, ({ tx }) =>
    tx.select().from(deadline).where(eq(deadline.caseId, caseId)),
  );
  return Object.fromEntries(
    rows
      .filter(({ ruleKey }) => /LEASE-\d|GUARANTEE|RISK|ALERT/.test(ruleKey))
      .map(({ ruleKey, dueOn, state, audience }) => [ruleKey, `${dueOn} ${state} ${audience}`]),
  );
}

it("reminds 180, 90 and 30 days before a lease ends, until it is agreed what follows", () =>
  withRollback(async () => {
    const { adviser, caseId } = await aHousedCase();
    const leaseId = await aLeaseOf(adviser, caseId);
    expect(await deadlinesOf(adviser, caseId)).toEqual({
      "D-LEASE-180": "2026-12-02 open housing_adviser",
      "D-LEASE-90": "2027-03-02 open housing_adviser",
      "D-LEASE-30": "2027-05-01 open housing_adviser",
    });
    const stands = { caseId, leaseId, signedOn: "2024-05-15", movedInOn: "2024-06-01" };
    const plan = { afterPlan: "extend", afterPlannedOn: "2026-11-20" };
    const planned = { ...stands, version: 2, endsOn: "2027-05-31", ...plan };
    expectOk(await followLease(adviser, planned));
    expect((await deadlinesOf(adviser, caseId))["D-LEASE-180"]).toContain("met");
    // Extended: what was agreed is done with, and the reminders come before the new end.
    expectOk(await followLease(adviser, { ...planned, version: 3, endsOn: "2030-05-31" }));
    expect(await deadlinesOf(adviser, caseId)).toMatchObject({
      "D-LEASE-180": "2029-12-02 open housing_adviser",
      "D-LEASE-90": "2030-03-02 open housing_adviser",
    });
    const out = { movedOutOn: "2026-11-20", movedOutReason: "own_home" };
    const over = { ...stands, version: 4, endsOn: "2030-05-31", ...out };
    expectOk(await followLease(adviser, over));
    expect((await deadlinesOf(adviser, caseId))["D-LEASE-180"]).toContain("withdrawn");
  }));

it("reminds before a guarantee ends", () =>
  withRollback(async () => {
    const { adviser, caseId } = await aHousedCase();
    await aLeaseOf(adviser, caseId, { follow: { guaranteeEndsOn: "2027-03-01" } });
    expect(await deadlinesOf(adviser, caseId)).toMatchObject({
      "D-GUARANTEE-180": "2026-09-02 open housing_adviser",
      "D-GUARANTEE-30": "2027-01-30 open housing_adviser",
    });
  }));

it("tells both advisers the same day when the home keeps someone away, until a measure is agreed", () =>
  withRollback(async () => {
    const { officer, programmeAdviser, adviser, caseId } = await aHousedCase();
    const { members } = await inScope(officer, async (scope) => {
      const { caseHeader } = await import("@/lib/cases/queries/case-header");
      return caseHeader(scope, caseId);
    });
    const personId = members[0]?.personId;
    const noted = { caseId, personId, sinceOn: "2026-11-10", idempotencyKey: newId() };
    const { id } = expectOk(await recordAbsence(programmeAdviser, noted));
    expect(await deadlinesOf(adviser, caseId)).toEqual({
      "D-HOUSING-ALERT-H": "2026-11-30 open housing_adviser",
      "D-HOUSING-ALERT-P": "2026-11-30 open programme_adviser",
    });
    const measure = { measure: "Flytter fra hospits", measureAgreedOn: "2026-11-23" };
    const agreed = { caseId, absenceId: id, version: 1, personId, sinceOn: "2026-11-10" };
    expectOk(await recordAbsence(adviser, { ...agreed, ...measure }));
    expect(await deadlinesOf(adviser, caseId)).toMatchObject({
      "D-HOUSING-ALERT-H": "2026-11-30 met housing_adviser",
      "D-HOUSING-ALERT-P": "2026-11-30 met programme_adviser",
    });
    const late = await recordAbsence(adviser, { ...agreed, ...measure });
    expect(late).toMatchObject({ ok: false, error: { code: "errors.changed-meanwhile" } });
  }));

it("asks for a measure within a week of a risk, and refuses a lease of another case", () =>
  withRollback(async () => {
    const { adviser, caseId } = await aHousedCase();
    const leaseId = await aLeaseOf(adviser, caseId);
    const risk = { caseId, kind: "unpaid_rent", reportedOn: "2026-11-20", leaseId };
    expectOk(await recordRisk(adviser, { ...risk, idempotencyKey: newId() }));
    expect((await deadlinesOf(adviser, caseId))["D-TENANCY-RISK"]).toBe(
      "2026-11-27 open housing_adviser",
    );
    const other = await aHousedCase();
    const foreign = recordRisk(other.adviser, { ...risk, caseId: other.caseId });
    await expect(foreign).rejects.toSatisfy(
      (error) => isDomainError(error) && error.kind === "not_found",
    );
  }));
