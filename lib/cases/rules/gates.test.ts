import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GateFacts, missingCodes, missingForGate } from "./gates";
import { SETTLEMENT_TYPES } from "./settlement-types";
import { STAGE_ACTS, STAGE_MOVES } from "./stages";

const amina = {
  personId: "a",
  name: "Amina Yusuf",
  birthDate: "1990-07-04",
  allocationDecidedOn: "2026-03-01",
  plannedOn: "2026-04-01",
  settledOn: "2026-04-02",
};
const ready: GateFacts = {
  settlementType: "from_reception",
  openStages: ["settlement"],
  people: [amina],
  officerRoles: ["settlement_officer", "housing_adviser", "programme_adviser"],
  openItems: [],
};
const codes = (act: (typeof STAGE_ACTS)[number], facts: Partial<GateFacts>) =>
  missingCodes(missingForGate(act, { ...ready, ...facts }));

describe("the gates", () => {
  it("open when nothing is missing", () => {
    for (const act of STAGE_ACTS) expect(codes(act, {})).toEqual([]);
  });

  it.each([
    ["accept_request", { people: [] }, ["members"]],
    ["accept_request", { officerRoles: [] }, ["settlement_officer"]],
    ["accept_request", { openItems: ["REQ-01", "REQ-02"] }, ["REQ-01"]],
    [
      "begin_settlement",
      { people: [{ ...amina, allocationDecidedOn: null }] },
      ["allocation_decided"],
    ],
    [
      "begin_settlement",
      { people: [{ ...amina, plannedOn: null, settledOn: null }] },
      ["settlement_planned"],
    ],
    ["complete_settlement", { people: [{ ...amina, settledOn: null }] }, ["settled"]],
    ["complete_settlement", { officerRoles: [] }, ["housing_adviser"]],
    ["start_programme", { people: [{ ...amina, settledOn: null }] }, ["settled"]],
    [
      "complete_transition",
      { openStages: ["transition", "introduction_programme"] },
      ["programme_ended"],
    ],
  ] as const)("%s without %j misses %j", (act, facts, missing) => {
    expect(codes(act, facts)).toEqual(missing);
  });

  it("asks for no dates of a child born here after the settlement", () => {
    const born = { personId: "b", name: "Ida Yusuf", birthDate: "2026-05-17" };
    const undated = { allocationDecidedOn: null, plannedOn: null, settledOn: null };
    const people = [amina, { ...born, ...undated }];
    expect(codes("complete_settlement", { people })).toEqual([]);
    const came = [amina, { ...born, ...undated, birthDate: "2026-04-02" }];
    expect(codes("complete_settlement", { people: came })).toEqual(["settled"]);
    const unknown = [amina, { ...born, ...undated, birthDate: null }];
    expect(codes("complete_settlement", { people: unknown })).toEqual(["settled"]);
  });

  it("leaves what follows from an application to the gates of the application", () => {
    const openItems = ["REQ-07", "SSA-03", "SSA-04", "SSA-13"];
    for (const { act } of STAGE_MOVES.filter(({ byApplication }) => byApplication)) {
      expect(codes(act, { openItems, officerRoles: [] }), act).toEqual([]);
    }
  });

  it("asks no allocation decision of those whom IMDi does not allocate", () => {
    const people = [{ ...amina, allocationDecidedOn: null }];
    expect(codes("begin_settlement", { people, settlementType: "family_reunification" })).toEqual(
      [],
    );
    expect(codes("begin_settlement", { people, settlementType: "self_settled" })).toEqual([]);
  });

  it("names those who are not settled, and lets the programme start when someone is", () => {
    const people = [amina, { ...amina, personId: "b", name: "Yusuf Ali", settledOn: null }];
    expect(missingForGate("complete_settlement", { ...ready, people })).toEqual([
      { code: "settled", people: ["Yusuf Ali"], items: [] },
    ]);
    expect(codes("start_programme", { people })).toEqual([]);
  });

  it("never miss more when an item is answered", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGE_ACTS),
        fc.constantFrom(...SETTLEMENT_TYPES),
        fc.uniqueArray(
          fc.constantFrom("REQ-01", "SSA-04", "SET-07", "HGU-04", "TRA-03", "HAL-06"),
          {
            minLength: 1,
          },
        ),
        (act, settlementType, openItems) => {
          const before = codes(act, { settlementType, openItems });
          const after = codes(act, { settlementType, openItems: openItems.slice(1) });
          expect(before).toEqual(expect.arrayContaining(after));
        },
      ),
    );
  });
});
