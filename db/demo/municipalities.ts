import type { Locale, Role } from "@/lib/platform/context";

/** What a team takes care of: all, the time until settled, a half of the rest, or the minors. */
export type TeamKey = "all" | "settling" | "follow-up" | "east" | "west" | "minors";

export type StaffMember = {
  name: string;
  title: string;
  roles: readonly Role[];
  teams: readonly TeamKey[];
  /** Why the person is in the named circle for protected addresses. */
  circle?: string;
  locale?: Locale;
  /** Days since the person left and the account was disabled. */
  leftDaysAgo?: number;
};

export type DemoMunicipality = {
  id: string;
  name: string;
  contact: string;
  /** One that Norway does not use. */
  postalCode: string;
  streets: readonly string[];
  households: number;
  /** Grown children who got a household of their own, and families joined with who came first. */
  splits: number;
  merges: number;
  teams: readonly { key: TeamKey; name: string }[];
  staff: readonly StaffMember[];
};

const officer: readonly Role[] = ["settlement_officer"];
const housing: readonly Role[] = ["housing_adviser"];
const programme: readonly Role[] = ["programme_adviser"];

/** A small place, where one has several roles. */
const LILLEVIK: DemoMunicipality = {
  id: "9901",
  name: "Lillevik",
  contact: "Solveig Eide, flyktningtjenesten@lillevik.example",
  postalCode: "9995",
  streets: ["Strandgata", "Kaiveien", "Skolebakken", "Prestegårdsveien", "Naustveien"],
  households: 38,
  splits: 1,
  merges: 1,
  teams: [{ key: "all", name: "Flyktningtjenesten" }],
  staff: [
    {
      name: "Ragnhild Tveit",
      title: "Flyktningkonsulent",
      roles: ["settlement_officer", "housing_adviser", "programme_adviser"],
      teams: ["all"],
      circle: "Har alle husstander i kommunen, også dem med adressesperre.",
    },
    {
      name: "Odd Fjellheim",
      title: "Boveileder og programrådgiver",
      roles: ["housing_adviser", "programme_adviser"],
      teams: ["all"],
    },
    {
      name: "Solveig Eide",
      title: "Leder for flyktningtjenesten",
      roles: ["manager", "administrator"],
      teams: ["all"],
      circle: "Leder, og svarer for rutinen for skjermede adresser.",
    },
    { name: "Torstein Vik", title: "Personvernombud", roles: ["auditor"], teams: [] },
  ],
};

const STORVANG: DemoMunicipality = {
  id: "9902",
  name: "Storvang",
  contact: "Ingrid Haugen, integrering@storvang.example",
  postalCode: "9996",
  streets: [
    "Storgata",
    "Jernbanegata",
    "Elveveien",
    "Møllebakken",
    "Åslia",
    "Kirkeveien",
    "Vangsveien",
    "Bjørkealleen",
  ],
  households: 106,
  splits: 3,
  merges: 1,
  teams: [
    { key: "settling", name: "Bosettingsteamet" },
    { key: "follow-up", name: "Oppfølgingsteamet" },
  ],
  staff: [
    {
      name: "Ingrid Haugen",
      title: "Avdelingsleder",
      roles: ["manager"],
      teams: ["settling", "follow-up"],
      circle: "Leder for avdelingen.",
    },
    {
      name: "Kari Nordby",
      title: "Bosettingskonsulent",
      roles: officer,
      teams: ["settling"],
      circle: "Fast saksbehandler for husstander med adressesperre.",
    },
    { name: "Lars Bakken", title: "Bosettingskonsulent", roles: officer, teams: ["settling"] },
    {
      name: "Marit Solberg",
      title: "Boveileder",
      roles: housing,
      teams: ["settling", "follow-up"],
      circle: "Fast boveileder for husstander med adressesperre.",
    },
    {
      name: "Even Strand",
      title: "Boveileder",
      roles: housing,
      teams: ["follow-up"],
      locale: "nn",
    },
    { name: "Hilde Myhre", title: "Boligrådgiver", roles: housing, teams: ["settling"] },
    { name: "Anne Brekke", title: "Programrådgiver", roles: programme, teams: ["follow-up"] },
    { name: "Sondre Lund", title: "Programrådgiver", roles: programme, teams: ["follow-up"] },
    {
      name: "Nils Sara",
      title: "Programrådgiver og bosettingskonsulent",
      roles: ["programme_adviser", "settlement_officer"],
      teams: ["settling", "follow-up"],
    },
    { name: "Gunnar Moen", title: "Systemansvarlig", roles: ["administrator"], teams: [] },
    { name: "Berit Dahl", title: "Personvernombud", roles: ["auditor"], teams: [] },
    {
      name: "Turid Aasen",
      title: "Boveileder",
      roles: housing,
      teams: ["follow-up"],
      leftDaysAgo: 130,
    },
  ],
};

const FJORDHAVN: DemoMunicipality = {
  id: "9903",
  name: "Fjordhavn",
  contact: "Arne Nygård, brukerstotte@fjordhavn.example",
  postalCode: "9997",
  streets: [
    "Havnegata",
    "Fjordveien",
    "Tårngata",
    "Nordre Bryggegate",
    "Sjøgata",
    "Granittveien",
    "Lerkeveien",
    "Solsvingen",
    "Fabrikkgata",
    "Parkveien",
    "Torvbakken",
    "Ishusveien",
  ],
  households: 242,
  splits: 6,
  merges: 2,
  teams: [
    { key: "settling", name: "Bosetting" },
    { key: "east", name: "Oppfølging øst" },
    { key: "west", name: "Oppfølging vest" },
    { key: "minors", name: "Enslige mindreårige" },
  ],
  staff: [
    {
      name: "Kristin Halvorsen",
      title: "Virksomhetsleder",
      roles: ["manager"],
      teams: ["settling", "east", "west", "minors"],
      circle: "Leder for virksomheten.",
    },
    { name: "Morten Østby", title: "Teamleder bosetting", roles: ["manager"], teams: ["settling"] },
    {
      name: "Elin Rønning",
      title: "Teamleder oppfølging",
      roles: ["manager"],
      teams: ["east", "west"],
    },
    {
      name: "Synnøve Lunde",
      title: "Fagleder enslige mindreårige",
      roles: ["manager", "settlement_officer"],
      teams: ["minors"],
      circle: "Svarer for barn og unge med adressesperre.",
    },
    {
      name: "Silje Hansen",
      title: "Bosettingskonsulent",
      roles: officer,
      teams: ["settling"],
      circle: "Fast saksbehandler for husstander med adressesperre.",
    },
    { name: "Eirik Berg", title: "Bosettingskonsulent", roles: officer, teams: ["settling"] },
    { name: "Camilla Olsen", title: "Bosettingskonsulent", roles: officer, teams: ["settling"] },
    { name: "Vegard Hagen", title: "Bosettingskonsulent", roles: officer, teams: ["settling"] },
    { name: "Ida Sandvik", title: "Barnefaglig konsulent", roles: officer, teams: ["minors"] },
    {
      name: "Guro Engen",
      title: "Boveileder",
      roles: housing,
      teams: ["east"],
      circle: "Fast boveileder for husstander med adressesperre.",
    },
    { name: "Magnus Nilsen", title: "Boveileder", roles: housing, teams: ["east"] },
    { name: "Nora Skogen", title: "Boveileder", roles: housing, teams: ["west"] },
    { name: "Stian Pedersen", title: "Boveileder", roles: housing, teams: ["west"] },
    {
      name: "Tone Andersen",
      title: "Boligrådgiver",
      roles: housing,
      teams: ["settling", "minors"],
    },
    { name: "Øyvind Larsen", title: "Programrådgiver", roles: programme, teams: ["east"] },
    {
      name: "Emma Kristiansen",
      title: "Programrådgiver",
      roles: programme,
      teams: ["east"],
      locale: "en",
    },
    { name: "Håkon Jensen", title: "Programrådgiver", roles: programme, teams: ["west"] },
    { name: "Astrid Johansen", title: "Programrådgiver", roles: programme, teams: ["west"] },
    {
      name: "Maren Utsi",
      title: "Programrådgiver",
      roles: programme,
      teams: ["west", "minors"],
      locale: "nn",
    },
    { name: "Arne Nygård", title: "Systemansvarlig", roles: ["administrator"], teams: [] },
    { name: "Liv Ødegård", title: "Personvernombud", roles: ["auditor"], teams: [] },
    { name: "Rune Karlsen", title: "Internrevisor", roles: ["auditor"], teams: [] },
    {
      name: "Jostein Sætre",
      title: "Programrådgiver",
      roles: programme,
      teams: ["west"],
      leftDaysAgo: 75,
    },
  ],
};

/** Three invented municipalities: small, middle and large. None is in the register. */
export const DEMO_MUNICIPALITIES: readonly DemoMunicipality[] = [LILLEVIK, STORVANG, FJORDHAVN];
