import { sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { verifyChain } from "@/lib/audit/queries/verify-chain";
import type { config } from "@/lib/platform/config";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { rebuildRollups } from "@/lib/steering/commands/rebuild-rollups";
import { openFlags } from "@/lib/watch/queries/flags";
import { transaction } from "../client";
import { asOwner } from "../owner";
import { onFreshDatabase } from "../testing/databases";
import { DEMO_MUNICIPALITIES } from "./municipalities";
import { loadDemo } from "./store";

const changed = vi.hoisted(() => ({ production: false, demoData: true }));
vi.mock("@/lib/platform/config", async (original) => {
  const real = await original<{ config: typeof config }>();
  return { ...real, config: () => ({ ...real.config(), ...changed }) };
});

const now = new Date().toISOString();

const asManager = (municipalityId: string): Ctx => ({
  municipalityId: municipalityId as MunicipalityId,
  actor: {
    accountId: "018f0000-0000-7000-8000-000000000000",
    name: "Leder",
    roles: ["manager"],
    teamIds: [],
    inProtectedCircle: false,
  },
  locale: "nb",
  now,
  today: dayInNorway(now),
  requestId: "test",
  sourceAddress: "",
});

const rows = <T extends Record<string, unknown>>(municipalityId: string, query: string) =>
  transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.municipality', ${municipalityId}, true)`);
    return [...(await tx.execute<T>(sql.raw(query)))];
  });

const rollups = (municipalityId: string) =>
  rows(
    municipalityId,
    `select indicator, year, quarter, denominator, numerator, missing from indicator_rollup
     where denominator > 0 or missing > 0 order by 1, 2, 3`,
  );

const figures = (municipalityId: string) =>
  rows(
    municipalityId,
    `select (select count(*)::int from settlement_case) as cases,
      (select count(*)::int from person) as people,
      (select count(*)::int from checklist_entry) as entries,
      (select count(*)::int from audit_event) as events`,
  );

describe("loading the demo data", () => {
  it("is refused where the records are real, or demo data is off", async () => {
    for (const setting of [{ production: true }, { demoData: false }]) {
      Object.assign(changed, setting);
      await expect(loadDemo()).rejects.toThrow("demo data is off");
      Object.assign(changed, { production: false, demoData: true });
    }
  });

  it("fills an empty database once, with figures that a recount gives too", {
    timeout: 240_000,
  }, async () => {
    await onFreshDatabase(async () => {
      expect(await loadDemo(now)).toBe("loaded");
      const before = await Promise.all(DEMO_MUNICIPALITIES.map(({ id }) => figures(id)));
      expect(await loadDemo(now)).toBe("present");
      expect(await Promise.all(DEMO_MUNICIPALITIES.map(({ id }) => figures(id)))).toEqual(before);

      await asOwner(
        ({ sql: owner }) => owner`update loaded_data set digest = '' where name = 'demo'`,
      );
      expect(await loadDemo(now)).toBe("present_but_older");
      expect(await Promise.all(DEMO_MUNICIPALITIES.map(({ id }) => figures(id)))).toEqual(before);

      for (const { id, households } of DEMO_MUNICIPALITIES) {
        const [figure] = await figures(id);
        expect(figure?.cases).toBeGreaterThanOrEqual(households);
        await hasTrail(id);
        await standsInChecklists(id);
        await keepsProtectedContacts(id);
        await showsAFlag(id);

        const kept = await rollups(id);
        expect(kept.length).toBeGreaterThan(10);
        expect(await rebuildRollups(asManager(id), {})).toMatchObject({ ok: true });
        expect(await rollups(id)).toEqual(kept);
      }
    });
  });
});

/** An unbroken chain in the order of time, which tells of every case and of marks and looks. */
async function hasTrail(id: string) {
  const { checked, faults } = await inScope(asManager(id), (scope) => verifyChain(scope));
  expect(faults).toEqual([]);
  const [trail] = await rows<Record<"events" | "back" | "untold" | "unmarked" | "unseen", number>>(
    id,
    `select (select count(*)::int from audit_event) as events,
      (select count(*)::int from
        (select at < lag(at) over (order by seq) as back from audit_event) e where back) as back,
      (select count(*)::int from settlement_case c where not exists (select 1 from audit_event e
        where e.case_id = c.id and e.action = 'cases.open-case')) as untold,
      (select count(*)::int from checklist_entry where state in ('done_by_hand', 'not_relevant'))
        - (select count(*)::int from audit_event
          where action in ('casework.mark-done', 'casework.mark-not-relevant')) as unmarked,
      (select count(*)::int from settlement_case c where status = 'open' and opened_on < current_date - 7
        and not exists (select 1 from audit_event e where e.case_id = c.id
          and split_part(e.action, '.', 2) like 'view-%')) as unseen`,
  );
  expect(trail).toEqual({ events: checked, back: 0, untold: 0, unmarked: 0, unseen: 0 });
}

async function standsInChecklists(id: string) {
  const states = await rows<{ state: string }>(id, "select distinct state from checklist_entry");
  expect(new Set(states.map(({ state }) => state))).toEqual(
    new Set(["open", "shown_by_record", "done_by_hand", "not_relevant"]),
  );
  const [open] = await rows<{
    all: number;
    late: number;
    days: number;
    staged: number;
    recent: number;
  }>(
    id,
    `select count(*)::int as "all", count(*) filter (where next_due_on < current_date)::int as late,
      max(current_date - next_due_on)::int as days,
      count(*) filter (where cardinality(open_stages) > 0)::int as staged,
      count(*) filter (where last_activity_at > now() - interval '1 hour')::int as recent
     from settlement_case where status = 'open'`,
  );
  expect(open?.staged).toBe(open?.all);
  // The load itself is no activity in a case.
  expect((open?.recent ?? 0) / (open?.all ?? 1)).toBeLessThan(0.1);
  // Some are behind, most are not.
  expect(open?.late).toBeGreaterThan(0);
  expect((open?.late ?? 0) / (open?.all ?? 1)).toBeLessThan(0.3);
  // Whoever comes new to it sees a municipality at work, and none that has given up.
  expect(open?.days).toBeLessThan(90);
}

/** Where there is a watch, one of the named few finds something to look at. */
async function showsAFlag(id: string) {
  const [member] = await rows<{ accountId: string }>(
    id,
    `select account_id as "accountId" from watch_member limit 1`,
  );
  if (!member) return;
  const { actor, ...ctx } = asManager(id);
  const named = { ...ctx, actor: { ...actor, ...member } };
  expect(await inScope(named, openFlags)).toBeGreaterThan(0);
}

/** Those outside the circle see the row of no one in a household under protection. */
async function keepsProtectedContacts(id: string) {
  const [seen] = await inScope(asManager(id), async ({ tx }) => [
    ...(await tx.execute<{ contacts: number; open: number }>(sql`select
      (select count(*)::int from person_contact) as contacts,
      (select count(*)::int from person p where not exists (
        select 1 from household_member mine
        join household_member theirs on theirs.household_id = mine.household_id
          and theirs.to_on is null
        join person o on o.id = theirs.person_id and o.address_protection <> 'none'
        where mine.person_id = p.id and mine.to_on is null)) as open`)),
  ]);
  expect(seen?.contacts).toBe(seen?.open);
  expect(seen?.contacts).toBeGreaterThan(0);
}
