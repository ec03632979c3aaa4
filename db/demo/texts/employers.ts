import type {
  DecisiveTerm,
  EmployerAnswer,
  Industry,
  NoReason,
  NorwegianAnswer,
  RequiredLevel,
} from "@/lib/placements/rules/codes";

/** An invented employer: what it could offer, and what it answered. */
export type DemoEmployer = {
  name: string;
  industry: Industry;
  place: string;
  tasks: string;
  level: RequiredLevel;
  places: number;
  answer: EmployerAnswer | null;
  norwegian: NorwegianAnswer | null;
  contact: readonly [name: string, role: string];
  said: string;
  reasons?: readonly NoReason[];
  decisive?: readonly DecisiveTerm[];
  /** What someone learns there. */
  goals?: string;
};

export const EMPLOYERS: readonly DemoEmployer[] = [
  {
    name: "Solbakken barnehage",
    industry: "education_kindergarten",
    place: "Solbakken 4",
    tasks: "Lek ute og inne, måltider, påkledning, rydding på kjøkkenet",
    level: "A2",
    places: 3,
    answer: "yes",
    norwegian: "possible",
    contact: ["Marit Sund", "Styrer"],
    said: "Har hatt fem i språkpraksis og vil gjerne ha flere. Ønsker én fast å ringe til.",
    decisive: ["follow_up", "meet_first"],
    goals: "Forstå og gi beskjeder, og snakke med barn og foreldre om dagen.",
  },
  {
    name: "Bryggekanten Kafé",
    industry: "accommodation_food",
    place: "Strandgata 11",
    tasks: "Forberede mat, oppvask, rydde bord, etter hvert kassa",
    level: "A1",
    places: 2,
    answer: "yes",
    norwegian: "possible",
    contact: ["Jonas Hammer", "Kjøkkensjef"],
    said: "Trenger folk til sommeren og vil heller lære opp noen selv.",
    decisive: ["follow_up", "subsidy"],
    goals: "Lære rutinene på kjøkkenet og norsk om mat, utstyr og hygiene.",
  },
  {
    name: "Lyngheia bo- og aktivitetssenter",
    industry: "health_care",
    place: "Lyngveien 20",
    tasks: "Kjøkken, vaskeri, aktiviteter sammen med beboerne",
    level: "A2",
    places: 2,
    answer: "yes",
    norwegian: "offered",
    contact: ["Berit Aune", "Avdelingsleder"],
    said: "Har språkvenn på hver vakt. Den som trives, får søke helgestilling.",
    decisive: ["follow_up"],
    goals: "Samtale med beboere og følge instrukser om hygiene.",
  },
  {
    name: "Nordhavn Bygg AS",
    industry: "construction",
    place: "Industriveien 8",
    tasks: "Rydding på byggeplass, bære materialer, enkel snekring",
    level: "A2",
    places: 1,
    answer: "yes",
    norwegian: "no",
    contact: ["Tor Myhre", "Prosjektleder"],
    said: "Tar én om gangen. Må kunne forstå sikkerhetsregler på norsk.",
    decisive: ["language_level", "short_trial"],
    goals: "Bruke verneutstyr, forstå sikkerhetsregler og følge en arbeidsdag på byggeplass.",
  },
  {
    name: "Fjellro Renhold",
    industry: "cleaning",
    place: "Storgata 31",
    tasks: "Renhold av kontor og trapper sammen med en kollega",
    level: "A1",
    places: 2,
    answer: "yes",
    norwegian: "no",
    contact: ["Ewa Nowak", "Driftsleder"],
    said: "Ansetter ofte etter praksis når noen møter fast.",
    decisive: ["short_trial"],
    goals: "Arbeide etter plan, kjenne midlene og lese etiketter.",
  },
  {
    name: "Torget Dagligvare",
    industry: "trade",
    place: "Torget 2",
    tasks: "Fylle varer, sortere pant, holde orden i butikken",
    level: "A1",
    places: 1,
    answer: "maybe",
    norwegian: "possible",
    contact: ["Silje Berge", "Butikksjef"],
    said: "Kan tenke seg det når den nye butikken er åpnet til våren.",
    decisive: ["subsidy", "follow_up"],
  },
  {
    name: "Vestvik Gartneri",
    industry: "agriculture",
    place: "Gartneriveien 1",
    tasks: "Potting, vanning, pakking til butikk",
    level: "none",
    places: 0,
    answer: "maybe",
    norwegian: "no",
    contact: ["Anne Lie", "Daglig leder"],
    said: "Bare i sesongen, fra april. Ringes i mars.",
    decisive: ["short_trial"],
  },
  {
    name: "Havnelageret Transport",
    industry: "transport",
    place: "Kaiveien 15",
    tasks: "Plukke og pakke varer på lageret",
    level: "A2",
    places: 0,
    answer: "maybe",
    norwegian: "no",
    contact: ["Per Strand", "Lagersjef"],
    said: "Vil se hvem det gjelder først, og trenger noen med truckbevis på sikt.",
    decisive: ["meet_first", "language_level"],
  },
  {
    name: "Brekke Mekaniske",
    industry: "manufacturing",
    place: "Verkstedveien 3",
    tasks: "Klargjøre deler, holde orden på verkstedet",
    level: "B1",
    places: 0,
    answer: "no",
    norwegian: "no",
    contact: ["Kåre Brekke", "Eier"],
    said: "Er fire ansatte og har ikke noen som kan ta seg av opplæring.",
    reasons: ["no_tasks", "no_time"],
  },
  {
    name: "Klippen Regnskap",
    industry: "other",
    place: "Storgata 12",
    tasks: "Arkivering",
    level: "B2",
    places: 0,
    answer: "no",
    norwegian: "no",
    contact: ["Hilde Moe", "Daglig leder"],
    said: "Alt er på norsk og digitalt, og de skal ikke ansette.",
    reasons: ["language", "no_recruitment"],
  },
  {
    name: "Strandhotellet",
    industry: "accommodation_food",
    place: "Strandpromenaden 1",
    tasks: "Rom, vaskeri, frokost",
    level: "A2",
    places: 0,
    answer: "no",
    norwegian: "possible",
    contact: ["Camilla Ness", "Hotellsjef"],
    said: "Har fullt i vinter. Kan spørres igjen etter sommeren.",
    reasons: ["no_recruitment"],
  },
  {
    name: "Kulturhuset Scene",
    industry: "culture_sport",
    place: "Parkveien 5",
    tasks: "Rigging, garderobe, kafé ved arrangementer",
    level: "A2",
    places: 0,
    answer: null,
    norwegian: null,
    contact: ["Ida Holm", "Produsent"],
    said: "",
  },
];

/** What is put down about a visit. */
export const VISITS: readonly { standing: string; summary: string; task?: string }[] = [
  {
    standing: "well",
    summary: "Møter presis og kjenner rutinene. Snakker mer norsk enn for en måned siden.",
    task: "Gi flere oppgaver der deltakeren må snakke",
  },
  { standing: "well", summary: "Trives godt. Kollegene roser innsatsen." },
  {
    standing: "needs_change",
    summary: "Får for få oppgaver med språk. Vi ble enige om å bytte vakt to dager i uka.",
    task: "Legge vaktene til dager med flere kolleger",
  },
];
