import { EMPTY_POLICY } from "@/lib/policy/rules/content";
import type { OwnText, PolicyContent } from "@/lib/policy/types";

// Invented municipalities with invented figures: none of them is a norm for anyone.

const own = (nb: string, nn: string | null = null, en: string | null = null): OwnText => ({
  nb,
  nn,
  en,
});

/** Norms in kroner: without heating and electricity, and with both. */
const norms = (...rows: readonly (readonly [plain: number, withBoth: number])[]) =>
  Object.fromEntries(
    (["one", "two", "three", "four", "five"] as const).map((size, at) => [
      size,
      {
        ...EMPTY_POLICY.rent.norms[size],
        plain: (rows[at]?.[0] ?? 0) * 100,
        with_both: (rows[at]?.[1] ?? 0) * 100,
      },
    ]),
  ) as PolicyContent["rent"]["norms"];

const FJORDHAVN: PolicyContent = {
  participation: {
    takesPart: true,
    shareKind: "percent",
    shareValue: 25,
    definition: own(
      "Avtalt selvbosetting er når en flyktning som har rett til bosetting, selv finner en bolig til leie i Fjordhavn, og kommunen godkjenner boligen før kontrakten skrives under.",
      "Avtalt sjølvbusetting er når ein flyktning som har rett til busetting, sjølv finn ein bustad til leige i Fjordhavn, og kommunen godkjenner bustaden før kontrakten blir skriven under.",
      "Agreed self-settlement is when a refugee with the right to be settled finds a home to rent in Fjordhavn, and the municipality approves the home before the lease is signed.",
    ),
  },
  groups: {
    choices: {
      ...EMPTY_POLICY.groups.choices,
      single_adults: "yes",
      adults_without_children: "yes",
      families_with_children: "after_contact",
      collective_protection: "yes",
      allotted_here: "yes",
      private_residents: "yes",
    },
    note: own("Familier må først avklare skole og barnehage med kommunen."),
  },
  periods: { ...EMPTY_POLICY.periods, season: "all_year" },
  rent: {
    norms: norms([8200, 9400], [9800, 11200], [11400, 12900], [12800, 14600], [13900, 15900]),
    note: EMPTY_POLICY.rent.note,
  },
  home: {
    demands: [
      "approved",
      "own_entrance",
      "own_bathroom",
      "own_kitchen",
      "smoke_alarm",
      "escape_route",
      "dry",
      "inspected",
    ],
    areaPerPerson: 20,
    roomsPerPerson: 1,
    minutesToSchool: 30,
    minutesToTraining: 45,
    note: EMPTY_POLICY.home.note,
  },
  lease: {
    written: true,
    minTermMonths: 36,
    minTermMonthsOwnHouse: 12,
    daysBefore: 14,
    note: EMPTY_POLICY.lease.note,
  },
  offer: {
    guarantee: true,
    guaranteeMonths: 6,
    deposit: false,
    depositMonths: null,
    furniture: true,
    nextHome: "with_help",
    note: EMPTY_POLICY.offer.note,
  },
  contact: {
    unit: "Fjordhavn integreringstjeneste",
    responsible: "Morten Østby",
    phone: "00 00 00 03",
    email: "selvbosetting@fjordhavn.example",
    address: "Havnegata 1, 9997 Fjordhavn",
    processingCount: 3,
    processingUnit: "weeks",
    howToApply: own(
      "Be om søknadsskjemaet i skranken eller på e-post. Legg ved vedtaket fra UDI og leiekontrakten.",
      null,
      "Ask for the application form at the desk or by e-mail. Enclose the decision from UDI and the lease.",
    ),
  },
};

const FJORDHAVN_BEFORE: PolicyContent = {
  ...FJORDHAVN,
  participation: { ...FJORDHAVN.participation, shareValue: 35 },
  groups: {
    ...FJORDHAVN.groups,
    choices: { ...FJORDHAVN.groups.choices, families_with_children: "yes" },
    note: EMPTY_POLICY.groups.note,
  },
  rent: {
    ...FJORDHAVN.rent,
    norms: norms([7900, 8900], [9300, 10600], [10900, 12300], [12200, 13900], [13300, 15200]),
  },
  home: { ...FJORDHAVN.home, minutesToTraining: 60 },
  offer: { ...FJORDHAVN.offer, nextHome: "municipality" },
};

const STORVANG: PolicyContent = {
  ...EMPTY_POLICY,
  participation: {
    takesPart: true,
    shareKind: "number",
    shareValue: 12,
    definition: own(
      "En flyktning som venter på bosetting, finner selv en bolig i Storvang, og kommunen sier ja til bolig og leiekontrakt på forhånd.",
    ),
  },
  groups: {
    choices: {
      ...EMPTY_POLICY.groups.choices,
      single_adults: "yes",
      adults_without_children: "yes",
      families_with_children: "no",
      private_residents: "after_contact",
    },
    note: EMPTY_POLICY.groups.note,
  },
  periods: {
    season: "windows",
    windows: [
      { from: "02-01", to: "03-31" },
      { from: "08-15", to: "10-31" },
    ],
    note: EMPTY_POLICY.periods.note,
  },
  rent: {
    norms: norms([7400, 8300], [8600, 9700], [9900, 11100], [11000, 12400], [11900, 13500]),
    note: own("Garasje og møbler regnes ikke med."),
  },
  home: {
    ...EMPTY_POLICY.home,
    demands: ["approved", "own_bathroom", "own_kitchen", "smoke_alarm", "escape_route"],
    roomsPerPerson: 1,
    minutesToTraining: 40,
  },
  lease: { ...EMPTY_POLICY.lease, written: true, minTermMonths: 36, daysBefore: 14 },
  offer: {
    ...EMPTY_POLICY.offer,
    guarantee: true,
    guaranteeMonths: 3,
    deposit: true,
    depositMonths: 3,
    nextHome: "household",
  },
  contact: {
    ...EMPTY_POLICY.contact,
    unit: "Bosettingsteamet i Storvang",
    responsible: "Kari Nordby",
    phone: "00 00 00 02",
    email: "integrering@storvang.example",
    processingCount: 10,
    processingUnit: "days",
  },
};

/** Being written: families are let in, and the norms are raised. */
const STORVANG_NEXT: PolicyContent = {
  ...STORVANG,
  groups: {
    ...STORVANG.groups,
    choices: { ...STORVANG.groups.choices, families_with_children: "after_contact" },
  },
  rent: {
    ...STORVANG.rent,
    norms: norms([7700, 8600], [8900, 10000], [10300, 11500], [11400, 12800], [12400, 14000]),
  },
};

const LILLEVIK_BEFORE: PolicyContent = {
  ...EMPTY_POLICY,
  participation: {
    ...EMPTY_POLICY.participation,
    takesPart: true,
    definition: own("Flyktningen finner boligen selv, og kommunen godkjenner den."),
  },
  groups: {
    ...EMPTY_POLICY.groups,
    choices: {
      ...EMPTY_POLICY.groups.choices,
      single_adults: "yes",
      families_with_children: "yes",
    },
  },
  periods: { ...EMPTY_POLICY.periods, season: "all_year" },
  home: { ...EMPTY_POLICY.home, demands: ["own_bathroom", "own_kitchen", "inspected"] },
  lease: { ...EMPTY_POLICY.lease, written: true },
  contact: {
    ...EMPTY_POLICY.contact,
    unit: "Flyktningtjenesten i Lillevik",
    responsible: "Ragnhild Tveit",
    email: "flyktningtjenesten@lillevik.example",
  },
};

const LILLEVIK: PolicyContent = {
  ...EMPTY_POLICY,
  participation: { ...EMPTY_POLICY.participation, takesPart: false },
  contact: LILLEVIK_BEFORE.contact,
};

type Edition = {
  content: PolicyContent;
  /** Null while it is being written. */
  monthsAgo: number | null;
  note: string | null;
};

/** The editions of each demo municipality, the first one first, and whether everyone may read them. */
export const POLICIES: Readonly<Record<string, { editions: readonly Edition[]; isOpen: boolean }>> =
  {
    "9901": {
      isOpen: false,
      editions: [
        { content: LILLEVIK_BEFORE, monthsAgo: 38, note: "De første vilkårene." },
        {
          content: LILLEVIK,
          monthsAgo: 2,
          note: "Kommunen stanser ordningen til det er flere boliger å leie.",
        },
      ],
    },
    "9902": {
      isOpen: false,
      editions: [
        { content: STORVANG, monthsAgo: 40, note: null },
        { content: STORVANG_NEXT, monthsAgo: null, note: null },
      ],
    },
    "9903": {
      isOpen: true,
      editions: [
        { content: FJORDHAVN_BEFORE, monthsAgo: 42, note: "Vedtatt av utvalget for levekår." },
        {
          content: FJORDHAVN,
          monthsAgo: 7,
          note: "Nye husleienormer, og familier avklarer skole og barnehage først.",
        },
      ],
    },
  };
