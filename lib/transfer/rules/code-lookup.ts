import { normaliseForSearch } from "@/lib/people/rules/person-name";

export type LookupList =
  | "country"
  | "language"
  | "permit_ground"
  | "education_level"
  | "settlement_type";

export type CodeText = {
  list: string;
  code: string;
  nb: string;
  nn: string;
  en: string;
  /** A second code of a country, such as SY. */
  alpha2?: string | null;
};

/** From what a cell says to a code, for each list. */
export type CodeLookup = Readonly<Record<LookupList, ReadonlyMap<string, string>>>;

/** What lists call things beside their official names. */
const ALIASES: Record<LookupList, Record<string, string>> = {
  country: {
    SYR: "syrisk|syrian|den syriske arabiske republikk|den arabiske republikken syria",
    UKR: "ukrainsk|ukrainian",
    AFG: "afghansk|afghan",
    ERI: "eritreisk|eritrean",
    SOM: "somalisk|somali",
    SDN: "sudansk",
    ETH: "etiopisk|ethiopian",
    IRN: "iransk|den islamske republikken iran|iranian",
    IRQ: "irakisk|iraqi",
    TUR: "tyrkisk|turkish|türkiye",
    COD: "kongolesisk|kongo|dr kongo|den demokratiske republikken kongo|kongo kinshasa|democratic republic of congo",
    PSE: "palestinsk|palestinian|palestina gaza|gaza",
    MMR: "burma|burmesisk|myanmar burma",
    VEN: "venezuelansk",
    UGA: "ugandisk",
    RUS: "russisk",
    XXA: "uten statsborgerskap|ingen statsborgerskap",
  },
  language: {
    kmr: "kurmanji|kurdisk kurmandji|nordkurdisk",
    ckb: "sorani|sentralkurdisk",
    fa: "farsi|persisk|persian",
    "fa-AF": "dari|afghansk persisk",
    ti: "tigrinsk|tigrinya",
    ps: "pashtu|pashto|pasjto",
    uk: "ukrainisch",
    nb: "norsk|norwegian|bokmål",
    nn: "nynorsk",
    zh: "kinesisk|mandarin|chinese",
    syr: "syrisk arameisk|arameisk",
    om: "oromo|afan oromo",
    rn: "rundi",
  },
  permit_ground: {
    asylum:
      "asyl|flyktning|flyktningstatus|asylum|refugee|28|utl 28|utlendingsloven 28|politisk asyl",
    resettlement: "overføringsflyktning|kvoteflyktning|kvote|resettlement|35|utl 35",
    humanitarian: "humanitært|humanitært grunnlag|opphold på humanitært grunnlag|humanitarian|38",
    collective_protection:
      "kollektiv|kollektiv beskyttelse|kollektivt vern|midlertidig kollektiv beskyttelse|collective protection|temporary protection|34|utl 34",
    permanent: "permanent|permanent opphold|permanent oppholdstillatelse",
    norwegian_citizen: "norsk|norsk statsborger",
    nordic_or_eea: "eøs|nordisk|eea",
    application_pending: "søknad|til behandling|under behandling|asylsøker",
  },
  education_level: {
    none: "ingen|ingen utdanning|analfabet|no education|0 år",
    some_primary: "noe grunnskole|delvis grunnskole|some primary school",
    primary_lower_secondary: "grunnskole|primary school|grunnskule|ungdomsskole|primary",
    some_upper_secondary: "noe videregående|delvis videregående",
    upper_secondary:
      "videregående|vidaregåande|vgs|high school|upper secondary|secondary school|secondary",
    vocational: "fagbrev|yrkesfag|yrkesutdanning|vocational",
    vocational_college: "fagskole|fagskule",
    some_higher: "noe høyere utdanning|noe universitet",
    higher_short: "bachelor|høgskole|høyskole|universitet|university|høyere utdanning|bachelorgrad",
    higher_long: "master|mastergrad|phd|doktorgrad|lang høyere utdanning",
  },
  settlement_type: {
    from_reception:
      "mottak|fra mottak|frå mottak|ordinær|bosetting|reception|assigned|ordinær bosetting",
    resettlement: "kvote|kvoteflyktning|overføringsflyktning|resettlement",
    unaccompanied_minor: "em|enslig mindreårig|einsleg mindreårig|enslige mindreårige",
    family_reunification: "familiegjenforening|familiesameining|familieinnvandring|gjenforening|fg",
    private_resident: "privatboende|privatbuande|privat",
    amot: "amot|alternativ mottaksplass|alternativt mottak",
    agreed_self_settlement:
      "avtalt selvbosetting|avtalt sjølvbusetting|selvbosetting med avtale|avtalt selvbosatt",
    self_settled: "selvbosatt|sjølvbusett|selvbosetting uten avtale|uten avtale",
  },
};

const LISTS = Object.keys(ALIASES) as LookupList[];
export const LOOKUP_LISTS: readonly LookupList[] = LISTS;

/** Builds the look-up from the code lists: by code, by name in three languages, and by nickname. */
export function codeLookup(codes: readonly CodeText[]): CodeLookup {
  const maps = Object.fromEntries(LISTS.map((list) => [list, new Map<string, string>()])) as Record<
    LookupList,
    Map<string, string>
  >;
  const put = (list: LookupList, text: string | null | undefined, code: string) => {
    const name = normaliseForSearch(text ?? "");
    if (name && !maps[list].has(name)) maps[list].set(name, code);
  };
  for (const { list, code, alpha2, ...names } of codes) {
    if (!(list in maps)) continue;
    for (const text of [code, alpha2, names.nb, names.nn, names.en]) {
      put(list as LookupList, text, code);
    }
  }
  for (const list of LISTS) {
    for (const [code, names] of Object.entries(ALIASES[list])) {
      for (const name of names.split("|")) put(list, name, code);
    }
  }
  return maps;
}

/** The code that a cell stands for; null when it stands in no list. */
export function findCode(lookup: CodeLookup, list: LookupList, cell: string): string | null {
  const map = lookup[list];
  const direct = map.get(cell) ?? map.get(cell.toLowerCase());
  if (direct) return direct;
  const name = normaliseForSearch(cell);
  return map.get(name) ?? map.get(normaliseForSearch(cell.replace(/\([^)]*\)/g, " "))) ?? null;
}
