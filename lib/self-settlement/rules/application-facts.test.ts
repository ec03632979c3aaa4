import { expect, it } from "vitest";
import type { Lease } from "@/lib/dwellings/types";
import type { Facts } from "@/lib/facts/fact-sheet";
import type { Application } from "../types";
import { applicationContribution } from "./application-facts";

const application = {
  id: "a",
  caseId: "c",
  policyEdition: 3,
  foundBy: "helper",
  helperName: "Marte Rustad",
  helperPhone: "19 00 00 00",
  helperRelation: "acquaintance",
  overridden: [],
  overrideReason: null,
  reasons: [],
  quotaCheckedOn: "2026-10-10",
  quotaRemaining: 4,
  wantedOn: "2026-12-01",
} as unknown as Application;
const lease = {
  id: "l",
  tenure: "private_rental",
  startsOn: "2026-11-15",
  isFixedTerm: false,
  endsOn: null,
  monthlyRent: 1_100_000,
  draftReceivedOn: "2026-10-01",
} as unknown as Lease;
const told = { application, lease, referenceRent: 1_200_000 };

const values = (facts: Facts | undefined) =>
  Object.fromEntries(Object.entries(facts ?? {}).map(([name, fact]) => [name, fact.value]));

it("tells of the home and who arranged it by role, and never by name or number", () => {
  const found = applicationContribution([told]);
  expect(JSON.stringify(found)).not.toMatch(/Marte|19 00/);
  expect(values(found.items?.lease?.[0]?.facts)).toEqual({
    "dwelling.intermediary": "acquaintance",
    "dwelling.referenceRent": 1_200_000,
    "lease.draftReceivedOn": "2026-10-01",
    "lease.monthlyRent": 1_100_000,
    "lease.endsOn": "open_ended",
  });
  expect(found.items?.lease?.[0]?.flags).toEqual({ tenure: "private_rental" });
});

it.each([
  ["advert", null, "none"],
  ["landlord", null, "none"],
  ["helper", null, "helper"],
  ["helper", "volunteer", "volunteer"],
  [null, null, undefined],
])("says of a home found through %s by %s: %s", (foundBy, helperRelation, expected) => {
  const one = { ...told, application: { ...application, foundBy, helperRelation } };
  const [item] = applicationContribution([one]).items?.lease ?? [];
  expect(values(item?.facts)["dwelling.intermediary"]).toBe(expected);
});

it("keeps the number of places that the application was checked against, and the day", () => {
  const [item] = applicationContribution([told]).items?.application ?? [];
  expect(item?.facts["municipality.quotaRemaining"]).toMatchObject({
    value: 4,
    recordedOn: "2026-10-10",
  });
});

it("gives a reason for the rent only where the check of it was passed with one", () => {
  const reasonOf = (overridden: string[]) => {
    const one = {
      ...told,
      application: { ...application, overridden, overrideReason: "Nær skolen" },
    };
    return values(applicationContribution([one]).items?.lease?.[0]?.facts)[
      "lease.rentDeviationReason"
    ];
  };
  expect(reasonOf(["AS-C05"])).toBe("Nær skolen");
  expect(reasonOf(["AS-C06"])).toBeUndefined();
});

it("tells the case of the newest application alone, and of a home only when it is approved", () => {
  const approved = {
    ...application,
    id: "b",
    outcome: "approved",
    decidedOn: "2026-11-01",
  } as Application;
  const facts = applicationContribution([told, { ...told, application: approved }]).caseFacts;
  expect(values(facts)).toMatchObject({
    "dwelling.allocatedOn": "2026-11-01",
    "tenancy.moveInPlannedOn": "2026-11-15",
    "tenancy.leaseReceivedOn": "2026-10-01",
  });
  expect(values(applicationContribution([told]).caseFacts)).not.toHaveProperty(
    "dwelling.allocatedOn",
  );
});

it.each([
  ["given up before anyone moved in", { endedOn: "2026-11-20", movedInOn: null }, undefined],
  ["ended after the follow-up", { endedOn: "2027-11-20", movedInOn: "2026-11-15" }, "2026-11-15"],
])("plans a day to move in and waits for a lease and an answer: %s", (_, more, planned) => {
  const one = { ...application, distributedOn: "2026-11-02", ...more } as Application;
  const facts = values(applicationContribution([{ ...told, application: one }]).caseFacts);
  expect(facts["tenancy.moveInPlannedOn"]).toBe(planned);
  expect(facts["distribution.listedOn"]).toBe(planned && "2026-11-02");
});

it("has the lease in hand once it is signed, whether or not its draft was noted", () => {
  const signed = { ...lease, draftReceivedOn: null, signedOn: "2026-11-10" };
  const facts = applicationContribution([{ ...told, lease: signed }]).caseFacts;
  expect(values(facts)["tenancy.leaseReceivedOn"]).toBe("2026-11-10");
});

it("says of a case without an application nothing", () => {
  expect(applicationContribution([])).toEqual({});
});
