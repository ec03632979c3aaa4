import type { PlainDate } from "@/lib/platform/dates";
import type { HelpTopic, OfferAnswer, SharedField, Told, VolunteerKind } from "./rules/agreement";

export type Volunteer = {
  id: string;
  kind: VolunteerKind;
  name: string;
  contactName: string | null;
  organisation: string | null;
  phone: string | null;
  email: string | null;
  languages: string[];
  helpWith: HelpTopic[];
  signedUpOn: PlainDate;
  note: string | null;
  isRetired: boolean;
  version: number;
};

/** A volunteer in the register; `households` is how many they help now. */
export type VolunteerRow = Omit<Volunteer, "note" | "version"> & { households: number };

export type HelpOffer = {
  id: string;
  caseId: string;
  offeredOn: PlainDate;
  offeredByName: string;
  answer: OfferAnswer | null;
  answeredOn: PlainDate | null;
  volunteerId: string | null;
  volunteerName: string | null;
  consentOn: PlainDate | null;
  consentBy: string | null;
  consentEndedOn: PlainDate | null;
  shared: SharedField[];
  meetingPlace: string | null;
  tasks: string | null;
  startsOn: PlainDate | null;
  followUpOn: PlainDate | null;
  followedUpOn: PlainDate | null;
  /** The agreed day that was followed up. */
  followedUpFor: PlainDate | null;
  endedOn: PlainDate | null;
  endReason: string | null;
  version: number;
};

/** The agreement as the volunteer gets it: what the household lets them know, and what to do. */
export type AgreementForVolunteer = {
  volunteer: Pick<Volunteer, "name" | "contactName" | "phone" | "email">;
  household: Partial<Told>;
  tasks: string | null;
  startsOn: PlainDate | null;
  followUpOn: PlainDate | null;
  contact: { name: string };
};
