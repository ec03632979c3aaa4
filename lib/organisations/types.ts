import type { PlainDate } from "@/lib/platform/dates";

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
