import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import "@/lib/composition";
import { transaction } from "@/db/client";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { changeLandlord } from "@/lib/organisations/commands/change-landlord";
import { requireLandlord } from "@/lib/organisations/queries/landlords";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { changeFinder } from "@/lib/self-settlement/commands/change-finder";
import {
  type AnApplication,
  aHome,
  anApplication,
  applicationOf,
  asItStands,
  caseHeaderOf,
  doAct,
} from "@/lib/self-settlement/fixtures";
import { aWatch, aWatcher } from "../fixtures";
import { flagsIn } from "../queries/flags";
import { setSignal } from "./set-signal";
import { tendWatch } from "./tend-watch";

const states = ["open", "decided", "closed"] as const;
const seenBy = (ctx: Ctx) => inScope(ctx, (scope) => flagsIn(scope, states));

/** The flags that there are, as someone past the wall sees them. */
const flagsHere = () =>
  transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.municipality', '1103', true),
      set_config('app.tending_watch', 'on', true)`);
    const rows = await tx.execute<{ signal: string; state: string; cases: string[] }>(sql`
      select f.signal, f.state, array(select c.case_id from watch_flag_case c
        where c.flag_id = f.id order by 1)::text[] as cases
      from watch_flag f order by f.signal, f.id`);
    await tx.execute(sql`select set_config('app.tending_watch', 'off', true)`);
    return rows.map((row) => ({ ...row }));
  });

const helper = { foundBy: "helper", helperName: "Hjelper", helperPhone: "400 11 222" };

async function office() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer", "housing_adviser"], [teamId], {
    inProtectedCircle: true,
  });
  return { ctx, teamId };
}

/** Applications of as many households, each in a home of its own. */
async function applications(
  { ctx, teamId }: { ctx: Ctx; teamId: string },
  count: number,
  home: (at: number) => Record<string, unknown>,
  state: "application" | "moved_in" = "application",
): Promise<AnApplication[]> {
  const made: AnApplication[] = [];
  for (let at = 0; at < count; at += 1) {
    made.push(await anApplication(ctx, teamId, { state, home: aHome(home(at)) }));
  }
  return made;
}

const ids = (made: readonly AnApplication[]) => made.map(({ caseId }) => caseId).toSorted();

describe("the same helper", () => {
  it("leaves no row while the watch is off, and is seen at once when it is turned on", () =>
    withRollback(async () => {
      const here = await office();
      const made = await applications(here, 3, () => helper);
      expect(await flagsHere()).toEqual([]);
      await aWatch(here.ctx);
      expect(await flagsHere()).toEqual([
        { signal: "same_helper", state: "open", cases: ids(made) },
      ]);
    }));

  it("is flagged by the application that makes it three, and told to the named with who it is", () =>
    withRollback(async () => {
      const here = await office();
      const keeper = await aWatch(here.ctx);
      const watcher = await aWatcher(keeper);
      await applications(here, 2, () => helper);
      expect(await seenBy(watcher)).toEqual([]);
      await applications(here, 1, () => ({ ...helper, helperPhone: "+47 40011222" }));
      expect(await seenBy(watcher)).toMatchObject([
        {
          signal: "same_helper",
          state: "open",
          openedOn: "2026-11-23",
          eraseOn: "2027-05-23",
          decision: null,
          subject: { landlordName: null, address: null },
          cases: [{ mayOpen: false }, { mayOpen: false }, { mayOpen: false }],
        },
      ]);
      const [flag] = await seenBy(watcher);
      expect(flag?.subject.helpers.map(({ phone }) => phone).toSorted()).toEqual([
        "+47 40011222",
        "400 11 222",
      ]);
      const colleague = await aWatcher(keeper, ["settlement_officer"], [here.teamId]);
      expect((await seenBy(colleague))[0]?.cases.every(({ mayOpen }) => mayOpen)).toBe(true);
    }));

  it("closes by itself when an application is withdrawn, and says why", () =>
    withRollback(async () => {
      const here = await office();
      const watcher = await aWatcher(await aWatch(here.ctx));
      const [first] = await applications(here, 3, () => helper);
      if (!first) return expect.unreachable();
      expectOk(await doAct(here.ctx, "withdraw", await asItStands(here.ctx, first)));
      expect(await seenBy(watcher)).toMatchObject([
        { state: "closed", lapsedOn: "2026-11-23", lapseReason: "application_ended" },
      ]);
      expect((await seenBy(watcher))[0]?.eraseOn).toBe("2026-12-23");
    }));

  it("closes when the contact is corrected, and opens again when it is put back", () =>
    withRollback(async () => {
      const here = await office();
      const watcher = await aWatcher(await aWatch(here.ctx));
      const [first] = await applications(here, 3, () => helper);
      if (!first) return expect.unreachable();
      const correct = async (helperPhone: string) => {
        const { applicationId } = first;
        const { version, wantedOn } = await applicationOf(here.ctx, applicationId);
        const input = { applicationId, version, wantedOn, ...helper, helperPhone };
        expectOk(await changeFinder(here.ctx, input));
      };
      await correct("400 99 999");
      expect(await seenBy(watcher)).toMatchObject([
        { state: "closed", lapseReason: "record_changed" },
      ]);
      await correct("400 11 222");
      expect(await seenBy(watcher)).toMatchObject([{ state: "open", lapsedOn: null }]);
    }));

  it("leaves out a household under address protection, and takes out one that comes under it", () =>
    withRollback(async () => {
      const here = await office();
      await aWatch(here.ctx);
      const made = await applications(here, 4, () => helper);
      const [first] = made;
      if (!first) return expect.unreachable();
      const { members } = await caseHeaderOf(here.ctx, first.caseId);
      const personId = members[0]?.personId;
      expectOk(await raiseProtection(here.ctx, { personId, grade: "fortrolig" }));
      expect(await flagsHere()).toEqual([
        { signal: "same_helper", state: "open", cases: ids(made.slice(1)) },
      ]);
    }));

  it("follows the municipality's own threshold at once", () =>
    withRollback(async () => {
      const here = await office();
      const keeper = await aWatch(here.ctx);
      const watcher = await aWatcher(keeper);
      await applications(here, 2, () => helper);
      const setting = { signal: "same_helper", isOn: true, threshold: 2, months: 24 };
      expectOk(await setSignal(keeper, { ...setting, version: 0 }));
      expect(await seenBy(watcher)).toMatchObject([{ state: "open" }]);
      expectOk(await setSignal(keeper, { ...setting, isOn: false, version: 1 }));
      expect(await seenBy(watcher)).toMatchObject([
        { state: "closed", lapseReason: "settings_changed" },
      ]);
      expect(await setSignal(keeper, { ...setting, threshold: 1, version: 2 })).toMatchObject({
        error: { fields: { threshold: ["watch.errors.out-of-range"] } },
      });
      expect(await setSignal(keeper, { ...setting, version: 1 })).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { isOn: false, version: 2 } },
      });
    }));

  it(
    "is not missed when two who do not see each other's make it three at once",
    () =>
      onFreshDatabase(async () => {
        const here = await office();
        await aWatch(here.ctx);
        const [, ...others] = await applications(here, 3, (at) => (at === 0 ? helper : {}));
        const changes = await Promise.all(
          others.map(async ({ applicationId }) => {
            const { version, wantedOn } = await applicationOf(here.ctx, applicationId);
            return { applicationId, version, wantedOn, ...helper };
          }),
        );
        await Promise.all(
          changes.map(async (change) => expectOk(await changeFinder(here.ctx, change))),
        );
        expect((await flagsHere()).map(({ signal }) => signal)).toEqual(["same_helper"]);
      }),
    60_000,
  );
});

it("flags a landlord who is the helper, also when it is the landlord's number that is changed", () =>
  withRollback(async () => {
    const here = await office();
    const watcher = await aWatcher(await aWatch(here.ctx));
    const [made] = await applications(here, 1, () => helper);
    if (!made) return expect.unreachable();
    expect(await seenBy(watcher)).toEqual([]);
    const landlordId = await inScope(here.ctx, async ({ tx }) => {
      const [row] = await tx.execute<{ id: string }>(
        sql`select landlord_id as id from dwelling where id = ${made.dwellingId}::uuid`,
      );
      return row?.id ?? "";
    });
    const found = await inScope(here.ctx, (scope) => requireLandlord(scope, landlordId, "test"));
    const changed = { ...found, landlordId, phone: "40011222" };
    expectOk(await changeLandlord(here.ctx, changed));
    expect(await seenBy(watcher)).toMatchObject([
      { signal: "helper_is_landlord", subject: { landlordId, landlordName: "Turid Utleier" } },
    ]);
  }));

it("flags money that the lease asks for beside the rent", () =>
  withRollback(async () => {
    const here = await office();
    const watcher = await aWatcher(await aWatch(here.ctx));
    const { lease } = aHome() as { lease: object };
    await applications(here, 1, () => ({ lease: { ...lease, otherPayment: 500_000 } }));
    expect(await seenBy(watcher)).toMatchObject([{ signal: "money_asked", state: "open" }]);
  }));

it("flags households in one dwelling, with the address and nothing of a helper", () =>
  withRollback(async () => {
    const here = await office();
    const watcher = await aWatcher(await aWatch(here.ctx));
    const [first] = await applications(here, 1, () => helper, "moved_in");
    await applications(here, 1, () => ({
      dwelling: undefined,
      landlord: undefined,
      dwellingId: first?.dwellingId,
    }));
    const [flag] = await seenBy(watcher);
    expect(flag).toMatchObject({ signal: "shared_dwelling", subject: { helpers: [] } });
    expect(flag?.subject.address).toMatch(/^Prøveveien \d+ .*, Stavanger$/);
  }));

it("flags three moves away from one landlord in a year", () =>
  withRollback(async () => {
    const here = await office();
    await aWatch(here.ctx);
    const made = await applications(here, 3, () => ({}), "moved_in");
    const [first] = made;
    await inScope(here.ctx, async (scope) => {
      await scope.tx.execute(sql`update dwelling set landlord_id = (
        select landlord_id from dwelling where id = ${first?.dwellingId}::uuid)`);
      await scope.tx.execute(sql`update lease set moved_out_on = '2026-11-22'`);
      for (const { caseId } of made) scope.touch(caseId);
    });
    expect(await flagsHere()).toEqual([
      { signal: "moves_from_landlord", state: "open", cases: ids(made) },
    ]);
  }));

it("puts no word of a flag on the trail, nor on the cases behind it", () =>
  withRollback(async () => {
    const here = await office();
    await aWatch(here.ctx);
    await applications(here, 3, () => helper);
    expect(await flagsHere()).toHaveLength(1);
    const rows = await inScope(here.ctx, ({ tx }) =>
      tx.execute<{ action: string; case_id: string | null }>(sql`
        select action, case_id from audit_event where action like 'watch.%'`),
    );
    expect(rows.map(({ action, case_id }) => [action, case_id])).toEqual([
      ["watch.propose-basis", null],
      ["watch.approve-basis", null],
    ]);
  }));

it("comes to the same when everything is looked over as when each change was", () =>
  withRollback(async () => {
    const here = await office();
    await aWatch(here.ctx);
    await applications(here, 3, () => helper);
    await applications(here, 2, () => ({ ...helper, helperPhone: "", helperIsLandlord: true }));
    const before = await flagsHere();
    expect(before.map(({ signal }) => signal)).toEqual([
      "helper_is_landlord",
      "helper_is_landlord",
      "same_helper",
    ]);
    await tendWatch(here.ctx.municipalityId, here.ctx.now);
    expect(await flagsHere()).toEqual(before);
  }));
