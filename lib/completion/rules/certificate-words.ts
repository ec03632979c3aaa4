import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { PartResult, Skill, TestKind } from "@/lib/norwegian/rules/codes";

type Words = {
  title: string;
  took(part: { name: string; born: string | null; municipality: string }): string;
  period(from: string, to: string): string;
  completed: string;
  interrupted: string;
  law: string;
  goal: string;
  endGoal: Record<string, string>;
  elements: string;
  noElements: string;
  attendance: string;
  attended(hours: string): string;
  attendedIn(name: string, hours: string): string;
  norwegian: string;
  skill: Record<Skill, string>;
  skillGoal(goal: string): string;
  skillLevel(level: string): string;
  test: Record<TestKind, string>;
  result: Record<PartResult, string>;
  passed: string;
  notPassed: string;
  replaces(number: number): string;
  correction: string;
  issuedBy: string;
  unsigned: string;
  digest: string;
};

/** What stands in a participant's certificate. */
export const CERTIFICATE_WORDS: Record<LetterLanguage, Words> = {
  nb: {
    title: "Deltakerbevis",
    took: ({ name, born, municipality }) =>
      `${name}${born ? `, født ${born},` : ""} har deltatt i introduksjonsprogrammet for nyankomne innvandrere i ${municipality}.`,
    period: (from, to) => `Deltakelsen varte fra ${from} til ${to}.`,
    completed: "Programmet er gjennomført.",
    interrupted: "Programmet ble avsluttet før det var gjennomført.",
    law: "Deltakerbeviset er gitt etter integreringsloven § 18 a.",
    goal: "Sluttmål",
    endGoal: { work: "Arbeid", education: "Utdanning" },
    elements: "Innholdet i programmet",
    noElements: "Ingen elementer er registrert i integreringsplanen.",
    attendance: "Frammøte",
    attended: (hours) => `${hours} timer er registrert som gjennomført.`,
    attendedIn: (name, hours) => `${name}, ${hours} timer`,
    norwegian: "Norsk og prøver",
    skill: { reading: "Lesing", listening: "Lytting", writing: "Skriving", oral: "Muntlig" },
    skillGoal: (goal) => `mål ${goal}`,
    skillLevel: (level) => `nivå ${level}`,
    test: {
      norwegian: "Norskprøve",
      norwegian_c1: "Norskprøve C1",
      civics: "Samfunnskunnskapsprøve",
    },
    result: {
      not_passed: "ikke bestått",
      UNDER_A1: "under A1",
      A1: "A1",
      A2: "A2",
      B1: "B1",
      B2: "B2",
      C1: "C1",
    },
    passed: "bestått",
    notPassed: "ikke bestått",
    replaces: (number) => `Dette er versjon ${number} og erstatter den som ble gitt før.`,
    correction: "Rettet:",
    issuedBy: "For kommunen",
    unsigned: "Beviset er godkjent elektronisk og har derfor ikke underskrift.",
    digest: "Kontrollsum for innholdet:",
  },
  nn: {
    title: "Deltakarbevis",
    took: ({ name, born, municipality }) =>
      `${name}${born ? `, fødd ${born},` : ""} har delteke i introduksjonsprogrammet for nykomne innvandrarar i ${municipality}.`,
    period: (from, to) => `Deltakinga varte frå ${from} til ${to}.`,
    completed: "Programmet er gjennomført.",
    interrupted: "Programmet blei avslutta før det var gjennomført.",
    law: "Deltakarbeviset er gitt etter integreringslova § 18 a.",
    goal: "Sluttmål",
    endGoal: { work: "Arbeid", education: "Utdanning" },
    elements: "Innhaldet i programmet",
    noElements: "Ingen element er registrerte i integreringsplanen.",
    attendance: "Frammøte",
    attended: (hours) => `${hours} timar er registrerte som gjennomførte.`,
    attendedIn: (name, hours) => `${name}, ${hours} timar`,
    norwegian: "Norsk og prøver",
    skill: { reading: "Lesing", listening: "Lytting", writing: "Skriving", oral: "Munnleg" },
    skillGoal: (goal) => `mål ${goal}`,
    skillLevel: (level) => `nivå ${level}`,
    test: {
      norwegian: "Norskprøve",
      norwegian_c1: "Norskprøve C1",
      civics: "Samfunnskunnskapsprøve",
    },
    result: {
      not_passed: "ikkje bestått",
      UNDER_A1: "under A1",
      A1: "A1",
      A2: "A2",
      B1: "B1",
      B2: "B2",
      C1: "C1",
    },
    passed: "bestått",
    notPassed: "ikkje bestått",
    replaces: (number) => `Dette er versjon ${number} og kjem i staden for den som blei gitt før.`,
    correction: "Retta:",
    issuedBy: "For kommunen",
    unsigned: "Beviset er godkjent elektronisk og har difor ikkje underskrift.",
    digest: "Kontrollsum for innhaldet:",
  },
  en: {
    title: "Certificate of participation",
    took: ({ name, born, municipality }) =>
      `${name}${born ? `, born ${born},` : ""} has taken part in the introduction programme for newly arrived immigrants in ${municipality}.`,
    period: (from, to) => `The participation lasted from ${from} to ${to}.`,
    completed: "The programme has been completed.",
    interrupted: "The programme ended before it was completed.",
    law: "The certificate is issued under section 18 a of the Integration Act (integreringsloven).",
    goal: "End goal",
    endGoal: { work: "Work", education: "Education" },
    elements: "Content of the programme",
    noElements: "No elements are recorded in the integration plan.",
    attendance: "Attendance",
    attended: (hours) => `${hours} hours are recorded as completed.`,
    attendedIn: (name, hours) => `${name}, ${hours} hours`,
    norwegian: "Norwegian and tests",
    skill: { reading: "Reading", listening: "Listening", writing: "Writing", oral: "Speaking" },
    skillGoal: (goal) => `goal ${goal}`,
    skillLevel: (level) => `level ${level}`,
    test: {
      norwegian: "Norwegian test (Norskprøve)",
      norwegian_c1: "Norwegian test at C1 (Norskprøve C1)",
      civics: "Social studies test",
    },
    result: {
      not_passed: "not passed",
      UNDER_A1: "below A1",
      A1: "A1",
      A2: "A2",
      B1: "B1",
      B2: "B2",
      C1: "C1",
    },
    passed: "passed",
    notPassed: "not passed",
    replaces: (number) => `This is version ${number} and replaces the one given before.`,
    correction: "Corrected:",
    issuedBy: "For the municipality",
    unsigned: "This certificate has been approved electronically and therefore bears no signature.",
    digest: "Checksum of the content:",
  },
};
