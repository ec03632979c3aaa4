import { describe, expect, it } from "vitest";
import type { Lease } from "@/lib/dwellings/types";
import type { CareerRecord, HousingReview, SupportApplication, TenancyRisk } from "../types";
import { type CareerFacts, careerContribution } from "./contribution";

const lease = (more: Partial<Lease>): Lease =>
  ({
    id: "l",
    tenure: "private_rental",
    signedOn: "2024-05-15",
    movedInOn: "2024-06-01",
    movedOutOn: null,
    endsOn: null,
    guaranteeEndsOn: null,
    afterPlannedOn: null,
    afterGuaranteePlannedOn: null,
    isFixedTerm: true,
    monthlyRent: 1_000_000,
    deposit: null,
    guarantee: null,
    ...more,
  }) as Lease;
const record = (more: Partial<CareerFacts>): CareerFacts => ({
  supports: [],
  goals: [],
  steps: [],
  reviews: [],
  assessments: [],
  risks: [],
  absences: [],
  leases: [],
  personIds: ["p"],
  ...more,
});
const factsOf = (more: Partial<CareerFacts>) =>
  Object.fromEntries(
    Object.entries(careerContribution(record(more)).caseFacts ?? {}).map(([name, fact]) => [
      name,
      fact?.value,
    ]),
  );

describe("what leases show", () => {
  it("counts from the end that comes first, of those that run", () => {
    const leases = [
      lease({ id: "a", endsOn: "2027-05-31" }),
      lease({ id: "b", endsOn: "2026-12-31", movedOutOn: "2026-01-01" }),
      lease({ id: "c", endsOn: "2027-03-31", afterPlannedOn: "2026-11-01" }),
      lease({ id: "d", endsOn: "2026-11-30", signedOn: null, movedInOn: null }),
    ];
    expect(factsOf({ leases })).toEqual({
      "tenancy.leaseEndsOn": "2027-03-31",
      "tenancy.afterLeasePlannedOn": "2026-11-01",
    });
  });

  it("says nothing of an end to a lease without one", () => {
    const { items, caseFacts } = careerContribution(
      record({ leases: [lease({ isFixedTerm: false })] }),
    );
    expect(caseFacts).toEqual({});
    expect(items?.lease?.[0]).toMatchObject({
      flags: { tenure: "private_rental" },
      facts: { "lease.endsOn": { value: "open_ended" } },
    });
  });
});

const support = (more: Partial<SupportApplication>): SupportApplication => ({
  id: "s",
  kind: "housing_allowance",
  status: "applied",
  appliedOn: null,
  answeredOn: null,
  amount: null,
  refusalReason: null,
  note: null,
  version: 1,
  ...more,
});

describe("what applications for support show", () => {
  it("clarifies the allowance by the application, or by what was found instead", () => {
    expect(factsOf({ supports: [support({ appliedOn: "2026-11-20" })] })).toEqual({
      "benefit.housingAllowanceAppliedOn": "2026-11-20",
      "benefit.housingAllowanceClarifiedOn": "2026-11-20",
    });
    const found = support({
      status: "not_eligible",
      answeredOn: "2026-11-22",
      refusalReason: "Deler bad",
    });
    expect(factsOf({ supports: [found] })).toEqual({
      "benefit.housingAllowanceClarifiedOn": "2026-11-22",
      "benefit.housingAllowanceNotEligibleReason": "Deler bad",
    });
  });

  it("tells when a start loan was granted, and not when it was refused", () => {
    const loan = { kind: "start_loan", appliedOn: "2026-01-10", answeredOn: "2026-02-20" } as const;
    expect(factsOf({ supports: [support({ ...loan, status: "refused" })] })).toEqual({
      "startLoan.appliedOn": "2026-01-10",
    });
    expect(factsOf({ supports: [support({ ...loan, status: "granted" })] })).toEqual({
      "startLoan.appliedOn": "2026-01-10",
      "startLoan.grantedOn": "2026-02-20",
    });
  });
});

const review = (more: Partial<HousingReview>): HousingReview => ({
  id: "r",
  occasion: "regular",
  reviewedOn: "2026-06-01",
  monthlyIncome: null,
  monthlyCost: null,
  debtAnswer: null,
  persons: 3,
  isCrowded: null,
  leaseEnd: null,
  note: null,
  recordedByName: "",
  ...more,
});

it("shows the housing check with the space, the cost and the end of the lease of that day", () => {
  const check = review({
    occasion: "programme_end",
    monthlyIncome: 3_000_000,
    monthlyCost: 1_000_000,
    debtAnswer: "no",
    isCrowded: true,
    leaseEnd: "open_ended",
  });
  expect(factsOf({ reviews: [check] })).toEqual({
    "budget.reviewedOn": "2026-06-01",
    "budget.debtAnswer": "no",
    "budget.monthlyIncome": 3_000_000,
    "budget.housingCostShare": 33.3,
    "budget.calculatedOn": "2026-06-01",
    "housingReview.completedOn": "2026-06-01",
    "dwelling.isCrowded": true,
    "lease.endsOn": "open_ended",
  });
});

const risk = (id: string, reportedOn: string, measureAgreedOn: string | null): TenancyRisk => ({
  id,
  leaseId: null,
  kind: "notice",
  reportedOn,
  note: null,
  measure: measureAgreedOn && "Avtale",
  measureAgreedOn,
  recordedByName: "",
  version: 1,
});

describe("risks to the home", () => {
  it.each<[string, CareerRecord["risks"], object]>([
    ["none", [], {}],
    [
      "the oldest without a measure counts",
      [
        risk("a", "2026-10-01", null),
        risk("b", "2026-11-01", null),
        risk("c", "2026-09-01", "2026-09-03"),
      ],
      { "tenancyRisk.openSinceOn": "2026-10-01" },
    ],
    [
      "when each has one, the latest",
      [risk("a", "2026-10-01", "2026-10-02"), risk("b", "2026-11-01", "2026-11-05")],
      { "tenancyRisk.openSinceOn": "2026-11-01", "tenancyRisk.settledOn": "2026-11-05" },
    ],
  ])("%s", (_what, risks, found) => {
    expect(factsOf({ risks })).toEqual(found);
  });
});
