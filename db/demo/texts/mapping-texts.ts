import { type Content, EMPTY_CONTENT } from "@/lib/mapping/rules/content";

/** What people bring with them; the mother tongue and the country are the person's own. */
export const PROFILES: readonly Content[] = [
  {
    ...EMPTY_CONTENT,
    languages: [{ language: "en", level: "some", reads: true, source: "self" }],
    education: [
      {
        country: null,
        level: "higher_short",
        field: "Sykepleie",
        years: 3,
        paper: "shown",
        unknown: false,
        source: "document",
      },
    ],
    work: [
      {
        occupation: "Sykepleier",
        country: null,
        years: 6,
        tasks: "Akuttmottak og barneavdeling",
        unknown: false,
        source: "employer",
      },
    ],
    skills: [{ kind: "driving_licence", detail: "Klasse B", source: "document" }],
    digital: { level: "alone", note: null, source: "self" },
    goals: { work: "Sykepleier i Norge", education: "Få utdanningen godkjent" },
  },
  {
    ...EMPTY_CONTENT,
    education: [],
    answers: { education: "has_none" },
    work: [
      {
        occupation: "Gårdsarbeid",
        country: null,
        years: 15,
        tasks: "Husdyr, grønnsaker og salg på torget",
        unknown: false,
        source: "self",
      },
    ],
    skills: [
      { kind: "farming", detail: "Geiter og høner", source: "self" },
      { kind: "cooking", detail: "Lager mat til mange", source: "self" },
    ],
    digital: { level: "much_help", note: "Bruker telefonen til å ringe", source: "self" },
    goals: { work: null, education: "Lære å lese og skrive" },
    told: { work: "Jeg har arbeidet siden jeg var ti år." },
  },
  {
    ...EMPTY_CONTENT,
    languages: [{ language: "en", level: "little", reads: true, source: "self" }],
    education: [
      {
        country: null,
        level: "primary_lower_secondary",
        field: null,
        years: 9,
        paper: "not_here",
        unknown: false,
        source: "self",
      },
    ],
    work: [
      {
        occupation: "Baker",
        country: null,
        years: 10,
        tasks: "Brød og kaker i familiens bakeri",
        unknown: false,
        source: "self",
      },
    ],
    skills: [{ kind: "business", detail: "Innkjøp og kasse", source: "self" }],
    digital: { level: "some_help", note: "Trenger hjelp med skjemaer", source: "self" },
    goals: { work: "Bakeri eller kantine", education: null },
  },
  {
    ...EMPTY_CONTENT,
    languages: [{ language: "en", level: "fluent", reads: true, source: "self" }],
    education: [
      {
        country: null,
        level: "some_higher",
        field: "Økonomi",
        years: 2,
        paper: "none",
        unknown: false,
        source: "self",
      },
    ],
    work: [],
    answers: { work: "has_none" },
    skills: [{ kind: "other", detail: "Fotballtrener for barn", source: "self" }],
    digital: { level: "alone", note: null, source: "self" },
    goals: { work: null, education: "Fullføre en bachelor i økonomi" },
  },
  {
    ...EMPTY_CONTENT,
    education: [
      {
        country: null,
        level: "vocational",
        field: "Elektro",
        years: null,
        paper: "not_here",
        unknown: true,
        source: "self",
      },
    ],
    work: [
      {
        occupation: "Elektriker",
        country: null,
        years: 8,
        tasks: "Nye boliger",
        unknown: false,
        source: "self",
      },
    ],
    skills: [
      { kind: "driving_licence", detail: "Klasse B og C", source: "document" },
      { kind: "craft", detail: "Sveising", source: "self" },
    ],
    digital: { level: "some_help", note: null, source: "self" },
    goals: { work: "Elektriker", education: "Norsk fagbrev" },
  },
];

/** What someone has written beforehand, by language. */
export const PREPARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    languages: "العربية، وقليل من الإنجليزية",
    school: "y7_10",
    work: "خباز في مخبز العائلة عشر سنوات",
    digital: "some_help",
    interpreter: "yes",
  },
  uk: {
    languages: "Українська, російська, трохи англійської",
    school: "more",
    education: "Бухгалтерський облік, коледж у Харкові. Диплом маю з собою.",
    work: "Бухгалтерка, вісім років",
    digital: "alone",
    goalWork: "Бухгалтерія або робота в офісі",
  },
  so: {
    languages: "Af-Soomaali iyo Af-Ingiriisi yar",
    school: "none",
    skills: "Cunto karinta iyo daryeelka carruurta",
    interpreter: "yes",
  },
};
