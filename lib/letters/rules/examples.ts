import type { PlainDate } from "@/lib/platform/dates";
import type { LetterData, LetterSettings, TemplateInUse } from "../types";
import { appealWeeksOn } from "./appeal";
import type { FieldsOf } from "./fields";
import type { LetterKind, LetterLanguage, TextOf } from "./kinds";

type Examples = { [Kind in LetterKind]: FieldsOf<Kind> };

const common = {
  applicationDate: "2026-11-03",
  dwellingAddress: "Eksempelveien 12 B, 0000 Eksempel",
  monthlyRent: 1_180_000,
} as const;

/** Values that show how a letter reads, in its language. Of nobody. */
const EXAMPLES: Record<LetterLanguage, Examples> = {
  nb: {
    self_settlement_approval: {
      ...common,
      conditions: ["Utleieren monterer røykvarsler i begge etasjer før innflytting."],
      support: ["Garanti for depositum", "Boveiledning etter innflytting"],
    },
    self_settlement_refusal: {
      ...common,
      reasons: [
        "Boligen er for liten for fem personer.",
        "Husleien er høyere enn kommunen godkjenner.",
      ],
      explanation:
        "Boligen har to rom og er på 38 kvadratmeter. Med fem personer ville dere hatt under åtte kvadratmeter hver.\n\nHusleien er 14 500 kroner i måneden. Det er 2 700 kroner mer enn vi godkjenner for en husstand på fem.",
      acceptable: [
        "Boligen har minst fire rom i tillegg til kjøkken og bad.",
        "Husleien er høyst 11 800 kroner i måneden med strøm og oppvarming.",
      ],
    },
    self_settlement_more_information: {
      ...common,
      missing: ["Utkast til leieavtale", "Kopi av vedtaket fra UDI for alle i husstanden"],
      explanation: "Leieavtalen du sendte, mangler side to.",
      replyBy: "2026-12-10",
    },
    self_settlement_terms: {
      targetGroup: ["Enslige voksne og familier som ikke er tildelt en kommune."],
      rents: ["En person: 8 900 kroner i måneden", "To personer: 10 400 kroner i måneden"],
      standards: ["Boligen har egen inngang, bad og kjøkken."],
      support: ["Garanti for depositum"],
      period: "1. januar til 31. mars",
    },
    housing_offer: {
      dwellingAddress: common.dwellingAddress,
      monthlyRent: common.monthlyRent,
      dwellingFacts: ["Leilighet", "3 soverom", "68 kvadratmeter", "Inngang uten trinn"],
      people: ["Navn Etternavn", "Barn Etternavn"],
      startsOn: "2027-01-04",
      endsOn: "2030-01-04",
      rentIncludes: ["Oppvarming", "Internett"],
      notIncluded: ["Strøm"],
      answerBy: "2026-12-04",
      ifRefused: "Har du takket nei til to boliger, tar vi en samtale med deg om hva du trenger.",
      helpDecidedOn: "2026-11-12",
    },
    landlord_information: {
      dwellingAddress: common.dwellingAddress,
      monthlyRent: common.monthlyRent,
      largestDeposit: 7_080_000,
      guarantee: "Kommunen kan gi garanti i stedet for depositum.",
    },
    programme_decision: {
      outcome: "Du får introduksjonsprogram.",
      terms: [
        "Programmet begynner 11. januar 2027.",
        "Det varer i inntil 24 måneder.",
        "Sluttmålet er arbeid.",
      ],
      reasons:
        "Du har fått opphold som flyktning, er mellom 18 og 55 år og er bosatt etter avtale med kommunen.\n\nDu har ikke fullført videregående opplæring. I karriereveiledningen ønsket du å arbeide i barnehage.",
      grounds: ["Rett og plikt til introduksjonsprogram (integreringsloven § 8 første ledd)"],
    },
    benefit_decision: {
      outcome: "Du skal betale tilbake 4 500 kroner av introduksjonsstønaden.",
      terms: [
        "Det gjelder tiden fra august 2026 til september 2026.",
        "Beløpet skal være betalt innen 15. januar 2027.",
      ],
      reasons:
        "Stønaden ble for høy fordi opplysningene ikke var riktige.\n\nDu hadde lønn fra en butikk i august og september.",
      grounds: ["Tilbakebetaling og motregning (integreringsloven § 25)"],
    },
  },
  nn: {
    self_settlement_approval: {
      ...common,
      conditions: ["Utleigaren monterer røykvarslarar i begge etasjane før innflytting."],
      support: ["Garanti for depositum", "Burettleiing etter innflytting"],
    },
    self_settlement_refusal: {
      ...common,
      reasons: [
        "Bustaden er for liten for fem personar.",
        "Husleiga er høgare enn kommunen godkjenner.",
      ],
      explanation:
        "Bustaden har to rom og er på 38 kvadratmeter. Med fem personar ville de hatt under åtte kvadratmeter kvar.\n\nHusleiga er 14 500 kroner i månaden. Det er 2 700 kroner meir enn vi godkjenner for ein husstand på fem.",
      acceptable: [
        "Bustaden har minst fire rom i tillegg til kjøkken og bad.",
        "Husleiga er høgst 11 800 kroner i månaden med straum og oppvarming.",
      ],
    },
    self_settlement_more_information: {
      ...common,
      missing: ["Utkast til leigeavtale", "Kopi av vedtaket frå UDI for alle i husstanden"],
      explanation: "Leigeavtalen du sende, manglar side to.",
      replyBy: "2026-12-10",
    },
    self_settlement_terms: {
      targetGroup: ["Einslege vaksne og familiar som ikkje er tildelte ein kommune."],
      rents: ["Éin person: 8 900 kroner i månaden", "To personar: 10 400 kroner i månaden"],
      standards: ["Bustaden har eigen inngang, bad og kjøkken."],
      support: ["Garanti for depositum"],
      period: "1. januar til 31. mars",
    },
    housing_offer: {
      dwellingAddress: common.dwellingAddress,
      monthlyRent: common.monthlyRent,
      dwellingFacts: ["Leilegheit", "3 soverom", "68 kvadratmeter", "Inngang utan trinn"],
      people: ["Namn Etternamn", "Barn Etternamn"],
      startsOn: "2027-01-04",
      endsOn: "2030-01-04",
      rentIncludes: ["Oppvarming", "Internett"],
      notIncluded: ["Straum"],
      answerBy: "2026-12-04",
      ifRefused: "Har du takka nei til to bustader, tek vi ein samtale med deg om kva du treng.",
      helpDecidedOn: "2026-11-12",
    },
    landlord_information: {
      dwellingAddress: common.dwellingAddress,
      monthlyRent: common.monthlyRent,
      largestDeposit: 7_080_000,
      guarantee: "Kommunen kan gi garanti i staden for depositum.",
    },
    programme_decision: {
      outcome: "Du får introduksjonsprogram.",
      terms: [
        "Programmet byrjar 11. januar 2027.",
        "Det varer i inntil 24 månader.",
        "Sluttmålet er arbeid.",
      ],
      reasons:
        "Du har fått opphald som flyktning, er mellom 18 og 55 år og er busett etter avtale med kommunen.\n\nDu har ikkje fullført vidaregåande opplæring. I karriererettleiinga ønskte du å arbeide i barnehage.",
      grounds: ["Rett og plikt til introduksjonsprogram (integreringslova § 8 første ledd)"],
    },
    benefit_decision: {
      outcome: "Du skal betale tilbake 4 500 kroner av introduksjonsstønaden.",
      terms: [
        "Det gjeld tida frå august 2026 til september 2026.",
        "Beløpet skal vere betalt innan 15. januar 2027.",
      ],
      reasons:
        "Stønaden vart for høg fordi opplysningane ikkje var rette.\n\nDu hadde løn frå ein butikk i august og september.",
      grounds: ["Tilbakebetaling og motrekning (integreringslova § 25)"],
    },
  },
  en: {
    self_settlement_approval: {
      ...common,
      conditions: ["The landlord installs smoke alarms on both floors before you move in."],
      support: ["Guarantee for the deposit", "Housing guidance after you have moved in"],
    },
    self_settlement_refusal: {
      ...common,
      reasons: [
        "The home is too small for five people.",
        "The rent is higher than the municipality approves.",
      ],
      explanation:
        "The home has two rooms and 38 square metres. With five people you would have less than eight square metres each.\n\nThe rent is NOK 14,500 a month. This is NOK 2,700 more than we approve for a household of five.",
      acceptable: [
        "The home has at least four rooms in addition to kitchen and bathroom.",
        "The rent is at most NOK 11,800 a month with electricity and heating.",
      ],
    },
    self_settlement_more_information: {
      ...common,
      missing: ["Draft lease", "Copy of the decision from UDI for everybody in the household"],
      explanation: "Page two of the lease you sent is missing.",
      replyBy: "2026-12-10",
    },
    self_settlement_terms: {
      targetGroup: ["Single adults and families who have not been allocated a municipality."],
      rents: ["One person: NOK 8,900 a month", "Two people: NOK 10,400 a month"],
      standards: ["The home has its own entrance, bathroom and kitchen."],
      support: ["Guarantee for the deposit"],
      period: "1 January to 31 March",
    },
    housing_offer: {
      dwellingAddress: common.dwellingAddress,
      monthlyRent: common.monthlyRent,
      dwellingFacts: ["Flat", "3 bedrooms", "68 square metres", "Step-free entrance"],
      people: ["First Last", "Child Last"],
      startsOn: "2027-01-04",
      endsOn: "2030-01-04",
      rentIncludes: ["Heating", "Internet"],
      notIncluded: ["Electricity"],
      answerBy: "2026-12-04",
      ifRefused: "If you have declined two homes, we talk with you about what you need.",
      helpDecidedOn: "2026-11-12",
    },
    landlord_information: {
      dwellingAddress: common.dwellingAddress,
      monthlyRent: common.monthlyRent,
      largestDeposit: 7_080_000,
      guarantee: "The municipality can give a guarantee in place of a deposit.",
    },
    programme_decision: {
      outcome: "You will have an introduction programme.",
      terms: [
        "The programme begins on 11 January 2027.",
        "It lasts for up to 24 months.",
        "The end goal is work.",
      ],
      reasons:
        "You have a permit as a refugee, are between 18 and 55 years old and were settled by agreement with the municipality.\n\nYou have not completed upper secondary education. In career guidance you wished to work in a kindergarten.",
      grounds: ["Right and duty to an introduction programme (integreringsloven § 8 første ledd)"],
    },
    benefit_decision: {
      outcome: "You must pay back NOK 4 500 of the introduction benefit.",
      terms: [
        "It is about the time from August 2026 to September 2026.",
        "The amount must be paid by 15 January 2027.",
      ],
      reasons:
        "The benefit was too high because the information was not correct.\n\nYou had wages from a shop in August and September.",
      grounds: ["Repayment and set-off (integreringsloven § 25)"],
    },
  },
};

/** Example values of a kind of letter, in its language. */
export function exampleFields<Kind extends LetterKind>(
  kind: Kind,
  language: LetterLanguage,
): FieldsOf<Kind> {
  return EXAMPLES[language][kind];
}

const PEOPLE: Record<LetterLanguage, { recipient: string; officer: string }> = {
  nb: { recipient: "Navn på mottakeren", officer: "Navn på saksbehandleren" },
  nn: { recipient: "Namn på mottakaren", officer: "Namn på saksbehandlaren" },
  en: { recipient: "Name of the recipient", officer: "Name of the case officer" },
};

/** What a letter with example values is made of. */
export function exampleData(
  text: TextOf,
  template: TemplateInUse,
  given: { municipality: string; settings: LetterSettings; today: PlainDate },
): LetterData {
  const { kind, language, plain } = text;
  const { department, address, phone, email, refusalIs } = given.settings;
  const appeals =
    kind === "housing_offer" ||
    kind === "programme_decision" ||
    kind === "benefit_decision" ||
    (kind === "self_settlement_refusal" && refusalIs === "individual_decision");
  const { recipient, officer } = PEOPLE[language];
  return {
    format: 1,
    letterId: "00000000-0000-0000-0000-000000000000",
    kind,
    language,
    plain,
    caseNumber: "2026-00000",
    issuedOn: given.today,
    template,
    sender: { municipality: given.municipality, department, address, phone, email },
    recipient: { name: recipient, address: [] },
    officer: { name: officer, title: null },
    fields: definedOnly({
      ...EXAMPLES[language][kind],
      ...(appeals && { appealWeeks: appealWeeksOn(given.today) }),
    }),
    corrects: null,
  };
}

function definedOnly(values: Readonly<Record<string, unknown>>): LetterData["fields"] {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as LetterData["fields"];
}
