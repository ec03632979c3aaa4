const norwegian = (day: string | null | undefined) => day?.split("-").reverse().join(".") ?? "";

/** What a list of participants says of someone; what is left out is as in the record. */
export type Listed = {
  number?: string;
  name?: string;
  decidedOn?: string;
  startedOn?: string;
  endedOn?: string;
  exitReason?: string;
  category?: string;
};

/** People as a list of participants in the national register, as its file has it. */
export function asParticipantList(people: readonly Listed[]): Buffer {
  const withCategory = people.some(({ category }) => category !== undefined);
  const heading = `Fødselsnummer;Navn;Vedtaksdato;Startdato;Sluttdato;Årsak til avslutning${withCategory ? ";Kategori" : ""}`;
  const lines = people.map((one) =>
    [
      ...[one.number ?? "", one.name ?? "", norwegian(one.decidedOn), norwegian(one.startedOn)],
      ...[norwegian(one.endedOn), one.exitReason ?? ""],
      ...(withCategory ? [one.category ?? ""] : []),
    ].join(";"),
  );
  return Buffer.from(`${[heading, ...lines].join("\r\n")}\r\n`);
}

/** People with their grants as a list of IMDi Tilskudd, as its file has it. */
export function asGrantList(
  rows: readonly { number?: string; code: string; amount: string }[],
): Buffer {
  const lines = rows.map(({ number, code, amount }) => [number ?? "", code, amount].join(";"));
  return Buffer.from(`${["Fødselsnummer;Kode;Beløp", ...lines].join("\r\n")}\r\n`);
}
