import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { Funding, SharedInformation } from "./codes";

type Words = {
  title(name: string): string;
  consented(name: string, on: string): string;
  held(on: string, present: boolean): string;
  agreed: string;
  firstMeeting(on: string): string;
  shared: Record<SharedInformation, string>;
  period(from: string, to: string | null): string;
  nothing: string;
  funding: Record<Funding, string>;
  startsOn(on: string): string;
  withdraw: string;
};

/** What stands in the note of a handover. */
export const HANDOVER_WORDS: Record<LetterLanguage, Words> = {
  nb: {
    title: (name) => `Overføring etter introduksjonsprogrammet: ${name}`,
    consented: (name, on) =>
      `${name} samtykket ${on} til at dere får opplysningene i dette notatet. Det står ikke mer her enn det samtykket gjelder.`,
    held: (on, present) =>
      `Overføringsmøtet ble holdt ${on}${present ? " sammen med deltakeren" : " uten at deltakeren var til stede"}.`,
    agreed: "Hvem som følger opp",
    firstMeeting: (on) => `Første møte hos dere: ${on}.`,
    shared: {
      period: "Tid i programmet",
      end_goal: "Sluttmål",
      main_activity: "Går til",
      elements: "Innholdet i programmet",
      norwegian_goals: "Norskmål",
      sub_goals: "Delmål og resultat",
      adaptations: "Tilrettelegging",
      further_education: "Videre utdanning",
    },
    period: (from, to) => (to ? `Fra ${from} til ${to}.` : `Fra ${from}. Programmet pågår.`),
    nothing: "Ikke registrert.",
    funding: {
      loan_fund: "Lånekassen",
      benefit: "Ytelse fra Nav",
      wage: "Lønn",
      other: "Annen finansiering",
    },
    startsOn: (on) => `starter ${on}`,
    withdraw: "Deltakeren kan trekke samtykket tilbake. Kommunen sier fra til dere hvis det skjer.",
  },
  nn: {
    title: (name) => `Overføring etter introduksjonsprogrammet: ${name}`,
    consented: (name, on) =>
      `${name} samtykte ${on} til at de får opplysningane i dette notatet. Det står ikkje meir her enn det samtykket gjeld.`,
    held: (on, present) =>
      `Overføringsmøtet blei halde ${on}${present ? " saman med deltakaren" : " utan at deltakaren var til stades"}.`,
    agreed: "Kven som følgjer opp",
    firstMeeting: (on) => `Første møte hos dykk: ${on}.`,
    shared: {
      period: "Tid i programmet",
      end_goal: "Sluttmål",
      main_activity: "Går til",
      elements: "Innhaldet i programmet",
      norwegian_goals: "Norskmål",
      sub_goals: "Delmål og resultat",
      adaptations: "Tilrettelegging",
      further_education: "Vidare utdanning",
    },
    period: (from, to) => (to ? `Frå ${from} til ${to}.` : `Frå ${from}. Programmet er i gang.`),
    nothing: "Ikkje registrert.",
    funding: {
      loan_fund: "Lånekassen",
      benefit: "Yting frå Nav",
      wage: "Løn",
      other: "Anna finansiering",
    },
    startsOn: (on) => `startar ${on}`,
    withdraw: "Deltakaren kan trekkje samtykket tilbake. Kommunen seier frå til dykk om det skjer.",
  },
  en: {
    title: (name) => `Handover after the introduction programme: ${name}`,
    consented: (name, on) =>
      `On ${on}, ${name} consented to your receiving the information in this note. It holds nothing beyond that consent.`,
    held: (on, present) =>
      `The handover meeting was held on ${on}${present ? " together with the participant" : " without the participant present"}.`,
    agreed: "Who follows up",
    firstMeeting: (on) => `First meeting with you: ${on}.`,
    shared: {
      period: "Time in the programme",
      end_goal: "End goal",
      main_activity: "Goes on to",
      elements: "Content of the programme",
      norwegian_goals: "Goals for Norwegian",
      sub_goals: "Sub-goals and results",
      adaptations: "Adaptations",
      further_education: "Further education",
    },
    period: (from, to) =>
      to ? `From ${from} to ${to}.` : `From ${from}. The programme is under way.`,
    nothing: "Not recorded.",
    funding: {
      loan_fund: "The State Educational Loan Fund (Lånekassen)",
      benefit: "Benefit from Nav",
      wage: "Wages",
      other: "Other funding",
    },
    startsOn: (on) => `starts on ${on}`,
    withdraw:
      "The participant may withdraw the consent. The municipality will tell you if that happens.",
  },
};
