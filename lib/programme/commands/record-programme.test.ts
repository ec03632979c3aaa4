import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { participationsOfCase } from "../queries/participations";
import { changeProgramme } from "./change-programme";
import { recordProgramme } from "./record-programme";

async function aHousehold() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  const personId = header.members[0]?.personId ?? "";
  return { teamId, adviser, caseId, personId };
}

const given = () => ({ idempotencyKey: newId() });

it("computes the last day for decision and start from the right", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    expectOk(
      await recordProgramme(adviser, {
        ...given(),
        caseId,
        personId,
        rightArisesOn: "2026-08-31",
      }),
    );
    const [programme] = await inScope(adviser, (scope) => participationsOfCase(scope, caseId));
    expect(programme).toMatchObject({ rightArisesOn: "2026-08-31", startDueOn: "2026-11-30" });
  }));

it("records one programme at a time for a person, and a new one when that has ended", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const first = { ...given(), caseId, personId, decidedOn: "2025-01-10" };
    const { participationId } = expectOk(await recordProgramme(adviser, first));
    expectOk(await recordProgramme(adviser, first));
    expect(await recordProgramme(adviser, { ...given(), caseId, personId })).toMatchObject({
      error: { code: "programme.errors.already-in-programme" },
    });
    await inScope(adviser, ({ tx }) =>
      tx.execute(sql`update programme_participation
        set started_on = '2025-02-01', ended_on = '2026-02-01' where id = ${participationId}::uuid`),
    );
    expectOk(await recordProgramme(adviser, { ...given(), caseId, personId }));
    const all = await inScope(adviser, (scope) => participationsOfCase(scope, caseId));
    expect(all).toHaveLength(2);
  }));

it("takes no exit reason that stands for a missing one", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    expect(
      await recordProgramme(adviser, {
        ...given(),
        caseId,
        personId,
        startedOn: "2025-02-01",
        endedOn: "2026-02-01",
        exitReason: "not_registered",
      }),
    ).toMatchObject({
      error: { fields: { exitReason: ["programme.errors.unknown-choice"] } },
    });
  }));

it("tells the later of two savers what is stored", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = expectOk(
      await recordProgramme(adviser, { ...given(), caseId, personId }),
    );
    const change = { participationId, version: 1 };
    expectOk(await changeProgramme(adviser, { ...change, decidedOn: "2026-10-01" }));
    expect(await changeProgramme(adviser, { ...change, decidedOn: "2026-10-02" })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { decidedOn: "2026-10-01", version: 2 } },
    });
  }));

it("is for those who may open the case and work with programmes", () =>
  withRollback(async () => {
    const { teamId, caseId, personId } = await aHousehold();
    const housing = await aColleague(["housing_adviser"], [teamId]);
    await expect(recordProgramme(housing, { ...given(), caseId, personId })).rejects.toMatchObject({
      kind: "forbidden",
    });
    const outsider = await aColleague(["programme_adviser"], [await aTeam()]);
    await expect(recordProgramme(outsider, { ...given(), caseId, personId })).rejects.toMatchObject(
      { kind: "not_found" },
    );
  }));
