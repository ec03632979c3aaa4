import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asOwner } from "@/db/owner";
import { onFreshDatabase } from "@/db/testing/databases";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { verifyChain } from "./verify-chain";

const ctx: Ctx = {
  municipalityId: "1103" as MunicipalityId,
  actor: {
    accountId: "0197e1a0-0000-7000-8000-000000000001",
    name: "Kari",
    roles: ["manager"],
    teamIds: [],
    inProtectedCircle: false,
  },
  locale: "nb",
  now: "2026-11-23T08:00:00.000Z",
  today: "2026-11-23",
  requestId: "test",
  sourceAddress: "127.0.0.1",
};
const write = (before: string, after: string) =>
  inScope(ctx, async (scope) =>
    scope.audit({
      action: "cases.change-team",
      objectType: "case",
      changes: [{ field: "team", before, after }],
    }),
  );
const verify = (newest?: number) =>
  inScope(ctx, (scope) => verifyChain(scope, newest ? { newest } : {}));

/** Someone with the owner's password, who may do what the app may not. */
const tamper = (...statements: ReturnType<typeof sql>[]) =>
  asOwner(({ database }) =>
    database.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.municipality', '1103', true)`);
      for (const statement of statements) await tx.execute(statement);
    }),
  );

it("finds nothing wrong with an empty trail and one that nobody has touched", () =>
  onFreshDatabase(async () => {
    expect(await verify()).toEqual({ from: 1, to: 0, checked: 0, faults: [] });
    for (let n = 0; n < 6; n++) await write(`${n}`, `${n + 1}`);
    expect(await verify()).toEqual({ from: 1, to: 6, checked: 6, faults: [] });
    expect(await verify(2)).toEqual({ from: 5, to: 6, checked: 2, faults: [] });
  }));

const inRow3 = sql`id = (select change_id from audit_event where seq = 3)`;

it.each([
  ["a name", [3, "altered"], [sql`update audit_event set actor_name = 'x' where seq = 3`]],
  ["a time", [3, "altered"], [sql`update audit_event set at = at + interval '1 ms' where seq = 3`]],
  ["a field", [3, "altered"], [sql`update audit_event set fields = '{other}' where seq = 3`]],
  ["a hash", [3, "altered"], [sql`update audit_event set hash = 'x' where seq = 3`]],
  ["a row taken away", [4, "missing"], [sql`delete from audit_event where seq = 3`]],
  ["the first row taken away", [2, "missing"], [sql`delete from audit_event where seq = 1`]],
  ["the last row taken away", [6, "cut_off"], [sql`delete from audit_event where seq = 6`]],
  ["all rows taken away", [6, "cut_off"], [sql`delete from audit_event`]],
  [
    "two rows that changed places",
    [3, "unlinked"],
    [
      sql`update audit_event set seq = case seq when 3 then -4 else -3 end where seq in (3, 4)`,
      sql`update audit_event set seq = -seq where seq < 0`,
    ],
  ],
  [
    "a row moved to the end",
    [107, "unlinked"],
    [sql`update audit_event set seq = 107 where seq = 2`],
  ],
  [
    "a change",
    [3, "change_altered"],
    [sql`update change_record set changes = '[]' where ${inRow3}`],
  ],
  ["a change taken away", [3, "change_missing"], [sql`delete from change_record where ${inRow3}`]],
] as const)("finds %s", (_what, [seq, fault], statements) =>
  onFreshDatabase(async () => {
    for (let n = 0; n < 6; n++) await write(`${n}`, `${n + 1}`);
    await tamper(...statements);
    const { faults } = await verify();
    expect(faults).toContainEqual({ seq, fault });
  }),
);

it("finds a trail that was cut off and its head turned back", () =>
  onFreshDatabase(async () => {
    for (let n = 0; n < 3; n++) await write(`${n}`, `${n + 1}`);
    await tamper(sql`update audit_head set hash = 'x'`);
    expect((await verify()).faults).toContainEqual({ seq: 3, fault: "cut_off" });
  }));

it("cannot be altered by the app", () =>
  onFreshDatabase(async () => {
    await write("a", "b");
    for (const statement of [
      sql`update audit_event set actor_name = 'x'`,
      sql`delete from audit_event`,
      sql`update change_record set changes = '[]'`,
      sql`delete from change_record`,
      sql`update audit_head set seq = 0`,
    ]) {
      await expect(inScope(ctx, (scope) => scope.tx.execute(statement))).rejects.toMatchObject({
        code: "42501",
      });
    }
  }));
