import type { PlainDate } from "@/lib/platform/dates";

export const CONTACT_CHANNELS = [
  "phone",
  "email",
  "meeting",
  "visit",
  "letter",
  "text_message",
] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/**
 * What a landlord can be told, in the order in which it is asked about, and where husleieloven says
 * it; null where it is good practice alone.
 */
export const LANDLORD_TOPICS = [
  { code: "deposit_and_guarantee", law: "§§ 3-5, 3-6" },
  { code: "no_other_payment", law: "§ 3-7" },
  { code: "rent_and_increase", law: "§§ 3-1, 4-2, 4-3" },
  { code: "lease_term", law: "§§ 9-2, 9-3" },
  { code: "notice", law: "§§ 9-5–9-8" },
  { code: "household_and_subletting", law: "§§ 7-1, 7-3" },
  { code: "breach", law: "§ 9-11" },
  { code: "house_rules", law: null },
  { code: "municipal_contact", law: null },
] as const;
export type LandlordTopic = (typeof LANDLORD_TOPICS)[number]["code"];

export const LANDLORD_TOPIC_CODES = LANDLORD_TOPICS.map(({ code }) => code) as [
  LandlordTopic,
  ...LandlordTopic[],
];

/** Topics that tell a landlord of a duty. */
const DUTIES: readonly LandlordTopic[] = [
  "no_other_payment",
  "rent_and_increase",
  "lease_term",
  "notice",
  "household_and_subletting",
];

/** What of a contact counts as information. */
export type Told = {
  readonly heldOn: PlainDate;
  readonly topics: readonly LandlordTopic[];
  readonly material: string | null;
  readonly municipalContact: string | null;
};

/** Something in writing that covers the deposit and at least one duty. */
export function isWrittenInformation({ material, topics }: Told): boolean {
  return (
    material !== null &&
    topics.includes("deposit_and_guarantee") &&
    topics.some((topic) => DUTIES.includes(topic))
  );
}

/** When each topic was last spoken of; topics not spoken of are left out. */
export function lastTold(contacts: readonly Told[]): Map<LandlordTopic, PlainDate> {
  const days = new Map<LandlordTopic, PlainDate>();
  for (const { heldOn, topics } of contacts) {
    for (const topic of topics) {
      const before = days.get(topic);
      if (!before || before < heldOn) days.set(topic, heldOn);
    }
  }
  return days;
}

/**
 * What a lease can show of the landlord's information: the day of the latest written information
 * before it was signed, or of the first one after when there was none before, and whom in the
 * municipality the landlord was last told to contact.
 */
export function informationFor(
  contacts: readonly Told[],
  signedOn: PlainDate | null,
): { informedOn: PlainDate | null; municipalContact: string | null } {
  const byDay = contacts.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  const days = byDay.filter(isWrittenInformation).map(({ heldOn }) => heldOn);
  const before = signedOn === null ? days : days.filter((day) => day <= signedOn);
  return {
    informedOn: before.at(-1) ?? days[0] ?? null,
    municipalContact:
      byDay.findLast(({ municipalContact }) => municipalContact !== null)?.municipalContact ?? null,
  };
}
