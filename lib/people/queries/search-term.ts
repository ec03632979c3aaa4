import "server-only";
import type { Ctx } from "@/lib/platform/context";
import { decryptField, encryptField } from "@/lib/platform/field-encryption";

const place = (ctx: Ctx) => ({
  municipalityId: ctx.municipalityId,
  table: "search",
  column: "term",
  rowId: ctx.actor.accountId,
});

/** What was looked for, made fit for an address: names and numbers never stand there in clear. */
export function sealTerm(ctx: Ctx, term: string): string {
  return encryptField(term.trim().slice(0, 100), place(ctx));
}

/** The term that an address holds; empty when it is none of this account's. */
export function openTerm(ctx: Ctx, sealed: string | undefined): string {
  if (!sealed) return "";
  try {
    return decryptField(sealed, place(ctx));
  } catch {
    return "";
  }
}
