import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aKeeper, aLandlord, expectOk } from "../fixtures";
import { contactsOfLandlord } from "../queries/landlord-contacts";
import { recordContact } from "./record-contact";

const written = {
  heldOn: "2026-11-20",
  channel: "letter",
  topics: ["deposit_and_guarantee", "notice"],
  material: "Til deg som leier ut",
  materialLanguage: "nb",
  municipalContact: "Kari Nordmann, 51 00 00 00",
};
const logOf = (ctx: Ctx, landlordId: string) =>
  inScope(ctx, (scope) => contactsOfLandlord(scope, landlordId));

it("keeps what was said, by whom, and names what was filled in on the trail without its content", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const landlordId = await aLandlord(ctx);
    const summary = "Vil vite hva kommunen garanterer for.";
    expectOk(await recordContact(ctx, { landlordId, ...written, summary }));
    expect(await logOf(ctx, landlordId)).toMatchObject([
      { ...written, summary, byName: ctx.actor.name, correctsId: null, correctedById: null },
    ]);
    const [event] = await inScope(ctx, ({ tx }) =>
      tx.execute<{ fields: string[] }>(
        sql`select fields from audit_event where action = 'organisations.record-contact'`,
      ),
    );
    expect(event?.fields.toSorted()).toEqual([
      "channel",
      "heldOn",
      "material",
      "materialLanguage",
      "municipalContact",
      "summary",
      "topics",
    ]);
  }));

it("lets a correction stand beside what it corrects, once", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const landlordId = await aLandlord(ctx);
    const first = expectOk(await recordContact(ctx, { landlordId, ...written }));
    const correction = {
      landlordId,
      ...written,
      heldOn: "2026-11-19",
      correctsId: first.contactId,
    };
    const second = expectOk(await recordContact(ctx, correction));
    expect(await logOf(ctx, landlordId)).toMatchObject([
      { id: first.contactId, correctedById: second.contactId },
      { id: second.contactId, correctsId: first.contactId },
    ]);
    expect(await recordContact(ctx, correction)).toMatchObject({
      error: { code: "organisations.errors.already-corrected" },
    });
    const elsewhere = { ...correction, landlordId: await aLandlord(ctx, { name: "Kari Vik" }) };
    await expect(recordContact(ctx, elsewhere)).rejects.toMatchObject({ kind: "not_found" });
  }));

it.each([
  ["tomorrow", { heldOn: "2026-11-24" }, { heldOn: ["organisations.errors.in-future"] }],
  [
    "nothing said",
    { topics: [], material: "" },
    { summary: ["organisations.errors.nothing-said"] },
  ],
  [
    "material about nothing",
    { topics: [], summary: "Ringte" },
    { topics: ["organisations.errors.material-without-topic"] },
  ],
])("refuses %s", (_what, more, fields) =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const landlordId = await aLandlord(ctx);
    expect(await recordContact(ctx, { landlordId, ...written, ...more })).toMatchObject({
      error: { fields },
    });
  }),
);

it("cannot be rewritten or taken away by the app", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const landlordId = await aLandlord(ctx);
    expectOk(await recordContact(ctx, { landlordId, ...written }));
    for (const act of [
      sql`update landlord_contact set summary = 'noe annet'`,
      sql`delete from landlord_contact`,
    ]) {
      await expect(inScope(ctx, ({ tx }) => tx.execute(act))).rejects.toMatchObject({
        cause: { code: "42501" },
      });
    }
  }));

it("runs once for one key", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const landlordId = await aLandlord(ctx);
    const input = { landlordId, ...written, idempotencyKey: newId() };
    const first = expectOk(await recordContact(ctx, input));
    expect(expectOk(await recordContact(ctx, input))).toEqual(first);
    expect(await logOf(ctx, landlordId)).toHaveLength(1);
  }));
