import type { Register } from "./rules/registers";

/** Whom to ask about a register, in the municipality's own words; version 0 before it was written. */
export type SupportContact = {
  readonly register: Register;
  readonly contact: string | null;
  readonly version: number;
};
