/** Invented people who let a dwelling; never where anyone comes from. */
export const LANDLORDS = [
  "Turid Solbakken",
  "Arne Myrvold",
  "Gunhild Nesset",
  "Leif Rognan",
  "Bodil Haugland",
  "Steinar Krogstad",
  "Unni Bråten",
  "Kåre Lillebø",
  "Wenche Tangen",
  "Oddvar Rise",
] as const;

/** Invented companies that let dwellings. */
export const LETTING_COMPANIES = [
  "Havnekvartalet Eiendom",
  "Nordre Utleie",
  "Bakketunet Boliger",
] as const;

/** Invented people who helped to find a home. */
export const HELPERS = [
  "Marte Rustad",
  "Per Olav Dahle",
  "Silje Kvam",
  "Jon Aasen",
  "Tone Berget",
] as const;

export const APPROVED_TEXTS = [
  "Leien ligger innenfor kommunens norm, boligen er befart og kontrakten er ikke underskrevet.",
  "Boligen passer til husstanden og ligger nær skole og buss.",
  "Boligen oppfyller kravene til standard og leietid.",
] as const;

export const OVERRIDE_TEXTS = [
  "Leien er noe over normen, men boligen ligger nær skolen, og strøm er med i leien.",
  "Leien er noe over normen, men boligen er den eneste ledige uten trapper, og faren bruker rullestol.",
] as const;

/** Why an application was refused: its codes, and the words for the household. */
export const REFUSALS = [
  {
    reasons: ["crowding"],
    text: "Boligen har ett rom og 19 m². Kommunen kan godta en bolig med minst like mange rom som personer.",
  },
  {
    reasons: ["rent"],
    text: "Leien er høyere enn kommunens norm for husstanden. Kommunen kan godta en lavere leie.",
  },
  {
    reasons: ["lease_term", "deposit"],
    text: "Leietiden er ett år, og utleieren ber om depositum i kontanter. Kommunen kan godta tre år og konto i leierens navn.",
  },
  {
    reasons: ["standard"],
    text: "Boligen mangler rømningsvei og røykvarsler. Kommunen kan godta boligen når dette er på plass.",
  },
] as const;

export const STEP_NOTES = {
  ask_for_more: [
    "Mangler utkast til kontrakt og bekreftelse på at utleieren kan leie ut.",
    "Mangler opplysning om hvor mange som allerede bor på adressen.",
  ],
  sign_lease: ["Kopi av kontrakten er mottatt.", "Begge parter skrev under på kontoret."],
  move_in: ["Nøkler overlevert. Boligen ble gjennomgått sammen med husstanden."],
} as const;
