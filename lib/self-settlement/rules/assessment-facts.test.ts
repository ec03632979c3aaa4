import { describe, expect, it } from "vitest";
import type { FactName } from "@/lib/facts/vocabulary";
import type { FactRow } from "../types";
import { assessmentContribution } from "./assessment-facts";
import { INSPECTION_POINTS } from "./inspection";

const today = "2026-11-23";
const row: FactRow = {
  caseId: "case",
  applicationId: "application",
  monthlyIncome: 2_100_000,
  incomeCalculatedOn: "2026-11-20",
  overridden: [],
  overrideReason: null,
  memberIds: ["amina", "omar"],
  dwelling: { id: "home", letting: "ordinary", rooms: 1, areaM2: 30, photos: 2 },
  lease: {
    id: "lease",
    startsOn: "2026-12-01",
    isFixedTerm: true,
    endsOn: "2029-11-30",
    shortTermGround: null,
    noticeMonths: 3,
    monthlyRent: 900_000,
    includesHeating: true,
    includesElectricity: true,
    monthlyEnergy: null,
    deposit: 1_800_000,
    depositAccount: "blocked_in_tenant_name",
    guarantee: 900_000,
  },
  checks: [],
  talks: [],
};
const check = (code: FactRow["checks"][number]["code"], more = {}): FactRow["checks"][number] => ({
  id: code,
  code,
  state: "met",
  reasons: [],
  note: null,
  evidence: null,
  checkedOn: "2026-11-19",
  ...more,
});
const talk = {
  id: "talk",
  personId: "amina",
  dwellingId: "home",
  occasion: "before_decision" as const,
  heldOn: "2026-11-18",
  askedAlone: true,
  interpreterUse: "used" as const,
  interpretedBy: "interpreter" as const,
  interpreterCategory: "C" as const,
};

function told(rows: FactRow[], name: FactName, of: "case" | "amina" | "home" | "lease") {
  const { caseFacts, persons, items } = assessmentContribution(rows, today);
  const facts =
    of === "case"
      ? caseFacts
      : of === "amina"
        ? persons?.find(({ personId }) => personId === "amina")?.facts
        : items?.[of === "home" ? "application" : "lease"]?.at(-1)?.facts;
  return facts?.[name]?.value;
}

it("says nothing of a case without an application", () => {
  expect(assessmentContribution([], today)).toEqual({});
});

it.each([
  ["budget.monthlyIncome", "case", 2_100_000],
  ["budget.housingCostShare", "case", 42.9],
  ["budget.calculatedOn", "case", "2026-11-20"],
  ["dwelling.occupantCount", "home", 2],
  ["dwelling.rooms", "home", 1],
  ["dwelling.areaM2", "home", 30],
  ["dwelling.isCrowded", "home", true],
  ["dwelling.photoCount", "home", 2],
  ["lease.termMonths", "lease", 36],
  ["lease.minimumTermMonths", "lease", 36],
  ["lease.noticeMonths", "lease", 3],
  ["lease.depositMonths", "lease", 3],
  ["lease.depositAccount", "lease", "blocked_in_tenant_name"],
  ["lease.isFixedTerm", "lease", true],
] as const)("publishes %s of the %s as %s", (name, of, value) => {
  expect(told([row], name, of)).toBe(value);
});

it("has no account where there is no deposit", () => {
  const lease = row.lease && { ...row.lease, deposit: 0, depositAccount: null };
  expect(told([{ ...row, lease }], "lease.depositAccount", "lease")).toBe("none");
});

describe("what a check shows", () => {
  it.each([
    [check("AS-C01"), "2026-11-19", false],
    [check("AS-C01", { state: "not_met", reasons: ["other_municipality"] }), "2026-11-19", true],
    [check("AS-C01", { state: "not_met", reasons: ["no_permit"] }), undefined, undefined],
    [check("AS-C01", { state: "under_way" }), undefined, undefined],
  ])("of IMDi's word %#", (answer, on, elsewhere) => {
    const rows = [{ ...row, checks: [answer] }];
    expect(told(rows, "allocation.checkedWithImdiOn", "amina")).toBe(on);
    expect(told(rows, "allocation.otherMunicipality", "amina")).toBe(elsewhere);
  });

  it.each([
    ["met", "2026-11-19"],
    ["not_met", "2026-11-19"],
    ["not_needed", undefined],
    ["under_way", undefined],
  ] as const)("of the way to school and work, answered as %s", (state, on) => {
    const rows = [{ ...row, checks: [check("AS-C15", { state })] }];
    expect(told(rows, "dwelling.accessAssessedOn", "case")).toBe(on);
  });

  it("of the inspection", () => {
    const points = Object.fromEntries(INSPECTION_POINTS.map((point) => [point, "in_order"]));
    const inspection = { inspectedOn: "2026-11-17", inspectedBy: "Kari", points };
    const rows = [{ ...row, checks: [check("AS-C07", { evidence: { inspection } })] }];
    expect(told(rows, "dwelling.inspectedOn", "home")).toBe("2026-11-17");
    expect(told(rows, "dwelling.inspectedBy", "home")).toBe("Kari");
    expect(told(rows, "dwelling.inspectionComplete", "home")).toBe(true);
  });

  it("of the right to let, and of a crowded home that is taken all the same", () => {
    const rows = [{ ...row, checks: [check("AS-C10"), check("AS-C06", { note: "For kort tid" })] }];
    expect(told(rows, "landlord.rightToLetVerifiedOn", "lease")).toBe("2026-11-19");
    expect(told(rows, "dwelling.crowdingNote", "home")).toBe("For kort tid");
    const passed = { ...row, overridden: ["AS-C06"], overrideReason: "Bare til sommeren" };
    expect(told([passed], "dwelling.crowdingNote", "home")).toBe("Bare til sommeren");
    expect(told([row], "dwelling.crowdingNote", "home")).toBeUndefined();
  });
});

describe("that an adult was asked", () => {
  const asked = (more = {}) =>
    told([{ ...row, talks: [{ ...talk, ...more }] }], "brokerQuestion.askedOn", "amina");

  it("alone, about this home", () => {
    expect(asked()).toBe("2026-11-18");
    expect(asked({ askedAlone: false })).toBeUndefined();
    expect(asked({ dwellingId: "another" })).toBeUndefined();
    expect(asked({ personId: "omar" })).toBeUndefined();
    expect(asked({ interpretedBy: "relative" })).toBeUndefined();
  });

  it("and again later; what was answered is withheld", () => {
    const later = { ...talk, id: "later", occasion: "follow_up" as const, heldOn: "2027-03-01" };
    const rows = [{ ...row, talks: [talk, later] }];
    expect(told(rows, "brokerQuestion.answer", "amina")).toBe("withheld");
    expect(told(rows, "brokerQuestion.interpreterCategory", "amina")).toBe("C");
    expect(told(rows, "dependencyQuestion.askedOn", "amina")).toBe("2027-03-01");
    expect(told(rows, "dependencyQuestion.answer", "amina")).toBe("withheld");
    expect(told(rows, "dependencyQuestion.actionAgreedOn", "amina")).toBe("2027-03-01");
  });
});
