import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import { dateInWords } from "@/lib/letters/rules/wording";
import type { PlainDate } from "@/lib/platform/dates";
import type { DecisionKind, PlanEndGoal } from "./codes";

type Words = {
  outcome: Record<DecisionKind, string>;
  goal: Record<PlanEndGoal, string>;
  startsOn(day: string): string;
  months(count: number): string;
  extension(count: number): string;
  endGoal(goal: string): string;
  stopFrom(day: string): string;
  stopTo(day: string): string;
};

const WORDS: Record<LetterLanguage, Words> = {
  nb: {
    outcome: {
      granted: "Du får introduksjonsprogram.",
      refused: "Du får ikke introduksjonsprogram.",
      changed: "Introduksjonsprogrammet ditt er endret.",
      stopped_temporarily: "Introduksjonsprogrammet ditt er stanset for en tid.",
      stopped_permanently: "Introduksjonsprogrammet ditt er stanset og begynner ikke igjen.",
    },
    goal: {
      work: "arbeid",
      part_upper_secondary: "deler av videregående opplæring",
      upper_secondary: "fullført videregående opplæring",
      vocational_certificate: "fagbrev",
      higher_education: "å forberede deg til utdanning over videregående nivå",
      requalification: "yrkesfaglig rekvalifisering",
    },
    startsOn: (day) => `Programmet begynner ${day}.`,
    months: (count) => `Det varer i inntil ${count} måneder.`,
    extension: (count) => `Programmet utvides med inntil ${count} måneder.`,
    endGoal: (goal) => `Sluttmålet er ${goal}.`,
    stopFrom: (day) => `Stansen gjelder fra ${day}.`,
    stopTo: (day) => `Siste dag med stans er ${day}.`,
  },
  nn: {
    outcome: {
      granted: "Du får introduksjonsprogram.",
      refused: "Du får ikkje introduksjonsprogram.",
      changed: "Introduksjonsprogrammet ditt er endra.",
      stopped_temporarily: "Introduksjonsprogrammet ditt er stansa for ei tid.",
      stopped_permanently: "Introduksjonsprogrammet ditt er stansa og byrjar ikkje att.",
    },
    goal: {
      work: "arbeid",
      part_upper_secondary: "delar av vidaregåande opplæring",
      upper_secondary: "fullført vidaregåande opplæring",
      vocational_certificate: "fagbrev",
      higher_education: "å førebu deg til utdanning over vidaregåande nivå",
      requalification: "yrkesfagleg rekvalifisering",
    },
    startsOn: (day) => `Programmet byrjar ${day}.`,
    months: (count) => `Det varer i inntil ${count} månader.`,
    extension: (count) => `Programmet blir utvida med inntil ${count} månader.`,
    endGoal: (goal) => `Sluttmålet er ${goal}.`,
    stopFrom: (day) => `Stansen gjeld frå ${day}.`,
    stopTo: (day) => `Siste dag med stans er ${day}.`,
  },
  en: {
    outcome: {
      granted: "You will have an introduction programme.",
      refused: "You will not have an introduction programme.",
      changed: "Your introduction programme has been changed.",
      stopped_temporarily: "Your introduction programme has been stopped for a time.",
      stopped_permanently: "Your introduction programme has been stopped and will not start again.",
    },
    goal: {
      work: "work",
      part_upper_secondary: "part of upper secondary education",
      upper_secondary: "completed upper secondary education",
      vocational_certificate: "a trade certificate",
      higher_education: "to prepare for education above upper secondary level",
      requalification: "vocational requalification",
    },
    startsOn: (day) => `The programme begins on ${day}.`,
    months: (count) => `It lasts for up to ${count} months.`,
    extension: (count) => `The programme is extended by up to ${count} months.`,
    endGoal: (goal) => `The end goal is ${goal}.`,
    stopFrom: (day) => `The stop runs from ${day}.`,
    stopTo: (day) => `The last day of the stop is ${day}.`,
  },
};

type Told = {
  kind: DecisionKind;
  months: number | null;
  extensionMonths: number | null;
  endGoal: PlanEndGoal | null;
  startsOn: PlainDate | null;
  stopFrom: PlainDate | null;
  stopTo: PlainDate | null;
};

/** What a decision says, in one sentence. */
export function outcomeOf(kind: DecisionKind, language: LetterLanguage): string {
  return WORDS[language].outcome[kind];
}

/** What a decision holds besides, one sentence each. */
export function termsOf(decision: Told, language: LetterLanguage): string[] {
  const words = WORDS[language];
  const day = (on: PlainDate) => dateInWords(on, language);
  const { startsOn, months, extensionMonths, endGoal, stopFrom, stopTo } = decision;
  return [
    startsOn && words.startsOn(day(startsOn)),
    months && words.months(months),
    extensionMonths && words.extension(extensionMonths),
    endGoal && words.endGoal(words.goal[endGoal]),
    stopFrom && words.stopFrom(day(stopFrom)),
    stopTo && words.stopTo(day(stopTo)),
  ].filter((sentence): sentence is string => Boolean(sentence));
}

/** A ground with its place in the law, as the language names the law. */
export function groundInWords(text: string, law: string, language: LetterLanguage): string {
  const named =
    language === "nn"
      ? law
          .replaceAll("integreringsloven", "integreringslova")
          .replaceAll("forskriften", "forskrifta")
      : law;
  return named ? `${text} (${named})` : text;
}
