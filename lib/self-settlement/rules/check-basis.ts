import type { Assessed } from "../types";
import type { CheckCode } from "./checks";

/** What an answer was given on; an answer is older than a change when one of these has changed. */
export type CheckBasis = Readonly<Record<string, unknown>>;

export function basisOf(code: CheckCode, of: Assessed): CheckBasis {
  const { dwelling, lease } = of;
  const home = { dwellingId: dwelling?.id ?? null };
  const persons = of.memberIds.length;
  const rent = {
    monthlyRent: lease?.monthlyRent ?? null,
    includesHeating: lease?.includesHeating ?? null,
    includesElectricity: lease?.includesElectricity ?? null,
    monthlyEnergy: lease?.monthlyEnergy ?? null,
  };
  switch (code) {
    case "AS-C01":
      return { members: [...of.memberIds].toSorted() };
    case "AS-C02":
      return { persons };
    case "AS-C03":
      return { ...home, otherPayment: lease?.otherPayment ?? null };
    case "AS-C04":
      return { ...home, isWritten: lease?.isWritten ?? null };
    case "AS-C05":
      return { ...home, ...rent, persons };
    case "AS-C06":
      return { ...home, rooms: dwelling?.rooms ?? null, areaM2: dwelling?.areaM2 ?? null, persons };
    case "AS-C07":
      return {
        kind: dwelling?.kind ?? null,
        ownEntrance: dwelling?.ownEntrance ?? null,
        ownBathroom: dwelling?.ownBathroom ?? null,
        ownKitchen: dwelling?.ownKitchen ?? null,
      };
    case "AS-C08":
      return {
        ...home,
        letting: dwelling?.letting ?? null,
        startsOn: lease?.startsOn ?? null,
        isFixedTerm: lease?.isFixedTerm ?? null,
        endsOn: lease?.endsOn ?? null,
        excludesNotice: lease?.excludesNotice ?? null,
        shortTermGround: lease?.shortTermGround ?? null,
        noticeMonths: lease?.noticeMonths ?? null,
      };
    case "AS-C09":
      return {
        ...home,
        monthlyRent: lease?.monthlyRent ?? null,
        deposit: lease?.deposit ?? null,
        depositAccount: lease?.depositAccount ?? null,
        guarantee: lease?.guarantee ?? null,
        prepaidRent: lease?.prepaidRent ?? null,
      };
    case "AS-C10":
      return { landlord: dwelling?.landlordId ?? null, letting: dwelling?.letting ?? null };
    case "AS-C11":
      return {
        registeredPeople: dwelling?.registeredPeople ?? null,
        registeredPeopleOn: dwelling?.registeredPeopleOn ?? null,
      };
    case "AS-C12":
      return { ...home, adults: [...of.adultIds].toSorted() };
    case "AS-C13":
      return home;
    case "AS-C14":
      return { ...home, ...rent, monthlyIncome: of.monthlyIncome };
    case "AS-C15":
      return {
        ...home,
        minutesToSchool: dwelling?.minutesToSchool ?? null,
        minutesToWork: dwelling?.minutesToWork ?? null,
      };
    case "AS-C16":
      return home;
    case "AS-C17":
      return { protection: of.protection };
  }
}

/** What has changed since an answer was given; what an older release did not keep has not. */
export function changedSince(basis: unknown, now: CheckBasis): string[] {
  if (typeof basis !== "object" || basis === null) return [];
  return Object.keys(now).filter(
    (key) =>
      Object.hasOwn(basis, key) &&
      JSON.stringify((basis as CheckBasis)[key]) !== JSON.stringify(now[key] ?? null),
  );
}
