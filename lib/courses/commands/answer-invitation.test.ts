import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aCourse, anInvitation } from "../fixtures";
import { listCourses, requireCourse } from "../queries/courses";
import { invitableTo } from "../queries/invitable";
import { participantsOf } from "../queries/participants";
import { answerInvitation } from "./answer-invitation";
import { changeCourse } from "./change-course";
import { invitePeople } from "./invite-people";

async function aTeamOf(names: readonly string[]) {
  const team = await aTeam();
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [team]);
  const personIds: string[] = [];
  for (const givenName of names) {
    const members = [{ givenName, familyName: "Yusuf", birthDate: "04.07.1990" }];
    const { caseId } = await aCase(ctx, team, { members });
    personIds.push(...(await inScope(ctx, (scope) => personsOfCase(scope, caseId))));
  }
  return { ctx, personIds };
}

const standing = (ctx: Ctx, courseId: string) =>
  inScope(ctx, async (scope) => {
    const { shown } = await participantsOf(scope, courseId);
    return Object.fromEntries(
      shown.map(({ name, hasPlace, waitsSince }) => [
        name.split(" ")[0],
        hasPlace ? "place" : waitsSince ? "waits" : "none",
      ]),
    );
  });

it("gives places while there are any, lets the rest wait, and the first to wait in when one says no", () =>
  withRollback(async () => {
    const { ctx, personIds } = await aTeamOf(["Amina", "Omar", "Hodan"]);
    const { courseId } = await aCourse(ctx, { places: 1 });
    const [amina = ""] = [await anInvitation(ctx, courseId, personIds[0] ?? "", "yes")];
    await anInvitation(ctx, courseId, personIds[1] ?? "", "yes");
    await anInvitation(ctx, courseId, personIds[2] ?? "", "maybe");
    expect(await standing(ctx, courseId)).toEqual({ Amina: "place", Omar: "waits", Hodan: "none" });
    const said = { invitationId: amina, version: 2, answer: "no" };
    expectOk(await answerInvitation(ctx, said));
    expect(await standing(ctx, courseId)).toEqual({ Amina: "none", Omar: "place", Hodan: "none" });
    expect(await answerInvitation(ctx, said)).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    const { rows } = await inScope(ctx, (scope) => listCourses(scope));
    expect(rows).toMatchObject([{ id: courseId, places: 1, taken: 1, waiting: 0, meetings: 1 }]);
  }));

it("gives more places to those who wait, and does not take places that are held", () =>
  withRollback(async () => {
    const { ctx, personIds } = await aTeamOf(["Amina", "Omar"]);
    const { courseId } = await aCourse(ctx, { places: 1 });
    for (const personId of personIds) await anInvitation(ctx, courseId, personId, "yes");
    const { title, titles, ...course } = await inScope(ctx, (scope) =>
      requireCourse(scope, courseId, "test"),
    );
    const change = { ...course, ...titles, courseId };
    expectOk(await changeCourse(ctx, { ...change, places: 2 }));
    expect(await standing(ctx, courseId)).toEqual({ Amina: "place", Omar: "place" });
    expect(await changeCourse(ctx, { ...change, version: 2, places: 1 })).toMatchObject({
      error: { fields: { places: ["courses.errors.places-taken"] } },
    });
    expect(await changeCourse(ctx, { ...change, places: 3 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { places: 2 } },
    });
  }));

it("invites from households that are open to the actor, each once, those who miss most first", () =>
  withRollback(async () => {
    const { ctx, personIds } = await aTeamOf(["Amina", "Omar"]);
    const { courseId } = await aCourse(ctx);
    const invite = { courseId, personIds, invitedOn: "2026-11-10" };
    const named = (typed?: string) =>
      inScope(ctx, async (scope) => {
        const course = await requireCourse(scope, courseId, "test");
        return (await invitableTo(scope, course, typed)).map(({ householdName }) => householdName);
      });
    expect(await named("omar")).toHaveLength(1);
    expect(expectOk(await invitePeople(ctx, invite)).count).toBe(2);
    expect(expectOk(await invitePeople(ctx, invite)).count).toBe(0);
    expect(await named("omar")).toEqual([]);
    const stranger = await aColleague(["housing_adviser"], [await aTeam()]);
    await expect(invitePeople(stranger, invite)).rejects.toMatchObject({ kind: "not_found" });
    expect(await invitePeople(ctx, { ...invite, invitedOn: "2026-11-24" })).toMatchObject({
      error: { fields: { invitedOn: ["courses.errors.in-future"] } },
    });
  }));
