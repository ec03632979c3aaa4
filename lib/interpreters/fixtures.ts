import { expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { bookInterpreter } from "./commands/book-interpreter";
import { registerInterpreter } from "./commands/register-interpreter";
import { registerSupplier } from "./commands/register-supplier";

/** An agency in the register; the id. */
export async function aSupplier(ctx: Ctx, given: Record<string, unknown> = {}): Promise<string> {
  const input = { kind: "private", name: "Ord og Mening AS", ...given };
  return expectOk(await registerSupplier(ctx, input)).supplierId;
}

/** An interpreter in the register; the id. */
export async function anInterpreter(
  ctx: Ctx,
  given: Record<string, unknown> = {},
): Promise<string> {
  const input = { name: "Samira Haddad", languages: ["ar"], category: "B", ...given };
  return expectOk(await registerInterpreter(ctx, input)).interpreterId;
}

/** What a booking of a supplier's interpreter says. */
export const ORDERED = {
  purpose: "guidance",
  heldOn: "2026-11-20",
  language: "ar",
  mode: "in_person",
} as const;

/** A booking of a case; nobody has been found yet, unless something else is given. */
export async function aBooking(
  ctx: Ctx,
  caseId: string,
  given: Record<string, unknown> = {},
): Promise<string> {
  const input = { caseId, ...ORDERED, source: "none_yet", ...given };
  return expectOk(await bookInterpreter(ctx, input)).bookingId;
}
