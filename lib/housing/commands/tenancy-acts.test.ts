import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aHomeToGive, memberIdsOf, type Offered, offered } from "../fixtures";
import {
  placesOfTenancy,
  stepsOfTenancy,
  tenanciesOfCase,
  viewTenancy,
} from "../queries/tenancies";
import { answerOffer } from "./answer-offer";
import { assessHome } from "./assess-home";
import { changePeriod } from "./change-period";
import { changePlaces } from "./change-places";
import { moveIn } from "./move-in";
import { moveOut } from "./move-out";
import { offerReserved } from "./offer-reserved";
import { openTenancy } from "./open-tenancy";
import { planHandover } from "./plan-handover";
import { withdrawTenancy } from "./withdraw-tenancy";

const read = ({ ctx, caseId, tenancyId }: Offered) =>
  inScope(ctx, async (scope) => (await viewTenancy(scope, caseId, tenancyId)).found);
const placesOf = ({ ctx, tenancyId }: Offered) =>
  inScope(ctx, (scope) => placesOfTenancy(scope, tenancyId));
/** An offer from before the day of the tests, so that one can live in the home on it. */
const early = { plannedFrom: "2026-10-01", plannedUntil: "2026-11-10" };
const on = ({ ctx, tenancyId }: Offered) => ({ ctx, of: { tenancyId, version: 1 } });

async function livingIn(given: Record<string, unknown> = {}, home: Record<string, unknown> = {}) {
  const one = await offered({ ...early, ...given }, home);
  const { ctx, of } = on(one);
  expectOk(await answerOffer(ctx, { ...of, answer: "accepted", answeredOn: "2026-11-23" }));
  expectOk(await moveIn(ctx, { ...of, version: 2, movedInOn: "2026-10-05" }));
  return one;
}

it("goes from a reservation to moved out, with each step and who did it", () =>
  withRollback(async () => {
    const one = await offered({ ...early, start: "reserve" });
    const { ctx, of } = on(one);
    expectOk(await offerReserved(ctx, { ...of, answerDueOn: "2026-11-30" }));
    const assessed = { accessAssessedOn: "2026-11-20", alternatives: "Storgata 1\n\nNygata 2" };
    expectOk(await assessHome(ctx, { ...of, version: 2, ...assessed }));
    const yes = { answer: "accepted", answeredOn: "2026-11-23" };
    expectOk(await answerOffer(ctx, { ...of, version: 3, ...yes }));
    expectOk(await planHandover(ctx, { ...of, version: 4, handoverPlannedOn: "2026-11-25" }));
    expectOk(await moveIn(ctx, { ...of, version: 5, movedInOn: "2026-10-03" }));
    const moved = {
      movedOutOn: "2026-11-20",
      movedOutTo: "owned_home",
      movedOutReason: "bought_home",
    };
    expectOk(await moveOut(ctx, { ...of, version: 6, ...moved, movedOutAddress: "Eigen veg 1" }));
    expect(await read(one)).toMatchObject({
      status: "moved_out",
      alternatives: ["Storgata 1", "Nygata 2"],
      movedOutAddress: "Eigen veg 1",
      decidedByName: ctx.actor.name,
      version: 7,
    });
    const steps = await inScope(ctx, (scope) => stepsOfTenancy(scope, one.tenancyId));
    expect(steps.map(({ step }) => step)).toEqual([
      "reserve",
      "offer",
      "assess",
      "accept",
      "plan_handover",
      "move_in",
      "move_out",
    ]);
    expect(await placesOf(one)).toMatchObject([
      {
        keptFrom: "2026-10-01",
        keptUntil: "2026-11-10",
        livedFrom: "2026-10-03",
        livedUntil: "2026-11-20",
      },
    ]);
  }));

it("frees the places of an offer that is refused, and keeps why", () =>
  withRollback(async () => {
    const one = await offered();
    const { ctx, of } = on(one);
    const no = { ...of, answer: "refused", answeredOn: "2026-11-23" };
    expect(await answerOffer(ctx, no)).toMatchObject({
      error: { fields: { refusalReason: ["errors.required"] } },
    });
    expect(await answerOffer(ctx, { ...no, refusalReason: "other" })).toMatchObject({
      error: { fields: { refusalNote: ["housing.errors.note-missing"] } },
    });
    expectOk(await answerOffer(ctx, { ...no, refusalReason: "location", refusalNote: "Langt" }));
    expect(await read(one)).toMatchObject({ status: "refused", refusalReason: "location" });
    const { caseId } = await aCase(ctx, one.teamId);
    const next = { caseId, dwellingId: one.dwellingId, places: ["whole"] };
    const personIds = await memberIdsOf(ctx, caseId);
    expectOk(await openTenancy(ctx, { ...next, personIds, plannedFrom: "2026-12-01" }));
    const listed = await inScope(ctx, (scope) => tenanciesOfCase(scope, one.caseId));
    expect(listed.tenancies).toMatchObject([{ status: "refused", people: 1 }]);
  }));

it("takes back an offer with a reason, and nobody's home", () =>
  withRollback(async () => {
    const one = await livingIn();
    const back = { ...on(one).of, version: 3, withdrawalReason: "not_available" };
    expect(await withdrawTenancy(one.ctx, back)).toMatchObject({
      error: { code: "housing.errors.not-from-here" },
    });
    const two = await offered();
    expectOk(await withdrawTenancy(two.ctx, { ...back, ...on(two).of }));
    expect(await read(two)).toMatchObject({ status: "withdrawn", withdrawnOn: "2026-11-23" });
  }));

it("lets nobody move in where somebody has stayed too long", () =>
  withRollback(async () => {
    const one = await livingIn();
    const { ctx, teamId, dwellingId } = one;
    const { caseId } = await aCase(ctx, teamId);
    const personIds = await memberIdsOf(ctx, caseId);
    const wish = { caseId, dwellingId, personIds, places: ["whole"] };
    // Somebody lives there today, whatever was planned.
    expect(await openTenancy(ctx, { ...wish, plannedFrom: "2026-11-20" })).toMatchObject({
      error: { code: "housing.errors.place-taken" },
    });
    const { tenancyId } = expectOk(await openTenancy(ctx, { ...wish, plannedFrom: "2026-11-24" }));
    const later = { ...ctx, today: "2026-11-26" };
    const of = { tenancyId, version: 1 };
    expectOk(await answerOffer(later, { ...of, answer: "accepted", answeredOn: "2026-11-24" }));
    const into = { tenancyId, version: 2, movedInOn: "2026-11-26" };
    expect(await moveIn(later, into)).toMatchObject({
      error: { code: "housing.errors.still-lived-in" },
    });
    // Nor is anyone extended into days that are promised.
    const longer = { ...on(one).of, version: 3, plannedFrom: early.plannedFrom, note: "Venter" };
    expect(await changePeriod(later, { ...longer, plannedUntil: "2026-12-24" })).toMatchObject({
      error: { code: "housing.errors.place-taken", params: { day: "24.11.2026" } },
    });
    expectOk(
      await moveOut(later, {
        ...on(one).of,
        version: 3,
        movedOutOn: "2026-11-26",
        movedOutTo: "family",
        movedOutReason: "family_changed",
      }),
    );
    expectOk(await moveIn(later, into));
  }));

it("moves a household to other beds, and knows who lived where", () =>
  withRollback(async () => {
    const [a, b] = [newId(), newId()];
    const rooms = [
      { id: a, beds: 2 },
      { id: b, beds: 1 },
    ];
    const one = await livingIn({ places: [`${a}/1`], plannedUntil: null }, { rooms });
    const move = { ...on(one).of, version: 3, changedOn: "2026-11-01", note: "Roligere" };
    expect(await changePlaces(one.ctx, { ...move, places: [`${a}/3`] })).toMatchObject({
      error: { code: "housing.errors.no-such-place" },
    });
    expectOk(await changePlaces(one.ctx, { ...move, places: [b] }));
    expect(await placesOf(one)).toMatchObject([
      { roomId: a, placeNumber: 1, livedFrom: "2026-10-05", livedUntil: "2026-11-01" },
      { roomId: b, placeNumber: null, livedFrom: "2026-11-01", livedUntil: null },
    ]);
    expectOk(
      await changePeriod(one.ctx, {
        ...move,
        version: 4,
        plannedFrom: early.plannedFrom,
        plannedUntil: "2027-02-01",
      }),
    );
    expect((await placesOf(one)).map(({ keptUntil }) => keptUntil)).toEqual([
      "2026-11-01",
      "2027-02-01",
    ]);
  }));

it("gives no home to more people than it has places for", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
    const member = { familyName: "Yusuf", birthDate: "04.07.1990" };
    const members = ["Amina", "Hassan"].map((givenName) => ({ ...member, givenName }));
    const { caseId } = await aCase(ctx, teamId, { members });
    const wish = { caseId, personIds: await memberIdsOf(ctx, caseId), plannedFrom: "2026-12-01" };
    const bedsit = await aHomeToGive(ctx, { places: 1 });
    const tight = { ...wish, dwellingId: bedsit, places: ["whole"] };
    expect(await openTenancy(ctx, tight)).toMatchObject({
      error: { fields: { places: ["housing.errors.too-few-places"] } },
    });
    const uncounted = await aHomeToGive(ctx, { places: null });
    expectOk(await openTenancy(ctx, { ...tight, dwellingId: uncounted }));
  }));

it("tells the later of two what stands, and books once for one form", () =>
  withRollback(async () => {
    const one = await offered();
    const { ctx, of } = on(one);
    expectOk(await assessHome(ctx, { ...of, areaNote: "Rolig" }));
    const yes = { ...of, answer: "accepted", answeredOn: "2026-11-23" };
    expect(await answerOffer(ctx, yes)).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { areaNote: "Rolig", version: 2 } },
    });
    const dwellingId = await aHomeToGive(ctx);
    const { caseId, personIds } = one;
    const input = { caseId, personIds, dwellingId, places: ["whole"], plannedFrom: "2026-12-01" };
    const same = { ...input, idempotencyKey: newId() };
    const { tenancyId } = expectOk(await openTenancy(ctx, same));
    expect(expectOk(await openTenancy(ctx, same)).tenancyId).toBe(tenancyId);
  }));

it("is not found by another team, nor is a dwelling of nobody's", () =>
  withRollback(async () => {
    const one = await offered();
    const other = await aColleague(["housing_adviser"], [await aTeam()]);
    const of = { ...on(one).of, handoverPlannedOn: "2026-12-01" };
    await expect(planHandover(other, of)).rejects.toMatchObject({ kind: "not_found" });
    const home = {
      caseId: one.caseId,
      dwellingId: newId(),
      places: ["whole"],
      plannedFrom: "2026-12-01",
    };
    await expect(openTenancy(one.ctx, { ...home, personIds: one.personIds })).rejects.toMatchObject(
      { kind: "not_found" },
    );
  }));
