import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import "@/lib/composition";
import { transaction } from "@/db/client";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { historyOf, searchLog, whoHasLooked } from "@/lib/audit/queries/events";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { requireCase } from "@/lib/cases/queries/require-case";
import { caseChecklist } from "@/lib/casework/queries/case-checklist";
import { dayCounters } from "@/lib/casework/queries/my-day";
import type { Ctx, Role } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aHome, anApplication } from "@/lib/self-settlement/fixtures";
import { aWatch, aWatcher } from "../fixtures";
import { flagsIn, openFlags, requireFlag } from "../queries/flags";
import { decideFlag } from "./decide-flag";
import { endWatch } from "./end-watch";
import { removeWatcher } from "./remove-watcher";
import { tendWatch } from "./tend-watch";

/** A flag on three households of one team, and two who are named. */
async function aFlag() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const keeper = await aWatch(ctx);
  const watcher = await aWatcher(keeper);
  const second = await aWatcher(keeper, ["settlement_officer"], [teamId]);
  const home = () => aHome({ foundBy: "helper", helperName: "Hjelper", helperPhone: "40011222" });
  let caseId = "";
  for (let at = 0; at < 3; at += 1) {
    const made = await anApplication(ctx, teamId, { state: "application", home: home() });
    caseId = made.caseId;
  }
  const [flag] = await inScope(watcher, (scope) => flagsIn(scope, ["open"]));
  if (!flag) throw new Error("nothing was flagged");
  return { ctx, keeper, watcher, second, flag, caseId, teamId };
}

const nothing = { outcome: "nothing", note: "Hjelperen er ansatt i en frivillig organisasjon." };
const followUp = {
  outcome: "follow_up",
  note: "Snakker med hjelperen.",
  agreed: "Møte sammen med utleieren",
  actOn: "2026-12-01",
};
const read = (ctx: Ctx, id: string) => inScope(ctx, (scope) => requireFlag(scope, id));
const count = (ctx: Ctx) => inScope(ctx, openFlags);

/** Rows that the transaction of someone gets through the wall. */
const rowsOf = (ctx: Ctx) =>
  inScope(ctx, async ({ tx }) => {
    const [row] = await tx.execute<{ flags: number; cases: number }>(sql`select
      (select count(*)::int from watch_flag) as flags,
      (select count(*)::int from watch_flag_case) as cases`);
    return [row?.flags, row?.cases];
  });

it("keeps what was decided, by whom, and for how long, and can be decided anew", () =>
  withRollback(async () => {
    const { watcher, flag } = await aFlag();
    const { id: flagId, version } = flag;
    expectOk(await decideFlag(watcher, { flagId, version, ...followUp }));
    expect(await read(watcher, flagId)).toMatchObject({
      state: "decided",
      eraseOn: "2027-05-23",
      decision: {
        ...followUp,
        reportedTo: null,
        reportedOn: null,
        decidedByName: watcher.actor.name,
        decidedOn: "2026-11-23",
      },
    });
    const reported = {
      outcome: "report",
      note: "Det er tatt penger.",
      reportedTo: "Politiet",
      reportedOn: "2026-11-23",
      agreed: "hører ikke til her",
    };
    expectOk(await decideFlag(watcher, { flagId, version: version + 1, ...reported }));
    expect((await read(watcher, flagId)).decision).toMatchObject({
      outcome: "report",
      reportedTo: "Politiet",
      agreed: null,
    });
    expect(await count(watcher)).toBe(0);
  }));

it.each([
  ["no note", { outcome: "nothing", note: " " }, { note: ["errors.required"] }],
  [
    "follow-up without what and when",
    { outcome: "follow_up", note: "x" },
    { agreed: ["errors.required"], actOn: ["errors.required"] },
  ],
  [
    "a report without to whom and when",
    { outcome: "report", note: "x" },
    { reportedTo: ["errors.required"], reportedOn: ["errors.required"] },
  ],
  [
    "a report tomorrow",
    { outcome: "report", note: "x", reportedTo: "Politiet", reportedOn: "2026-11-24" },
    { reportedOn: ["watch.errors.reported-in-future"] },
  ],
])("refuses %s", (_what, input, fields) =>
  withRollback(async () => {
    const { watcher, flag } = await aFlag();
    const answer = await decideFlag(watcher, { flagId: flag.id, version: flag.version, ...input });
    expect(answer).toMatchObject({ error: { fields } });
  }),
);

it(
  "tells the later of two who decide at once what the first has decided",
  () =>
    onFreshDatabase(async () => {
      const { watcher, second, flag } = await aFlag();
      const input = { flagId: flag.id, version: flag.version };
      const answers = await Promise.all([
        decideFlag(watcher, { ...input, ...nothing }),
        decideFlag(second, { ...input, ...followUp }),
      ]);
      const lost = answers.filter((answer) => !answer.ok);
      expect(lost).toHaveLength(1);
      const { decision } = await read(watcher, flag.id);
      expect(lost).toMatchObject([
        {
          error: {
            code: "errors.changed-meanwhile",
            data: { outcome: decision?.outcome, note: decision?.note, version: flag.version + 1 },
          },
        },
      ]);
    }),
  60_000,
);

it("is encrypted at rest, and holds no name of anyone", () =>
  withRollback(async () => {
    const { watcher, flag } = await aFlag();
    const input = { flagId: flag.id, version: flag.version, ...nothing };
    expectOk(await decideFlag(watcher, input));
    const [row] = await inScope(watcher, ({ tx }) =>
      tx.execute<{ flag: string }>(sql`select f::text as flag from watch_flag f`),
    );
    expect(row?.flag).not.toContain("frivillig");
    expect(row?.flag).not.toContain("40011222");
    expect(row?.flag).not.toContain("Hjelper");
  }));

describe("someone who is not named", () => {
  const others: [string, readonly Role[]][] = [
    ["the manager", ["manager"]],
    ["the administrator", ["administrator"]],
    ["the auditor", ["auditor"]],
    ["the officer of the case", ["settlement_officer"]],
    ["everyone at once", ["manager", "administrator", "auditor", "housing_adviser"]],
  ];
  it.each(others)("%s finds nothing by any way in", (_who, roles) =>
    withRollback(async () => {
      const { flag, caseId, teamId, keeper, watcher } = await aFlag();
      expectOk(await decideFlag(watcher, { flagId: flag.id, version: flag.version, ...nothing }));
      const ctx = await aColleague(roles, [teamId]);
      for (const way of [
        inScope(ctx, (scope) => flagsIn(scope, ["open", "decided", "closed"])),
        read(ctx, flag.id),
      ]) {
        await expect(way).rejects.toMatchObject({ kind: "not_found" });
      }
      const decide = decideFlag(ctx, { flagId: flag.id, version: flag.version, ...nothing });
      await expect(decide).rejects.toMatchObject({
        kind:
          roles.some((role) => role === "administrator" || role === "auditor") && roles.length === 1
            ? "forbidden"
            : "not_found",
      });
      expect(await count(ctx)).toBeNull();
      expect(await rowsOf(ctx)).toEqual([0, 0]);
      if (roles.includes("auditor")) {
        const { rows } = await inScope(ctx, (scope) => searchLog(scope, { action: "watch" }));
        const told = JSON.stringify(rows);
        for (const secret of [flag.id, caseId, "Hjelper", "40011222", "frivillig", "same_helper"]) {
          expect(told).not.toContain(secret);
        }
        expect(rows.map(({ action }) => action)).toContain("watch.decide-flag");
      }
      if (roles.includes("manager")) {
        const told = JSON.stringify(
          await inScope(ctx, async (scope) => [
            await historyOf(scope, { caseId }),
            await whoHasLooked(scope, { caseId }),
            await caseChecklist(scope, await requireCase(scope, caseId)),
            await dayCounters(scope, "team"),
          ]),
        );
        expect(told).not.toMatch(/watch/);
      }
      // Even the one who put the basis in force and named the others.
      await expect(read(keeper, flag.id)).rejects.toMatchObject({ kind: "not_found" });
    }),
  );

  it("sees nothing from the moment the name is taken off the list", () =>
    withRollback(async () => {
      const { flag, keeper, watcher } = await aFlag();
      expect(await count(watcher)).toBe(1);
      expect(await rowsOf(watcher)).toEqual([1, 3]);
      expectOk(await removeWatcher(keeper, { accountId: watcher.actor.accountId }));
      expect(await count(watcher)).toBeNull();
      expect(await rowsOf(watcher)).toEqual([0, 0]);
      await expect(read(watcher, flag.id)).rejects.toMatchObject({ kind: "not_found" });
    }));

  it("is not let in by being named in another municipality", () =>
    withRollback(async () => {
      const { flag } = await aFlag();
      const there = await aColleague(["manager"], [], { municipalityId: "5001" });
      const watcher = await aWatcher(await aWatch(there));
      expect(await count(watcher)).toBe(0);
      await expect(read(watcher, flag.id)).rejects.toMatchObject({ kind: "not_found" });
    }));
});

/** All that is kept of flags, past the wall. */
const kept = () =>
  transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.municipality', '1103', true),
      set_config('app.tending_watch', 'on', true)`);
    const [row] = await tx.execute<{ rows: number }>(sql`select
      ((select count(*) from watch_flag) + (select count(*) from watch_flag_case))::int as rows`);
    await tx.execute(sql`select set_config('app.tending_watch', 'off', true)`);
    return row?.rows;
  });
const trail = (ctx: Ctx) =>
  inScope(ctx, ({ tx }) =>
    tx.execute<{ action: string; object_id: string | null; change_id: string | null }>(sql`
      select action, object_id, change_id from audit_event where action = 'watch.erase-flags'`),
  );

describe("a flag is erased", () => {
  it("when its time is over, with what was decided; the trail keeps that it happened", () =>
    withRollback(async () => {
      const { watcher, flag, ctx } = await aFlag();
      expectOk(await decideFlag(watcher, { flagId: flag.id, version: flag.version, ...nothing }));
      await tendWatch(ctx.municipalityId, "2027-05-22T09:00:00Z");
      expect(await kept()).toBe(4);
      await tendWatch(ctx.municipalityId, "2027-05-23T09:00:00Z");
      expect(await kept()).toBe(0);
      expect((await trail(ctx)).map((row) => ({ ...row }))).toEqual([
        { action: "watch.erase-flags", object_id: null, change_id: null },
      ]);
      // And does not come back the next day with nothing new.
      await tendWatch(ctx.municipalityId, "2027-05-24T09:00:00Z");
      expect(await kept()).toBe(0);
    }));

  it("also when nobody has decided", () =>
    withRollback(async () => {
      const { ctx } = await aFlag();
      await tendWatch(ctx.municipalityId, "2027-05-23T09:00:00Z");
      expect(await kept()).toBe(0);
    }));

  it("with all the others when the watch is turned off, and nothing is written after", () =>
    withRollback(async () => {
      const { ctx, keeper, watcher, teamId } = await aFlag();
      expectOk(await endWatch(keeper, { reason: "Ordningen avvikles" }));
      expect(await kept()).toBe(0);
      expect(await count(watcher)).toBeNull();
      await anApplication(ctx, teamId, {
        state: "application",
        home: aHome({ foundBy: "helper", helperName: "Hjelper", helperPhone: "40011222" }),
      });
      expect(await kept()).toBe(0);
      expect(await endWatch(keeper, { reason: "Igjen" })).toMatchObject({
        error: { code: "watch.errors.is-off" },
      });
    }));

  it("with all the others when the basis has run out, which hides them from its last day on", () =>
    withRollback(async () => {
      const { ctx, watcher } = await aFlag();
      const later = { ...watcher, now: "2028-01-01T09:00:00Z", today: "2028-01-01" };
      expect(await count(later)).toBeNull();
      expect(await kept()).toBe(4);
      await tendWatch(ctx.municipalityId, "2028-01-01T09:00:00Z");
      expect(await kept()).toBe(0);
    }));
});
