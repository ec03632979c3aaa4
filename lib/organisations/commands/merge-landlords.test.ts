import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { dwelling } from "@/db/schema/dwellings";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aKeeper, aLandlord, expectOk } from "../fixtures";
import { contactsOfLandlord } from "../queries/landlord-contacts";
import { mergesInto } from "../queries/landlord-merges";
import { requireLandlord } from "../queries/landlords";
import { likelySame, listLandlords } from "../queries/list-landlords";
import { changeLandlord } from "./change-landlord";
import { mergeLandlords } from "./merge-landlords";
import { recordContact } from "./record-contact";
import { registerLandlord } from "./register-landlord";
import { undoMerge } from "./undo-merge";

const read = (ctx: Ctx, id: string) => inScope(ctx, (scope) => requireLandlord(scope, id, "test"));
const addresses = async (ctx: Ctx, landlordId: string) => {
  const rows = await inScope(ctx, ({ tx }) =>
    tx
      .select({ address: dwelling.streetAddress })
      .from(dwelling)
      .where(eq(dwelling.landlordId, landlordId))
      .orderBy(asc(dwelling.streetAddress)),
  );
  return rows.map(({ address }) => address);
};
const names = async (ctx: Ctx) =>
  (await inScope(ctx, (scope) => listLandlords(scope, {}))).rows.map(({ name }) => name);
const contacts = async (ctx: Ctx, id: string) =>
  (await inScope(ctx, (scope) => contactsOfLandlord(scope, id))).map(({ summary }) => summary);

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

/** Ola twice, each with a dwelling and a contact. */
async function twice(ctx: Ctx) {
  const keptId = await aLandlord(ctx, { name: "Ola Hansen", phone: "400 00 000" });
  const otherId = await aLandlord(ctx, {
    name: "Ola S. Hansen",
    phone: "+47 40000000",
    email: "ola@eksempel.no",
    organisationNumber: "974760673",
  });
  await aDwellingOf(ctx, keptId, "Storgata 1");
  await aDwellingOf(ctx, otherId, "Havnegata 2");
  for (const [landlordId, summary] of [
    [keptId, "Ringte om depositum"],
    [otherId, "Var på visning"],
  ]) {
    const contact = { landlordId, heldOn: "2026-11-20", channel: "phone", summary };
    expectOk(await recordContact(ctx, contact));
  }
  return { landlordId: keptId, otherId, version: 1, otherVersion: 1 };
}

it("finds who looks like the same", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const { landlordId, otherId } = await twice(ctx);
    await aLandlord(ctx, { name: "Kari Vik", phone: "41 00 00 00" });
    const found = await inScope(ctx, async (scope) =>
      likelySame(scope, await requireLandlord(scope, landlordId, "test")),
    );
    expect(found.map(({ id }) => id)).toEqual([otherId]);
  }));

it("makes one of two: everything follows, and the chosen fields are taken", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const two = await twice(ctx);
    const choices = { name: "other", email: "other", organisationNumber: "other" };
    expectOk(await mergeLandlords(ctx, { ...two, choices }));
    expect(await read(ctx, two.landlordId)).toMatchObject({
      name: "Ola S. Hansen",
      phone: "400 00 000",
      email: "ola@eksempel.no",
      organisationNumber: "974760673",
    });
    expect(await addresses(ctx, two.landlordId)).toEqual(["Havnegata 2", "Storgata 1"]);
    expect((await contacts(ctx, two.landlordId)).toSorted()).toEqual([
      "Ringte om depositum",
      "Var på visning",
    ]);
    expect(await names(ctx)).toEqual(["Ola S. Hansen"]);
    expect((await read(ctx, two.otherId)).id).toBe(two.landlordId);
    // The number belongs to the one that is left, and to nobody else.
    expect(
      await registerLandlord(ctx, {
        kind: "organisation",
        name: "Ny",
        organisationNumber: "974760673",
      }),
    ).toMatchObject({
      error: { fields: { organisationNumber: ["organisations.errors.already-registered"] } },
    });
  }));

it("parts the two again, with what each had", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const two = await twice(ctx);
    const before = [await read(ctx, two.landlordId), await read(ctx, two.otherId)];
    const choices = { name: "other", organisationNumber: "other" };
    const { mergeId } = expectOk(await mergeLandlords(ctx, { ...two, choices }));
    expect(await inScope(ctx, (scope) => mergesInto(scope, two.landlordId))).toMatchObject([
      { id: mergeId, mergedName: "Ola S. Hansen", dwellings: 1, contacts: 1 },
    ]);
    expectOk(await undoMerge(ctx, { mergeId }));
    const after = [await read(ctx, two.landlordId), await read(ctx, two.otherId)];
    expect(after.map((one) => ({ ...one, version: 1 }))).toEqual(before);
    expect(await addresses(ctx, two.landlordId)).toEqual(["Storgata 1"]);
    expect(await addresses(ctx, two.otherId)).toEqual(["Havnegata 2"]);
    expect(await contacts(ctx, two.otherId)).toEqual(["Var på visning"]);
    expect(await inScope(ctx, (scope) => mergesInto(scope, two.landlordId))).toEqual([]);
    expect(await undoMerge(ctx, { mergeId })).toMatchObject({
      error: { code: "organisations.errors.already-parted" },
    });
  }));

it("keeps what was changed after the merge, and parts the last merge first", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const two = await twice(ctx);
    const first = expectOk(await mergeLandlords(ctx, { ...two, choices: { name: "other" } }));
    const now = await read(ctx, two.landlordId);
    expectOk(await changeLandlord(ctx, { ...now, landlordId: now.id, name: "Ole Hansen" }));
    const third = await aLandlord(ctx, { name: "Hansen Eiendom AS", kind: "organisation" });
    const second = expectOk(
      await mergeLandlords(ctx, {
        landlordId: third,
        otherId: two.landlordId,
        version: 1,
        otherVersion: 3,
      }),
    );
    expect(await addresses(ctx, third)).toEqual(["Havnegata 2", "Storgata 1"]);
    expect((await read(ctx, two.otherId)).id).toBe(third);
    expect(await undoMerge(ctx, { mergeId: first.mergeId })).toMatchObject({
      error: { code: "organisations.errors.merged-on" },
    });
    expectOk(await undoMerge(ctx, { mergeId: second.mergeId }));
    expectOk(await undoMerge(ctx, { mergeId: first.mergeId }));
    expect(await read(ctx, two.landlordId)).toMatchObject({ name: "Ole Hansen" });
    expect(await addresses(ctx, two.otherId)).toEqual(["Havnegata 2"]);
  }));

it("refuses to part them when someone else has got the number meanwhile", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const two = await twice(ctx);
    const { mergeId } = expectOk(await mergeLandlords(ctx, two));
    await aLandlord(ctx, { name: "Nav", kind: "organisation", organisationNumber: "974760673" });
    expect(await undoMerge(ctx, { mergeId })).toMatchObject({
      error: { code: "organisations.errors.number-taken" },
    });
  }));

it("tells the later of two what stands, whichever of the landlords was changed", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const two = await twice(ctx);
    for (const stale of [{ version: 0 }, { otherVersion: 0 }]) {
      expect(await mergeLandlords(ctx, { ...two, ...stale })).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { id: two.landlordId, version: 1 } },
      });
    }
    expectOk(await mergeLandlords(ctx, two));
    expect(await mergeLandlords(ctx, { ...two, version: 2, otherVersion: 2 })).toMatchObject({
      error: { code: "organisations.errors.same-landlord" },
    });
  }));

it("does not know a landlord of another municipality, nor one that nothing is", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const two = await twice(ctx);
    const there = await aKeeper("manager", "5001");
    const foreign = await aLandlord(there, { name: "Fremmed" });
    for (const otherId of [foreign, newId()]) {
      await expect(mergeLandlords(ctx, { ...two, otherId })).rejects.toMatchObject({
        kind: "not_found",
      });
    }
    await expect(undoMerge(ctx, { mergeId: newId() })).rejects.toMatchObject({ kind: "not_found" });
  }));
