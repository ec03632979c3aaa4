import { describe, expect, it } from "vitest";
import { asOwner } from "@/db/owner";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { newId } from "@/lib/platform/ids";
import { inScope, registerRefresh } from "@/lib/platform/transaction";
import { anOfficer, aPerson, granted } from "../fixtures";
import { listPeople } from "../queries/list-people";
import { getPerson } from "../queries/person-record";
import { addRelation } from "./add-relation";
import { changeContact } from "./change-contact";
import { changePerson } from "./change-person";
import { createPerson } from "./create-person";
import { endRelation } from "./end-relation";
import { setLanguages } from "./set-languages";

registerRefresh(async () => {});

const name = { givenName: "Amal", familyName: "Haddad", birthDate: "1990", sex: "female" };
const seen = (ctx: ReturnType<typeof anOfficer>, id: string) =>
  inScope(ctx, (scope) => getPerson(scope, id));

describe("create a person", () => {
  it("keeps what is known of a birth date and refuses one to come", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx, { birthDate: "07.1990" });
      expect((await seen(ctx, personId)).birth).toEqual({ date: "1990-07-01", precision: "month" });
      expect(await createPerson(ctx, { ...name, birthDate: "2027" })).toMatchObject({
        ok: false,
        error: { fields: { birthDate: ["people.errors.birth-date-future"] } },
      });
      expect(await createPerson(ctx, { ...name, citizenship: "QQQ" })).toMatchObject({
        ok: false,
        error: { fields: { citizenship: ["errors.invalid-value"] } },
      });
      expect(await createPerson(ctx, { ...name, givenName: " " })).toMatchObject({
        ok: false,
        error: { fields: { givenName: ["errors.required"] } },
      });
    }));

  it("makes one person of a form that is sent twice", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const idempotencyKey = newId();
      const first = granted(await createPerson(ctx, { ...name, idempotencyKey }));
      const second = granted(await createPerson(ctx, { ...name, idempotencyKey }));
      expect(second).toEqual(first);
    }));

  it("asks someone who only sees given cases for the household", () =>
    withRollback(async () => {
      const adviser = anOfficer({ roles: ["housing_adviser"] });
      expect(await createPerson(adviser, name)).toMatchObject({
        ok: false,
        error: { code: "people.errors.household-required" },
      });
    }));
});

describe("change a person", () => {
  it("tells the later of two what is stored now, and keeps it", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx);
      const change = { topic: "name", personId, version: 1, ...name };
      expect(granted(await changePerson(ctx, { ...change, familyName: "Khoury" }))).toEqual({
        version: 2,
      });
      expect(await changePerson(ctx, { ...change, familyName: "Aziz" })).toMatchObject({
        ok: false,
        error: { code: "errors.changed-meanwhile", data: { version: 2, familyName: "Khoury" } },
      });
      expect((await seen(ctx, personId)).displayName).toBe("Amal Khoury");
    }));

  it("is found by the new name, and no longer by the old one", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx);
      const change = { topic: "name", personId, version: 1, ...name, familyName: "Khoury" };
      granted(await changePerson(ctx, change));
      const found = (search: string) => inScope(ctx, (scope) => listPeople(scope, { search }));
      expect((await found("kho")).rows.map((row) => row.id)).toEqual([personId]);
      expect((await found("haddad")).rows).toEqual([]);
    }));

  it("refuses a permit that ends before it begins", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx);
      const dates = { permitGrantedOn: "2026-02-01", permitValidUntil: "2026-01-31" };
      expect(
        await changePerson(ctx, { topic: "permit", personId, version: 1, ...dates }),
      ).toMatchObject({
        ok: false,
        error: { fields: { permitValidUntil: ["people.errors.permit-ends-before-it-begins"] } },
      });
    }));

  it("lets one of two that save at the same moment win, and tells the other", async () => {
    await onFreshDatabase(async () => {
      await asOwner(async ({ sql }) => {
        await sql`select set_config('app.municipality', '1103', false)`;
        await sql`insert into municipality (id, name) values ('1103', 'Stavanger') on conflict do nothing`;
      });
      const ctx = anOfficer();
      const personId = await aPerson(ctx);
      const change = { topic: "name", personId, version: 1, ...name };
      const outcomes = await Promise.all(
        ["One", "Two", "Three"].map((familyName) => changePerson(ctx, { ...change, familyName })),
      );
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
      const lost = outcomes.filter((outcome) => !outcome.ok);
      const winner = (await seen(ctx, personId)).familyName;
      for (const outcome of lost) {
        expect(outcome).toMatchObject({
          error: { code: "errors.changed-meanwhile", data: { version: 2, familyName: winner } },
        });
      }
    });
  });
});

describe("contact, languages and relations", () => {
  it("keeps the contact under a version of its own", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx);
      granted(await changeContact(ctx, { personId, version: 0, phone: "900 00 000" }));
      expect(await changeContact(ctx, { personId, version: 0, phone: "911" })).toMatchObject({
        ok: false,
        error: { code: "errors.changed-meanwhile", data: { version: 1, phone: "900 00 000" } },
      });
      expect(
        await changeContact(ctx, { personId, version: 1, email: "not an address" }),
      ).toMatchObject({ ok: false, error: { fields: { email: ["people.errors.email-format"] } } });
    }));

  it("keeps languages in the person's own order", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const personId = await aPerson(ctx);
      granted(
        await setLanguages(ctx, {
          personId,
          version: 1,
          interpreterNeeded: "yes",
          languages: [{ language: "ti" }, {}, { language: "ar", dialect: "levantinsk" }],
        }),
      );
      const person = await seen(ctx, personId);
      expect(person.languages.map((line) => line.label)).toEqual(["tigrinja", "arabisk"]);
      expect(person).toMatchObject({ interpreterNeeded: true, version: 2 });
    }));

  it("shows a relation from both ends, once, until it ends", () =>
    withRollback(async () => {
      const ctx = anOfficer();
      const [mother, son] = [await aPerson(ctx), await aPerson(ctx, { givenName: "Sami" })];
      const { relationId } = granted(
        await addRelation(ctx, { personId: son, otherPersonId: mother, kind: "parent" }),
      );
      expect((await seen(ctx, son)).relations).toMatchObject([
        { kind: "parent", other: { name: "Amal Haddad" } },
      ]);
      expect((await seen(ctx, mother)).relations).toMatchObject([
        { kind: "child", other: { name: "Sami Haddad" } },
      ]);
      expect(
        await addRelation(ctx, { personId: mother, otherPersonId: son, kind: "child" }),
      ).toMatchObject({ ok: false, error: { code: "people.errors.relation-exists" } });
      granted(await endRelation(ctx, { personId: mother, relationId, toOn: "2026-11-01" }));
      expect((await seen(ctx, son)).relations).toMatchObject([{ toOn: "2026-11-01" }]);
    }));
});
