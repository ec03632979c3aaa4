import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { expectOk } from "@/lib/cases/fixtures";
import { aFamily } from "../fixtures";
import { refuseOffer } from "./refuse-offer";
import { withdrawRefusal } from "./withdraw-refusal";

async function anOfferedFamily() {
  const family = await aFamily();
  const { officer, caseId, look } = family;
  for (const { personId, settlementVersion: version } of (await look()).members) {
    const dates = { acceptedOn: "2026-10-01", allocationDecidedOn: "2026-10-10" };
    expectOk(await setSettlementDates(officer, { caseId, personId, version, ...dates }));
  }
  const refuse = async (more: Record<string, unknown> = {}) =>
    refuseOffer(officer, {
      caseId,
      version: (await look()).head.version,
      refusedOn: "2026-11-20",
      toldOn: "2026-11-18",
      told: ["one_offer", "loses_public_help", "loses_programme", "no_appeal"],
      language: "so",
      interpreterUse: "booked",
      interpreterCategory: "B",
      ...more,
    });
  return { ...family, refuse };
}

it("records what was told and how, closes the case, and is withdrawn when the offer is taken after all", () =>
  withRollback(async () => {
    const { officer, caseId, refuse, look } = await anOfferedFamily();
    expectOk(await refuse({ ownWords: "Vi vil bo hos søsteren min." }));
    const closed = await look();
    expect(closed.head).toMatchObject({ status: "closed", closeReason: "offer_refused" });
    expect(closed.record.refusal).toMatchObject({
      toldOn: "2026-11-18",
      language: "so",
      interpreterCategory: "B",
      ownWords: "Vi vil bo hos søsteren min.",
      recordedByName: officer.actor.name,
    });
    expect(await withdrawRefusal(officer, { caseId, version: 1 })).toMatchObject({
      error: { code: "cases.errors.case-closed" },
    });
    const { version } = closed.head;
    expectOk(await reopenCase(officer, { caseId, version, reason: "Tar imot likevel" }));
    expectOk(await withdrawRefusal(officer, { caseId, version: 1 }));
    expect((await look()).record.refusal).toBeNull();
  }));

it("asks for the consequences first, in a language and through an interpreter who may interpret", () =>
  withRollback(async () => {
    const { refuse } = await anOfferedFamily();
    expect(await refuse({ told: [] })).toMatchObject({
      error: { fields: { told: ["settlement.errors.say-what-was-told"] } },
    });
    expect(await refuse({ toldOn: "2026-11-21" })).toMatchObject({
      error: { fields: { toldOn: ["settlement.errors.told-after-refusal"] } },
    });
    expect(await refuse({ interpreterUse: "child" })).toMatchObject({
      error: { fields: { interpreterUse: ["settlement.errors.child-interpreter"] } },
    });
    expect(await refuse({ language: "klingon" })).toMatchObject({
      error: { fields: { language: ["errors.invalid-value"] } },
    });
    expect(await refuse({ refusedOn: "2026-09-30", toldOn: "2026-09-29" })).toMatchObject({
      error: { fields: { refusedOn: ["settlement.errors.before-accepted"] } },
    });
  }));

it("is of an offer, and not of those who have come", () =>
  withRollback(async () => {
    const listed = await aFamily();
    const version = (await listed.look()).head.version;
    const early = {
      caseId: listed.caseId,
      version,
      refusedOn: "2026-11-20",
      toldOn: "2026-11-20",
      told: ["one_offer"],
      language: "so",
      interpreterUse: "not_needed",
    };
    expect(await refuseOffer(listed.officer, early)).toMatchObject({
      error: { fields: { refusedOn: ["settlement.errors.not-possible-now"] } },
    });
    const { refuse, recorded } = await anOfferedFamily();
    await recorded("settled", "2026-11-01");
    expect(await refuse()).toMatchObject({
      error: { fields: { refusedOn: ["settlement.errors.not-possible-now"] } },
    });
  }));
