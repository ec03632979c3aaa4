import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { interpreterSupplier } from "@/db/schema/interpreters";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { Supplier } from "../types";

const columns = {
  id: interpreterSupplier.id,
  kind: interpreterSupplier.kind,
  name: interpreterSupplier.name,
  phone: interpreterSupplier.phone,
  email: interpreterSupplier.email,
  note: interpreterSupplier.note,
  isRetired: interpreterSupplier.isRetired,
  version: interpreterSupplier.version,
};

/** A municipality orders from few; a longer list would be a mistake. */
const MOST_SHOWN = 200;

/** The suppliers by name, those that are not used any more last. */
export async function suppliers(scope: Scope): Promise<Supplier[]> {
  const rows = await scope.tx
    .select(columns)
    .from(interpreterSupplier)
    .where(eq(interpreterSupplier.municipalityId, scope.municipalityId))
    .orderBy(
      asc(interpreterSupplier.isRetired),
      asc(sql`lower(${interpreterSupplier.name}) collate "nb-NO-x-icu"`),
      asc(interpreterSupplier.id),
    )
    .limit(MOST_SHOWN);
  return rows as Supplier[];
}

/** A supplier; `lock` holds the row until the transaction ends. @throws not found */
export async function requireSupplier(
  scope: Scope,
  supplierId: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Supplier> {
  const refusal = { action, objectType: "interpreter_supplier", objectId: supplierId };
  if (!isId(supplierId)) throw notFound(refusal);
  const query = scope.tx
    .select(columns)
    .from(interpreterSupplier)
    .where(
      and(
        eq(interpreterSupplier.municipalityId, scope.municipalityId),
        eq(interpreterSupplier.id, supplierId),
      ),
    );
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound(refusal);
  return row as Supplier;
}

/** A supplier for its page; the view is put on the trail. @throws not found */
export async function viewSupplier(scope: Scope, supplierId: string): Promise<Supplier> {
  const action = "interpreters.view-supplier";
  const found = await requireSupplier(scope, supplierId, action);
  scope.audit({ action, objectType: "interpreter_supplier", objectId: found.id });
  return found;
}
