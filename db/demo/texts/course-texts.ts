/** A course that was held, and one to come. */
export const COURSES = [
  {
    title: "Bo trygt",
    titleNn: "Bu trygt",
    titleEn: "Safe at home",
    topics: ["fire_safety", "electricity_and_heating", "waste"],
    place: "Frivilligsentralen",
    places: 12,
    note: "To formiddager med kaffe. Den andre dagen kommer brannvesenet på besøk.",
  },
  {
    title: "Finne og leie bolig selv",
    titleNn: "Finne og leige bustad sjølv",
    titleEn: "Finding and renting a home yourself",
    topics: ["home_search", "lease_rights", "rent_and_bills"],
    place: "Biblioteket, møterom 1",
    places: 10,
    note: null,
  },
] as const;

export const VOLUNTEERS = [
  {
    kind: "person",
    name: "Gerd Haugland",
    organisation: "Frivilligsentralen",
    phone: "11 00 00 71",
    languages: ["en"],
    helpWith: ["neighbourhood", "norwegian"],
    daysAgo: 210,
  },
  {
    kind: "person",
    name: "Yonas Tesfay",
    phone: "11 00 00 72",
    languages: ["ti", "en"],
    helpWith: ["home", "public_services"],
    note: "Kan helst på kveldstid.",
    daysAgo: 95,
  },
  {
    kind: "organisation",
    name: "Flyktningguiden i Lia idrettslag",
    contactName: "Marit Sæther",
    phone: "11 00 00 73",
    languages: [],
    helpWith: ["leisure", "neighbourhood", "homework"],
    daysAgo: 320,
  },
] as const;

/** What one household and its refugee guide have agreed. */
export const HELP = {
  shared: ["first_name", "meeting_place"],
  meetingPlace: "Biblioteket",
  tasks: "Gå tur i nabolaget, vise buss og bibliotek, og øve på å snakke med utleier.",
} as const;
