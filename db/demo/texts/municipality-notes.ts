/** What the manager writes when an item of the municipality's own checklist is done, oldest first. */
export const MUNICIPALITY_NOTES: Partial<Record<string, readonly string[]>> = {
  "MUN-01": ["Vedtatt i hovedutvalget og lagt ut på nettsidene, også på engelsk og ukrainsk."],
  "MUN-02": ["Bosettingskonsulenten har ansvaret. Vikar er utpekt for ferier."],
  "MUN-03": [
    "Seks søknader, fire godkjent. Ventetid 24 dager i snitt.",
    "Fem søknader, alle godkjent. To husstander bor trangt og følges opp.",
    "Åtte søknader. Husleien ligger 7 prosent over snittet i kommunen.",
    "Sju søknader, fem godkjent. Ventetiden er nede i 19 dager.",
  ],
  "MUN-04": [
    "Målene for året er satt og lagt fram for kommunestyret.",
    "Satt sammen med programrådgiverne. Målet for arbeid er hevet med to prosentpoeng.",
  ],
  "MUN-05": ["Kontrollert mot planstrategien. Kapasitet i tolketjenesten er tatt inn."],
  "MUN-06": [
    "58 prosent. Mangler tolker i tigrinja.",
    "61 prosent. Rammeavtalen er endret, og registeret brukes først.",
    "66 prosent. Skjermtolking har hjulpet.",
    "69 prosent. Målet er 75.",
  ],
  "MUN-07": [
    "Kurs holdt for 14 ansatte. Opptak ligger på intranettet.",
    "Kurs holdt for alle nye og for legekontoret.",
  ],
  "MUN-08": [
    "Dialogmøte med fire organisasjoner. Tema var foreldrerollen.",
    "Dialogmøte på biblioteket. Tema var bolig og naboskap.",
  ],
  "MUN-09": [
    "Planen er vedtatt sammen med boligsosial handlingsplan.",
    "Oppdatert med tilvisningsavtaler for tolv leiligheter.",
  ],
  "MUN-10": ["Avtale med fylkeskommunen er signert. Første klasse starter til høsten."],
  "MUN-11": [
    "Ringt 22 bedrifter. Ni har plass, tre av dem i helse og omsorg.",
    "Frokostmøte med næringsforeningen. Sju nye praksisplasser.",
  ],
  "MUN-12": ["Ordningen gjelder alle utlysninger fra nyttår."],
  "MUN-13": ["Turgruppe og svømming for kvinner sammen med frisklivssentralen."],
  "MUN-14": [
    "Ti vedtatte plasser, ni i bruk. Den tomme koster 62 000 kroner i måneden.",
    "Ti vedtatte plasser, alle i bruk.",
  ],
  "MUN-15": ["Gjennomsnittlig klasse har 15 elever. Tilskuddet dekker timetallet."],
  "MUN-16": [
    "31 frivillige har meldt seg gjennom frivilligsentralen.",
    "Ny runde i høst. 12 nye flyktningguider er koblet.",
  ],
  "MUN-17": ["Testet med 18 deltakere og fire lærere. Mer muntlig trening ønskes."],
  "MUN-18": [
    "La fram erfaringer med boveiledning på regional samling.",
    "Delte mal for overføringsmøte med to nabokommuner.",
  ],
};

/** Why an item is not for this municipality, where that can be. */
export const MUNICIPALITY_REASONS: Partial<Record<string, string>> = {
  "MUN-11": "Nav har avtalen med bedriftene og kontakter dem for kommunen.",
  "MUN-12": "Kommunen har en slik ordning fra før, gjennom overenskomsten.",
  "MUN-14": "Kommunen bosetter ikke enslige mindreårige i år.",
  "MUN-15": "Norskopplæringen kjøpes av nabokommunen.",
};
