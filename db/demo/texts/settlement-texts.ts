/** What people hope for, whom they know, where they stayed and how they travelled: invented. */
export const WISHES = [
  "Vil arbeide som elektriker, slik hun gjorde hjemme.",
  "Ønsker å bli helsefagarbeider.",
  "Vil ta videregående og siden bli barnehagelærer.",
  "Har drevet butikk og vil gjerne gjøre det igjen.",
  "Ønsker arbeid i restaurant eller kantine.",
  "Vil fullføre ingeniørutdanningen.",
  "Ønsker arbeid raskt, gjerne på bygg eller lager.",
  "Vil lære norsk først, og så finne ut av det.",
  "Har vært lærer i tolv år og vil undervise.",
  "Ønsker fagbrev som mekaniker.",
] as const;

export const NETWORKS = [
  "Bror i nabokommunen, kan hjelpe med flytting",
  "Tidligere nabo fra hjembyen, kan passe barna",
  "Venninne fra mottaket som ble bosatt her i fjor",
  "Fetter som kjører taxi, kan skysse til kurs",
] as const;

export const CENTRES = [
  "Fjellheim mottak",
  "Åsen mottak",
  "Kystveien mottak",
  "Elvebakken mottak",
] as const;

export const TRAININGS = [
  "Kurs i brann og strøm, og øvelse i å sortere avfall",
  "Ingen",
  "Ukjent",
  "To samtaler om husleie og husordensregler",
] as const;

export const PLACES = ["Jernbanestasjonen", "Busstasjonen", "Flyplassen", "Rådhuset"] as const;

export const MET_BY = [
  "Bosettingskonsulenten",
  "Boveilederen",
  "Bosettingskonsulenten og en flyktningguide",
] as const;

export const PRIMARY_ADULTS = [
  "Miljøterapeut i bofellesskapet",
  "Fostermor",
  "Onkel, godkjent av barnevernstjenesten",
] as const;

export const NOT_ELIGIBLE = ["Inntekten er for høy", "Boligen oppfyller ikke kravene"] as const;

export const OWN_WORDS = [
  "Vi vil bo der søsteren min bor.",
  "Det er for langt til legene vi kjenner.",
  null,
] as const;
