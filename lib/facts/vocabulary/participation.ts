import { boolean, code, date, number, OFFER_ANSWERS, text } from "./define";

/** Facts about offers of contact and places to practise Norwegian. */
export const participationFacts = {
  "languagePractice.place": text("person", "regular place for practising Norwegian"),
  "languagePractice.timesPerMonth": number("person", "how often, as agreed"),
  "organisationOffer.answer": code("person", OFFER_ANSWERS, "the person's answer"),
  "organisationOffer.introducedOn": date(
    "person",
    "when the person was introduced to the organisation",
  ),
  "participation.measureOffered": text("person", "the measure offered"),
  "participation.talkHeldOn": date(
    "person",
    "when leisure, network and participation were talked about",
  ),
  "participation.wantsMore": boolean("person", "the person wants more contact"),
  "volunteerOffer.answer": code("person", OFFER_ANSWERS, "the person's answer"),
  "volunteerOffer.offeredOn": date(
    "person",
    "when a refugee guide, language buddy or homework help was offered",
  ),
};
