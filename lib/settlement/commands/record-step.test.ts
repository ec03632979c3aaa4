import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { newId } from "@/lib/platform/ids";
import { aFamily } from "../fixtures";
import { changeStep } from "./change-step";
import { recordStep } from "./record-step";
import { removeStep } from "./remove-step";

/** A family that the municipality has taken and IMDi has decided on, not yet settled. */
async function anAllocatedFamily() {
  const family = await aFamily();
  const { officer, caseId, personIds, look } = family;
  for (const member of (await look()).members) {
    const dates = { acceptedOn: "2026-10-01", allocationDecidedOn: "2026-10-10" };
    const { personId, settlementVersion: version } = member;
    expectOk(await setSettlementDates(officer, { caseId, personId, version, ...dates }));
  }
  return { ...family, caseId, personIds };
}

it("settles a family at once, and nobody before IMDi's decision", () =>
  withRollback(async () => {
    const { record, recorded, look } = await anAllocatedFamily();
    expect(await record("settled", "2026-10-09")).toMatchObject({
      error: {
        fields: { doneOn: ["settlement.errors.before-allocated"] },
        params: { name: "Amina Yusuf" },
      },
    });
    await recorded("settled", "2026-10-10");
    const { members } = await look();
    expect(members.map(({ settledOn }) => settledOn)).toEqual(Array(3).fill("2026-10-10"));
    expect(await record("settled", "2026-10-11")).toMatchObject({
      error: { fields: { doneOn: ["settlement.errors.already-recorded"] } },
    });
  }));

it("settles nobody before the birth, and lends no date to a child born after the settlement", () =>
  withRollback(async () => {
    const { officer, caseId, personIds, record, recorded, look } = await aFamily("self_settled", [
      { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
      { givenName: "Omar", familyName: "Yusuf", birthDate: "05.08.1988" },
      { givenName: "Ida", familyName: "Yusuf", birthDate: "10.11.2026" },
    ]);
    const [amina = "", , ida = ""] = personIds;
    expect(await record("settled", "2026-11-02")).toMatchObject({
      error: {
        fields: { doneOn: ["settlement.errors.before-birth"] },
        params: { name: "Ida Yusuf" },
      },
    });
    await recorded("settled", "2026-11-02", { personIds: [amina] });
    const version = async (id: string) =>
      (await look()).members.find(({ personId }) => personId === id)?.settlementVersion ?? 0;
    const early = { caseId, personId: ida, version: 0, settledOn: "2026-11-09" };
    expect(await setSettlementDates(officer, early)).toMatchObject({
      error: { fields: { settledOn: ["cases.errors.settled-before-birth"] } },
    });
    const shared = { caseId, personId: amina, version: await version(amina), everyone: true };
    expectOk(await setSettlementDates(officer, { ...shared, settledOn: "2026-11-03" }));
    const { members } = await look();
    expect(members.map(({ settledOn }) => settledOn)).toEqual(["2026-11-03", "2026-11-03", null]);
  }));

it("settles nobody whom IMDi has not decided on, in the kinds of settlement that it decides on", () =>
  withRollback(async () => {
    const { record } = await aFamily();
    expect(await record("settled", "2026-11-01")).toMatchObject({
      error: { fields: { doneOn: ["settlement.errors.not-possible-now"] } },
    });
    const alone = await aFamily("self_settled");
    await alone.recorded("settled", "2026-11-01");
  }));

it("records a step for those it concerns alone, and once for each", () =>
  withRollback(async () => {
    const { officer, caseId, personIds, record } = await anAllocatedFamily();
    const sara = personIds.at(-1);
    expect(await record("norwegian_offer", "2026-11-20")).toMatchObject({
      error: { code: "settlement.errors.not-asked-of", params: { name: "Sara Yusuf" } },
    });
    const start = { caseId, step: "school_start", doneOn: "2027-01-04", personIds: [sara] };
    expectOk(await recordStep(officer, start));
    expect(await recordStep(officer, start)).toMatchObject({
      error: { code: "settlement.errors.already-recorded-by", params: { name: "Sara Yusuf" } },
    });
    expect(await record("move_notice", "2026-11-24")).toMatchObject({
      error: { fields: { doneOn: ["settlement.errors.in-future"] } },
    });
    expect(await recordStep(officer, { ...start, personIds: [newId()] })).toMatchObject({
      error: { code: "cases.errors.not-a-member" },
    });
    expect(await recordStep(officer, { ...start, personIds: [] })).toMatchObject({
      error: { fields: { personIds: ["errors.required"] } },
    });
  }));

it("obtains health information with consent alone, and keeps days and no content", () =>
  withRollback(async () => {
    const { record, recorded, look } = await aFamily();
    expect(await record("consent_answer", "2026-11-10", { answer: "given" })).toMatchObject({
      error: { fields: { doneOn: ["settlement.errors.comes-later"] } },
    });
    await recorded("consent_asked", "2026-11-10");
    expect(await record("health_statement", "2026-11-12")).toMatchObject({
      error: { fields: { doneOn: ["settlement.errors.comes-later"] } },
    });
    expect(await record("consent_answer", "2026-11-09", { answer: "given" })).toMatchObject({
      error: { fields: { doneOn: ["settlement.errors.before-what-comes-first"] } },
    });
    await recorded("consent_answer", "2026-11-11", { answer: "refused", note: "Vil ikke si noe" });
    expect(await record("health_statement", "2026-11-12")).toMatchObject({
      error: { fields: { doneOn: ["settlement.errors.gate-consent-given"] } },
    });
    const { record: rows } = await look();
    expect(rows.records.map(({ note }) => note)).toEqual(Array(6).fill(null));
  }));

it("corrects and removes what was recorded, but not what something later rests on", () =>
  withRollback(async () => {
    const { officer, recorded, look, personIds } = await aFamily();
    await recorded("consent_asked", "2026-11-10");
    await recorded("consent_answer", "2026-11-11", { answer: "given" });
    const of = async (step: string) =>
      (await look()).record.records.find(
        (one) => one.step === step && one.personId === personIds[0],
      );
    const asked = await of("consent_asked");
    const answer = await of("consent_answer");
    const recordId = answer?.id;
    const later = { recordId, version: 1, doneOn: "2026-11-12", answer: "refused" };
    expectOk(await changeStep(officer, later));
    expect(await changeStep(officer, { ...later, doneOn: "2026-11-13" })).toMatchObject({
      error: {
        code: "errors.changed-meanwhile",
        data: { doneOn: "2026-11-12", answer: "refused", version: 2 },
      },
    });
    expect(await changeStep(officer, { ...later, version: 2, doneOn: "2026-11-09" })).toMatchObject(
      { error: { fields: { doneOn: ["settlement.errors.before-what-comes-first"] } } },
    );
    expect(await removeStep(officer, { recordId: asked?.id, version: 1 })).toMatchObject({
      error: { code: "settlement.errors.rested-on" },
    });
    expect(await removeStep(officer, { recordId, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await removeStep(officer, { recordId, version: 2 }));
    expectOk(await removeStep(officer, { recordId: asked?.id, version: 1 }));
    expect(await of("consent_asked")).toBeUndefined();
  }));

it("is for those who may open the case, and some of it for the settlement officer alone", () =>
  withRollback(async () => {
    const { teamId, caseId, personIds } = await aFamily();
    const adviser = await aColleague(["housing_adviser"], [teamId]);
    const asked = { caseId, personIds, step: "consent_asked", doneOn: "2026-11-10" };
    expect(await recordStep(adviser, asked)).toMatchObject({
      error: { code: "settlement.errors.not-your-role" },
    });
    expectOk(await recordStep(adviser, { ...asked, step: "move_notice" }));
    const outsider = await aColleague(["settlement_officer"], [await aTeam()]);
    await expect(recordStep(outsider, asked)).rejects.toMatchObject({ kind: "not_found" });
    const auditor = await aColleague(["auditor"], [teamId]);
    await expect(recordStep(auditor, asked)).rejects.toMatchObject({ kind: "forbidden" });
  }));
