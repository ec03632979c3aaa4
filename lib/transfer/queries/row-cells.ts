import "server-only";
import type { Ctx } from "@/lib/platform/context";
import { decryptField, encryptField } from "@/lib/platform/field-encryption";

const place = (ctx: Ctx, runId: string, rowNumber: number) => ({
  municipalityId: ctx.municipalityId,
  table: "import_row",
  column: "cells",
  rowId: `${runId}/${rowNumber}`,
});

/** The cells of a row, encrypted for their place. */
export function sealCells(
  ctx: Ctx,
  runId: string,
  rowNumber: number,
  cells: readonly string[],
): string {
  return encryptField(JSON.stringify(cells), place(ctx, runId, rowNumber));
}

/** The cells of a row as they were read; none when they have been erased. */
export function openCells(
  ctx: Ctx,
  runId: string,
  rowNumber: number,
  sealed: string | null,
): string[] {
  return sealed ? (JSON.parse(decryptField(sealed, place(ctx, runId, rowNumber))) as string[]) : [];
}
