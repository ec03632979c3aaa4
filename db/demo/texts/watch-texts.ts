type WatchText = {
  basis: { legalBasis: string; lawReference: string; decidedBy: string; dpiaReference: string };
  members: readonly { name: string; reason: string }[];
  signals: readonly {
    signal: string;
    isOn: boolean;
    threshold: number | null;
    months: number | null;
  }[];
};

/** The watch of the demo municipalities that have one. */
export const WATCHES: Readonly<Partial<Record<string, WatchText>>> = {
  "9902": {
    basis: {
      legalBasis:
        "Kommunen har vurdert at det er nødvendig å se når samme hjelper går igjen, for å hindre at noen blir utnyttet på boligmarkedet.",
      lawReference: "personvernforordningen artikkel 6 nr. 1 bokstav e",
      decidedBy: "Kommunedirektøren",
      dpiaReference: "Vurdering av personvernkonsekvenser, sak 25/381",
    },
    members: [
      { name: "Ingrid Haugen", reason: "Leder, og tar opp saker med utleiere og hjelpere." },
      { name: "Kari Nordby", reason: "Snakker med husstandene om hjelp de har fått." },
    ],
    signals: [{ signal: "same_landlord", isOn: false, threshold: 4, months: 24 }],
  },
};
