import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { lettersAbout } from "@/lib/letters/queries/letters";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aDecidedProgramme, aDraft, GRANTED, inForce } from "../fixtures";
import { contractsOfParticipations } from "../queries/contracts";
import { decisionsOfParticipations } from "../queries/decisions";
import { participationsOfCase } from "../queries/participations";
import { changeProgramme } from "./change-programme";
import { previewDecision } from "./preview-decision";
import { recordDecision } from "./record-decision";
import { recordProgramme } from "./record-programme";
import { signContract } from "./sign-contract";

async function aHousehold() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  return { adviser, caseId, personId: header.members[0]?.personId ?? "" };
}

const key = () => ({ idempotencyKey: newId() });

const decisions = (ctx: Ctx, participationId: string) =>
  inScope(ctx, (scope) => decisionsOfParticipations(scope, [participationId]));

it("grants a programme, with a letter frozen with its data", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId, decisionId } = await aDecidedProgramme(adviser, caseId, personId);
    const [programme] = await inScope(adviser, (scope) => participationsOfCase(scope, caseId));
    expect(programme).toMatchObject({
      decidedOn: "2026-10-20",
      plannedEndOn: "2028-11-01",
      endGoal: "work",
    });
    const [letter] = await inScope(adviser, (scope) =>
      lettersAbout(scope, caseId, "programme_decision", decisionId),
    );
    expect(letter).toMatchObject({
      subject: "Vedtak om introduksjonsprogram",
      recipientName: "Amina Yusuf",
      language: "nb",
    });
    const [kept] = await inScope(adviser, ({ tx }) =>
      tx.execute<{ data: string }>(sql`select data from letter where id = ${letter?.id}::uuid`),
    );
    const data = JSON.parse(kept?.data ?? "{}") as { fields: Record<string, unknown> };
    expect(data.fields).toMatchObject({
      appealWeeks: 3,
      outcome: "Du får introduksjonsprogram.",
      grounds: [
        "Rett og plikt til introduksjonsprogram (integreringsloven § 8 første ledd, jf. § 9)",
      ],
    });
    expect(data.fields.terms).toHaveLength(3);
    expect(participationId).toBe(programme?.id);
  }));

it("counts the months that were decided from the day the programme begins", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = await aDecidedProgramme(adviser, caseId, personId);
    const stands = async () => {
      const [programme] = await inScope(adviser, (scope) => participationsOfCase(scope, caseId));
      if (!programme) throw new Error("no programme");
      return programme;
    };
    const { id: _id, caseId: _case, personId: _person, ...before } = await stands();
    const { version, rightArisesOn, decidedOn, plannedEndOn } = before;
    const dates = { participationId, version, rightArisesOn, decidedOn, endGoal: "work" };
    const late = { ...dates, startedOn: "2026-11-09", plannedEndOn };
    expectOk(await changeProgramme(adviser, late));
    expect((await stands()).plannedEndOn).toBe("2028-11-08");
    const byHand = { ...late, version: version + 1, startedOn: "2026-11-10" };
    expectOk(await changeProgramme(adviser, { ...byHand, plannedEndOn: "2028-06-30" }));
    expect((await stands()).plannedEndOn).toBe("2028-06-30");
  }));

it("shows the letter before the decision is made, and keeps nothing of it", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = expectOk(
      await recordProgramme(adviser, { caseId, personId, rightArisesOn: "2026-10-05", ...key() }),
    );
    const shown = expectOk(await previewDecision(adviser, { ...GRANTED, participationId }));
    const words = JSON.stringify(shown.letter);
    expect(words).toContain(GRANTED.reason);
    expect(words).toContain("Det varer i inntil 24 måneder.");
    expect(await decisions(adviser, participationId)).toEqual([]);
    expect(
      await previewDecision(adviser, { ...GRANTED, participationId, grounds: ["extension"] }),
    ).toMatchObject({
      error: { fields: { grounds: ["programme.errors.ground-of-another-decision"] } },
    });
  }));

it("refuses a length that the law does not give, and takes it with leave as its ground", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    await inScope(adviser, ({ tx }) =>
      tx.execute(sql`update person set permit_ground = 'asylum', permit_granted_on = '2025-09-01',
        education_level = 'some_primary', arrived_in_norway_on = '2025-01-10'
        where id = ${personId}::uuid`),
    );
    const { participationId } = expectOk(
      await recordProgramme(adviser, { caseId, personId, rightArisesOn: "2026-10-05", ...key() }),
    );
    const decide = (more: object) =>
      recordDecision(adviser, { ...GRANTED, participationId, ...more, ...key() });
    expect(await decide({ months: "25" })).toMatchObject({
      error: {
        fields: { months: ["programme.errors.longer-than-law"] },
        params: { months: 24, extension: 0, law: "integreringsloven § 14" },
      },
    });
    expectOk(await decide({}));
    const longer = { kind: "changed", months: "", decidedOn: "2026-11-20", extensionMonths: "2" };
    expect(await decide({ ...longer, grounds: ["extension"] })).toMatchObject({
      error: { fields: { extensionMonths: ["programme.errors.longer-than-law"] } },
    });
    expectOk(await decide({ ...longer, grounds: ["leave_or_absence"] }));
    const [programme] = await inScope(adviser, (scope) => participationsOfCase(scope, caseId));
    expect(programme?.plannedEndOn).toBe("2029-01-01");
  }));

it("asks why a decision comes after the three months, and shows what was said", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = expectOk(
      await recordProgramme(adviser, { caseId, personId, rightArisesOn: "2026-06-01", ...key() }),
    );
    const late = { ...GRANTED, participationId, decidedOn: "2026-10-01" };
    expect(await recordDecision(adviser, { ...late, ...key() })).toMatchObject({
      error: { fields: { lateReason: ["programme.errors.late-without-reason"] } },
    });
    const lateReason = "Karriereveiledningen ble utsatt av fylkeskommunen.";
    expectOk(await recordDecision(adviser, { ...late, lateReason, ...key() }));
    expect(await decisions(adviser, participationId)).toMatchObject([{ lateReason }]);
  }));

it("grants a programme once, also when two decide at the same time", () =>
  onFreshDatabase(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = expectOk(
      await recordProgramme(adviser, { caseId, personId, rightArisesOn: "2026-10-05", ...key() }),
    );
    const grant = () => recordDecision(adviser, { ...GRANTED, participationId, ...key() });
    const both = await Promise.all([grant(), grant()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      error: { fields: { kind: ["programme.errors.granted-already"] } },
    });
    const longer = { kind: "changed", months: "", decidedOn: "2026-11-20", extensionMonths: "3" };
    const extend = () =>
      recordDecision(adviser, {
        ...{ ...GRANTED, ...longer, participationId, grounds: ["extension"] },
        ...key(),
      });
    for (const extended of await Promise.all([extend(), extend()])) expectOk(extended);
    const [programme] = await inScope(adviser, (scope) => participationsOfCase(scope, caseId));
    expect(programme?.plannedEndOn).toBe("2029-05-01");
  }));

it("keeps every decision beside the ones after it", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = await aDecidedProgramme(adviser, caseId, personId);
    const more = {
      participationId,
      kind: "changed",
      decidedOn: "2026-11-10",
      extensionMonths: "6",
      grounds: ["extension"],
      reason: "Utvidelsen kan hjelpe deg til å nå målet.",
      language: "nn",
      plain: true,
    };
    const given = { ...more, ...key() };
    const once = expectOk(await recordDecision(adviser, given));
    expect(expectOk(await recordDecision(adviser, given))).toEqual(once);
    expect(await decisions(adviser, participationId)).toMatchObject([
      { kind: "granted", months: 24 },
      { kind: "changed", extensionMonths: 6 },
    ]);
    const [programme] = await inScope(adviser, (scope) => participationsOfCase(scope, caseId));
    expect(programme).toMatchObject({ decidedOn: "2026-10-20", plannedEndOn: "2029-05-01" });
    await expect(
      inScope(adviser, ({ tx }) => tx.execute(sql`update programme_decision set months = 12`)),
    ).rejects.toThrow();
  }));

it("refuses a ground that belongs to another decision, and a stop before anything is decided", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = expectOk(
      await recordProgramme(adviser, { caseId, personId, ...key() }),
    );
    expect(
      await recordDecision(adviser, {
        ...GRANTED,
        participationId,
        grounds: ["in_work"],
        ...key(),
      }),
    ).toMatchObject({
      error: { fields: { grounds: ["programme.errors.ground-of-another-decision"] } },
    });
    const stop = {
      ...GRANTED,
      participationId,
      kind: "stopped_temporarily",
      months: "",
      grounds: ["large_absence"],
    };
    expect(await recordDecision(adviser, { ...stop, ...key() })).toMatchObject({
      error: {
        fields: { kind: ["programme.errors.nothing-decided-yet"], stopFrom: ["errors.required"] },
      },
    });
  }));

it("ends a programme that is stopped for good", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = await aDecidedProgramme(adviser, caseId, personId);
    expectOk(
      await changeProgramme(adviser, {
        participationId,
        version: 2,
        decidedOn: "2026-10-20",
        startedOn: "2026-11-02",
      }),
    );
    expectOk(
      await recordDecision(adviser, {
        participationId,
        kind: "stopped_permanently",
        decidedOn: "2026-11-20",
        stopFrom: "2026-11-20",
        grounds: ["large_absence"],
        reason: "Fraværet er stort og uten grunn.",
        language: "en",
        ...key(),
      }),
    );
    const [programme] = await inScope(adviser, (scope) => participationsOfCase(scope, caseId));
    expect(programme).toMatchObject({ endedOn: "2026-11-20", exitReason: "stopped" });
  }));

it("signs the contract of the plan in force once, frozen with the plan as it was", () =>
  withRollback(async () => {
    const { adviser, caseId, personId } = await aHousehold();
    const { participationId } = await aDecidedProgramme(adviser, caseId, personId);
    const planId = await aDraft(adviser, participationId);
    const given = {
      planId,
      method: "screen",
      signedOn: "2026-11-02",
      participantDuties: "delta i programmet\nmøte til avtalt tid",
      municipalityDuties: "gi det som står i planen",
      participantName: "Amina Yusuf",
      participantDrawing: "M10 20L300 150L590 30",
      adviserName: "Kari Rådgiver",
    };
    expect(await signContract(adviser, { ...given, ...key() })).toMatchObject({
      error: { code: "programme.errors.plan-not-in-force" },
    });
    await inForce(adviser, participationId, planId);
    expectOk(await signContract(adviser, { ...given, ...key() }));
    const signed = await inScope(adviser, (scope) =>
      contractsOfParticipations(scope, [participationId]),
    );
    expect(signed).toMatchObject([
      {
        kind: "contract",
        method: "screen",
        content: {
          plan: { plan: { number: 1, longTermGoal: "Fagbrev som barne- og ungdomsarbeider" } },
          participantDuties: ["delta i programmet", "møte til avtalt tid"],
        },
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    const [document] = await inScope(adviser, ({ tx }) =>
      tx.execute<{ title: string }>(
        sql`select title from document where id = ${signed[0]?.documentId}::uuid`,
      ),
    );
    expect(document?.title).toBe("Integreringskontrakt for Amina Yusuf");
    expect(await signContract(adviser, { ...given, ...key() })).toMatchObject({
      error: { code: "programme.errors.contract-signed" },
    });
  }));
