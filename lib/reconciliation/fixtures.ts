const norwegian = (day: string | null | undefined) => day?.split("-").reverse().join(".") ?? "";

/** What a list of participants says of someone; what is left out is as in the record. */
export type Listed = {
  number?: string;
  name?: string;
  decidedOn?: string;
  startedOn?: string;
  endedOn?: string;
  exitReason?: string;
};

/** People as a list of participants in the national register, as its file has it. */
export function asParticipantList(people: readonly Listed[]): Buffer {
  const heading = "Fødselsnummer;Navn;Vedtaksdato;Startdato;Sluttdato;Årsak til avslutning";
  const lines = people.map((one) =>
    [
      ...[one.number ?? "", one.name ?? "", norwegian(one.decidedOn), norwegian(one.startedOn)],
      ...[norwegian(one.endedOn), one.exitReason ?? ""],
    ].join(";"),
  );
  return Buffer.from(`${[heading, ...lines].join("\r\n")}\r\n`);
}
