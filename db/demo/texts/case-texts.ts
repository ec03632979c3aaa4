import type { CloseReason } from "@/lib/cases/rules/close-reasons";
import type { StageAct } from "@/lib/cases/rules/stages";

/** What stands in the note when a case is closed. */
export const CLOSE_NOTES: Record<CloseReason, readonly string[]> = {
  goals_reached: [
    "Begge voksne er i fast arbeid, og husstanden leier privat med egen kontrakt.",
    "Deltakeren er i jobb og klarer seg uten oppfølging. Avsluttende samtale er holdt.",
    "Husstanden har kjøpt bolig med startlån. Ingen åpne tiltak.",
  ],
  follow_up_ended: [
    "Siste oppfølgingssamtale er holdt. Husstanden vet hvor de kan henvende seg.",
    "Avtalt oppfølgingstid er ute. Ingen åpne avtaler.",
  ],
  handed_over: [
    "Videre oppfølging er overtatt av Nav-kontoret. Overføringsmøte er holdt med brukeren til stede.",
    "Boligkontoret følger opp leieforholdet videre. Barnets plan er overført til skolehelsetjenesten.",
  ],
  moved_municipality: [
    "Flyttet for å ta arbeid. Ny kommune er varslet, med samtykke.",
    "Flyttet nærmere familie. Deltakeren er informert om hva flyttingen betyr for programmet.",
  ],
  municipality_declined: [
    "Kommunen har ikke ledig tilpasset bolig i år. IMDi er varslet innen fristen.",
    "Årets vedtak er fylt opp. Avslag er sendt, med begrunnelse.",
  ],
  offer_refused: [
    "Husstanden ønsker å bo i en annen landsdel. Rettigheter ved å takke nei er gjennomgått.",
  ],
  allocated_elsewhere: ["IMDi fordelte husstanden til en kommune der de har nær familie."],
  settled_without_agreement: [
    "Leide bolig på egen hånd i en annen kommune. Informert om følgene for støtte og program.",
  ],
  application_withdrawn: ["Søkeren trakk søknaden da boligen ble leid ut til andre."],
  permit_ended: ["UDI har varslet at tillatelsen er opphørt. Tilbudet om bosetting er stanset."],
  left_norway: ["Reist tilbake for egen regning. Leieforholdet er avsluttet og nøkler levert."],
  unreachable: [
    "Ikke svar på brev, telefon eller hjemmebesøk siste åtte uker. Utleieren har ikke kontakt.",
  ],
  died: ["Meldt av pårørende. Boet følges opp av familien."],
  merged: ["Slått sammen med saken til familien som kom etter."],
  registered_in_error: ["Husstanden var registrert to ganger. Riktig sak er beholdt."],
  other: ["Husstanden ønsket ikke mer oppfølging. Retten til å komme tilbake er forklart."],
};

/** Why a case that was closed is open again. */
export const REOPEN_REASONS = [
  "Husstanden tok selv kontakt og trenger hjelp til å beholde boligen.",
  "Helsestasjonen meldte at familien trenger oppfølging igjen.",
  "Husstanden er tilbake i kommunen og ber om videre oppfølging.",
] as const;

/** What a gate missed when it was passed, and why. Checklist items by their keys. */
export const PASSED_WITHOUT: Partial<
  Record<StageAct, readonly { missing: readonly string[]; reason: string }[]>
> = {
  accept_request: [
    {
      missing: ["REQ-10"],
      reason: "Svarfristen gikk ut i dag. Kontrollen gjøres når mottaket har svart, senest fredag.",
    },
    {
      missing: ["REQ-01"],
      reason: "Opplysningene i IMDinett kom for sent. Mottaket har gitt dem på telefon.",
    },
  ],
  begin_settlement: [
    {
      missing: ["HAL-06"],
      reason: "Boligen måtte tas i dag for ikke å gå tapt. Avstand til skole sjekkes på befaring.",
    },
    {
      missing: ["settlement_planned"],
      reason: "Innflyttingsdato avtales med utleieren i morgen.",
    },
  ],
  approve_self_found: [
    {
      missing: ["SSA-06"],
      reason: "Leien er litt over snittet, men boligen ligger nær skole og kollektivtransport.",
    },
  ],
  start_programme: [
    {
      missing: ["programme_adviser"],
      reason: "Programrådgiver er sykmeldt. Teamlederen følger opp til vikar er på plass.",
    },
  ],
};

/** Notes on a case, by the part of its course in which they are written. */
export const CASE_NOTES = {
  request: [
    "Lest forespørselen. Mangler opplysninger om hvilket språk husstanden foretrekker.",
    "Ringte mottaket. De sender kartlegging av bo- og hjelpebehov i løpet av uken.",
    "Drøftet i inntaksmøtet. Vi har plass på årets vedtak.",
    "Husstanden har slektninger i nabokommunen. Noterer ønske, men vi svarer ja.",
    "Skolen har plass på riktig trinn. Barnehagen svarer innen fredag.",
    "Sjekket med helsestasjonen om kapasitet. Ingen hindring.",
  ],
  assessment: [
    "Mottatt kontraktsutkast på e-post. Depositum er satt til tre måneder.",
    "Befaring avtalt med utleieren tirsdag klokken ti.",
    "Leien ligger innenfor det kommunen betaler for samme størrelse.",
    "Snakket med søkeren alene, med tolk på telefon. Ingen har krevd penger for boligen.",
    "Utleieren vil ha svar denne uken. Forklart at kontrakten ikke skal signeres før vedtak.",
    "Røykvarsler manglet i gangen. Utleieren setter opp ny før innflytting.",
  ],
  allocation: [
    "To boliger er aktuelle. Den minste har kort vei til voksenopplæringen.",
    "Utleieren ønsker garanti i stedet for depositum. Avklares med boligkontoret.",
    "Boligen er ledig fra den første i neste måned.",
    "Meldt behov for vogn og barneseng til møbelgruppen.",
    "Sett på bilder av boligen sammen med husstanden på video. De er fornøyde.",
  ],
  settling: [
    "Avtalt henting på stasjonen. Nøkler ligger hos boveilederen.",
    "Bestilt strøm, internett og innboforsikring fra innflyttingsdagen.",
    "Innkjøp til etablering er gjort. Kvitteringer ligger i saken.",
    "Time hos folkeregister og bank er bestilt samme dag.",
    "Flyttingen er utsatt noen dager fordi malingen ikke er ferdig.",
    "Møtt på stasjonen i dag. Alle var slitne, men ved godt mot. Fikk mat og nøkler.",
  ],
  active: [
    "Telefon fra husstanden om brev fra strømselskapet. Forklart avtalegiro.",
    "Deltakeren spør om mulighet for praksis i butikk. Tas med i neste samtale.",
    "Utleieren er fornøyd med leieforholdet.",
    "Barna har begynt på fotball. Utstyrsbanken hjalp med sko.",
    "Ønsker større bolig når kontrakten går ut. Tas opp i boveiledningen.",
    "Fraværet skyldes venting på barnehageplass. Plass fra august er bekreftet.",
    "Har fått plass på kveldskurs i norsk i tillegg til programmet.",
    "Avtalt at vi ringer i stedet for å sende brev. Husstanden leser bedre på telefon.",
    "Snakket om økonomi. Husleie og strøm betales i tide.",
    "Meldt fra til helsestasjonen etter avtale med foreldrene.",
    "Søknad om bostøtte er sendt innen fristen.",
    "Nabo har klaget på lyd sent på kvelden. Tatt opp på en god måte, og løst.",
  ],
  transition: [
    "Overgangssamtale holdt. Deltakeren vil søke jobb som renholder mens norsken blir bedre.",
    "Arbeidsgiveren fra praksisen kan tilby helgevakter.",
    "Søkt opptak til videregående for voksne. Svar i juli.",
    "Avtalt overføringsmøte med Nav og deltakeren.",
    "Boligsjekk avtalt før programmet er slutt.",
  ],
  followUp: [
    "Alt går bra. Fast jobb, og barna trives på skolen.",
    "Ringte for å høre hvordan det går. Vurderer å kjøpe bolig, vil vite mer om startlån.",
    "Spurte om hjelp til å forstå brev fra Skatteetaten.",
    "Er blitt trener i idrettslaget. Har fått nye venner i bygda.",
    "Ønsker hjelp til å finne større bolig når det fjerde barnet kommer.",
  ],
} as const;

/** Words of a correction, put before the note that it corrects. */
export const CORRECTIONS = [
  "Retting: datoen over skal være uken etter.",
  "Retting: det var boveilederen, ikke programrådgiveren, som hadde samtalen.",
  "Retting: beløpet gjelder to måneder, ikke én.",
];
