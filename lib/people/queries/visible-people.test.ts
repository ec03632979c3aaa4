import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvent } from "@/db/schema/audit";
import { settlementCase } from "@/db/schema/cases";
import { team } from "@/db/schema/users";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope, registerRefresh } from "@/lib/platform/transaction";
import { changeContact } from "../commands/change-contact";
import { createPerson } from "../commands/create-person";
import { raiseProtection } from "../commands/raise-protection";
import { removeMember } from "../commands/remove-member";
import { setIdentifier } from "../commands/set-identifier";
import { aHousehold, anOfficer, aPerson, granted } from "../fixtures";
import { getHousehold, householdOfCase } from "./household";
import { listPeople, suggestPeople } from "./list-people";
import { getPerson } from "./person-record";

registerRefresh(async () => {});

const CANARY = "Kanarigata 77";

async function aTeamWithCase(ctx: Ctx, householdId: string, values: Record<string, unknown> = {}) {
  const [teamId, caseId] = [newId(), newId()];
  const { municipalityId } = ctx;
  await inScope(ctx, async ({ tx }) => {
    await tx.insert(team).values({ municipalityId, id: teamId, name: `Team ${teamId}` });
    await tx.insert(settlementCase).values({
      municipalityId,
      id: caseId,
      number: caseId,
      householdId,
      settlementType: "from_reception",
      teamId,
      openedOn: "2026-01-15",
      checklistEdition: 1,
      ...values,
    });
  });
  return { teamId, caseId };
}

const names = async (ctx: Ctx, search = "") =>
  (await inScope(ctx, (scope) => listPeople(scope, { search }))).rows.map((row) => row.name);

async function refused(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  );
  expect(isDomainError(error)).toBe(true);
  return error.kind;
}

describe("who may know of a person", () => {
  it("follows the case, present or past, and those without a case are for those who register", () =>
    withRollback(async () => {
      const registrar = anOfficer();
      const { householdId, personIds } = await aHousehold(registrar, [
        { givenName: "Amal" },
        { givenName: "Bilal" },
      ]);
      const [, secondId = ""] = personIds;
      expect(await names(registrar)).toEqual(["Amal Haddad", "Bilal Haddad"]);

      const { teamId } = await aTeamWithCase(registrar, householdId);
      await aPerson(registrar, { givenName: "Caseless" });
      expect(await names(registrar)).toEqual(["Caseless Haddad"]);

      const adviser = anOfficer({ roles: ["housing_adviser"], teamIds: [teamId] });
      expect(await names(adviser)).toEqual(["Amal Haddad", "Bilal Haddad"]);
      granted(
        await removeMember(adviser, {
          householdId,
          personId: secondId,
          onDate: "2026-06-01",
          reason: "own_home",
        }),
      );
      expect(await names(adviser)).toEqual(["Amal Haddad", "Bilal Haddad"]);
      expect(await names(anOfficer({ roles: ["auditor"], teamIds: [teamId] }))).toEqual([]);
      expect(await names(anOfficer({ roles: ["administrator"] }))).toEqual([]);
      expect(await names(anOfficer({ teamIds: [teamId] }, "5001"))).toEqual([]);
    }));

  it("gives hidden, foreign and random ids the same answer, and puts it on the trail", () =>
    withRollback(async () => {
      const registrar = anOfficer();
      const { householdId, personIds } = await aHousehold(registrar);
      const [hidden = ""] = personIds;
      await aTeamWithCase(registrar, householdId);
      const foreign = await aPerson(anOfficer({}, "5001"));
      for (const id of [hidden, foreign, newId(), "not-an-id"]) {
        expect(await refused(inScope(registrar, (scope) => getPerson(scope, id)))).toBe(
          "not_found",
        );
      }
      expect(await refused(inScope(registrar, (scope) => getHousehold(scope, householdId)))).toBe(
        "not_found",
      );
      const trail = await inScope(registrar, ({ tx }) =>
        tx.select().from(auditEvent).where(eq(auditEvent.outcome, "refused")),
      );
      expect(trail.map((row) => row.objectId)).toEqual(
        expect.arrayContaining([hidden, foreign, "not-an-id", householdId]),
      );
    }));

  it("hides someone strictly protected from those who knew an earlier household", () =>
    withRollback(async () => {
      const registrar = anOfficer();
      const { householdId, personIds } = await aHousehold(registrar, [{}, { givenName: "Bilal" }]);
      const { teamId } = await aTeamWithCase(registrar, householdId);
      const adviser = anOfficer({ roles: ["housing_adviser"], teamIds: [teamId] });
      const circle = anOfficer({
        roles: ["housing_adviser"],
        teamIds: [teamId],
        inProtectedCircle: true,
      });
      const [leaver = ""] = personIds;
      granted(
        await removeMember(adviser, {
          householdId,
          personId: leaver,
          onDate: "2026-06-01",
          reason: "separation",
        }),
      );
      granted(await raiseProtection(circle, { personId: leaver, grade: "strengt_fortrolig" }));
      expect(await names(adviser)).toEqual(["Bilal Haddad"]);
      expect(await names(adviser, "amal")).toEqual([]);
      expect(await names(circle)).toEqual(["Amal Haddad", "Bilal Haddad"]);
      const seen = await inScope(adviser, (scope) => getHousehold(scope, householdId));
      expect(seen.former.map((line) => line.visible)).toEqual([false]);
    }));
});

describe("address protection", () => {
  for (const grade of ["klientadresse", "fortrolig", "strengt_fortrolig"] as const) {
    it(`never shows a value to someone outside the circle: ${grade}`, () =>
      withRollback(async () => {
        const registrar = anOfficer();
        const { householdId, personIds } = await aHousehold(registrar, [
          { givenName: "Amal" },
          { givenName: "Bilal" },
        ]);
        const [first = "", second = ""] = personIds;
        const { teamId, caseId } = await aTeamWithCase(registrar, householdId);
        const roles = ["housing_adviser"] as const;
        const outsider = anOfficer({ roles, teamIds: [teamId] });
        const insider = anOfficer({ roles, teamIds: [teamId], inProtectedCircle: true });
        for (const personId of personIds) {
          granted(
            await changeContact(outsider, {
              personId,
              streetAddress: CANARY,
              phone: "+47 90077077",
              email: "kanari@example.no",
              postalCode: "7077",
              postalPlace: "Kanariby",
              addressNote: "Kanarinote",
            }),
          );
        }
        // Raised by someone who thereby loses sight of it.
        granted(await raiseProtection(outsider, { personId: first, grade }));

        const everything = await inScope(outsider, async (scope) => [
          await getPerson(scope, first),
          await getPerson(scope, second),
          await getHousehold(scope, householdId),
          await householdOfCase(scope, caseId),
          await listPeople(scope, { search: "kanari" }),
          await listPeople(scope, { protection: "any" }),
          await suggestPeople(scope, "amal"),
        ]);
        expect(JSON.stringify(everything)).not.toMatch(/kanari|"7077"|90077077|\+47/i);
        expect(everything[0]).toMatchObject({ grade, sight: "grade_only", contact: null });
        expect(everything[1]).toMatchObject({ grade, ownGrade: "none", sight: "grade_only" });

        const refusedWrite = await refused(
          changeContact(outsider, { personId: second, version: 1, streetAddress: "Ny gate 1" }),
        );
        expect(refusedWrite).toBe("forbidden");

        const shown = await inScope(insider, (scope) => getPerson(scope, second));
        expect(shown.contact).toMatchObject({ streetAddress: CANARY, version: 1 });
      }));
  }

  it("stays on the address that someone takes along from a protected household", () =>
    withRollback(async () => {
      const registrar = anOfficer();
      const { householdId, personIds } = await aHousehold(registrar, [{}, { givenName: "Bilal" }]);
      const [protectedId = "", leaver = ""] = personIds;
      granted(await changeContact(registrar, { personId: leaver, streetAddress: CANARY }));
      granted(await raiseProtection(registrar, { personId: protectedId, grade: "fortrolig" }));
      granted(
        await removeMember(registrar, {
          householdId,
          personId: leaver,
          onDate: "2026-06-01",
          reason: "separation",
        }),
      );
      const seen = await inScope(registrar, (scope) => getPerson(scope, leaver));
      expect(seen).toMatchObject({ grade: "none", sight: "grade_only", contact: null });
      const write = changeContact(registrar, { personId: leaver, streetAddress: "Ny gate 1" });
      expect(await refused(write)).toBe("forbidden");

      const insider = anOfficer({ inProtectedCircle: true });
      const moved = { personId: leaver, version: 1, streetAddress: "Ny gate 1" };
      granted(await changeContact(insider, moved));
      const after = await inScope(registrar, (scope) => getPerson(scope, leaver));
      expect(after.contact?.streetAddress).toBe("Ny gate 1");
    }));

  it("is not on the trail when the address was written before the grade came", () =>
    withRollback(async () => {
      const registrar = anOfficer();
      const personId = await aPerson(registrar);
      granted(await changeContact(registrar, { personId, streetAddress: CANARY }));
      const trail = await inScope(registrar, ({ tx }) =>
        tx.execute("select row_to_json(c)::text as row from change_record c"),
      );
      expect(JSON.stringify(trail)).not.toContain(CANARY);
    }));
});

describe("search", () => {
  it("finds by the beginning of each word, by number, and keeps the term off the trail", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx, { givenName: "Özgür Ali", familyName: "Åsheim" });
      await aPerson(ctx, { givenName: "Bilal" });
      granted(await setIdentifier(ctx, { personId, number: "201512345678" }));
      expect(await names(ctx, "ozg ås")).toEqual(["Özgür Ali Åsheim"]);
      expect(await names(ctx, "2015 123456 78")).toEqual(["Özgür Ali Åsheim"]);
      expect(await names(ctx, "zgur")).toEqual([]);
      expect(await names(ctx, "%")).toEqual([]);
      const trail = await inScope(ctx, ({ tx }) =>
        tx.select().from(auditEvent).where(eq(auditEvent.action, "people.search")),
      );
      expect(trail.length).toBeGreaterThanOrEqual(4);
      // The seals of the trail are made of any letters and digits.
      const told = trail.map(({ hash, previousHash, ...rest }) => rest);
      expect(JSON.stringify(told)).not.toMatch(/ozg|özg|201512/i);
    }));

  it("pages by key without losing or repeating anyone", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      for (let i = 0; i < 60; i++) {
        granted(
          await createPerson(ctx, { givenName: i % 2 ? "Same" : `Name ${i}`, birthDate: "1990" }),
        );
      }
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await inScope(ctx, (scope) => listPeople(scope, { after }));
        seen.push(...page.rows.map((row) => row.id));
        after = page.next ?? undefined;
      } while (after);
      expect(seen).toHaveLength(60);
      expect(new Set(seen).size).toBe(60);
    }));
});
