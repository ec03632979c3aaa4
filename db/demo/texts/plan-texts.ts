/** What advisers and households have written in their plans; one after another is used. */
export const PLANS = [
  {
    manages: "De handler, lager mat og betaler husleien i nettbanken på egen hånd.",
    wishes: "De vil forstå strømregningen og få det varmt uten at det blir dyrt.",
    wanted: ["electricity_and_heating", "household_economy"],
    needed: ["fire_safety", "indoor_climate"],
    goals: ["Leser strømmåleren selv", "Tester røykvarsleren hver måned"],
    methods: ["home", "housing_office"],
    methodsReason: "Det som gjelder strøm og varme, læres best hjemme hos dem.",
    householdDoes: "Lufter hver morgen og skriver opp strømforbruket.",
    adviserDoes: "Kommer hjem hver tredje uke fram til påske.",
    othersDo: "Vaktmesteren viser ventilene og sikringsskapet.",
  },
  {
    manages: "Familien holder leiligheten i orden og kjenner naboene i oppgangen.",
    wishes: "De vil finne en større leilighet når den midlertidige kontrakten går ut.",
    wanted: ["home_search", "lease_rights"],
    needed: ["rent_and_bills", "moving_out"],
    goals: ["Har vært på to visninger", "Har skrevet en egen presentasjon til utleiere"],
    methods: ["course", "home"],
    methodsReason: "Kurset gir felles kunnskap, og boligsøket øves på én og én.",
    householdDoes: "Ser etter annonser to ganger i uken.",
    adviserDoes: "Blir med på den første visningen.",
    othersDo: null,
  },
  {
    manages: "Hun har bodd alene før og tar godt vare på hybelen.",
    wishes: "Hun vil vite hvem hun kan spørre når noe går i stykker.",
    wanted: ["maintenance", "complaints"],
    needed: ["house_rules", "waste"],
    goals: ["Melder fra til utleier skriftlig", "Sorterer avfallet riktig"],
    methods: ["home"],
    methodsReason: "Hun har lite fri i uken, og hjemmebesøk passer best.",
    householdDoes: "Tar bilde og sender melding når noe er ødelagt.",
    adviserDoes: "Viser hvor man melder fra, og følger opp den første gangen.",
    othersDo: "Flyktningguiden går gjennom avfallssorteringen.",
  },
  {
    manages: "Foreldrene er vant til eget hus og ser fort hva som må repareres.",
    wishes: "De ønsker å kjøpe bolig om noen år og vil vite hva som skal til.",
    wanted: ["home_ownership", "housing_support"],
    needed: ["child_safety", "home_insurance"],
    goals: ["Har spart til egenandel", "Har sikret trappen og komfyren"],
    methods: ["course", "home", "housing_office"],
    methodsReason: "De trenger både kurs om økonomi og noen å regne sammen med.",
    householdDoes: "Setter av et beløp hver måned.",
    adviserDoes: "Regner på bostøtte og startlån sammen med dem.",
    othersDo: "Banken forklarer hva et lån innebærer.",
  },
] as const;

/** What was shown of some topics. */
export const SHOWN: Readonly<Record<string, string>> = {
  fire_safety: "Trykket på røykvarsleren og gikk rømningsveien",
  electricity_and_heating: "Leste av måleren og stilte inn varmen",
  waste: "Sorterte i riktig dunk ute",
  indoor_climate: "Åpnet ventilene og tørket av vinduet",
  lease_rights: "Leste kontrakten avsnitt for avsnitt",
  cleaning: "Vasket filteret i vifta",
};

/** What households are given to keep. */
export const HANDED_OUT = ["Brosjyre om brannvern", "Kommunens avfallskalender", "Å leie bolig"];
