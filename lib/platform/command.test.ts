import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { z } from "zod";
import { withRollback } from "@/db/testing/with-rollback";
import { command } from "./command";
import type { Ctx, MunicipalityId, Role } from "./context";
import { isDomainError, notFound } from "./errors";
import { newId } from "./ids";
import { fail, ok } from "./result";
import { inScope, type Scope } from "./transaction";

/** Someone who acts; the trail needs no account. */
const someone = (role: Role): Ctx => ({
  municipalityId: "1103" as MunicipalityId,
  actor: {
    accountId: newId(),
    name: "Test Person",
    roles: [role],
    teamIds: [],
    inProtectedCircle: false,
  },
  locale: "nb",
  now: "2026-11-23T08:00:00.000Z",
  today: "2026-11-23",
  requestId: "test",
  sourceAddress: "127.0.0.1",
});

const trail = (scope: Scope) =>
  scope.tx.execute<{ action: string; outcome: string }>(
    sql`select action, outcome from audit_event where action like 'test.%' order by seq`,
  );

const input = z.object({
  word: z.string().min(2, "errors.too-short"),
  idempotencyKey: z.uuid().optional(),
});

let runs = 0;
const write = command({
  name: "test.write",
  input,
  roles: ["settlement_officer"],
  async run(scope, { word }) {
    runs += 1;
    scope.audit({ action: "test.write", objectType: "test" });
    return word === "no" ? fail("errors.forbidden") : ok({ word, runs });
  },
});

it("refuses a role that may not, and puts the refusal on the trail", () =>
  withRollback(async () => {
    const auditor = someone("auditor");
    const refused = await write(auditor, { word: "ja" }).catch((error) => error);
    expect(isDomainError(refused) && refused.kind).toBe("forbidden");
    expect(await inScope(auditor, trail)).toEqual([{ action: "test.write", outcome: "refused" }]);
  }));

it("says what is wrong at the field, and a failure leaves nothing behind", () =>
  withRollback(async () => {
    const officer = someone("settlement_officer");
    expect(await write(officer, { word: "j" })).toMatchObject({
      error: { code: "errors.invalid-input", fields: { word: ["errors.too-short"] } },
    });
    expect(await write(officer, { word: 7 })).toMatchObject({
      error: { fields: { word: ["errors.invalid-value"] } },
    });
    expect(await write(officer, { word: "no" })).toMatchObject({ ok: false });
    expect(await inScope(officer, trail)).toEqual([]);
  }));

it("runs once for one key, and gives the stored answer again", () =>
  withRollback(async () => {
    const officer = someone("settlement_officer");
    const idempotencyKey = newId();
    const first = await write(officer, { word: "ja", idempotencyKey });
    expect(await write(officer, { word: "ja", idempotencyKey })).toEqual(first);
    expect(await write(officer, { word: "nei", idempotencyKey })).toMatchObject({
      error: { code: "errors.form-already-sent" },
    });
    expect(await inScope(officer, trail)).toHaveLength(1);
    const failed = newId();
    expect(await write(officer, { word: "no", idempotencyKey: failed })).toMatchObject({
      ok: false,
    });
    expect(await write(officer, { word: "ja", idempotencyKey: failed })).toMatchObject({
      ok: true,
    });
  }));

it("shows nothing when the trail cannot be written", () =>
  withRollback(async () => {
    const officer = someone("settlement_officer");
    let given: unknown = "nothing";
    const shown = inScope(officer, async (scope) => {
      // A row without an action cannot be written.
      scope.audit({ action: null as unknown as string, objectType: "case" });
      given = "the body ran";
      return "case data";
    });
    await expect(shown).rejects.toThrow();
    expect(given).toBe("the body ran");
  }));

it("puts a thrown refusal on the trail although the act is rolled back", () =>
  withRollback(async () => {
    const officer = someone("settlement_officer");
    const asked = inScope(officer, async (scope) => {
      scope.audit({ action: "test.never", objectType: "test" });
      throw notFound({ action: "test.view", objectType: "case", objectId: newId() });
    });
    await expect(asked).rejects.toThrow("not_found");
    expect(await inScope(officer, trail)).toEqual([{ action: "test.view", outcome: "refused" }]);
  }));
