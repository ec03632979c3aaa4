import type { PlainDate } from "@/lib/platform/dates";

export const VOLUNTEER_KINDS = ["person", "organisation"] as const;
export type VolunteerKind = (typeof VOLUNTEER_KINDS)[number];

export const HELP_TOPICS = [
  "neighbourhood",
  "home",
  "norwegian",
  "homework",
  "leisure",
  "public_services",
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

export const OFFER_ANSWERS = ["yes", "later", "no"] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

/** What of a household a volunteer may be told, when the household agrees to it. */
export const SHARED_FIELDS = [
  "first_name",
  "phone",
  "language",
  "children",
  "meeting_place",
] as const;
export type SharedField = (typeof SHARED_FIELDS)[number];

export type Offer = {
  answer: OfferAnswer | null;
  volunteerId: string | null;
  consentOn: PlainDate | null;
  consentEndedOn: PlainDate | null;
  endedOn: PlainDate | null;
  followUpOn: PlainDate | null;
};

export const OFFER_STATES = ["offered", "declined", "later", "wanted", "agreed", "ended"] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** How far an offer of help has come. Without consent there is no agreement. */
export function stateOf({
  answer,
  volunteerId,
  consentOn,
  consentEndedOn,
  endedOn,
}: Offer): OfferState {
  if (endedOn || consentEndedOn) return "ended";
  if (answer === null) return "offered";
  if (answer === "no") return "declined";
  if (answer === "later") return "later";
  return volunteerId && consentOn ? "agreed" : "wanted";
}

type Followed = Offer & { followedUpOn: PlainDate | null; followedUpFor: PlainDate | null };

/** An agreement that runs is to be followed up on a day that it has not been followed up for. */
function awaitsFollowUp(offer: Offer & Pick<Followed, "followedUpFor">): boolean {
  return (
    stateOf(offer) === "agreed" &&
    offer.followUpOn !== null &&
    offer.followUpOn !== offer.followedUpFor
  );
}

/**
 * Which of a household's agreements that run its follow-up is told by: the next one that is due, or else
 * the one with the latest day, which has been followed up.
 */
export function toldFollowUp<T extends Followed>(
  offers: readonly T[],
): { offer: T; dueOn: PlainDate; followedUpOn: PlainDate | null } | null {
  const running = offers
    .flatMap((offer) =>
      stateOf(offer) === "agreed" && offer.followUpOn ? [{ offer, dueOn: offer.followUpOn }] : [],
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const next = running.find(({ offer }) => awaitsFollowUp(offer));
  if (next) return { ...next, followedUpOn: null };
  const last = running.at(-1);
  return last ? { ...last, followedUpOn: last.offer.followedUpOn } : null;
}

/** Whether an agreement that runs should have been followed up by today. */
export function isFollowUpDue(
  offer: Offer & Pick<Followed, "followedUpFor">,
  today: PlainDate,
): boolean {
  return awaitsFollowUp(offer) && offer.followUpOn !== null && offer.followUpOn <= today;
}

/** All that could be told of a household; only what is ticked goes further. */
export type Told = {
  firstName: string | null;
  phone: string | null;
  languages: readonly string[];
  children: number;
  meetingPlace: string | null;
};

/** What the volunteer is told: the ticked fields that hold something, and nothing else. */
export function sharedWith(shared: readonly SharedField[], told: Told): Partial<Told> {
  return {
    ...(shared.includes("first_name") && told.firstName && { firstName: told.firstName }),
    ...(shared.includes("phone") && told.phone && { phone: told.phone }),
    ...(shared.includes("language") && told.languages.length > 0 && { languages: told.languages }),
    ...(shared.includes("children") && { children: told.children }),
    ...(shared.includes("meeting_place") &&
      told.meetingPlace && { meetingPlace: told.meetingPlace }),
  };
}
