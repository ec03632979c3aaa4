import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonRecord } from "../types";
import { groupHouseholds, groupWarnings, settlementTypeOf } from "./households";

const member = (rowNumber: number, record: Partial<PersonRecord> = {}) => ({
  rowNumber,
  record: record as PersonRecord,
});
const rowsOf = (groups: ReturnType<typeof groupHouseholds>) =>
  groups.map(({ members }) => members.map(({ rowNumber }) => rowNumber));

describe("households of a file", () => {
  it("are told by their column", () => {
    const groups = groupHouseholds([
      member(2, { householdKey: "H1" }),
      member(3, { householdKey: "H2" }),
      member(4, { householdKey: "h1", role: "head" }),
    ]);
    expect(rowsOf(groups)).toEqual([[2, 4], [3]]);
    expect(groups.map(({ number, headRow }) => [number, headRow])).toEqual([
      [2, 4],
      [3, null],
    ]);
  });

  it("are told by the DUF number of the head", () => {
    const groups = groupHouseholds([
      member(2, { duf: "202212345606" }),
      member(3, { duf: "202510101005", headDuf: "202212345606" }),
      member(4, { headDuf: "202212345606" }),
      member(5, { duf: "202400000105" }),
    ]);
    expect(rowsOf(groups)).toEqual([[2, 3, 4], [5]]);
    expect(groups[0]?.headRow).toBe(2);
  });

  it("are of one person when nothing tells", () => {
    expect(rowsOf(groupHouseholds([member(2), member(3)]))).toEqual([[2], [3]]);
  });

  it("warn of a second head, another kind of settlement, and of a crowd", () => {
    const [group] = groupHouseholds(
      Array.from({ length: 16 }, (_, at) =>
        member(at + 2, {
          householdKey: "1",
          role: at < 2 ? "head" : "child",
          settlementType: at === 5 ? "amot" : at === 0 ? "resettlement" : null,
        }),
      ),
    );
    if (!group) throw new Error("no group");
    expect(settlementTypeOf(group)).toBe("resettlement");
    expect(groupWarnings(group)).toEqual([
      { rowNumber: 3, code: "transfer.problems.second-head", field: "relation" },
      { rowNumber: 7, code: "transfer.problems.other-type", field: "settlementType" },
      { rowNumber: 2, code: "transfer.problems.large-household", field: "householdKey" },
    ]);
  });

  it("hold every row once", () => {
    const record = fc.record({
      householdKey: fc.constantFrom(null, "1", "2"),
      duf: fc.constantFrom(null, "202212345606", "202510101005"),
      headDuf: fc.constantFrom(null, "202212345606"),
    });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const members = records.map((one, at) => member(at + 2, one as Partial<PersonRecord>));
        const rows = rowsOf(groupHouseholds(members)).flat();
        expect(rows.sort((a, b) => a - b)).toEqual(members.map(({ rowNumber }) => rowNumber));
      }),
    );
  });
});
