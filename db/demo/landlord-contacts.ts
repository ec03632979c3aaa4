import { addDays, type PlainDate } from "@/lib/platform/dates";
import { dayBetween, officeHour, workday } from "./calendar";
import type { Happening } from "./happening";
import type { Maker } from "./home";
import type { DemoMunicipality } from "./municipalities";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { LANDLORD_CONTACTS } from "./texts/after-texts";

type ContactRows = Pick<DemoRows, "dwellings" | "leases" | "landlordContacts">;

/** What each landlord was told and given: in writing before a lease was signed, and by the way. */
export function addLandlordContacts(
  rows: ContactRows,
  { newId, today, municipality, staff }: Maker & { municipality: DemoMunicipality; staff: Staff },
): Happening[] {
  const random = seeded(`${municipality.id}/landlord-contacts`);
  const told: Happening[] = [];
  const tell = (
    landlordId: string,
    day: PlainDate,
    content: (typeof LANDLORD_CONTACTS)[number],
  ) => {
    const heldOn = workday(day);
    const by = staff.choose("housing_adviser", staff.teamKeys[0] ?? "all", random);
    const { topics, material } = content;
    const at = officeHour(heldOn, random);
    rows.landlordContacts.push({
      id: newId(),
      landlordId,
      heldOn,
      ...content,
      topics: [...topics],
      materialLanguage: material && "nb",
      municipalContact: topics.includes("municipal_contact") ? municipality.contact : null,
      byId: by.id,
      byName: by.name,
      recordedAt: at,
    });
    told.push({
      at,
      by,
      action: "organisations.record-contact",
      objectType: "landlord",
      objectId: landlordId,
      fields: ["heldOn", "channel", "summary", "topics"],
    });
  };
  const owner = new Map(rows.dwellings.map(({ id, landlordId }) => [id, landlordId]));
  for (const { dwellingId, draftReceivedOn, signedOn } of rows.leases) {
    const landlordId = owner.get(dwellingId);
    if (!landlordId || !signedOn || !draftReceivedOn) continue;
    const [first] = LANDLORD_CONTACTS;
    if (first) tell(landlordId, dayBetween(draftReceivedOn, signedOn, random), first);
    for (const content of LANDLORD_CONTACTS.slice(1)) {
      const day = dayBetween(signedOn, addDays(today, -1), random);
      if (random.chance(0.25) && day < today) tell(landlordId, day, content);
    }
  }
  return told;
}
