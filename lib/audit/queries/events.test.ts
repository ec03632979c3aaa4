import { expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx, MunicipalityId, Role } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { logSearchInput } from "../input";
import { historyOf, searchLog, whoHasLooked } from "./events";

const someone = (roles: readonly Role[], now = "2026-11-23T08:00:00.000Z"): Ctx => ({
  municipalityId: "1103" as MunicipalityId,
  actor: { accountId: newId(), name: "Kari", roles, teamIds: [], inProtectedCircle: false },
  locale: "nb",
  now,
  today: now.slice(0, 10),
  requestId: "test",
  sourceAddress: "127.0.0.1",
});
const did = (ctx: Ctx, action: string, caseId: string, more = {}) =>
  inScope(ctx, async (scope) => scope.audit({ action, objectType: "case", caseId, ...more }));

it("parts what was done from who has looked, and pages through both", () =>
  withRollback(async () => {
    const ctx = someone(["manager"]);
    const caseId = newId();
    for (let n = 0; n < 5; n++) {
      await did(ctx, "cases.change-team", caseId, {
        changes: [{ field: "team", before: `${n}`, after: `${n + 1}` }],
      });
      await did(ctx, "cases.view-overview", caseId);
    }
    await did(ctx, "people.reveal-identifier", caseId);
    await did(ctx, "cases.close-case", caseId, { outcome: "refused" });
    await did(ctx, "guidance.finish-session", caseId);
    await did(ctx, "cases.change-team", newId());
    const first = await inScope(ctx, (scope) => historyOf(scope, { caseId }, { limit: 4 }));
    expect(first.rows.map(({ action }) => action)).toEqual([
      "guidance.finish-session",
      "cases.change-team",
      "cases.change-team",
      "cases.change-team",
    ]);
    expect(first.rows[1]?.changes).toEqual([{ field: "team", before: "4", after: "5" }]);
    const rest = await inScope(ctx, (scope) =>
      historyOf(scope, { caseId }, { before: first.next ?? 0, limit: 4 }),
    );
    expect(rest).toMatchObject({ rows: [{}, {}], next: null });
    const guidance = await inScope(ctx, (scope) =>
      historyOf(scope, { caseId }, { module: "guidance" }),
    );
    expect(guidance.rows).toHaveLength(1);
    const looks = await inScope(ctx, (scope) => whoHasLooked(scope, { caseId }));
    expect(looks.rows.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      "cases.close-case refused",
      "people.reveal-identifier ok",
      ...Array(5).fill("cases.view-overview ok"),
    ]);
  }));

it("lets an auditor search by whom, what, when and outcome, and nobody else", () =>
  withRollback(async () => {
    const kari = someone(["manager"]);
    const ola = someone(["housing_adviser"], "2026-11-24T22:59:00.000Z");
    const late = someone(["housing_adviser"], "2026-11-24T23:00:00.000Z");
    const caseId = newId();
    await did(kari, "cases.change-team", caseId);
    await did(ola, "guidance.finish-session", caseId, { outcome: "refused" });
    await did(late, "cases.view-case", newId());
    const auditor = someone(["auditor"], "2026-11-26T08:00:00.000Z");
    const found = async (search: Record<string, unknown>) => {
      const { rows } = await inScope(auditor, (scope) =>
        searchLog(scope, logSearchInput.parse({ to: "2026-11-25", ...search })),
      );
      return rows.map(({ action }) => action);
    };
    expect(await found({})).toHaveLength(3);
    expect(await found({ case: caseId })).toHaveLength(2);
    expect(await found({ account: kari.actor.accountId })).toEqual(["cases.change-team"]);
    expect(await found({ action: "cases" })).toEqual(["cases.view-case", "cases.change-team"]);
    expect(await found({ action: "cases.view-case" })).toEqual(["cases.view-case"]);
    expect(await found({ outcome: "refused" })).toEqual(["guidance.finish-session"]);
    expect(await found({ from: "2026-11-24", to: "2026-11-24" })).toEqual([
      "guidance.finish-session",
    ]);
    expect(await found({ from: "2026-11-25" })).toEqual(["cases.view-case"]);
    expect(await found({ case: "'; drop table", action: "x' or 1=1" })).toHaveLength(3);
    for (const role of ["manager", "administrator", "settlement_officer"] as const) {
      await expect(
        inScope(someone([role]), (scope) => searchLog(scope, logSearchInput.parse({}))),
      ).rejects.toMatchObject({ kind: "forbidden" });
    }
  }));
