/** The state's registers and systems that fields of this record are reported to, or stand in. */
export const REGISTERS = ["imdinett", "nir", "folkeregisteret"] as const;
export type Register = (typeof REGISTERS)[number];

/** Where something is known from; without an address when no public page was found. */
export type Source = {
  readonly title: string;
  readonly year: number | null;
  readonly url?: string;
};

/**
 * Where the state answers questions about a register. A channel that no source names is null, and an
 * address that no source gives is left out: the municipality writes its own contact beside it.
 */
export type Channel = { readonly code: "support_portal"; readonly source: Source } | null;

const SUPPORT: Channel = {
  code: "support_portal",
  source: { title: "IMDi: Brukerretting av service og support (SOS), FoU-listen", year: 2017 },
};

export const CHANNELS: Readonly<Record<Register, Channel>> = {
  imdinett: SUPPORT,
  nir: SUPPORT,
  folkeregisteret: null,
};

/**
 * What a question to support can be known by: the number of the case, which says nothing to anyone
 * outside the municipality, and the code of the field. Never a name, a number of a person or a date.
 */
export function supportReference(code: string, caseNumber: string | null): string {
  return caseNumber ? `${caseNumber} ${code}` : code;
}
