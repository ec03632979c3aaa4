import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { expectOk } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { settlementFacts } from "../facts";
import { aFamily } from "../fixtures";
import { arrivalStamp } from "../rules/arrival-stamp";
import { planArrival } from "./plan-arrival";

async function anAllocatedFamily() {
  const family = await aFamily();
  const { officer, caseId, personIds, look } = family;
  for (const { personId, settlementVersion: version } of (await look()).members) {
    const dates = { acceptedOn: "2026-10-01", allocationDecidedOn: "2026-10-10" };
    expectOk(await setSettlementDates(officer, { caseId, personId, version, ...dates }));
  }
  const version = async () => {
    const { members, record } = await look();
    return arrivalStamp(members, record.arrivals);
  };
  const plan = async (more: Record<string, unknown>) =>
    planArrival(officer, {
      caseId,
      personIds,
      version: await version(),
      plannedOn: "2027-03-28",
      ...more,
    });
  return { ...family, version, plan };
}

const booked = {
  interpreterUse: "booked",
  interpreterLanguage: "so",
  interpreterCategory: "C",
  interpreterBookedOn: "2026-11-20",
  interpreterConfirmedOn: "2026-11-21",
};

it("plans the day, the journey and the interpreter for everyone, and changes the plan for one", () =>
  withRollback(async () => {
    const { plan, look, personIds } = await anAllocatedFamily();
    const journey = { travelMode: "plane", arrivalPlace: "Sola", arrivalTime: "14:30" };
    expectOk(await plan({ ...journey, ...booked, metBy: "Kari", toldOn: "2026-11-22" }));
    const first = await look();
    expect(first.members.map(({ plannedOn }) => plannedOn)).toEqual(Array(3).fill("2027-03-28"));
    expect(first.record.arrivals).toMatchObject(
      Array(3).fill({ arrivalTime: "14:30", interpreterCategory: "C", metBy: "Kari" }),
    );
    const one = { personIds: [personIds[1]], plannedOn: "2027-04-02", travelMode: "train" };
    expectOk(await plan({ ...one, interpreterUse: "not_needed", interpreterCategory: "C" }));
    const { members, record } = await look();
    expect(members.map(({ plannedOn }) => plannedOn)).toEqual([
      "2027-03-28",
      "2027-04-02",
      "2027-03-28",
    ]);
    expect(record.arrivals.find(({ personId }) => personId === personIds[1])).toMatchObject({
      interpreterUse: "not_needed",
      interpreterCategory: null,
      version: 2,
    });
  }));

it("lets no child interpret (tolkeloven § 4), and nobody close (§ 16)", () =>
  withRollback(async () => {
    const { plan } = await anAllocatedFamily();
    expect(await plan({ interpreterUse: "child" })).toMatchObject({
      error: { fields: { interpreterUse: ["settlement.errors.child-interpreter"] } },
    });
    expect(await plan({ interpreterUse: "relative" })).toMatchObject({
      error: { fields: { interpreterUse: ["settlement.errors.relative-interpreter"] } },
    });
  }));

it("asks why no qualified interpreter is used (tolkeloven § 7)", () =>
  withRollback(async () => {
    const { plan } = await anAllocatedFamily();
    const reason = { interpreterDeviationReason: ["settlement.errors.deviation-reason-missing"] };
    for (const use of [
      { interpreterUse: "none_found" },
      { ...booked, interpreterCategory: "none" },
    ]) {
      expect(await plan(use)).toMatchObject({ error: { fields: reason } });
      expectOk(await plan({ ...use, interpreterDeviationReason: "Ingen ledige i Rogaland" }));
    }
  }));

it("knows the days and hours that there are, and the order in which things can have happened", () =>
  withRollback(async () => {
    const { plan } = await anAllocatedFamily();
    const wrong = async (given: Record<string, unknown>) => {
      const result = await plan(given);
      return result.ok ? {} : result.error.fields;
    };
    expect(await wrong({ plannedOn: "2027-02-30" })).toHaveProperty("plannedOn");
    expect(await wrong({ plannedOn: "2026-10-09" })).toEqual({
      plannedOn: ["settlement.errors.before-allocated"],
    });
    // Clocks are put forward at two o'clock on this day.
    expect(await wrong({ arrivalTime: "02:30" })).toEqual({
      arrivalTime: ["settlement.errors.no-such-time"],
    });
    expect(await wrong({ arrivalTime: "03:00" })).toEqual({});
    expect(await wrong({ arrivalTime: "25:00" })).toHaveProperty("arrivalTime");
    expect(await wrong({ ...booked, interpreterConfirmedOn: "2026-11-19" })).toEqual({
      interpreterConfirmedOn: ["settlement.errors.confirmed-before-booked"],
    });
    expect(await wrong({ toldOn: "2026-11-24" })).toEqual({
      toldOn: ["settlement.errors.in-future"],
    });
  }));

it("tells the later of two planners what stands, and plans for nobody who has come", () =>
  withRollback(async () => {
    const { officer, caseId, personIds, plan, version, recorded } = await anAllocatedFamily();
    const opened = await version();
    expectOk(await plan({ metBy: "Kari" }));
    const late = { caseId, personIds, version: opened, plannedOn: "2027-03-01", metBy: "Ola" };
    expect(await planArrival(officer, late)).toMatchObject({
      error: {
        code: "errors.changed-meanwhile",
        data: { metBy: "Kari", plannedOn: "2027-03-28", version: await version() },
      },
    });
    await recorded("settled", "2026-11-20");
    expect(await plan({})).toMatchObject({
      error: { fields: { personIds: ["settlement.errors.has-come"] } },
    });
  }));

it("counts the arrival among the meetings of the first weeks, once it has been", () =>
  withRollback(async () => {
    const { officer, caseId, plan, recorded } = await anAllocatedFamily();
    expectOk(await plan({ ...booked, toldOn: "2026-11-22" }));
    const meetings = async () =>
      inScope(officer, async (scope) => {
        const told = (await settlementFacts(scope, [caseId])).get(caseId);
        return told?.items?.meeting ?? [];
      });
    expect(await meetings()).toEqual([]);
    await recorded("settled", "2026-11-23");
    expect(await meetings()).toMatchObject([
      {
        facts: {
          "meeting.heldOn": { value: "2026-11-23" },
          "meeting.needsInterpreter": { value: true },
          "interpreterBooking.category": { value: "C" },
          "interpreterBooking.confirmedOn": { value: "2026-11-21" },
        },
      },
    ]);
  }));
