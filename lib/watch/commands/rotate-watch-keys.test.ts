import { randomBytes } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { aHome, anApplication } from "@/lib/self-settlement/fixtures";
import { nobody } from "@/lib/users/rules/nobody";
import { aWatch, aWatcher } from "../fixtures";
import { flagsIn } from "../queries/flags";
import { decideFlag } from "./decide-flag";

const before = process.env.FIELD_KEYS;

afterEach(() => {
  process.env.FIELD_KEYS = before;
});

/** The module as a process that is started with these keys would have it. */
async function startedWith<T>(keys: string | undefined, load: () => Promise<T>): Promise<T> {
  process.env.FIELD_KEYS = keys;
  vi.resetModules();
  return load();
}

it("encrypts what was decided under the new key, after which the old one is not needed", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    const watcher = await aWatcher(await aWatch(ctx));
    const home = aHome({ foundBy: "landlord", helperName: "Turid", helperIsLandlord: true });
    await anApplication(ctx, teamId, { state: "application", home });
    const [flag] = await inScope(watcher, (scope) => flagsIn(scope, ["open"]));
    const decision = { flagId: flag?.id, version: 1, outcome: "nothing", note: "God forklaring" };
    expectOk(await decideFlag(watcher, decision));

    const fresh = `fresh:${randomBytes(32).toString("base64")}`;
    const { rotateWatchKeys } = await startedWith(
      `${fresh},${before}`,
      () => import("./rotate-watch-keys"),
    );
    const operations = nobody(watcher, watcher.municipalityId, "rotate-field-keys");
    expect(await rotateWatchKeys(operations)).toEqual({ rotated: 1 });
    expect(await rotateWatchKeys(operations)).toEqual({ rotated: 0 });

    const opened = await startedWith(fresh, () => import("../queries/flags"));
    const read = await inScope(watcher, (scope) => opened.flagsIn(scope, ["decided"]));
    expect(read[0]?.decision?.note).toBe("God forklaring");
  }));
