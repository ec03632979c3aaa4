import type {
  MeterKind,
  PhotoSubject,
  ProtocolKind,
  RoomCondition,
  WalkthroughTopic,
} from "./codes";

export type ProtocolLanguage = "nb" | "nn";

export type ProtocolWords = {
  readonly title: Record<ProtocolKind, (address: string) => string>;
  readonly meters: string;
  readonly noMeters: string;
  readonly number: string;
  readonly meter: Record<MeterKind, string>;
  readonly keys: string;
  readonly keyCount: (count: number) => string;
  readonly rooms: string;
  readonly noRooms: string;
  readonly condition: Record<RoomCondition, string>;
  readonly shown: string;
  readonly nothingShown: string;
  readonly topic: Record<WalkthroughTopic, string>;
  readonly note: string;
  readonly photos: string;
  readonly photoOf: (number: number, subject: string) => string;
  readonly subject: Record<PhotoSubject, string>;
  readonly photoDigest: string;
  readonly notPrinted: string;
  readonly signatures: string;
  readonly household: string;
  readonly adviser: string;
  readonly drawn: (name: string) => string;
  readonly digest: string;
};

/** What stands in a printed protocol, in the two languages that the municipality writes. */
export const PROTOCOL_WORDS: Record<ProtocolLanguage, ProtocolWords> = {
  nb: {
    title: {
      handover: (address) => `Protokoll for overlevering av ${address}`,
      return: (address) => `Protokoll for tilbakelevering av ${address}`,
    },
    meters: "Målere",
    noMeters: "Ingen målere er lest av.",
    number: "nr.",
    meter: {
      electricity: "Strøm",
      water: "Vann",
      district_heating: "Fjernvarme",
      gas: "Gass",
    },
    keys: "Nøkler",
    keyCount: (count) => (count === 1 ? "1 nøkkel" : `${count} nøkler`),
    rooms: "Rommenes tilstand",
    noRooms: "Ingen rom er vurdert.",
    condition: { good: "god stand", worn: "slitt", damaged: "skadet" },
    shown: "Vist fram ved gjennomgangen",
    nothingShown: "Ingenting ble vist fram.",
    topic: {
      electricity: "Strøm og sikringer",
      heating: "Oppvarming",
      water: "Vann og stoppekran",
      smoke_alarm: "Røykvarsler og slokkeutstyr",
      escape_route: "Rømningsvei",
    },
    note: "Merknader",
    photos: "Bilder",
    photoOf: (number, subject) => `Bilde ${number}: ${subject}`,
    subject: { meters: "målere", keys: "nøkler", rooms: "rom", other: "annet" },
    photoDigest: "kontrollsum",
    notPrinted: "vises i saken",
    signatures: "Signert på skjerm",
    household: "For husstanden",
    adviser: "For kommunen",
    drawn: (name) => `Underskriften til ${name}`,
    digest: "Kontrollsum for det som ble signert:",
  },
  nn: {
    title: {
      handover: (address) => `Protokoll for overlevering av ${address}`,
      return: (address) => `Protokoll for tilbakelevering av ${address}`,
    },
    meters: "Målarar",
    noMeters: "Ingen målarar er lesne av.",
    number: "nr.",
    meter: {
      electricity: "Straum",
      water: "Vatn",
      district_heating: "Fjernvarme",
      gas: "Gass",
    },
    keys: "Nøklar",
    keyCount: (count) => (count === 1 ? "1 nøkkel" : `${count} nøklar`),
    rooms: "Tilstanden til romma",
    noRooms: "Ingen rom er vurderte.",
    condition: { good: "god stand", worn: "slite", damaged: "skadd" },
    shown: "Vist fram ved gjennomgangen",
    nothingShown: "Ingenting vart vist fram.",
    topic: {
      electricity: "Straum og sikringar",
      heating: "Oppvarming",
      water: "Vatn og stoppekran",
      smoke_alarm: "Røykvarslar og sløkkjeutstyr",
      escape_route: "Rømmingsveg",
    },
    note: "Merknader",
    photos: "Bilete",
    photoOf: (number, subject) => `Bilete ${number}: ${subject}`,
    subject: { meters: "målarar", keys: "nøklar", rooms: "rom", other: "anna" },
    photoDigest: "kontrollsum",
    notPrinted: "blir vist i saka",
    signatures: "Signert på skjerm",
    household: "For husstanden",
    adviser: "For kommunen",
    drawn: (name) => `Underskrifta til ${name}`,
    digest: "Kontrollsum for det som vart signert:",
  },
};
