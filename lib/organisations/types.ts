import type { PlainDate } from "@/lib/platform/dates";
import type { ContactChannel, LandlordTopic } from "./rules/contact";
import type { TakenField } from "./rules/merge";

export type Landlord = {
  id: string;
  kind: "person" | "organisation";
  name: string;
  organisationNumber: string | null;
  contactName: string | null;
  phone: string | null;
  email: string | null;
  note: string | null;
  archivedOn: PlainDate | null;
  version: number;
};

/** A landlord in a list to choose from. */
export type LandlordChoice = Pick<Landlord, "id" | "kind" | "name" | "organisationNumber">;

/** A landlord in the register. */
export type LandlordRow = Omit<Landlord, "note" | "version"> & {
  dwellings: number;
  lastContactOn: PlainDate | null;
};

export type LandlordPage = { rows: readonly LandlordRow[]; next: string | null };

/** Something said to a landlord; `correctedById` is the entry that holds instead. */
export type LandlordContact = {
  id: string;
  heldOn: PlainDate;
  channel: ContactChannel;
  withWhom: string | null;
  summary: string | null;
  topics: LandlordTopic[];
  material: string | null;
  materialLanguage: string | null;
  municipalContact: string | null;
  correctsId: string | null;
  correctedById: string | null;
  byName: string;
  recordedAt: string;
};

/** A merge that can still be undone. */
export type LandlordMerge = {
  id: string;
  mergedName: string;
  mergedByName: string;
  mergedAt: string;
  dwellings: number;
  contacts: number;
  taken: readonly TakenField[];
};
