import { expect, it } from "vitest";
import "@/lib/composition";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { A_PLACEMENT, anEmployer } from "../fixtures";
import { requireEmployer } from "../queries/employers";
import { placementsOf, takenAt } from "../queries/placements";
import { changeEmployer } from "./change-employer";
import { savePlacement } from "./save-placement";

const TRIES = 8;
const ROUNDS = 5;

/** An adviser of a municipality where nobody else is; what is committed here stays there. */
async function anAdviser(): Promise<{ ctx: Ctx; teamId: string }> {
  const teamId = await aTeam(undefined, "5001");
  const ctx = await aColleague(["programme_adviser", "settlement_officer"], [teamId], {
    municipalityId: "5001",
  });
  return { ctx, teamId };
}

async function someone(ctx: Ctx, teamId: string) {
  const { caseId } = await aCase(ctx, teamId);
  const [personId = ""] = await inScope(ctx, (scope) => personsOfCase(scope, caseId));
  return { caseId, personId };
}

const wanted = (at: object, fromOn: string) => ({
  ...A_PLACEMENT,
  ...at,
  ...{ fromOn, toOn: addDays(fromOn, 6), visits: [], idempotencyKey: newId() },
});
const NO_ROOM = { fields: { employerId: ["placements.errors.no-room"] } };

it(`gives an employer's last place to one of ${TRIES} who want it at once, ${ROUNDS} times over`, async () => {
  const { ctx, teamId } = await anAdviser();
  const { employerId } = await anEmployer(ctx);
  const people: { caseId: string; personId: string }[] = [];
  for (let at = 0; at < TRIES; at += 1) people.push(await someone(ctx, teamId));
  for (let round = 0; round < ROUNDS; round += 1) {
    const fromOn = addDays("2027-01-04", 7 * round);
    const outcomes = await Promise.all(
      people.map((at) => savePlacement(ctx, wanted({ ...at, employerId }, fromOn))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.error).toMatchObject(NO_ROOM);
  }
  const taken = await inScope(ctx, (scope) => takenAt(scope, employerId, undefined));
  expect(taken).toHaveLength(ROUNDS);
});

it("never has more people than places when places are taken away as one is given", async () => {
  const { ctx, teamId } = await anAdviser();
  const known = { name: "Solbakken barnehage", industry: "education_kindergarten" };
  const at = await someone(ctx, teamId);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { employerId } = await anEmployer(ctx, known);
    const { version } = await inScope(ctx, (scope) => requireEmployer(scope, employerId, "test"));
    const fromOn = addDays("2027-01-04", 7 * round);
    const [given, fewer] = await Promise.all([
      savePlacement(ctx, wanted({ ...at, employerId }, fromOn)),
      changeEmployer(ctx, { ...known, employerId, version, placesOffered: "0" }),
    ]);
    expect(given.ok).toBe(!fewer.ok);
    if (!given.ok) expect(given.error).toMatchObject(NO_ROOM);
    if (!fewer.ok) {
      expect(fewer.error).toMatchObject({
        fields: { placesOffered: ["placements.errors.places-taken"] },
      });
    }
  }
});

it("keeps one placement when the same form is sent twice at once", async () => {
  const { ctx, teamId } = await anAdviser();
  const { employerId } = await anEmployer(ctx, { name: "Bryggekanten Kafé", placesOffered: "2" });
  const at = await someone(ctx, teamId);
  const form = wanted({ ...at, employerId }, "2027-01-04");
  const [one, other] = await Promise.all([savePlacement(ctx, form), savePlacement(ctx, form)]);
  expect(expectOk(one).placementId).toBe(expectOk(other).placementId);
  expect(await inScope(ctx, (scope) => placementsOf(scope, at))).toHaveLength(1);
});
