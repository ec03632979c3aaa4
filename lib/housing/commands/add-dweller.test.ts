import fc from "fast-check";
import { expect, it } from "vitest";
import "@/lib/composition";
import { tenancyPerson } from "@/db/schema/housing";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aHomeToGive, aTenancy, memberIdsOf } from "../fixtures";
import { dwellingToGive } from "../queries/dwelling-to-give";
import {
  peopleOfTenancy,
  placesOfTenancy,
  stepsOfTenancy,
  tenanciesOfCase,
} from "../queries/tenancies";
import { livesOn } from "../rules/dwellers";
import { placesIn } from "../rules/places";
import { addDweller } from "./add-dweller";
import { answerOffer } from "./answer-offer";
import { changePeriod } from "./change-period";
import { changePlaces } from "./change-places";
import { endDweller } from "./end-dweller";
import { moveIn } from "./move-in";

const START = "2026-10-01";
const FAMILY = ["1985-03-02", "1988-07-12", "2015-01-20", "2026-11-02"].map((birthDate, at) => ({
  givenName: ["Idris", "Selam", "Hana", "Noah"][at],
  familyName: "Tesfay",
  birthDate,
}));

/** A family of four, of which those before `offered` have moved into a home with these rooms. */
async function aFamilyIn(beds: readonly number[], offered = 3) {
  const teamId = await aTeam();
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId, { members: FAMILY });
  const rooms = beds.map((count) => ({ id: newId(), beds: count }));
  const dwellingId = await aHomeToGive(ctx, { rooms });
  const everyone = await memberIdsOf(ctx, caseId);
  const stay = { plannedFrom: START, plannedUntil: "2027-10-01" };
  const personIds = everyone.slice(0, offered);
  const tenancyId = await aTenancy(ctx, caseId, { dwellingId, personIds, ...stay });
  const of = { tenancyId, version: 1 };
  expectOk(await answerOffer(ctx, { ...of, answer: "accepted", answeredOn: ctx.today }));
  expectOk(await moveIn(ctx, { ...of, version: 2, movedInOn: START }));
  return { ctx, caseId, dwellingId, tenancyId, rooms, everyone };
}

it("lets a child who is born live there, and one move out alone, in the same stay", () =>
  withRollback(async () => {
    const { ctx, caseId, tenancyId, everyone } = await aFamilyIn([2, 2]);
    const [, mother = "", , child = ""] = everyone;
    const born = { tenancyId, personId: child, livesFrom: "2026-11-02", cameBecause: "born" };
    expectOk(await addDweller(ctx, { ...born, version: 3 }));
    expect(await addDweller(ctx, { ...born, version: 3 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expect(await addDweller(ctx, { ...born, version: 4 })).toMatchObject({
      error: { fields: { personId: ["housing.errors.lives-there-already"] } },
    });
    const left = { tenancyId, personId: mother, livesUntil: "2026-11-20" };
    expectOk(await endDweller(ctx, { ...left, version: 4, leftBecause: "separation" }));
    const seen = await inScope(ctx, async (scope) => ({
      people: await peopleOfTenancy(scope, tenancyId),
      steps: await stepsOfTenancy(scope, tenancyId),
      tenancies: (await tenanciesOfCase(scope, caseId)).tenancies,
    }));
    expect(seen.people.map(({ livesFrom, livesUntil }) => [livesFrom, livesUntil])).toEqual([
      [null, null],
      [null, "2026-11-20"],
      [null, null],
      ["2026-11-02", null],
    ]);
    expect(seen.steps.slice(-2)).toMatchObject([
      { step: "person_comes", personName: "Noah Tesfay", because: "born" },
      { step: "person_leaves", personName: "Selam Tesfay", because: "separation" },
    ]);
    expect(seen.tenancies).toMatchObject([{ people: 3, status: "moved_in", movedInOn: START }]);
  }));

it.each<[string, Record<string, string>, string, string]>([
  ["more than there are places", {}, "personId", "no-room-for-more"],
  [
    "anyone before the home was theirs",
    { livesFrom: "2026-09-30" },
    "livesFrom",
    "day-out-of-order",
  ],
  [
    "anyone after they are to leave it",
    { livesFrom: "2027-10-01" },
    "livesFrom",
    "day-out-of-order",
  ],
  ["a stranger", { personId: newId() }, "personId", "not-a-member"],
  ["for a reason that says nothing", { cameBecause: "other" }, "note", "note-missing"],
])("does not let in %s", (_, change, field, code) =>
  withRollback(async () => {
    const { ctx, tenancyId, everyone } = await aFamilyIn([2, 1]);
    const personId = everyone[3];
    const given = { tenancyId, version: 3, livesFrom: "2026-11-02", cameBecause: "born" };
    expect(await addDweller(ctx, { ...given, personId, ...change })).toMatchObject({
      error: { fields: { [field]: [expect.stringContaining(code)] } },
    });
  }),
);

it("keeps somebody in the home, and lets one come back", () =>
  withRollback(async () => {
    const { ctx, tenancyId, everyone } = await aFamilyIn([2], 1);
    const [personId = "", other = ""] = everyone;
    const of = { tenancyId, personId };
    const gone = { ...of, livesUntil: "2026-11-01", leftBecause: "own_home" };
    expect(await endDweller(ctx, { ...gone, version: 3 })).toMatchObject({
      error: { fields: { personId: ["housing.errors.nobody-left"] } },
    });
    const comes = { tenancyId, personId: other, livesFrom: "2026-10-20" };
    expectOk(await addDweller(ctx, { ...comes, version: 3, cameBecause: "reunited" }));
    expectOk(await endDweller(ctx, { ...gone, version: 4 }));
    expect(await endDweller(ctx, { ...gone, version: 5 })).toMatchObject({
      error: { fields: { personId: ["housing.errors.not-living-there"] } },
    });
    const back = { ...of, livesFrom: "2026-11-15", cameBecause: "came_back" };
    expectOk(await addDweller(ctx, { ...back, version: 5 }));
    const people = await inScope(ctx, (scope) => peopleOfTenancy(scope, tenancyId));
    expect(people.map(({ number, livesUntil }) => [number, livesUntil])).toEqual([
      [1, "2026-11-01"],
      [2, null],
      [1, null],
    ]);
  }));

it("is refused by the database too when there is no place", () =>
  withRollback(async () => {
    const { ctx, tenancyId, everyone } = await aFamilyIn([2, 1]);
    const row = { municipalityId: "1103", tenancyId, personId: everyone[3] ?? "" };
    await expect(
      inScope(ctx, ({ tx }) => tx.insert(tenancyPerson).values(row)),
    ).rejects.toMatchObject({ cause: { constraint_name: "tenancy_has_room" } });
  }));

type Try =
  | { act: "comes" | "leaves"; who: number; on: string }
  | { act: "places"; room: number; on: string }
  | { act: "until"; on: string };
const day = fc.integer({ min: 0, max: 70 }).map((days) => addDays(START, days));
const tries: fc.Arbitrary<Try> = fc.oneof(
  fc.record({ act: fc.constantFrom("comes", "comes", "leaves"), who: fc.nat(3), on: day }),
  fc.record({ act: fc.constant("places" as const), room: fc.nat(3), on: day }),
  fc.record({ act: fc.constant("until" as const), on: day }),
) as fc.Arbitrary<Try>;

it(
  "never has more living in a home than its places on any day, whoever comes and goes",
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(tries, { minLength: 4, maxLength: 12 }), (acts) =>
        withRollback(async () => {
          const { ctx, caseId, dwellingId, tenancyId, rooms, everyone } = await aFamilyIn(
            [1, 2],
            2,
          );
          for (const one of acts) {
            const { tenancies } = await inScope(ctx, (scope) => tenanciesOfCase(scope, caseId));
            const of = { tenancyId, version: tenancies[0]?.version ?? 0, note: "Prøver" };
            if (one.act === "comes" || one.act === "leaves") {
              const who = { ...of, personId: everyone[one.who] ?? "" };
              const came = { livesFrom: one.on, cameBecause: "came_later" };
              if (one.act === "comes") await addDweller(ctx, { ...who, ...came });
              else await endDweller(ctx, { ...who, livesUntil: one.on, leftBecause: "family" });
            } else if (one.act === "places") {
              const places = [rooms[one.room]?.id ?? "whole"];
              await changePlaces(ctx, { ...of, places, changedOn: one.on });
            } else await changePeriod(ctx, { ...of, plannedFrom: START, plannedUntil: one.on });
          }
          const { home, people, places } = await inScope(ctx, async (scope) => ({
            home: await dwellingToGive(scope, dwellingId, { action: "test", caseId }),
            people: await peopleOfTenancy(scope, tenancyId),
            places: await placesOfTenancy(scope, tenancyId),
          }));
          for (let at = 0; at < 90; at += 1) {
            const on = addDays(START, at);
            const kept = places.filter(
              ({ keptFrom, keptUntil }) => keptFrom <= on && (keptUntil === null || on < keptUntil),
            );
            const living = people.filter((one) => livesOn(one, on)).length;
            expect(living).toBeGreaterThan(0);
            if (kept.length > 0) expect(living).toBeLessThanOrEqual(placesIn(home, kept) ?? 0);
          }
        }),
      ),
      { numRuns: 15, endOnFailure: true },
    ),
  60_000,
);
