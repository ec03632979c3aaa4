/** What is written of a topic after a session, by its code in the curriculum. */
export const TOPIC_NOTES: Record<string, readonly string[]> = {
  lease_rights: [
    "Gikk gjennom kontrakten punkt for punkt. Spurte om oppsigelsestid, og forklarte den selv til slutt.",
    "Så på hva utleieren skal ordne og hva leietakeren gjør selv.",
  ],
  rent_and_bills: [
    "Satte opp avtalegiro for husleie og strøm sammen.",
    "Så på faktura og forfallsdato. Husstanden betaler i nettbanken selv nå.",
  ],
  electricity_and_heating: [
    "Viste panelovner og termostat. Avtalte å senke om natten.",
    "Leste av måleren sammen, og så på prisen time for time.",
  ],
  fire_safety: [
    "Testet røykvarsleren og gikk rømningsveien. Alle vet hvor brannslukkeren henger.",
    "Komfyrvakten er på plass. Øvde på hva man gjør ved brann, og nummeret 110.",
  ],
  indoor_climate: [
    "Viste lufting på kalde dager. Litt dugg på soverommet, ventilen var lukket.",
    "Tørketrommelen er flyttet, og veggen tørkes av hver dag.",
  ],
  cleaning: [
    "Gikk gjennom vaskemidler. Klor brukes bare på badet.",
    "Rent og fint i hele leiligheten. Viste hvordan filteret i viften vaskes.",
  ],
  waste: [
    "Sorterte sammen, og fikk poser til matavfall.",
    "Gikk til containerne. Glass og metall leveres ved butikken.",
  ],
  house_rules: [
    "Leste husordensreglene. Ro etter klokken 23 er forstått.",
    "Snakket om trappevask. Navnet er satt på listen.",
  ],
  neighbours: [
    "Hilste på naboen i første etasje. Byttet telefonnummer.",
    "Snakket om dugnad på lørdag. Husstanden vil være med.",
  ],
  maintenance: [
    "Avløpet i dusjen ble renset sammen. Vet hvem som skal kontaktes ved lekkasje.",
    "Viste hvordan vaskemaskinen tømmes for vann. Meldte fra om løst håndtak.",
  ],
  home_insurance: [
    "Innboforsikring er tegnet. Gikk gjennom hva den dekker.",
    "Snakket om egenandel og hvordan man melder skade.",
  ],
  housing_support: [
    "Søkte bostøtte sammen. Svar ventes den 10.",
    "Sjekket at inntekten i søknaden er riktig.",
  ],
  household_economy: [
    "Satte opp et enkelt budsjett. Det er igjen litt til sparing.",
    "Så på abonnementer. To ble sagt opp.",
  ],
  home_search: [
    "Laget søk på nett, og skrev en kort presentasjon av familien.",
    "Øvde på visning: hva spør man om, og hva svarer man.",
  ],
  moving_out: ["Gikk gjennom oppsigelse, nedvask og overlevering av nøkler."],
  moving_rules: ["Forklarte hva flytting til en annen kommune betyr for program og støtte."],
  home_ownership: ["Snakket om startlån og egenkapital. Tar kontakt med banken til våren."],
  child_safety: [
    "Vindussikring og komfyrsperre er montert. Grind i trappen kommer.",
    "Alle barna har egen seng. Flyttet rengjøringsmidler opp i høyden.",
  ],
  complaints: ["Viste Husleietvistutvalget og gratis rettshjelp på nett."],
  subletting: ["Snakket om at man må bo der man er registrert, og at framleie må avtales."],
};

export const GENERAL_NOTES = [
  "God stemning, og mange spørsmål.",
  "Husstanden gjør det meste selv nå.",
  "Kort møte, fordi barna skulle hentes.",
  "Trenger å gå gjennom dette en gang til.",
  "Alt fungerer slik det skal.",
  "Ønsker skriftlig oppsummering på eget språk.",
  "Far deltok for første gang.",
  "Snakket også om hvordan de trives i nabolaget.",
] as const;

/** What is agreed in a session, who does it, and within how many days. */
export const AGREEMENTS: readonly { text: string; responsible: string; days: number }[] = [
  { text: "Ringe utleieren om ventilen på soverommet", responsible: "Boveileder", days: 5 },
  { text: "Lese av strømmåleren og sende bilde", responsible: "Husstanden", days: 14 },
  { text: "Hente poser til kildesortering på servicetorget", responsible: "Husstanden", days: 7 },
  { text: "Bytte batteri i røykvarsleren i gangen", responsible: "Utleier", days: 7 },
  { text: "Sende søknad om bostøtte", responsible: "Husstanden, med hjelp", days: 12 },
  { text: "Sende oversatt utgave av husordensreglene", responsible: "Boveileder", days: 10 },
  { text: "Kontakte boligkontoret om større bolig", responsible: "Boveileder", days: 21 },
  { text: "Montere vindussikring på barnerommet", responsible: "Utleier", days: 14 },
  { text: "Melde seg på boligkurset i neste måned", responsible: "Husstanden", days: 14 },
  { text: "Levere tilbake lånte verktøy", responsible: "Husstanden", days: 10 },
  { text: "Sjekke om innboforsikringen er betalt", responsible: "Husstanden", days: 7 },
  { text: "Avtale time med Nav om økonomisk rådgivning", responsible: "Boveileder", days: 10 },
  { text: "Ta bilde av fuktflekken og sende til utleieren", responsible: "Husstanden", days: 3 },
  { text: "Lage søk på nett og lagre tre aktuelle boliger", responsible: "Husstanden", days: 21 },
  { text: "Finne ut hvor barnevognen kan stå", responsible: "Boveileder", days: 14 },
];

export const NEXT_SESSION_NOTES = [
  "Ta med siste strømregning.",
  "Sjekk om ventilen er åpnet.",
  "Gå gjennom budsjettet.",
  "Tolk er bestilt.",
  "Møtes ved containerne.",
  null,
  null,
  null,
] as const;

export const NO_INTERPRETER_REASONS = [
  "Tolken meldte avbud samme morgen, og ingen annen var ledig. Samtalen gjaldt bare praktisk visning.",
  "Formidleren fant ingen tolk i språket denne dagen. Ny samtale med tolk er bestilt.",
  "Akutt vannlekkasje. Det var ikke tid til å bestille.",
] as const;

export const UNQUALIFIED_REASONS = [
  "Ingen i Nasjonalt tolkeregister var ledig i språket innen en uke.",
  "Språket har bare to tolker i registeret, og begge var opptatt.",
  "Bestilt fra rammeavtalen. Formidleren sendte en tolk utenfor registeret.",
] as const;

export const NO_SHOW_REASONS = [
  "Tolken møtte ikke. Formidleren er varslet, og samtalen ble kortet ned.",
] as const;

export const MINOR_REASONS = [
  "Akutt: vannet måtte stenges, og eldste barn sa fra til foreldrene hva som skjedde.",
  "Barnet ga bare beskjed om at vi kom ti minutter for sent.",
] as const;

export const ADDITIONS = [
  "Utleieren har åpnet ventilen. Bilde er mottatt.",
  "Husstanden ringte: bostøtten er innvilget fra denne måneden.",
  "Retting: møtet varte i 45 minutter.",
  "Oppsummering på eget språk er sendt.",
  "Røykvarsleren er byttet.",
] as const;

export const DRAFT_NOTES = [
  "Så på strøm og varme. Spurte om",
  "Gikk gjennom avfall. Rakk ikke husordensreglene.",
  "Mor alene hjemme. Tolk på telefon, dårlig linje.",
  "",
  "Kort besøk. Alt i orden på badet.",
] as const;
