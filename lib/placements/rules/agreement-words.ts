import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { Insurance, NorwegianAnswer, PlacementKind, Subsidy } from "./codes";

/** What each of the three undertakes. */
export type AgreementDuties = {
  participant: string[];
  employer: string[];
  municipality: string[];
};

type Words = {
  title(name: string): string;
  basis: string;
  parties: string;
  employer: string;
  number: string;
  place: string;
  kind: Record<PlacementKind, string>;
  period(from: string, to: string, hours: string): string;
  periodTitle: string;
  goals: string;
  tasks: string;
  contacts: string;
  atWork(name: string, phone: string | null): string;
  inMunicipality(name: string): string;
  visits: string;
  norwegian: string;
  norwegianAnswer: Record<NorwegianAnswer, string>;
  subsidy: string;
  subsidyKind: Record<Subsidy, string>;
  subsidyPeriod(from: string | null, to: string | null): string;
  insurance: string;
  insured: Record<Insurance, string>;
  participantDuties: string;
  employerDuties: string;
  municipalityDuties: string;
  signatures: string;
  participant: string;
  forEmployer: string;
  forMunicipality: string;
  drawn(name: string): string;
  onPaper: string;
  digest: string;
};

/** What stands in a printed agreement. */
export const AGREEMENT_WORDS: Record<LetterLanguage, Words> = {
  nb: {
    title: (name) => `Avtale om praksis for ${name}`,
    basis:
      "Avtalen er mellom deltakeren, arbeidsgiveren og kommunen. Deltakeren skal lære, og skal ikke erstatte ordinært ansatte.",
    parties: "Hvor",
    employer: "Arbeidsgiver",
    number: "Organisasjonsnummer",
    place: "Arbeidssted",
    kind: {
      work_placement: "Arbeidspraksis",
      language_placement: "Språkpraksis",
      part_time_work: "Deltidsarbeid",
      other: "Annen praksis",
    },
    periodTitle: "Periode og timer",
    period: (from, to, hours) => `Fra ${from} til ${to}, ${hours} timer i uka.`,
    goals: "Hva deltakeren skal lære",
    tasks: "Arbeidsoppgaver",
    contacts: "Kontaktpersoner",
    atWork: (name, phone) => `På arbeidsplassen: ${name}${phone ? `, telefon ${phone}` : ""}`,
    inMunicipality: (name) => `I kommunen: ${name}`,
    visits: "Avtalte besøk",
    norwegian: "Norskopplæring i arbeidstiden",
    norwegianAnswer: {
      offered: "Arbeidsgiveren har norskopplæring i arbeidstiden.",
      possible: "Arbeidsgiveren kan legge til rette for norskopplæring i arbeidstiden ved behov.",
      no: "Arbeidsgiveren kan ikke ha norskopplæring i arbeidstiden.",
    },
    subsidy: "Tilskudd",
    subsidyKind: {
      none: "Arbeidsgiveren får ikke tilskudd.",
      wage_subsidy: "Lønnstilskudd",
      inclusion_subsidy: "Inkluderingstilskudd",
      mentor: "Mentortilskudd",
      municipal: "Tilskudd fra kommunen",
      other: "Annet tilskudd",
    },
    subsidyPeriod: (from, to) =>
      [from && `fra ${from}`, to && `til ${to}`].filter(Boolean).join(" "),
    insurance: "Forsikring",
    insured: {
      municipality: "Kommunen har forsikringen for deltakeren i praksisen.",
      employer: "Arbeidsgiveren har forsikringen for deltakeren i praksisen.",
      nav: "Nav har forsikringen for deltakeren i praksisen.",
      not_settled: "Hvem som har forsikringen, er ikke avklart.",
    },
    participantDuties: "Deltakeren skal",
    employerDuties: "Arbeidsgiveren skal",
    municipalityDuties: "Kommunen skal",
    signatures: "Underskrifter",
    participant: "Deltaker",
    forEmployer: "For arbeidsgiveren",
    forMunicipality: "For kommunen",
    drawn: (name) => `Tegnet underskrift: ${name}`,
    onPaper: "Avtalen er skrevet under på papir.",
    digest: "Kontrollsum for det som ble skrevet under:",
  },
  nn: {
    title: (name) => `Avtale om praksis for ${name}`,
    basis:
      "Avtalen er mellom deltakaren, arbeidsgivaren og kommunen. Deltakaren skal lære, og skal ikkje erstatte ordinært tilsette.",
    parties: "Kvar",
    employer: "Arbeidsgivar",
    number: "Organisasjonsnummer",
    place: "Arbeidsstad",
    kind: {
      work_placement: "Arbeidspraksis",
      language_placement: "Språkpraksis",
      part_time_work: "Deltidsarbeid",
      other: "Annan praksis",
    },
    periodTitle: "Periode og timar",
    period: (from, to, hours) => `Frå ${from} til ${to}, ${hours} timar i veka.`,
    goals: "Kva deltakaren skal lære",
    tasks: "Arbeidsoppgåver",
    contacts: "Kontaktpersonar",
    atWork: (name, phone) => `På arbeidsplassen: ${name}${phone ? `, telefon ${phone}` : ""}`,
    inMunicipality: (name) => `I kommunen: ${name}`,
    visits: "Avtalte besøk",
    norwegian: "Norskopplæring i arbeidstida",
    norwegianAnswer: {
      offered: "Arbeidsgivaren har norskopplæring i arbeidstida.",
      possible: "Arbeidsgivaren kan leggje til rette for norskopplæring i arbeidstida ved behov.",
      no: "Arbeidsgivaren kan ikkje ha norskopplæring i arbeidstida.",
    },
    subsidy: "Tilskot",
    subsidyKind: {
      none: "Arbeidsgivaren får ikkje tilskot.",
      wage_subsidy: "Lønstilskot",
      inclusion_subsidy: "Inkluderingstilskot",
      mentor: "Mentortilskot",
      municipal: "Tilskot frå kommunen",
      other: "Anna tilskot",
    },
    subsidyPeriod: (from, to) =>
      [from && `frå ${from}`, to && `til ${to}`].filter(Boolean).join(" "),
    insurance: "Forsikring",
    insured: {
      municipality: "Kommunen har forsikringa for deltakaren i praksisen.",
      employer: "Arbeidsgivaren har forsikringa for deltakaren i praksisen.",
      nav: "Nav har forsikringa for deltakaren i praksisen.",
      not_settled: "Kven som har forsikringa, er ikkje avklart.",
    },
    participantDuties: "Deltakaren skal",
    employerDuties: "Arbeidsgivaren skal",
    municipalityDuties: "Kommunen skal",
    signatures: "Underskrifter",
    participant: "Deltakar",
    forEmployer: "For arbeidsgivaren",
    forMunicipality: "For kommunen",
    drawn: (name) => `Teikna underskrift: ${name}`,
    onPaper: "Avtalen er skriven under på papir.",
    digest: "Kontrollsum for det som vart skrive under:",
  },
  en: {
    title: (name) => `Work placement agreement for ${name}`,
    basis:
      "The agreement is between the participant, the employer and the municipality. The participant is there to learn, and does not replace ordinary staff.",
    parties: "Where",
    employer: "Employer",
    number: "Organisation number",
    place: "Place of work",
    kind: {
      work_placement: "Work placement",
      language_placement: "Language placement",
      part_time_work: "Part-time work",
      other: "Other placement",
    },
    periodTitle: "Period and hours",
    period: (from, to, hours) => `From ${from} to ${to}, ${hours} hours a week.`,
    goals: "What the participant is to learn",
    tasks: "Tasks",
    contacts: "Contacts",
    atWork: (name, phone) => `At the workplace: ${name}${phone ? `, telephone ${phone}` : ""}`,
    inMunicipality: (name) => `In the municipality: ${name}`,
    visits: "Agreed visits",
    norwegian: "Norwegian in working hours",
    norwegianAnswer: {
      offered: "The employer has Norwegian training in working hours.",
      possible: "The employer can arrange Norwegian training in working hours if needed.",
      no: "The employer cannot have Norwegian training in working hours.",
    },
    subsidy: "Subsidy",
    subsidyKind: {
      none: "The employer gets no subsidy.",
      wage_subsidy: "Wage subsidy",
      inclusion_subsidy: "Inclusion subsidy",
      mentor: "Mentor subsidy",
      municipal: "Subsidy from the municipality",
      other: "Other subsidy",
    },
    subsidyPeriod: (from, to) =>
      [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(" "),
    insurance: "Insurance",
    insured: {
      municipality: "The municipality insures the participant in the placement.",
      employer: "The employer insures the participant in the placement.",
      nav: "Nav insures the participant in the placement.",
      not_settled: "Who insures the participant is not settled.",
    },
    participantDuties: "The participant shall",
    employerDuties: "The employer shall",
    municipalityDuties: "The municipality shall",
    signatures: "Signatures",
    participant: "Participant",
    forEmployer: "For the employer",
    forMunicipality: "For the municipality",
    drawn: (name) => `Drawn signature: ${name}`,
    onPaper: "The agreement is signed on paper.",
    digest: "Checksum of what was signed:",
  },
};

/** What each undertakes as long as nothing else is written. */
export const PRODUCT_DUTIES: Record<LetterLanguage, AgreementDuties> = {
  nb: {
    participant: [
      "møte til avtalt tid og si fra ved fravær, både til arbeidsplassen og til kommunen",
      "følge reglene på arbeidsplassen og holde på taushetsplikten",
      "delta i samtalene om hvordan det går",
    ],
    employer: [
      "gi oppgaver som passer med læringsmålene, og opplæring i dem",
      "ha en fast kontaktperson som snakker norsk med deltakeren hver dag",
      "sørge for et trygt arbeidsmiljø og si fra til kommunen hvis noe ikke går som det skal",
      "si før slutten hva som skal til for å ansette deltakeren, og gi attest",
    ],
    municipality: [
      "følge opp på arbeidsplassen på de avtalte dagene og ellers når noen trenger det",
      "være til å nå for arbeidsgiveren i hele perioden",
      "hjelpe med tilskudd når det er grunnlag for det",
    ],
  },
  nn: {
    participant: [
      "møte til avtalt tid og seie frå ved fråvær, både til arbeidsplassen og til kommunen",
      "følgje reglane på arbeidsplassen og halde på teieplikta",
      "vere med i samtalane om korleis det går",
    ],
    employer: [
      "gi oppgåver som passar med læringsmåla, og opplæring i dei",
      "ha ein fast kontaktperson som snakkar norsk med deltakaren kvar dag",
      "syte for eit trygt arbeidsmiljø og seie frå til kommunen om noko ikkje går som det skal",
      "seie før slutten kva som skal til for å tilsetje deltakaren, og gi attest",
    ],
    municipality: [
      "følgje opp på arbeidsplassen dei avtalte dagane og elles når nokon treng det",
      "vere til å nå for arbeidsgivaren i heile perioden",
      "hjelpe med tilskot når det er grunnlag for det",
    ],
  },
  en: {
    participant: [
      "come at the agreed time and tell both the workplace and the municipality when absent",
      "follow the rules of the workplace and keep what is confidential",
      "take part in the talks on how it goes",
    ],
    employer: [
      "give tasks that suit the learning goals, and training in them",
      "have one contact who speaks Norwegian with the participant every day",
      "keep the workplace safe, and tell the municipality if something is not as it should be",
      "say before the end what it would take to hire the participant, and give a reference",
    ],
    municipality: [
      "follow up at the workplace on the agreed days, and when someone needs it",
      "be within reach of the employer in the whole period",
      "help with subsidies when there is a basis for it",
    ],
  },
};
