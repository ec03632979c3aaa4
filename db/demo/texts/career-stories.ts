/** A home of a story, as shares of the time since the household was settled. */
export type StoryHome = {
  tenure: string;
  /** Before it was settled here, for so many months. */
  monthsBefore?: number;
  from?: number;
  to?: number;
  place?: string;
  /** Rooms beside one for each in the household. */
  fits?: number;
  /** Whole øre a month. */
  cost?: number;
  movedReason?: string;
  /** There is a lease; how many days from today it, and its guarantee, ends. */
  rental?: { endsInDays?: number; guaranteeInDays?: number };
};

export type CareerStory = {
  homes: readonly StoryHome[];
  supports?: readonly {
    kind: string;
    status: string;
    daysAgo: number;
    answeredDaysAgo?: number;
    amount?: number;
    refusalReason?: string;
  }[];
  goal?: {
    daysAgo: number;
    reviewInDays: number;
    wish: string;
    next: string;
    yearOne: string;
    yearThree: string;
    yearFive: string;
    endGoalNote?: string;
    steps: readonly {
      body: string;
      responsible: string;
      dueInDays: number;
      doneDaysAgo?: number;
    }[];
  };
  reviews?: readonly {
    daysAgo: number;
    occasion: string;
    monthlyIncome: number;
    monthlyCost: number;
    debtAnswer: string;
    isCrowded?: boolean;
    leaseEnd?: string;
    note?: string;
  }[];
  ownership?: { daysAgo: number; conclusion: string; reason: string };
  risks?: readonly {
    kind: string;
    daysAgo: number;
    note: string;
    measure?: string;
    measureDaysAgo?: number;
  }[];
  absences?: readonly {
    sinceDaysAgo: number;
    notedDaysAgo: number;
    note: string;
  }[];
};

const RECEPTION: StoryHome = {
  tenure: "reception",
  monthsBefore: 11,
  place: "Dale mottak",
  movedReason: "settled",
};

/** What eight households have lived through, from the first municipal home to one of their own. */
export const STORIES: readonly CareerStory[] = [
  {
    homes: [
      RECEPTION,
      { tenure: "municipal_rental", from: 0, to: 0.62, rental: {}, movedReason: "own_home" },
      { tenure: "owned", from: 0.62, fits: 1, cost: 1_320_000 },
    ],
    supports: [
      {
        kind: "start_loan",
        status: "granted",
        daysAgo: 260,
        answeredDaysAgo: 205,
        amount: 195_000_000,
      },
    ],
    goal: {
      daysAgo: 150,
      reviewInDays: 215,
      wish: "stay",
      next: "Bli boende og betale ned på lånet",
      yearOne: "Ha en buffer til vedlikehold",
      yearThree: "Bytte til større hvis det trengs",
      yearFive: "Bo i samme strøk",
      steps: [
        { body: "Gå gjennom forsikring av bolig og innbo", responsible: "together", dueInDays: 24 },
        {
          body: "Meld flytting til Folkeregisteret",
          responsible: "household",
          dueInDays: -120,
          doneDaysAgo: 140,
        },
      ],
    },
    reviews: [
      {
        daysAgo: 165,
        occasion: "programme_end",
        monthlyIncome: 5_350_000,
        monthlyCost: 1_480_000,
        debtAnswer: "no",
        isCrowded: false,
        note: "Lånet er innenfor det de klarer.",
      },
    ],
    ownership: {
      daysAgo: 290,
      conclusion: "start_loan",
      reason: "Fast arbeid, og leien er høyere enn det et lån ville kostet.",
    },
  },
  {
    homes: [RECEPTION, { tenure: "municipal_rental", from: 0, rental: { endsInDays: 172 } }],
    goal: {
      daysAgo: 95,
      reviewInDays: 88,
      wish: "own_home",
      next: "Leilighet med to soverom",
      yearOne: "Leie privat nærmere arbeidet",
      yearThree: "Kjøpe med startlån",
      yearFive: "Egen bolig med plass til besøk",
      endGoalNote: "Fast jobb i kommunen først. Vil helst bli boende i bydelen.",
      steps: [
        { body: "Sjekk om søknad om startlån er aktuell", responsible: "adviser", dueInDays: 16 },
        { body: "Spar 2 000 kroner i måneden", responsible: "household", dueInDays: 180 },
      ],
    },
    supports: [
      {
        kind: "housing_allowance",
        status: "granted",
        daysAgo: 420,
        answeredDaysAgo: 385,
        amount: 284_000,
      },
    ],
  },
  {
    homes: [
      RECEPTION,
      { tenure: "temporary", from: 0, to: 0.08, movedReason: "lease_ended" },
      {
        tenure: "private_rental",
        from: 0.08,
        fits: -2,
        rental: { endsInDays: 410, guaranteeInDays: 410 },
      },
    ],
    reviews: [
      {
        daysAgo: 60,
        occasion: "regular",
        monthlyIncome: 2_650_000,
        monthlyCost: 1_240_000,
        debtAnswer: "no",
        isCrowded: true,
        note: "Nesten halve inntekten går til bolig. Ser etter større med rimeligere strøm.",
      },
    ],
    goal: {
      daysAgo: 60,
      reviewInDays: 120,
      wish: "bigger",
      next: "Ett rom mer",
      yearOne: "Større leiebolig i samme bydel",
      yearThree: "Trygg leie uten sluttdato",
      yearFive: "Egen bolig",
      steps: [{ body: "Gå på to visninger", responsible: "household", dueInDays: 30 }],
    },
  },
  {
    homes: [
      RECEPTION,
      { tenure: "municipal_rental", from: 0, to: 0.5, rental: {}, movedReason: "bigger_home" },
      { tenure: "private_rental", from: 0.5, fits: 0, rental: { guaranteeInDays: 240 } },
    ],
    supports: [
      {
        kind: "start_loan",
        status: "refused",
        daysAgo: 130,
        answeredDaysAgo: 82,
        refusalReason: "Inntekten er midlertidig. Kan søke igjen med fast arbeid.",
      },
    ],
    ownership: {
      daysAgo: 140,
      conclusion: "start_loan",
      reason: "Vil kjøpe. Søker selv om inntekten ennå er midlertidig.",
    },
  },
  {
    homes: [
      { tenure: "with_others", from: 0, to: 0.15, movedReason: "family" },
      { tenure: "private_rental", from: 0.15, rental: {} },
    ],
    risks: [
      {
        kind: "unpaid_rent",
        daysAgo: 75,
        note: "Utleier ringte om to måneders leie.",
        measure: "Nedbetalingsavtale og trekk i lønn fra neste måned",
        measureDaysAgo: 71,
      },
    ],
    reviews: [
      {
        daysAgo: 70,
        occasion: "regular",
        monthlyIncome: 2_980_000,
        monthlyCost: 1_090_000,
        debtAnswer: "yes",
        isCrowded: false,
      },
    ],
  },
  {
    homes: [
      RECEPTION,
      { tenure: "municipal_rental", from: 0, to: 0.9, rental: {}, movedReason: "unsafe_or_unfit" },
      { tenure: "temporary", from: 0.9 },
    ],
    absences: [
      {
        sinceDaysAgo: 9,
        notedDaysAgo: 3,
        note: "Bor på hotell etter en vannskade, langt fra undervisningen.",
      },
    ],
  },
  {
    homes: [RECEPTION, { tenure: "municipal_rental", from: 0, rental: {} }],
    supports: [{ kind: "housing_allowance", status: "applied", daysAgo: 12 }],
    reviews: [
      {
        daysAgo: 14,
        occasion: "regular",
        monthlyIncome: 2_310_000,
        monthlyCost: 870_000,
        debtAnswer: "declined",
        isCrowded: false,
      },
    ],
  },
  {
    homes: [
      RECEPTION,
      {
        tenure: "municipal_rental",
        from: 0,
        to: 0.4,
        rental: {},
        movedReason: "work_or_education",
      },
      {
        tenure: "private_rental",
        from: 0.4,
        fits: 1,
        rental: { endsInDays: 530, guaranteeInDays: 195 },
      },
    ],
    goal: {
      daysAgo: 210,
      reviewInDays: 20,
      wish: "nearer_work",
      next: "Bli boende til kontrakten går ut",
      yearOne: "Kortere vei til verftet",
      yearThree: "Kjøpe rekkehus",
      yearFive: "Egen bolig nær arbeidet",
      steps: [],
    },
  },
];
