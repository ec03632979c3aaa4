import fc from "fast-check";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam } from "@/lib/cases/fixtures";
import { blockDwelling } from "@/lib/dwellings/commands/block-dwelling";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";
import { inScope } from "@/lib/platform/transaction";
import { aHomeToGive, memberIdsOf } from "../fixtures";
import { dwellingToGive, takenPlaces } from "../queries/dwelling-to-give";
import { tenanciesOfCase } from "../queries/tenancies";
import { keptOn, usableOn } from "../rules/places";
import type { TenancyRow } from "../types";
import { answerOffer } from "./answer-offer";
import { changePeriod } from "./change-period";
import { changePlaces } from "./change-places";
import { moveIn } from "./move-in";
import { moveOut } from "./move-out";
import { openTenancy } from "./open-tenancy";
import { withdrawTenancy } from "./withdraw-tenancy";

const START = "2026-10-01";
const TODAY = "2026-11-23";
const [ROOM_A, ROOM_B] = [newId(), newId()];
const rooms = [
  { id: ROOM_A, beds: 2 },
  { id: ROOM_B, beds: 1 },
];
const place = fc.constantFrom("whole", ROOM_A, `${ROOM_A}/1`, `${ROOM_A}/2`, ROOM_B);
const day = fc.integer({ min: 0, max: 80 }).map((days) => addDays(START, days));

type Try =
  | { act: "open"; place: string; from: string; length: number | null }
  | { act: "accept" | "refuse" | "withdraw" | "in" | "out"; pick: number; on: string }
  | { act: "extend"; pick: number; until: string }
  | { act: "move"; pick: number; place: string; on: string }
  | { act: "block"; room: string | null; from: string };

const pick = fc.nat(5);
const tries: fc.Arbitrary<Try> = fc.oneof(
  fc.record({
    act: fc.constant("open" as const),
    place,
    from: day,
    length: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
  fc.record({
    act: fc.constantFrom("accept", "accept", "refuse", "withdraw", "in", "in", "out"),
    pick,
    on: day,
  }) as fc.Arbitrary<Try>,
  fc.record({ act: fc.constant("extend" as const), pick, until: day }),
  fc.record({ act: fc.constant("move" as const), pick, place, on: day }),
  fc.record({
    act: fc.constant("block" as const),
    room: fc.constantFrom(null, ROOM_A, ROOM_B),
    from: day,
  }),
);

async function attempt(ctx: Ctx, home: Home, one: Try): Promise<Result<unknown> | undefined> {
  const { caseId, dwellingId, personIds } = home;
  if (one.act === "open") {
    return openTenancy(ctx, {
      caseId,
      dwellingId,
      personIds,
      places: [one.place],
      plannedFrom: one.from,
      plannedUntil: one.length === null ? null : addDays(one.from, one.length),
    });
  }
  if (one.act === "block") {
    const { room: roomId, from: startsOn } = one;
    return blockDwelling(ctx, { dwellingId, roomId, startsOn, reason: "renovation" });
  }
  const all = await tenanciesIn(ctx, caseId);
  const chosen = all[one.pick % Math.max(1, all.length)];
  if (!chosen) return undefined;
  const of = { tenancyId: chosen.id, version: chosen.version };
  switch (one.act) {
    case "accept":
      return answerOffer(ctx, { ...of, answer: "accepted", answeredOn: TODAY });
    case "refuse":
      return answerOffer(ctx, {
        ...of,
        answer: "refused",
        answeredOn: TODAY,
        refusalReason: "location",
      });
    case "withdraw":
      return withdrawTenancy(ctx, { ...of, withdrawalReason: "no_answer" });
    case "in":
      return moveIn(ctx, { ...of, movedInOn: one.on });
    case "out": {
      const where = { movedOutTo: "family", movedOutReason: "term_ended" };
      return moveOut(ctx, { ...of, movedOutOn: one.on, ...where });
    }
    case "extend": {
      const { plannedFrom } = chosen;
      return changePeriod(ctx, { ...of, plannedFrom, plannedUntil: one.until, note: "Trengs" });
    }
    case "move":
      return changePlaces(ctx, { ...of, changedOn: one.on, places: [one.place], note: "Bytte" });
  }
}

type Home = { caseId: string; dwellingId: string; personIds: string[] };

const tenanciesIn = async (ctx: Ctx, caseId: string): Promise<TenancyRow[]> =>
  (await inScope(ctx, (scope) => tenanciesOfCase(scope, caseId))).tenancies;

it(
  "keeps no more of a dwelling than it has on any day, in whatever order it is given and changed",
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(tries, { minLength: 4, maxLength: 12 }), (acts) =>
        // A transaction each: one with a thousand savepoints would slow down everyone's snapshots.
        withRollback(async () => {
          const teamId = await aTeam();
          const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
          const { caseId } = await aCase(ctx, teamId);
          const own = rooms.map(({ beds }) => ({ id: newId(), beds }));
          const real = (text: string) =>
            text.replace(ROOM_A, own[0]?.id ?? "").replace(ROOM_B, own[1]?.id ?? "");
          const dwellingId = await aHomeToGive(ctx, { rooms: own });
          const home = { caseId, dwellingId, personIds: await memberIdsOf(ctx, caseId) };
          for (const one of acts) {
            const renamed = JSON.parse(real(real(JSON.stringify(one)))) as Try;
            await attempt(ctx, home, renamed);
          }
          const { found, kept } = await inScope(ctx, async (scope) => ({
            found: await dwellingToGive(scope, dwellingId, { action: "test", caseId }),
            kept: await takenPlaces(scope, dwellingId, { from: START }),
          }));
          for (let at = 0; at < 140; at += 1) {
            const on = addDays(START, at);
            const sharing = kept.filter(
              ({ from, until }) => from <= on && (until === null || on < until),
            );
            // Nothing is counted twice, and nothing is kept that is shut.
            const beds = sharing.reduce((sum, one) => sum + keptOn(found, [one], on), 0);
            expect(beds).toBe(keptOn(found, kept, on));
            expect(beds).toBeLessThanOrEqual(usableOn(found, found.blocks, on));
          }
        }),
      ),
      { numRuns: 20, endOnFailure: true },
    ),
  120_000,
);
