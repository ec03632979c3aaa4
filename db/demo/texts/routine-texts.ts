import type { RoutineStage } from "@/lib/routines/rules/stages";

type Text = { nb: string; nn?: string; en?: string };

/** What an invented municipality has written for its own people; the last text of a stage stands. */
export const ROUTINE_TEXTS: Readonly<Record<string, Partial<Record<RoutineStage, Text[]>>>> = {
  "9902": {
    request: [
      { nb: "Bosettingsteamet går gjennom listen i IMDinett hver mandag." },
      {
        nb: "Bosettingsteamet går gjennom listen i IMDinett mandag og torsdag. Kari svarer, Lars er vikar.",
        nn: "Busettingsteamet går gjennom lista i IMDinett måndag og torsdag. Kari svarar, Lars er vikar.",
      },
    ],
    self_settlement_assessment: [
      {
        nb: "Ta alltid samtalen alene med tolk før befaringen. Befaring bestilles i fellespostkassen til boligkontoret, og skal være gjort innen fem virkedager.",
      },
    ],
    settlement: [
      {
        nb: `Første dag: Hent husstanden på stasjonen, og lås opp boligen sammen med dem. Vis røykvarsler, komfyr og sikringsskap.

Første uke: Meld flytting til Folkeregisteret, bestill time i banken og hos legen, og si fra til skole og barnehage. Innkjøpskort hentes i resepsjonen.

Andre uke: Oppfølgingsteamet tar over. Overlevering skjer i møtet onsdag klokken ni, med begge konsulentene til stede.

Skjemaer ligger på https://storvang.example/bosetting/skjemaer.`,
      },
    ],
    introduction_programme: [
      { nb: "Vedtak om program skrives senest en uke etter kartleggingen. Anne kvalitetssikrer." },
    ],
  },
};
