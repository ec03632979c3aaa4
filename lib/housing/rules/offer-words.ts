import type { LetterLanguage } from "@/lib/letters/rules/kinds";

type OfferWords = {
  readonly kind: Record<string, string>;
  readonly bedrooms: (count: number) => string;
  readonly area: (squareMetres: string) => string;
  readonly room: (name: string) => string;
  readonly bed: (name: string, number: number) => string;
  readonly place: (number: number) => string;
  readonly stepFree: string;
  readonly wheelchair: string;
  readonly lift: string;
  readonly furnished: string;
  readonly heating: string;
  readonly electricity: string;
  readonly internet: string;
};

/** What a letter says of a home that is offered, in its language. */
export const OFFER_WORDS: Record<LetterLanguage, OfferWords> = {
  nb: {
    kind: { flat: "Leilighet", house: "Hus", bedsit: "Hybel", room: "Rom" },
    bedrooms: (count) => `${count} soverom`,
    area: (squareMetres) => `${squareMetres} kvadratmeter`,
    room: (name) => `Du får rommet «${name}». Resten av boligen deles med andre.`,
    bed: (name, number) => `Du får seng ${number} i rommet «${name}». Boligen deles med andre.`,
    place: (number) => `Du får plass ${number}. Boligen deles med andre.`,
    stepFree: "Inngang uten trinn",
    wheelchair: "Kan brukes med rullestol",
    lift: "Heis",
    furnished: "Møblert",
    heating: "Oppvarming",
    electricity: "Strøm",
    internet: "Internett",
  },
  nn: {
    kind: { flat: "Leilegheit", house: "Hus", bedsit: "Hybel", room: "Rom" },
    bedrooms: (count) => `${count} soverom`,
    area: (squareMetres) => `${squareMetres} kvadratmeter`,
    room: (name) => `Du får rommet «${name}». Resten av bustaden blir delt med andre.`,
    bed: (name, number) =>
      `Du får seng ${number} i rommet «${name}». Bustaden blir delt med andre.`,
    place: (number) => `Du får plass ${number}. Bustaden blir delt med andre.`,
    stepFree: "Inngang utan trinn",
    wheelchair: "Kan brukast med rullestol",
    lift: "Heis",
    furnished: "Møblert",
    heating: "Oppvarming",
    electricity: "Straum",
    internet: "Internett",
  },
  en: {
    kind: { flat: "Flat", house: "House", bedsit: "Bedsit", room: "Room" },
    bedrooms: (count) => (count === 1 ? "1 bedroom" : `${count} bedrooms`),
    area: (squareMetres) => `${squareMetres} square metres`,
    room: (name) => `You get the room “${name}”. You share the rest of the home with others.`,
    bed: (name, number) =>
      `You get bed ${number} in the room “${name}”. You share the home with others.`,
    place: (number) => `You get place ${number}. You share the home with others.`,
    stepFree: "Step-free entrance",
    wheelchair: "Can be used with a wheelchair",
    lift: "Lift",
    furnished: "Furnished",
    heating: "Heating",
    electricity: "Electricity",
    internet: "Internet",
  },
};
