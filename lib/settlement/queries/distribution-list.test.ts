import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import "@/lib/composition";
import { personSettlement } from "@/db/schema/cases";
import { settlementRecord } from "@/db/schema/settlement";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam } from "@/lib/cases/fixtures";
import { SETTLEMENT_TYPES, type SettlementType } from "@/lib/cases/rules/settlement-types";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { householdWaitsFor, WAITING_GROUPS, type WaitingDates } from "../rules/waiting";
import { waitingCounts, waitingHouseholds } from "./distribution-list";

const couple = [
  { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
  { givenName: "Omar", familyName: "Yusuf", birthDate: "05.08.1988" },
];

/** Any of the days, in the order in which they can have been; the way need not be whole. */
const someDates: fc.Arbitrary<WaitingDates> = fc
  .array(fc.boolean(), { minLength: 5, maxLength: 5 })
  .map(([accepted, allocated, read, planned, settled]) => ({
    acceptedOn: accepted ? "2026-10-01" : null,
    allocationDecidedOn: allocated ? "2026-10-05" : null,
    fileReadOn: read ? "2026-10-07" : null,
    plannedOn: planned ? "2026-10-20" : null,
    settledOn: settled ? "2026-10-20" : null,
  }));

type Household = { type: SettlementType; dates: readonly WaitingDates[] };

/** A case of two with the dates written behind the commands, as an import may leave them. */
async function aHousehold(officer: Ctx, teamId: string, { type, dates }: Household) {
  const { caseId } = await aCase(officer, teamId, { settlementType: type, members: couple });
  await inScope(officer, async ({ tx, municipalityId, actor }) => {
    const people = await tx.execute<{ personId: string }>(sql`select m.person_id as "personId"
      from household_member m join settlement_case c on c.household_id = m.household_id
      where c.id = ${caseId}::uuid order by m.is_head desc`);
    const by = { recordedBy: actor.accountId, recordedByName: actor.name };
    for (const [at, { personId }] of people.entries()) {
      const { fileReadOn, ...own } = dates[at] as WaitingDates;
      const key = { municipalityId, caseId, personId };
      await tx.insert(personSettlement).values({ ...key, ...own });
      const read = { ...key, id: newId(), step: "file_read", doneOn: fileReadOn, ...by };
      if (fileReadOn) await tx.insert(settlementRecord).values(read);
    }
  });
  return caseId;
}

it("puts each household where the rule does, and counts what it lists", { timeout: 90_000 }, () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const households = fc.sample(
      fc.record({
        type: fc.constantFrom(...SETTLEMENT_TYPES),
        dates: fc.array(someDates, { minLength: 2, maxLength: 2 }),
      }),
      40,
    );
    const expected = new Map<string, string | null>();
    for (const one of households) {
      const caseId = await aHousehold(officer, teamId, one);
      expected.set(caseId, householdWaitsFor(one.type, one.dates));
    }
    const counts = await inScope(officer, waitingCounts);
    const listed = new Map<string, string>();
    for (const group of WAITING_GROUPS) {
      const { rows } = await inScope(officer, (scope) => waitingHouseholds(scope, group));
      expect(rows, group).toHaveLength(counts[group]);
      for (const { caseId } of rows) listed.set(caseId, group);
    }
    for (const [caseId, group] of expected) {
      expect(listed.get(caseId) ?? null, JSON.stringify(households)).toBe(group);
    }
    expect(listed.size).toBeGreaterThan(10);
  }),
);

it("names whoever lacks a date, tells the last day to answer, and hides other teams' households", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const none = {
      acceptedOn: null,
      allocationDecidedOn: null,
      fileReadOn: null,
      plannedOn: null,
      settledOn: null,
    };
    const come = { ...none, allocationDecidedOn: "2026-10-05", settledOn: "2026-10-20" };
    const incomplete = await aHousehold(officer, teamId, {
      type: "from_reception",
      dates: [come, none],
    });
    const { caseId } = await aCase(officer, teamId);
    const look = (as: Ctx, group: "answer" | "incomplete") =>
      inScope(as, (scope) => waitingHouseholds(scope, group));
    expect((await look(officer, "incomplete")).rows).toMatchObject([
      { caseId: incomplete, names: ["Omar Yusuf"] },
    ]);
    expect((await look(officer, "answer")).rows).toMatchObject([
      { caseId, since: officer.today, dueOn: "2026-11-30", members: 1 },
    ]);
    const outsider = await aColleague(["settlement_officer"], [await aTeam()]);
    expect((await look(outsider, "answer")).rows).toEqual([]);
    const auditor = await aColleague(["auditor"], [teamId]);
    expect((await look(auditor, "answer")).rows).toEqual([]);
  }));
