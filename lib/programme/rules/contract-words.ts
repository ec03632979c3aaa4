import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { PlanEndGoal } from "./codes";

type Words = {
  title(name: string): string;
  rests(number: number): string;
  goal: string;
  endGoal: Record<PlanEndGoal, string>;
  longTerm: string;
  norwegian: string;
  skill: readonly [reading: string, listening: string, writing: string, oral: string];
  duration(from: string, to: string): string;
  durationTitle: string;
  elements: string;
  perWeek(hours: string): string;
  period(from: string, to: string): string;
  participantDuties: string;
  municipalityDuties: string;
  signatures: string;
  participant: string;
  adviser: string;
  drawn(name: string): string;
  onPaper: string;
  digest: string;
};

/** What stands in a printed contract. */
export const CONTRACT_WORDS: Record<LetterLanguage, Words> = {
  nb: {
    title: (name) => `Integreringskontrakt for ${name}`,
    rests: (number) =>
      `Kontrakten er inngått mellom deltakeren og kommunen etter integreringsloven § 16. Den bygger på versjon ${number} av integreringsplanen.`,
    goal: "Sluttmål",
    endGoal: {
      work: "Arbeid",
      part_upper_secondary: "Deler av videregående opplæring",
      upper_secondary: "Fullført videregående opplæring",
      vocational_certificate: "Fagbrev",
      higher_education: "Forberede utdanning over videregående nivå",
      requalification: "Yrkesfaglig rekvalifisering",
    },
    longTerm: "Langsiktig mål",
    norwegian: "Norskmål",
    skill: ["lesing", "lytting", "skriving", "muntlig"],
    durationTitle: "Varighet",
    duration: (from, to) => `Programmet varer fra ${from} til ${to}.`,
    elements: "Innhold",
    perWeek: (hours) => `${hours} timer i uka`,
    period: (from, to) => `${from} til ${to}`,
    participantDuties: "Deltakeren skal",
    municipalityDuties: "Kommunen skal",
    signatures: "Underskrifter",
    participant: "Deltaker",
    adviser: "For kommunen",
    drawn: (name) => `Tegnet underskrift: ${name}`,
    onPaper: "Kontrakten er skrevet under på papir.",
    digest: "Kontrollsum for det som ble skrevet under:",
  },
  nn: {
    title: (name) => `Integreringskontrakt for ${name}`,
    rests: (number) =>
      `Kontrakten er inngått mellom deltakaren og kommunen etter integreringslova § 16. Han byggjer på versjon ${number} av integreringsplanen.`,
    goal: "Sluttmål",
    endGoal: {
      work: "Arbeid",
      part_upper_secondary: "Delar av vidaregåande opplæring",
      upper_secondary: "Fullført vidaregåande opplæring",
      vocational_certificate: "Fagbrev",
      higher_education: "Førebu utdanning over vidaregåande nivå",
      requalification: "Yrkesfagleg rekvalifisering",
    },
    longTerm: "Langsiktig mål",
    norwegian: "Norskmål",
    skill: ["lesing", "lytting", "skriving", "munnleg"],
    durationTitle: "Kor lenge",
    duration: (from, to) => `Programmet varer frå ${from} til ${to}.`,
    elements: "Innhald",
    perWeek: (hours) => `${hours} timar i veka`,
    period: (from, to) => `${from} til ${to}`,
    participantDuties: "Deltakaren skal",
    municipalityDuties: "Kommunen skal",
    signatures: "Underskrifter",
    participant: "Deltakar",
    adviser: "For kommunen",
    drawn: (name) => `Teikna underskrift: ${name}`,
    onPaper: "Kontrakten er skriven under på papir.",
    digest: "Kontrollsum for det som vart skrive under:",
  },
  en: {
    title: (name) => `Integration contract for ${name}`,
    rests: (number) =>
      `The contract is between the participant and the municipality under section 16 of the Integration Act (integreringsloven). It rests on version ${number} of the integration plan.`,
    goal: "End goal",
    endGoal: {
      work: "Work",
      part_upper_secondary: "Part of upper secondary education",
      upper_secondary: "Completed upper secondary education",
      vocational_certificate: "Trade certificate",
      higher_education: "Prepare for education above upper secondary level",
      requalification: "Vocational requalification",
    },
    longTerm: "Long-term goal",
    norwegian: "Goal in Norwegian",
    skill: ["reading", "listening", "writing", "oral"],
    durationTitle: "Duration",
    duration: (from, to) => `The programme runs from ${from} to ${to}.`,
    elements: "Content",
    perWeek: (hours) => `${hours} hours a week`,
    period: (from, to) => `${from} to ${to}`,
    participantDuties: "The participant will",
    municipalityDuties: "The municipality will",
    signatures: "Signatures",
    participant: "Participant",
    adviser: "For the municipality",
    drawn: (name) => `Drawn signature: ${name}`,
    onPaper: "The contract was signed on paper.",
    digest: "Checksum of what was signed:",
  },
};

/** What each party undertakes as long as the municipality has no text of its own. */
export const PRODUCT_DUTIES: Record<
  LetterLanguage,
  { participant: readonly string[]; municipality: readonly string[] }
> = {
  nb: {
    participant: [
      "delta i det som står i integreringsplanen",
      "møte til avtalt tid og gi beskjed samme dag ved fravær",
      "være med når planen vurderes og endres",
      "si fra om endringer som har betydning for programmet",
    ],
    municipality: [
      "gi det innholdet som står i integreringsplanen, på full tid og hele året",
      "vurdere planen jevnlig sammen med deltakeren, og når noe vesentlig endrer seg",
      "gi deltakeren en fast kontaktperson, og bruke tolk når det trengs",
      "betale introduksjonsstønad etter reglene",
    ],
  },
  nn: {
    participant: [
      "delta i det som står i integreringsplanen",
      "møte til avtalt tid og gi beskjed same dag ved fråvær",
      "vere med når planen blir vurdert og endra",
      "seie frå om endringar som har noko å seie for programmet",
    ],
    municipality: [
      "gi det innhaldet som står i integreringsplanen, på full tid og heile året",
      "vurdere planen jamleg saman med deltakaren, og når noko vesentleg endrar seg",
      "gi deltakaren ein fast kontaktperson, og bruke tolk når det trengst",
      "betale introduksjonsstønad etter reglane",
    ],
  },
  en: {
    participant: [
      "take part in what the integration plan says",
      "be there at the agreed time, and tell us the same day when absent",
      "take part when the plan is reviewed and changed",
      "tell us of changes that matter to the programme",
    ],
    municipality: [
      "give what the integration plan says, full time and all year",
      "review the plan regularly with the participant, and when something material changes",
      "give the participant a regular contact, and use an interpreter when one is needed",
      "pay introduction benefit by the rules",
    ],
  },
};
