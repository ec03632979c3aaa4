import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { endProgramme } from "@/lib/completion/commands/end-programme";
import { newId } from "@/lib/platform/ids";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import { indicatorInYear, shownIndicator } from "../queries/indicator-year";
import { peopleBehind } from "../queries/people-behind";
import { rebuildRollups } from "./rebuild-rollups";
import { setTarget } from "./set-target";

const ended = {
  rightArisesOn: "2025-01-10",
  decidedOn: "2025-02-01",
  startedOn: "2025-03-01",
  endedOn: "2026-05-04",
};

async function someone(exit: Record<string, unknown> = {}) {
  const teamId = await aTeam();
  const manager = await aColleague(["manager"], [teamId]);
  const { caseId } = await aCase(manager, teamId);
  const header = await inScope(manager, (scope) => caseHeader(scope, caseId));
  const personId = header.members[0]?.personId ?? "";
  const { participationId } = expectOk(
    await recordProgramme(manager, {
      caseId,
      personId,
      idempotencyKey: newId(),
      ...ended,
      ...exit,
    }),
  );
  return { teamId, manager, caseId, personId, participationId };
}

const atEnd = (scope: Scope) => indicatorInYear(scope, "work_or_education_at_end", 2026);

it("counts someone without an exit reason in the denominator, and lists them", () =>
  withRollback(async () => {
    const { manager, personId, participationId } = await someone();
    const before = await inScope(manager, atEnd);
    expect(before.quarters[1]).toMatchObject({ denominator: 1, numerator: 0, missing: 1 });
    const listed = await inScope(manager, (scope) =>
      peopleBehind(scope, { indicator: "work_or_education_at_end", year: 2026, only: "missing" }),
    );
    expect(listed.people).toMatchObject([{ personId, missing: "exit_reason" }]);

    expectOk(
      await endProgramme(manager, {
        participationId,
        version: 1,
        idempotencyKey: newId(),
        kind: "goal_reached",
        endedOn: ended.endedOn,
        activities: ["work_full_time"],
      }),
    );
    const after = await inScope(manager, atEnd);
    expect(after.quarters[1]).toMatchObject({ denominator: 1, numerator: 1, missing: 0 });
    expect(after.result.percent).toBe(100);
  }));

it("gives the same figures by upkeep and by rebuild", () =>
  withRollback(async () => {
    const { manager } = await someone({ exitReason: "social_assistance" });
    await someone();
    await someone({ exitReason: "upper_secondary", statusAfterOneYear: "work" });
    const figures = (scope: Scope) =>
      scope.tx.execute(sql`select indicator, year, quarter, denominator, numerator, missing
        from indicator_rollup where denominator > 0 order by 1, 2, 3`);
    const kept = await inScope(manager, figures);
    expectOk(await rebuildRollups(manager, {}));
    expect(await inScope(manager, figures)).toEqual(kept);
    expect(kept.length).toBeGreaterThan(2);
  }));

it("counts but does not list people of cases that the actor may not open", () =>
  withRollback(async () => {
    await someone({ exitReason: "work_full_time" });
    const other = await aColleague(["manager"], [await aTeam()]);
    const behind = await inScope(other, (scope) =>
      peopleBehind(scope, { indicator: "work_or_education_at_end", year: 2026 }),
    );
    expect(behind).toMatchObject({ people: [], visible: 0, hidden: null });
    const shown = await inScope(other, (scope) =>
      shownIndicator(scope, "work_or_education_at_end", 2026),
    );
    expect(shown.quarters[1]).toMatchObject({ masked: true, denominator: null });
    expect(shown.result).toMatchObject({ masked: true, percent: null });
  }));

it("pages through the people behind a figure by key, each once", () =>
  withRollback(async () => {
    const { manager, teamId } = await someone();
    for (const familyName of ["Åsen", "Aas", "Østby"]) {
      const { caseId } = await aCase(manager, teamId, {
        members: [{ givenName: "Test", familyName, birthDate: "01.02.1980" }],
      });
      const header = await inScope(manager, (scope) => caseHeader(scope, caseId));
      const personId = header.members[0]?.personId;
      expectOk(
        await recordProgramme(manager, { caseId, personId, idempotencyKey: newId(), ...ended }),
      );
    }
    const filter = { indicator: "work_or_education_at_end", year: 2026 } as const;
    const all = await inScope(manager, (scope) => peopleBehind(scope, filter));
    expect(all.people).toHaveLength(4);
    expect(all.people.map((one) => one.on)).toEqual(Array(4).fill("2026-05-04"));
    const [first, second] = all.people;
    const after = { personId: first?.personId ?? "", caseId: first?.caseId ?? "" };
    const rest = await inScope(manager, (scope) => peopleBehind(scope, { ...filter, after }));
    expect(rest.people.map((one) => one.personId)).toEqual(
      all.people.slice(1).map((one) => one.personId),
    );
    expect(rest.people[0]).toEqual(second);
  }));

it("sets a target once, and tells the later of two", () =>
  withRollback(async () => {
    const { manager } = await someone();
    const given = { indicator: "work_or_education_at_end", year: 2026, value: 60, version: 0 };
    expectOk(await setTarget(manager, given));
    expect(await setTarget(manager, { ...given, value: 70 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { value: 60 } },
    });
    expectOk(await setTarget(manager, { ...given, value: 70, version: 1 }));
    const year = await inScope(manager, atEnd);
    expect(year.target).toMatchObject({ value: 70, version: 2 });
    expect(await setTarget(manager, { ...given, value: 101, version: 2 })).toMatchObject({
      error: { fields: { value: ["steering.errors.percent-out-of-range"] } },
    });
  }));

it("refuses dates that cannot be right, at the field", () =>
  withRollback(async () => {
    const { manager, participationId } = await someone();
    const result = await endProgramme(manager, {
      participationId,
      version: 1,
      idempotencyKey: newId(),
      kind: "goal_reached",
      endedOn: "2025-02-02",
      exitReason: "no_such_reason",
    });
    expect(result).toMatchObject({
      error: {
        fields: {
          endedOn: ["completion.errors.before-start"],
          exitReason: ["programme.errors.unknown-choice"],
        },
      },
    });
  }));
