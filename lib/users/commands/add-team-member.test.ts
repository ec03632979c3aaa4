import { describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { inScope } from "@/lib/platform/transaction";
import { aMember, anAdministrator, resultOf } from "../fixtures";
import { accounts } from "../queries/accounts";
import { protectedCircle, teamDetails, teams } from "../queries/teams";
import { addCircleMember } from "./add-circle-member";
import { addTeamMember } from "./add-team-member";
import { beginSession } from "./begin-session";
import { closeTeam } from "./close-team";
import { continueSession } from "./continue-session";
import { createTeam } from "./create-team";
import { removeCircleMember } from "./remove-circle-member";
import { removeTeamMember } from "./remove-team-member";
import { renameTeam } from "./rename-team";

const limits = { idleSeconds: 1800, absoluteSeconds: 28_800 };
const arrival = {
  requestId: "request-of-test",
  sourceAddress: "192.0.2.1",
  now: "2026-11-23T08:00:00.000Z",
};

describe("a team", () => {
  it("gives and takes access with the next request", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const { accountId, identity } = await aMember(ctx, ["housing_adviser"]);
      const begun = await beginSession(arrival, identity);
      if (begun.outcome !== "signed_in") throw new Error(begun.outcome);
      const teamIds = async () =>
        (await continueSession(arrival, begun.key, limits))?.actor.teamIds ?? null;
      const { id: teamId } = resultOf(await createTeam(ctx, { name: "Øst" }));
      expect(await teamIds()).toEqual([]);
      resultOf(await addTeamMember(ctx, { teamId, accountId }));
      expect(await teamIds()).toEqual([teamId]);
      const [row] = await inScope(ctx, (scope) => accounts(scope, { search: "medarb" }));
      expect(row).toMatchObject({ teams: ["Øst"], roles: ["housing_adviser"], state: "active" });
      resultOf(await removeTeamMember(ctx, { teamId, accountId }));
      expect(await teamIds()).toEqual([]);
    }));

  it("has a name of its own, whatever the letters' case", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await createTeam(ctx, { name: "Nord" }));
      const { id: teamId } = resultOf(await createTeam(ctx, { name: "Sør" }));
      const taken = { error: { code: "users.errors.team-name-taken" } };
      expect(await createTeam(ctx, { name: "NORD" })).toMatchObject(taken);
      expect(await renameTeam(ctx, { teamId, version: 1, name: "nord" })).toMatchObject(taken);
    }));

  it("closes with its people out of it", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const { accountId } = await aMember(ctx, ["manager"]);
      const { id: teamId } = resultOf(await createTeam(ctx, { name: "Vest" }));
      resultOf(await addTeamMember(ctx, { teamId, accountId }));
      expect(await inScope(ctx, (scope) => teamDetails(scope, teamId))).toMatchObject({
        members: 1,
        openCases: 0,
        people: [{ accountId, roles: ["manager"] }],
      });
      resultOf(await closeTeam(ctx, { teamId, version: 1 }));
      const closed = (await inScope(ctx, teams)).find(({ id }) => id === teamId);
      expect(closed).toMatchObject({ closedOn: ctx.today, members: 0 });
      expect(await addTeamMember(ctx, { teamId, accountId })).toMatchObject({
        error: { code: "users.errors.team-closed" },
      });
    }));
});

describe("the circle for protected addresses", () => {
  it("is joined with a reason and left at once", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const { accountId } = await aMember(ctx, ["housing_adviser"]);
      const without = await addCircleMember(ctx, { accountId, reason: " " });
      expect(without).toMatchObject({ error: { fields: { reason: ["errors.required"] } } });
      resultOf(await addCircleMember(ctx, { accountId, reason: "Følger opp" }));
      expect(await inScope(ctx, protectedCircle)).toMatchObject([
        { accountId, reason: "Følger opp" },
      ]);
      resultOf(await removeCircleMember(ctx, { accountId }));
      expect(await inScope(ctx, protectedCircle)).toEqual([]);
    }));

  it("is not joined by one's own hand", () =>
    withRollback(async () => {
      const { accountId } = await aMember(anAdministrator(), ["administrator", "manager"]);
      const self = anAdministrator({ accountId });
      expect(await addCircleMember(self, { accountId, reason: "Vil se" })).toMatchObject({
        error: { code: "users.errors.own-circle" },
      });
    }));
});
