import { beforeAll, expect, it } from "vitest";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { inScope } from "@/lib/platform/transaction";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "../fixtures";
import { caseHeader } from "../queries/case-header";
import { openCase } from "./open-case";

beforeAll(keepOnlyCaseFigures);

it("opens a case for new persons, with number, stage and kept figures", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    const { caseId, number } = expectOk(
      await openCase(ctx, {
        settlementType: "from_reception",
        teamId,
        members: [
          { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
          { givenName: "Bilal", familyName: "Yusuf", birthDate: "2019" },
        ],
        officers: { settlement_officer: ctx.actor.accountId },
        note: "Ring tilbake",
      }),
    );
    expect(number).toBe("2026-00001");
    const header = await inScope(ctx, (scope) => caseHeader(scope, caseId));
    expect(header).toMatchObject({
      householdName: "Yusuf, Amina",
      memberCount: 2,
      openStages: ["request"],
      status: "open",
      openedOn: "2026-11-23",
      officers: [{ role: "settlement_officer", name: ctx.actor.name }],
      stages: [{ stage: "request", closedOn: null }],
      access: { kind: "relation" },
    });
    expect(header.members.map(({ name }) => name)).toEqual(["Amina Yusuf", "Bilal Yusuf"]);
  }));

it("makes one case of one key, and keeps what is wrong with a person where it was typed", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    const given = {
      idempotencyKey: "0197e1a0-0000-7000-8000-000000000001",
      settlementType: "resettlement",
      teamId,
      members: [{ givenName: "Amina" }],
    };
    const first = expectOk(await openCase(ctx, given));
    expect(expectOk(await openCase(ctx, given))).toEqual(first);
    const wrong = await openCase(ctx, {
      ...given,
      idempotencyKey: undefined,
      members: [{ givenName: "Bilal" }, { givenName: "Omar", duf: "12" }],
    });
    expect(wrong).toMatchObject({
      ok: false,
      error: { fields: { "members.1.duf": [expect.any(String)] } },
    });
  }));

it("asks before it registers someone who looks like a registered person", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    await aCase(ctx, teamId);
    const again = {
      settlementType: "amot",
      teamId,
      members: [{ givenName: "Amina", familyName: "Yusuf", birthDate: "1990" }],
    };
    expect(await openCase(ctx, again)).toMatchObject({
      ok: false,
      error: { code: "cases.errors.likely-duplicates", data: [{ member: 0, name: "Amina Yusuf" }] },
    });
    expectOk(await openCase(ctx, { ...again, duplicatesSeen: true }));
  }));

it("is for settlement officers and managers", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const adviser = await aColleague(["housing_adviser"], [teamId]);
    await expect(aCase(adviser, teamId)).rejects.toMatchObject({ kind: "forbidden" });
  }));

it("gives no number twice, however many open a case at once", () =>
  onFreshDatabase(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    const opened = await Promise.all(Array.from({ length: 12 }, () => aCase(ctx, teamId)));
    const numbers = opened.map(({ number }) => number).sort();
    expect(numbers).toEqual(
      Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(5, "0")}`),
    );
  }));
