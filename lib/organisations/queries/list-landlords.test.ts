import { expect, it } from "vitest";
import { dwelling } from "@/db/schema/dwellings";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { archiveLandlord } from "../commands/archive-landlord";
import { restoreLandlord } from "../commands/restore-landlord";
import { aKeeper, aLandlord, expectOk } from "../fixtures";
import { landlordChoices } from "./landlords";
import { listLandlords } from "./list-landlords";

type Search = Parameters<typeof listLandlords>[1];
const found = async (ctx: Ctx, search: Search = {}) =>
  (await inScope(ctx, (scope) => listLandlords(scope, search))).rows.map(({ name }) => name);

function aDwellingOf(ctx: Ctx, landlordId: string, streetAddress: string) {
  return inScope(ctx, ({ tx, municipalityId }) =>
    tx.insert(dwelling).values({
      municipalityId,
      id: newId(),
      streetAddress,
      postalCode: "4005",
      postalPlace: "Stavanger",
      addressKey: newId(),
      kind: "flat",
      landlordId,
    }),
  );
}

/** Three landlords, one of them with two dwellings. */
async function register(ctx: Ctx) {
  const ola = await aLandlord(ctx, { name: "Ola Ås", phone: "+47 400 00 001" });
  await aDwellingOf(ctx, ola, "Storgata 1");
  await aDwellingOf(ctx, ola, "Storgata 2");
  await aLandlord(ctx, {
    kind: "organisation",
    name: "Fjord Eiendom AS",
    organisationNumber: "889 640 782",
    contactName: "Åse Berg",
    phone: "51 22 33 44",
  });
  await aLandlord(ctx, { name: "Zahra 100 % utleie" });
  return ola;
}

it("lists by name as Norwegians sort it, with the number of dwellings", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    await register(ctx);
    const { rows } = await inScope(ctx, (scope) => listLandlords(scope, {}));
    expect(rows.map(({ name, dwellings }) => [name, dwellings])).toEqual([
      ["Fjord Eiendom AS", 0],
      ["Ola Ås", 2],
      ["Zahra 100 % utleie", 0],
    ]);
  }));

it.each([
  ["ås", ["Fjord Eiendom AS", "Ola Ås"]],
  ["OLA å", ["Ola Ås"]],
  ["berg åse", ["Fjord Eiendom AS"]],
  ["88964", ["Fjord Eiendom AS"]],
  ["889 640 782", ["Fjord Eiendom AS"]],
  ["40000001", ["Ola Ås"]],
  ["+47 400 00 001", ["Ola Ås"]],
  ["0047 40000001", ["Ola Ås"]],
  ["2233", ["Fjord Eiendom AS"]],
  ["100 %", ["Zahra 100 % utleie"]],
  ["%", ["Zahra 100 % utleie"]],
  ["_", []],
  ["12345", []],
  ["  ", ["Fjord Eiendom AS", "Ola Ås", "Zahra 100 % utleie"]],
])("finds %j", (search, expected) =>
  withRollback(async () => {
    const ctx = await aKeeper();
    await register(ctx);
    expect(await found(ctx, { search })).toEqual(expected);
  }),
);

it("goes on after the last one seen, without leaving anyone out", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    for (let n = 0; n < 52; n += 1) await aLandlord(ctx, { name: `Utleier ${n % 7}` });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await inScope(ctx, (scope) => listLandlords(scope, { after }));
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toHaveLength(52);
    expect(new Set(seen).size).toBe(52);
  }));

it("leaves the archived out until they are asked for, and takes them back", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const landlordId = await register(ctx);
    expectOk(await archiveLandlord(ctx, { landlordId, version: 1 }));
    expect(await found(ctx)).not.toContain("Ola Ås");
    expect(await found(ctx, { archived: "with" })).toContain("Ola Ås");
    expect(await inScope(ctx, (scope) => landlordChoices(scope, "ola"))).toEqual([]);
    expect(await restoreLandlord(ctx, { landlordId, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await restoreLandlord(ctx, { landlordId, version: 2 }));
    expect(await found(ctx)).toContain("Ola Ås");
  }));
