import { describe, expect, it } from "vitest";
import { settlementCase } from "@/db/schema/cases";
import { team } from "@/db/schema/users";
import { withRollback } from "@/db/testing/with-rollback";
import { newId } from "@/lib/platform/ids";
import { inScope, registerRefresh } from "@/lib/platform/transaction";
import { aHousehold, anOfficer, aPerson, granted } from "../fixtures";
import { getHousehold } from "../queries/household";
import { getPerson } from "../queries/person-record";
import { addMember } from "./add-member";
import { changeHead } from "./change-head";
import { mergeHouseholds } from "./merge-households";
import { removeMember } from "./remove-member";
import { splitHousehold } from "./split-household";

const touched: string[] = [];
registerRefresh(async (_scope, caseIds) => void touched.push(...caseIds));

type Ctx = ReturnType<typeof anOfficer>;
const seen = (ctx: Ctx, id: string) => inScope(ctx, (scope) => getHousehold(scope, id));

async function aCaseOf(ctx: Ctx, householdId: string, teamId: string): Promise<string> {
  const { municipalityId } = ctx;
  const id = newId();
  await inScope(ctx, async ({ tx }) => {
    await tx
      .insert(team)
      .values({ municipalityId, id: teamId, name: teamId })
      .onConflictDoNothing();
    await tx.insert(settlementCase).values({
      municipalityId,
      id,
      number: id,
      householdId,
      settlementType: "from_reception",
      teamId,
      openedOn: ctx.today,
      checklistEdition: 1,
    });
  });
  return id;
}

describe("households", () => {
  it("split on a day: the history follows those who leave, and each has a head", () =>
    withRollback(async () => {
      const ctx = anOfficer({ teamIds: [newId()] });
      const { householdId, personIds } = await aHousehold(ctx, [
        { givenName: "Amal" },
        { givenName: "Bilal", birthDate: "1988" },
        { givenName: "Child", birthDate: "2018" },
      ]);
      const caseId = await aCaseOf(ctx, householdId, ctx.actor.teamIds[0] ?? "");
      const [amal = "", , child = ""] = personIds;
      const before = await seen(ctx, householdId);
      touched.length = 0;
      const split = granted(
        await splitHousehold(ctx, {
          householdId,
          version: before.version,
          personIds: [amal, child],
          onDate: "2026-11-01",
          reason: "separation",
        }),
      );
      expect(touched).toEqual([caseId]);
      const [old, young] = [await seen(ctx, householdId), await seen(ctx, split.householdId)];
      expect(old.members).toMatchObject([{ name: "Bilal Haddad", isHead: true }]);
      expect(old.former).toHaveLength(2);
      expect(young.splitFromId).toBe(householdId);
      expect(young.members).toMatchObject([
        { name: "Amal Haddad", isHead: true, fromOn: "2026-11-01" },
        { name: "Child Haddad", isHead: false },
      ]);
      const stays = (await inScope(ctx, (scope) => getPerson(scope, amal))).stays;
      expect(stays).toMatchObject([
        { householdId: split.householdId, fromOn: "2026-11-01", toOn: null },
        { householdId, toOn: "2026-11-01", leftBecause: "separation" },
      ]);
      const again = { householdId, personIds: [personIds[1]], onDate: "2026-11-02" };
      expect(
        await splitHousehold(ctx, { ...again, version: before.version, reason: "own_home" }),
      ).toMatchObject({ ok: false, error: { code: "errors.changed-meanwhile" } });
      expect(
        await splitHousehold(ctx, { ...again, version: old.version, reason: "own_home" }),
      ).toMatchObject({ ok: false, error: { code: "people.errors.household-nobody-left" } });
    }));

  it("merge into one, and touch the cases of both", () =>
    withRollback(async () => {
      const ctx = anOfficer({ teamIds: [newId()] });
      const one = await aHousehold(ctx, [{ givenName: "Amal" }]);
      const two = await aHousehold(ctx, [{ givenName: "Bilal" }]);
      const cases = [
        await aCaseOf(ctx, one.householdId, ctx.actor.teamIds[0] ?? ""),
        await aCaseOf(ctx, two.householdId, ctx.actor.teamIds[0] ?? ""),
      ];
      touched.length = 0;
      const { version } = await seen(ctx, two.householdId);
      granted(
        await mergeHouseholds(ctx, {
          householdId: two.householdId,
          intoHouseholdId: one.householdId,
          version,
          onDate: "2026-11-01",
        }),
      );
      expect([...touched].sort()).toEqual([...cases].sort());
      expect((await seen(ctx, one.householdId)).members.map((line) => line.name)).toEqual([
        "Amal Haddad",
        "Bilal Haddad",
      ]);
      const emptied = await seen(ctx, two.householdId);
      expect(emptied.members).toEqual([]);
      expect(emptied.mergedIntoId).toBe(one.householdId);
    }));

  it("take in one who belongs to none, seat another head, and never stand empty", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const { householdId, personIds } = await aHousehold(ctx);
      const [amal = ""] = personIds;
      const leaving = { householdId, personId: amal, onDate: "2026-11-01", reason: "other" };
      expect(await removeMember(ctx, leaving)).toMatchObject({
        error: { code: "people.errors.household-nobody-left" },
      });
      const newborn = await aPerson(ctx, { givenName: "Nour", birthDate: "01.11.2026" });
      const joining = { householdId, personId: newborn, fromOn: "2026-11-01" };
      granted(await addMember(ctx, joining));
      expect(await addMember(ctx, joining)).toMatchObject({
        error: { code: "people.errors.household-already-member" },
      });
      const { version } = await seen(ctx, householdId);
      granted(await changeHead(ctx, { householdId, personId: newborn, version }));
      expect((await seen(ctx, householdId)).members[0]?.name).toBe("Nour Haddad");
      granted(await removeMember(ctx, { ...leaving, personId: newborn }));
      const after = await seen(ctx, householdId);
      expect(after.members).toMatchObject([{ personId: amal, isHead: true }]);
      expect(after.former).toEqual([]);
    }));
});
