import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { dwelling, lease } from "@/db/schema/dwellings";
import { tenancy } from "@/db/schema/housing";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aPublishedPolicy, SMALL_POLICY } from "@/lib/policy/fixtures";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import type { ComparedGroup, Measure } from "../rules/comparison";
import { periodNamed } from "../rules/comparison-period";
import { comparison } from "./comparison";
import { householdsBehind } from "./households-behind";

type Someone = { type?: string; settledOn?: string; days?: number | null };

async function someone(
  ctx: Ctx,
  teamId: string,
  { type = "from_reception", settledOn = "2026-05-04", days = 100 }: Someone = {},
) {
  const { caseId } = await aCase(ctx, teamId, { settlementType: type });
  const { members } = await inScope(ctx, (scope) => caseHeader(scope, caseId));
  const personId = members[0]?.personId ?? "";
  expectOk(await setSettlementDates(ctx, { caseId, personId, version: 0, settledOn }));
  if (days !== null) {
    await inScope(ctx, ({ tx }) =>
      tx.execute(sql`update person set permit_granted_on = ${addDays(settledOn, -days)}
        where id = ${personId}::uuid`),
    );
  }
  return { caseId, personId };
}

async function some(ctx: Ctx, teamId: string, count: number, more: Someone & { step?: number }) {
  const made = [];
  for (let n = 0; n < count; n += 1) {
    const days = more.days === null ? null : (more.days ?? 100) + n * (more.step ?? 0);
    made.push(await someone(ctx, teamId, { ...more, days }));
  }
  return made;
}

async function aHomeOf(ctx: Ctx, caseId: string, more: Partial<typeof lease.$inferInsert> = {}) {
  const { municipalityId } = ctx;
  const dwellingId = newId();
  await inScope(ctx, async ({ tx }) => {
    await tx.insert(dwelling).values({
      municipalityId,
      id: dwellingId,
      streetAddress: "Prøveveien 1",
      postalCode: "4005",
      postalPlace: "Stavanger",
      addressKey: dwellingId,
      kind: "flat",
      rooms: 1,
      areaM2: 20,
    });
    await tx.insert(lease).values({
      municipalityId,
      id: newId(),
      caseId,
      dwellingId,
      signedOn: "2026-05-01",
      movedInOn: "2026-05-04",
      startsOn: "2026-05-04",
      isFixedTerm: true,
      endsOn: "2029-05-03",
      monthlyRent: 600_000,
      includesHeating: true,
      includesElectricity: true,
      ...more,
    });
  });
}

const agreed = "agreed_self_settlement";

const seen = (ctx: Ctx, period: string | undefined = "2026") =>
  inScope(ctx, (scope) => comparison(scope, periodNamed(period, scope.today)));

const figure = async (ctx: Ctx, measure: Measure, group: ComparedGroup, period?: string) =>
  (await seen(ctx, period)).measures.find((one) => one.measure === measure)?.[group];

const behind = (ctx: Ctx, measure: Measure, group: ComparedGroup, after?: string) =>
  inScope(ctx, async (scope) => {
    const all = await comparison(scope, periodNamed("2026", scope.today));
    return householdsBehind(scope, all, { measure, group, ...(after && { after }) });
  });

const aManager = async () => {
  const teamId = await aTeam();
  return { teamId, ctx: await aColleague(["manager"], [teamId]) };
};

it("gives the days from permit to settlement of both groups, with how many they rest on", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    await some(ctx, teamId, 5, { type: agreed, days: 60, step: 10 });
    await some(ctx, teamId, 6, { days: 100, step: 10 });
    await someone(ctx, teamId, { days: null });
    await someone(ctx, teamId, { type: "unaccompanied_minor", days: 900 });
    await someone(ctx, teamId, { type: "family_reunification", days: 900 });
    const days = (group: ComparedGroup) => figure(ctx, "days_to_settlement", group);
    expect(await days("agreed")).toEqual({ value: 80, known: 5, lacking: 0, state: "shown" });
    expect(await days("ordinary")).toEqual({ value: 125, known: 6, lacking: 1, state: "shown" });
  }));

it("counts a permit that came after the settlement as not recorded", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    await some(ctx, teamId, 5, { days: 30 });
    await someone(ctx, teamId, { days: -1 });
    expect(await figure(ctx, "days_to_settlement", "ordinary")).toMatchObject({
      value: 30,
      known: 5,
      lacking: 1,
    });
  }));

it("masks fewer than five, in the figure and in the quarters, and gives no list of them", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    await some(ctx, teamId, 4, { type: agreed });
    await some(ctx, teamId, 6, {});
    await some(ctx, teamId, 6, { settledOn: "2026-08-03" });
    const { measures, shares } = await seen(ctx);
    expect(measures.every((one) => one.agreed.value === null)).toBe(true);
    expect(measures[0]?.agreed).toMatchObject({ known: null, lacking: null, state: "hidden" });
    expect(measures[0]?.ordinary.known).toBe(12);
    const [year] = shares;
    expect(year?.total).toMatchObject({ numerator: null, denominator: null, masked: true });
    expect(year?.quarters.map((one) => one.denominator)).toEqual([0, null, 6, 0]);
    expect(await behind(ctx, "days_to_settlement", "agreed")).toBeNull();
  }));

it("hides the sum of two years in which one is too small to show", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    await some(ctx, teamId, 3, { settledOn: "2025-06-02" });
    await some(ctx, teamId, 6, {});
    expect((await figure(ctx, "days_to_settlement", "ordinary", "2026"))?.known).toBe(6);
    expect((await figure(ctx, "days_to_settlement", "ordinary", "to-ar"))?.known).toBeNull();
    await some(ctx, teamId, 2, { settledOn: "2025-06-02" });
    expect((await figure(ctx, "days_to_settlement", "ordinary", "to-ar"))?.known).toBe(11);
  }));

it("compares the homes that are recorded, and says of how many none is", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    const { norms } = SMALL_POLICY.rent;
    const one = { ...norms.one, with_both: 550_000 };
    const content = { ...SMALL_POLICY, rent: { ...SMALL_POLICY.rent, norms: { ...norms, one } } };
    await aPublishedPolicy(ctx, { content });
    const made = await some(ctx, teamId, 10, { type: agreed });
    for (const [n, { caseId }] of made.entries()) {
      await aHomeOf(ctx, caseId, n < 5 ? {} : { monthlyRent: 500_000, endsOn: "2027-05-03" });
    }
    await some(ctx, teamId, 5, { type: agreed });
    await some(ctx, teamId, 5, {});
    const { measures } = await seen(ctx);
    const of = (measure: Measure) => measures.find((one) => one.measure === measure);
    expect(of("rent_per_m2")?.agreed).toMatchObject({ value: 275, known: 10, lacking: 5 });
    expect(of("rent_above_norm")?.agreed).toMatchObject({ value: 50, known: 10, lacking: 5 });
    expect(of("crowded")?.agreed).toMatchObject({ value: 100, known: 10 });
    expect(of("secure_lease")?.agreed).toMatchObject({ value: 50, known: 10 });
    expect(of("left_home")?.agreed).toMatchObject({ known: 0, lacking: 0, state: "ahead" });
    expect(of("rent_per_m2")?.ordinary).toEqual({
      value: null,
      known: 0,
      lacking: 5,
      state: "unrecorded",
    });
  }));

it("holds no rent against a norm that the municipality has not set", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    for (const { caseId } of await some(ctx, teamId, 5, { type: agreed })) {
      await aHomeOf(ctx, caseId);
    }
    expect(await figure(ctx, "rent_above_norm", "agreed")).toMatchObject({
      known: 0,
      lacking: 5,
      state: "unrecorded",
    });
  }));

it("counts moves within two years of those settled two years ago", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    const settledOn = "2024-03-04";
    const made = await some(ctx, teamId, 12, { settledOn });
    await some(ctx, teamId, 2, { settledOn: "2024-12-02" });
    for (const [n, { caseId }] of made.entries()) {
      const movedOutOn = n < 6 ? "2025-01-01" : null;
      await aHomeOf(ctx, caseId, { movedInOn: settledOn, movedOutOn });
    }
    for (const { caseId } of made.slice(0, 6)) {
      const { version } = await inScope(ctx, (scope) => caseHeader(scope, caseId));
      expectOk(await closeCase(ctx, { caseId, version, reason: "moved_municipality" }));
    }
    await inScope(ctx, ({ tx }) =>
      tx.execute(sql`update settlement_case set closed_on = '2025-01-01' where status = 'closed'`),
    );
    expect(await figure(ctx, "left_home", "ordinary", "2024")).toMatchObject({
      value: 50,
      known: 12,
      lacking: 0,
    });
    expect(await figure(ctx, "left_municipality", "ordinary", "2024")).toMatchObject({
      value: 50,
      known: 12,
    });
  }));

it("tells how the programme ended where it is recorded, and that nobody records attendance", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    const made = await some(ctx, teamId, 11, { settledOn: "2025-02-03" });
    for (const [n, { caseId, personId }] of made.entries()) {
      const exitReason = n < 5 ? "work_full_time" : n < 10 ? "health" : null;
      const dates = {
        rightArisesOn: "2025-02-03",
        decidedOn: "2025-03-03",
        startedOn: "2025-03-10",
      };
      expectOk(
        await recordProgramme(ctx, {
          caseId,
          personId,
          ...dates,
          endedOn: "2026-03-10",
          ...(exitReason && { exitReason }),
          idempotencyKey: newId(),
        }),
      );
    }
    expect(await figure(ctx, "work_or_education", "ordinary", "2025")).toMatchObject({
      value: 50,
      known: 10,
      lacking: 1,
    });
    expect(await figure(ctx, "attendance", "ordinary", "2025")).toMatchObject({
      known: 0,
      lacking: 11,
      state: "unrecorded",
    });
  }));

it("knows the home of the ordinarily settled by the tenancy, with the terms of its lease or the dwelling", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    const { municipalityId, actor } = ctx;
    const given = async (caseId: string, more: object) => {
      const dwellingId = newId();
      await inScope(ctx, async ({ tx }) => {
        await tx.insert(dwelling).values({
          municipalityId,
          id: dwellingId,
          streetAddress: "Kommuneveien 1",
          postalCode: "4005",
          postalPlace: "Stavanger",
          addressKey: dwellingId,
          kind: "flat",
          holding: "municipal",
          rooms: 3,
          areaM2: 50,
          monthlyRent: 500_000,
        });
        await tx.insert(tenancy).values({
          municipalityId,
          id: newId(),
          caseId,
          dwellingId,
          status: "moved_in",
          plannedFrom: "2026-05-04",
          movedInOn: "2026-05-04",
          decidedBy: actor.accountId,
          decidedByName: actor.name,
          ...more,
        });
      });
      return dwellingId;
    };
    // One home each by tenancy alone: the rent is that of the dwelling, and no lease tells of its length.
    for (const { caseId } of await some(ctx, teamId, 5, {})) await given(caseId, {});
    expect(await figure(ctx, "rent_per_m2", "ordinary")).toMatchObject({ value: 100, known: 5 });
    expect(await figure(ctx, "crowded", "ordinary")).toMatchObject({ value: 0, known: 5 });
    expect(await figure(ctx, "secure_lease", "ordinary")).toMatchObject({ known: 0, lacking: 5 });
    // Five more with a tenancy and the lease of the same dwelling are one home each.
    for (const { caseId } of await some(ctx, teamId, 5, {})) {
      const dwellingId = await given(caseId, {});
      await inScope(ctx, ({ tx }) =>
        tx.insert(lease).values({
          municipalityId,
          id: newId(),
          caseId,
          dwellingId,
          signedOn: "2026-05-01",
          movedInOn: "2026-05-04",
          startsOn: "2026-05-04",
          isFixedTerm: true,
          endsOn: "2029-05-03",
          monthlyRent: 700_000,
        }),
      );
    }
    expect(await figure(ctx, "rent_per_m2", "ordinary")).toMatchObject({ value: 120, known: 10 });
    expect(await figure(ctx, "secure_lease", "ordinary")).toMatchObject({
      value: 100,
      known: 5,
      lacking: 5,
    });
    // Those who found their own home are known by its lease, whatever they were offered.
    for (const { caseId } of await some(ctx, teamId, 5, { type: agreed })) {
      await given(caseId, {});
      await aHomeOf(ctx, caseId);
    }
    expect(await figure(ctx, "rent_per_m2", "agreed")).toMatchObject({ value: 300, known: 5 });
  }));

it("lists the households that the reader may open, and counts the others without telling few", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    await some(ctx, teamId, 5, { days: 50 });
    const elsewhere = await aTeam();
    const other = await aColleague(["manager"], [elsewhere]);
    await some(other, elsewhere, 2, { days: 70 });
    const found = await behind(ctx, "days_to_settlement", "ordinary");
    expect(found).toMatchObject({ visible: 5, hidden: null, more: false });
    expect(found?.households[0]).toMatchObject({
      settledOn: "2026-05-04",
      value: { kind: "between", low: 50, high: 50 },
    });
    const last = found?.households.at(-1)?.caseId;
    expect((await behind(ctx, "days_to_settlement", "ordinary", last))?.households).toEqual([]);
    expect((await behind(other, "days_to_settlement", "ordinary"))?.hidden).toBe(5);
  }));

it("keeps the municipality's own, and is empty without anyone settled", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aManager();
    await some(ctx, teamId, 5, {});
    const other = await aColleague(["manager"], [], { municipalityId: "5001" });
    expect((await seen(other)).isEmpty).toBe(true);
    expect((await seen(ctx)).isEmpty).toBe(false);
  }));
