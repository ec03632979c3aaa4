import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { lawOf } from "@/lib/law/queries/law";
import { rightsOf } from "@/lib/law/rules/rights";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { basisOf, factsOfPerson } from "../queries/basis";
import { changeBasis } from "./change-basis";

async function aHousehold() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  const personId = header.members[0]?.personId ?? "";
  return { teamId, adviser, caseId, personId };
}

it("records what decides the rights, and keeps every answer that is not known unknown", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const given = { caseId, personId, version: 0 };
    expectOk(
      await changeBasis(adviser, {
        ...given,
        workHours: "37,5",
        workFrom: "2026-09-01",
        upperSecondary: "yes",
        appliedFromAbroad: "no",
        endGoal: "higher_education",
      }),
    );
    const basis = await inScope(adviser, (scope) => basisOf(scope, personId));
    expect(basis).toMatchObject({
      workHours: 37.5,
      workFrom: "2026-09-01",
      upperSecondary: true,
      appliedFromAbroad: false,
      settledByAgreement: null,
      endGoal: "higher_education",
      trainedByCounty: false,
      version: 1,
    });
  }));

it("shows the later of two what stands, in the words of the form", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const given = { caseId, personId, version: 0 };
    expectOk(await changeBasis(adviser, { ...given, workHours: 20, isParent: "yes" }));
    expect(await changeBasis(adviser, { ...given, workHours: 0 })).toMatchObject({
      error: {
        code: "errors.changed-meanwhile",
        data: { workHours: "20", isParent: "yes", version: 1 },
      },
    });
    expectOk(await changeBasis(adviser, { ...given, version: 1, workHours: 0 }));
  }));

it.each([
  [
    "a job that ends before it begins",
    { workHours: 20, workFrom: "2026-05-01", workUntil: "2026-04-30" },
    "workUntil",
  ],
  ["a job without hours", { workFrom: "2026-05-01" }, "workHours"],
  ["more hours than a week has", { workHours: 200 }, "workHours"],
  ["an interruption without why", { lapsedOn: "2026-05-01" }, "lapsedBecause"],
  ["a reason without its day", { lapsedBecause: "refused" }, "lapsedOn"],
  ["a permit that is in no list", { earlierPermit: "tourist" }, "earlierPermit"],
  ["a goal that the law does not know", { endGoal: "happiness" }, "endGoal"],
])("refuses %s", (_what, wrong, field) =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const answer = await changeBasis(adviser, { caseId, personId, version: 0, ...wrong });
    expect(Object.keys((answer.ok ? {} : answer.error.fields) ?? {})).toEqual([field]);
  }),
);

it("finds nobody outside the household, nor for someone outside the team", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const other = await aHousehold();
    const stranger = await aColleague(["programme_adviser"], [await aTeam()]);
    const notFound = { kind: "not_found" };
    for (const [ctx, person] of [
      [adviser, other.personId],
      [adviser, newId()],
      [stranger, personId],
    ] as const) {
      await expect(
        changeBasis(ctx, { caseId, personId: person, version: 0 }),
      ).rejects.toMatchObject(notFound);
    }
    for (const person of [other.personId, newId(), "x"]) {
      await expect(
        inScope(adviser, (scope) => factsOfPerson(scope, caseId, person)),
      ).rejects.toMatchObject(notFound);
    }
  }));

it("decides from the record and the basis together, and says what neither has", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const rights = () =>
      inScope(adviser, async (scope) => {
        const { facts } = await factsOfPerson(scope, caseId, personId);
        return rightsOf(await lawOf(scope), facts, scope.today);
      });
    const before = await rights();
    expect(before.programme.result).toBe("missing");
    expect(before.programme.missing).toContain("permitGrantedOn");
    expectOk(
      await changeBasis(adviser, {
        caseId,
        personId,
        version: 0,
        lapsedOn: "2026-05-01",
        lapsedBecause: "refused",
      }),
    );
    const { facts } = await inScope(adviser, (scope) => factsOfPerson(scope, caseId, personId));
    expect(facts).toMatchObject({ lapsedOn: "2026-05-01", settledByAgreement: true });
  }));
