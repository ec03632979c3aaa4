import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { interpreter, interpreterBooking, interpreterSupplier } from "@/db/schema/interpreters";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { InterpreterFilter } from "../input";
import type { Interpreter, InterpreterChoice, InterpreterPage, InterpreterRow } from "../types";

const PAGE_SIZE = 25;
const MOST_CHOICES = 300;

const byName = sql`lower(${interpreter.name}) collate "nb-NO-x-icu"`;

/** The register by name, 25 at a time; `after` is the id of the last one seen. */
export async function listInterpreters(
  scope: Scope,
  { language, category, retired, after }: InterpreterFilter,
): Promise<InterpreterPage> {
  const { municipalityId } = scope;
  const rows = await scope.tx
    .select({
      id: interpreter.id,
      name: interpreter.name,
      languages: interpreter.languages,
      category: interpreter.category,
      modes: interpreter.modes,
      supplierId: interpreter.supplierId,
      supplierName: interpreterSupplier.name,
      phone: interpreter.phone,
      email: interpreter.email,
      isRetired: interpreter.isRetired,
      bookings: sql<number>`(select count(*)::int from ${interpreterBooking} b
        where b.municipality_id = ${municipalityId} and b.interpreter_id = ${interpreter.id})`,
    })
    .from(interpreter)
    .leftJoin(
      interpreterSupplier,
      and(
        eq(interpreterSupplier.municipalityId, interpreter.municipalityId),
        eq(interpreterSupplier.id, interpreter.supplierId),
      ),
    )
    .where(
      and(
        eq(interpreter.municipalityId, municipalityId),
        retired ? undefined : eq(interpreter.isRetired, false),
        language ? sql`${language} = any(${interpreter.languages})` : undefined,
        category && eq(interpreter.category, category),
        after
          ? sql`(${byName}, ${interpreter.id}) > (
            select lower(last.name) collate "nb-NO-x-icu", last.id from ${interpreter} last
            where last.municipality_id = ${municipalityId} and last.id = ${after}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(byName), asc(interpreter.id))
    .limit(PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE) as InterpreterRow[];
  return { rows: shown, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}

/** Interpreters in use, to choose among for a booking. */
export async function interpreterChoices(scope: Scope): Promise<InterpreterChoice[]> {
  const rows = await scope.tx
    .select({
      id: interpreter.id,
      name: interpreter.name,
      languages: interpreter.languages,
      category: interpreter.category,
    })
    .from(interpreter)
    .where(
      and(eq(interpreter.municipalityId, scope.municipalityId), eq(interpreter.isRetired, false)),
    )
    .orderBy(asc(byName), asc(interpreter.id))
    .limit(MOST_CHOICES);
  return rows as InterpreterChoice[];
}

/** An interpreter; `lock` holds the row until the transaction ends. @throws not found */
export async function requireInterpreter(
  scope: Scope,
  interpreterId: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Interpreter> {
  const refusal = { action, objectType: "interpreter", objectId: interpreterId };
  if (!isId(interpreterId)) throw notFound(refusal);
  const query = scope.tx
    .select({
      id: interpreter.id,
      name: interpreter.name,
      languages: interpreter.languages,
      category: interpreter.category,
      modes: interpreter.modes,
      supplierId: interpreter.supplierId,
      phone: interpreter.phone,
      email: interpreter.email,
      note: interpreter.note,
      isRetired: interpreter.isRetired,
      version: interpreter.version,
    })
    .from(interpreter)
    .where(
      and(eq(interpreter.municipalityId, scope.municipalityId), eq(interpreter.id, interpreterId)),
    );
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound(refusal);
  return row as Interpreter;
}

/** An interpreter for their page; the view is put on the trail. @throws not found */
export async function viewInterpreter(scope: Scope, interpreterId: string): Promise<Interpreter> {
  const action = "interpreters.view-interpreter";
  const found = await requireInterpreter(scope, interpreterId, action);
  scope.audit({ action, objectType: "interpreter", objectId: found.id });
  return found;
}
