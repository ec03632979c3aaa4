"use server";
import { headers } from "next/headers";
import { showInForm } from "@/app/_server/errors";
import { isOwnOrigin } from "@/app/_server/origin";
import { requireCtx } from "@/app/_server/session";
import { revealIdentifier } from "@/lib/people/commands/reveal-identifier";
import { isDomainError } from "@/lib/platform/errors";

export type Revealed = { number: string } | { error: string } | null;

/** Gives one number in full; the form adapter cannot, since it gives back states and no values. */
export async function revealIdentifierAction(
  personId: string,
  identifierId: string,
  _before: Revealed,
  _form: FormData,
): Promise<Revealed> {
  if (!isOwnOrigin(await headers())) return { error: "errors.cross-site" };
  const ctx = await requireCtx();
  try {
    const result = await revealIdentifier(ctx, { personId, identifierId });
    return result.ok ? { number: result.value.number } : { error: result.error.code };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { error: showInForm(error, {}).code ?? "errors.unknown" };
  }
}
