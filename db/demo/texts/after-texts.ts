import type { LandlordTopic } from "@/lib/organisations/rules/contact";

/** What an adult said in private of how the home was found. */
export const HOW_FOUND = [
  "Fant annonsen selv på nettet.",
  "En venn fra mottaket kjente utleieren.",
  "En slektning i kommunen spurte rundt.",
  "En frivillig hjalp med å ringe.",
] as const;

/** What was said of money or favours, and what was agreed. */
export const CONCERNS = [
  {
    asked: "Hjelperen ba om 5 000 kroner for å finne boligen. Ingenting er betalt.",
    agreed: "Kommunen tar det opp med hjelperen. Husstanden skal ikke betale noe.",
  },
  {
    asked: "Skylder en bekjent penger for flyttingen.",
    agreed: "Samtale om økonomi hos NAV i neste uke.",
  },
] as const;

export const TALK_NOTES = [
  "Rolig samtale. Kjenner vilkårene i kontrakten.",
  "Ønsker å bo nær skolen.",
  "Vil gjerne ha en ny samtale etter innflytting.",
] as const;

export const HOUSEHOLD_VIEWS = [
  "Trives, og har blitt kjent med naboene.",
  "Fornøyd med boligen, men strømmen er dyr om vinteren.",
  "Boligen er fin, litt langt til butikken.",
  "Ungene trives på skolen.",
] as const;

export const FOLLOW_UP_NOTES = [
  "Gikk gjennom brannvern og søppelsortering på nytt.",
  "Ventilene var tettet med teip. Viste hvordan de brukes.",
  "Utleieren retter lekkasje under kjøkkenvasken.",
  "Alt i orden.",
] as const;

/** What was said to landlords: how, about what, and what they were given. */
export const LANDLORD_CONTACTS: readonly {
  channel: "phone" | "email" | "meeting" | "visit" | "letter";
  summary: string;
  topics: readonly LandlordTopic[];
  material: string | null;
}[] = [
  {
    channel: "letter",
    summary: "Sendte informasjon til utleieren før kontrakten ble underskrevet.",
    topics: ["deposit_and_guarantee", "no_other_payment", "lease_term", "municipal_contact"],
    material: "Informasjon til utleier",
  },
  {
    channel: "meeting",
    summary: "Gikk gjennom leieavtalen og hva garantien dekker.",
    topics: ["deposit_and_guarantee", "rent_and_increase", "notice"],
    material: "Informasjon til utleier",
  },
  {
    channel: "phone",
    summary: "Spurte hvordan det går. Utleieren er fornøyd med leietakerne.",
    topics: ["house_rules", "municipal_contact"],
    material: null,
  },
  {
    channel: "visit",
    summary: "Befaring. Røykvarsler og slokkeutstyr er på plass.",
    topics: ["household_and_subletting"],
    material: null,
  },
  {
    channel: "email",
    summary: "Svarte på spørsmål om oppsigelsestid.",
    topics: ["notice", "breach"],
    material: null,
  },
];
