/** What was concluded when the offer was considered, by what was answered. */
export const ASSESSED = {
  yes: [
    "Hun vil ut i arbeid når barna er i barnehage. Hun trenger mer norsk og en arbeidsplass å prøve seg på.",
    "Har jobbet i kantine før. Jobbsjansen gir praksis og norsk samtidig.",
    "Ønsker fast inntekt. Vi ble enige om Jobbsjansen med praksis fra første måned.",
  ],
  later: [
    "Yngste barn får barnehageplass i august. Vi snakkes igjen i juni.",
    "Er opptatt med omsorg for en forelder nå, og vil vurdere det senere.",
  ],
} as const;

export const GOALS = [
  {
    kind: "work_ability",
    goal: "Stå i praksis fire dager i uka",
    measure: "Timelister fra arbeidsplassen i åtte uker på rad",
  },
  {
    kind: "norwegian_test",
    goal: "Bestå norskprøven på A2 muntlig",
    measure: "Resultat fra prøven",
  },
  {
    kind: "basic_skills",
    goal: "Bruke e-post og kalender på egen hånd",
    measure: "Svarer på beskjeder fra arbeidsplassen uten hjelp i en måned",
  },
] as const;

export const TALKS = [
  "Ringer arbeidsplassen om fast vakt fredager.",
  "Tar med timelistene neste gang.",
  "Øver på intervju sammen.",
  "Søker to stillinger på sykehjemmet.",
  "Melder seg til norskprøven.",
] as const;
