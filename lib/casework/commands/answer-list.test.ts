import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import { readList } from "@/lib/settlement/commands/read-list";
import { aFamily } from "@/lib/settlement/fixtures";
import { answerList } from "./answer-list";

const today = "2026-11-23";
const yes = { answer: "accepted", answeredOn: today };
const no = { answer: "declined", answeredOn: today, reason: "no_suitable_dwelling" };

async function aListedFamily() {
  const family = await aFamily();
  const { officer, caseId, recorded } = family;
  /** Reads the list and checks what the gate of the request asks for. */
  const prepare = async () => {
    const read = { caseId, version: 0, listedOn: "2026-11-20", readOn: today };
    expectOk(await readList(officer, { ...read, missing: ["mapping", "housing_need"] }));
    await recorded("social_control", today, { personIds: [], answer: "no_concern" });
  };
  return { ...family, prepare };
}

it("takes the whole household, and goes on to find a dwelling when nothing is missing", () =>
  withRollback(async () => {
    const { officer, caseId, look, prepare } = await aListedFamily();
    await prepare();
    const answered = expectOk(await answerList(officer, { caseId, version: 1, ...yes }));
    expect(answered).toEqual({ caseId, outcome: "accepted" });
    const { head, members } = await look();
    expect(members.map(({ acceptedOn }) => acceptedOn)).toEqual([today, today, today]);
    expect(head).toMatchObject({ openStages: ["housing_allocation"], status: "open" });
  }));

it("records a yes before the rest is answered, and lets the case wait in its stage", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aListedFamily();
    const answered = expectOk(await answerList(officer, { caseId, version: 0, ...yes }));
    expect(answered.outcome).toBe("waits");
    expect((await look()).head.openStages).toEqual(["request"]);
    expect(await answerList(officer, { caseId, version: 0, ...yes })).toMatchObject({
      error: { fields: { answeredOn: ["settlement.errors.already-recorded"] } },
    });
    expect(await answerList(officer, { caseId, version: 0, ...no })).toMatchObject({
      error: { fields: { answeredOn: ["settlement.errors.not-possible-now"] } },
    });
  }));

it("declines with a coded reason, which closes the case, and can be answered anew", () =>
  withRollback(async () => {
    const { officer, caseId, look, prepare } = await aListedFamily();
    await prepare();
    const bare = { caseId, version: 1, answer: "declined", answeredOn: today };
    expect(await answerList(officer, bare)).toMatchObject({
      error: { fields: { reason: ["settlement.errors.decline-reason-missing"] } },
    });
    expect(await answerList(officer, { ...bare, reason: "other" })).toMatchObject({
      error: { fields: { note: ["settlement.errors.decline-note-missing"] } },
    });
    expect(await answerList(officer, { ...bare, reason: "nationality" })).toMatchObject({
      error: { fields: { reason: ["errors.invalid-value"] } },
    });
    const given = { ...no, note: "Boligen ble leid ut" };
    expectOk(await answerList(officer, { caseId, version: 1, ...given }));
    const closed = await look();
    expect(closed.head).toMatchObject({
      status: "closed",
      closeReason: "municipality_declined",
      closeNote: "Kommunen har ingen bolig som passer husstanden. Boligen ble leid ut",
    });
    expect(closed.record.distribution).toMatchObject({ declineReason: "no_suitable_dwelling" });
    const open = { caseId, version: closed.head.version, reason: "Fant en bolig" };
    expectOk(await reopenCase(officer, open));
    expectOk(await answerList(officer, { caseId, version: 2, ...yes }));
    const again = await look();
    expect(again.record.distribution).toMatchObject({ declinedOn: null, declineReason: null });
    expect(again.members[0]).toMatchObject({ acceptedOn: today });
  }));

it("answers no list before the household was on it, and none that somebody else has read since", () =>
  withRollback(async () => {
    const { officer, caseId, prepare } = await aListedFamily();
    await prepare();
    const early = { ...yes, answeredOn: "2026-11-19" };
    expect(await answerList(officer, { caseId, version: 1, ...early })).toMatchObject({
      error: { fields: { answeredOn: ["settlement.errors.before-distributed"] } },
    });
    expect(await answerList(officer, { caseId, version: 0, ...yes })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { version: 1, readOn: today } },
    });
  }));

it("is not closed by hand as declined or refused, since the reason is then not recorded", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aListedFamily();
    const { version } = (await look()).head;
    for (const reason of ["municipality_declined", "offer_refused"]) {
      expect(await closeCase(officer, { caseId, version, reason, note: "Nei" })).toMatchObject({
        error: { fields: { reason: ["cases.errors.closed-by-its-own-act"] } },
      });
    }
  }));

it("is the settlement officer's and the manager's", () =>
  withRollback(async () => {
    const { teamId, caseId } = await aListedFamily();
    const adviser = await aColleague(["housing_adviser", "programme_adviser"], [teamId]);
    await expect(answerList(adviser, { caseId, version: 0, ...yes })).rejects.toMatchObject({
      kind: "forbidden",
    });
  }));
