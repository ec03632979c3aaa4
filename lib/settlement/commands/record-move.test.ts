import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { newId } from "@/lib/platform/ids";
import { aFamily } from "../fixtures";
import { changeMove } from "./change-move";
import { recordMove } from "./record-move";

const asked = {
  direction: "out",
  otherMunicipality: "4601",
  ownAnswer: "not_asked",
  otherAnswer: "not_asked",
};
const agreed = {
  ownAnswer: "yes",
  ownAnsweredOn: "2026-11-10",
  ownAnsweredBy: "Kari Nordby",
  otherAnswer: "yes",
  otherAnsweredOn: "2026-11-12",
  otherAnsweredBy: "NAV Grünerløkka",
};

async function aSettledFamily() {
  const family = await aFamily("self_settled");
  await family.recorded("settled", "2026-01-15");
  return family;
}

it("records who agreed to what, follows up the answer, and closes the case when they have moved", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aSettledFamily();
    const given = { caseId, idempotencyKey: newId(), ...asked };
    const { moveId } = expectOk(await recordMove(officer, given));
    expect(expectOk(await recordMove(officer, given)).moveId).toBe(moveId);
    const moved = { moveId, version: 1, ...asked, ...agreed, closeCase: true };
    expect(await changeMove(officer, moved)).toMatchObject({
      error: { fields: { closeCase: ["settlement.errors.has-not-moved"] } },
    });
    expectOk(await changeMove(officer, { ...moved, movedOn: "2026-11-20" }));
    const { head, record } = await look();
    expect(head).toMatchObject({
      status: "closed",
      closeReason: "moved_municipality",
      closeNote: "Bergen",
    });
    expect(record.moves).toMatchObject([{ otherAnswer: "yes", movedOn: "2026-11-20" }]);
  }));

it("keeps the case with those who moved without an agreement, when asked to", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aSettledFamily();
    const refused = { ...agreed, otherAnswer: "no" };
    expectOk(await recordMove(officer, { caseId, ...asked, ...refused, movedOn: "2026-11-20" }));
    expect((await look()).head.status).toBe("open");
  }));

it("asks for the day and the name behind an answer, and for a municipality that there is", () =>
  withRollback(async () => {
    const { officer, caseId } = await aSettledFamily();
    const move = async (more: Record<string, unknown>) => {
      const result = await recordMove(officer, { caseId, ...asked, ...more });
      return result.ok ? {} : result.error.fields;
    };
    expect(await move({ ownAnswer: "yes" })).toEqual({
      ownAnsweredOn: ["errors.required"],
      ownAnsweredBy: ["errors.required"],
    });
    expect(await move({ otherMunicipality: "9999" })).toEqual({
      otherMunicipality: ["errors.invalid-value"],
    });
    expect(await move({ otherMunicipality: "1103" })).toEqual({
      otherMunicipality: ["settlement.errors.own-municipality"],
    });
    expect(await move({ movedOn: "2026-01-14" })).toEqual({
      movedOn: ["settlement.errors.before-settled"],
    });
    expect(await move({ movedOn: "2026-11-24" })).toEqual({
      movedOn: ["settlement.errors.moved-in-future"],
    });
  }));

it("tells the later of two what stands, and hides the move from those outside", () =>
  withRollback(async () => {
    const { officer, caseId } = await aSettledFamily();
    const { moveId } = expectOk(await recordMove(officer, { caseId, ...asked }));
    expectOk(await changeMove(officer, { moveId, version: 1, ...asked, note: "Ringte" }));
    expect(await changeMove(officer, { moveId, version: 1, ...asked })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { version: 2 } },
    });
    const outsider = await aColleague(["settlement_officer"], [await aTeam()]);
    await expect(changeMove(outsider, { moveId, version: 2, ...asked })).rejects.toMatchObject({
      kind: "not_found",
    });
  }));
