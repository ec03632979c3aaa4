import "server-only";
import type { MunicipalityId } from "@/lib/platform/context";
import { decryptField, encryptField } from "@/lib/platform/field-encryption";
import type { Compared } from "../types";

export type SealedColumn = "cells" | "compared";
type At = { municipalityId: MunicipalityId; runId: string; position: number };

/** Where a value of a row stands; bound to its ciphertext. */
export const placeOf = ({ municipalityId, runId, position }: At, column: SealedColumn) => ({
  municipalityId,
  table: "reconciliation_row",
  column,
  rowId: `${runId}/${position}`,
});

export const sealCells = (at: At, cells: readonly string[]) =>
  encryptField(JSON.stringify(cells), placeOf(at, "cells"));

export const openCells = (at: At, sealed: string | null) =>
  sealed ? (JSON.parse(decryptField(sealed, placeOf(at, "cells"))) as string[]) : [];

export const sealCompared = (at: At, compared: Compared) =>
  encryptField(JSON.stringify(compared), placeOf(at, "compared"));

export const openCompared = (at: At, sealed: string | null): Compared =>
  sealed
    ? (JSON.parse(decryptField(sealed, placeOf(at, "compared"))) as Compared)
    : { ours: null, theirs: null, kept: {} };
