import "server-only";
import { unknownCodes } from "@/lib/people/queries/code-lists";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { BookingContent } from "../input";
import { requireInterpreter } from "../queries/interpreters";
import { overlapOf } from "../queries/overlapping";
import { requireSupplier } from "../queries/suppliers";
import { deviationOf, refusedBecause } from "../rules/booking";
import type { InterpreterCategory } from "../rules/interpreting";

type Fields = Record<string, string[]>;
type Who = {
  interpreterId: string | null;
  supplierId: string | null;
  otherName: string | null;
  category: InterpreterCategory | null;
};

const nobody: Who = { interpreterId: null, supplierId: null, otherName: null, category: null };

/**
 * The booking as it is kept: what belongs to another choice of interpreter is left out, and the
 * category of someone in the register is the register's. Fails with the law's ground for someone who
 * may not interpret, and where the interpreter or the household is booked at the same time and nobody
 * has said why that is meant.
 *
 * @throws not found, for an interpreter or a supplier of nobody's or another's
 */
export async function bookingParts(
  scope: Scope,
  act: string,
  content: BookingContent,
  place: { caseId: string; bookingId?: string },
): Promise<Result<BookingContent>> {
  const fields: Fields = {};
  const who = await whoInterprets(scope, act, content, fields);
  const { heldOn, source, language } = content;
  const refusals = refusedBecause({ ...content, category: who.category });
  for (const { field, code } of refusals) fields[field] = [code];
  Object.assign(fields, await unknownCodes(scope, { language: ["language", language] }));
  const atOnce = await overlapOf(
    scope,
    { ...content, interpreterId: who.interpreterId, caseId: place.caseId },
    place.bookingId,
  );
  const isDouble = atOnce.interpreter || atOnce.household;
  if (isDouble && !content.overlapReason) {
    const code = atOnce.interpreter ? "interpreter-overlaps" : "household-overlaps";
    fields.overlapReason = [`interpreters.errors.${code}`];
  }
  if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
  const departs = deviationOf({ source, category: who.category, heldOn }) !== null;
  return ok({
    ...content,
    ...who,
    ...(!departs && { deviationGround: null, deviationReason: null }),
    ...(source === "none_yet" && { confirmedOn: null }),
    ...(!isDouble && { overlapReason: null }),
  });
}

async function whoInterprets(
  scope: Scope,
  act: string,
  content: BookingContent,
  fields: Fields,
): Promise<Who> {
  const { source, interpreterId, supplierId, otherName, category } = content;
  if (source === "register") {
    if (!interpreterId) {
      fields.interpreterId = ["interpreters.errors.choose-interpreter"];
      return nobody;
    }
    const chosen = await requireInterpreter(scope, interpreterId, act);
    if (!chosen.languages.includes(content.language)) {
      fields.interpreterId = ["interpreters.errors.not-their-language"];
    }
    return { ...nobody, interpreterId, supplierId: chosen.supplierId, category: chosen.category };
  }
  if (source === "supplier") {
    if (!supplierId) fields.supplierId = ["interpreters.errors.choose-supplier"];
    else await requireSupplier(scope, supplierId, act);
    return { ...nobody, supplierId, otherName, category };
  }
  if (source === "other") {
    if (!otherName) fields.otherName = ["interpreters.errors.name-missing"];
    if (!category) fields.category = ["interpreters.errors.category-missing"];
    return { ...nobody, otherName, category };
  }
  return nobody;
}
