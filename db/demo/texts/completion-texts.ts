type Receiver = readonly [receiver: string, name: string, contact: string];

/** Who takes over after the programme, and their contact. */
export const RECEIVERS: readonly [Receiver, ...Receiver[]] = [
  ["nav", "Nav, oppfølging arbeid", "Trine Solli"],
  ["nav", "Nav, kvalifiseringsprogrammet", "Jonas Lie Vik"],
  ["employer", "Sentrum renhold AS", "Ragnhild Moe"],
  ["school", "Voksenopplæringen", "Liv Berg"],
];

export const WITH_EDUCATION: readonly [Receiver, ...Receiver[]] = [
  ["school", "Voksenopplæringen, videregående for voksne", "Liv Berg"],
  ["school", "Karrieresenteret", "Eirik Dahl"],
];

/** What was agreed on. */
export const AGREED = [
  "Kontaktpersonen tar imot første dag og har en samtale hver måned det første halvåret.",
  "Deltakeren ringer kontaktpersonen hvis noe endrer seg. Kommunen spør hvordan det går om ett år.",
  "Kontaktpersonen lager ny plan sammen med deltakeren i løpet av to uker.",
] as const;

/** When a talk is offered and not held. */
export const UNANSWERED = ["offered", "declined"] as const;
