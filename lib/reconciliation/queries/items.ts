import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { reconciliationItem } from "@/db/schema/reconciliation";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { ITEM_FILTERS } from "../input";
import type { ListKind } from "../rules/lists";
import type { ItemLine } from "../types";

type ItemFilter = (typeof ITEM_FILTERS)[number];

const PAGE_SIZE = 30;

/** Condition on an item: someone not known here, or of a case that the actor may open. */
const maySee = (scope: Scope) => sql`(i.case_id is null or exists (
  select from ${settlementCase} where ${settlementCase.municipalityId} = i.municipality_id
    and ${settlementCase.id} = i.case_id and ${mayOpenCase(scope)}))`;

function narrowed(scope: Scope, show: ItemFilter): SQL {
  switch (show) {
    case "left":
      return sql`i.state in ('open','judged')`;
    case "open":
      return sql`i.state = 'open'`;
    case "judged":
      return sql`i.state = 'judged'`;
    case "mine":
      return sql`i.state in ('open','judged') and i.assigned_to = ${scope.actor.accountId}::uuid`;
    case "settled":
      return sql`i.state in ('done','impossible','agreed')`;
    default:
      return sql`true`;
  }
}

const columns = sql`i.id, i.kind, i.year, i.field, i.result, i.ours, i.theirs, i.state,
  i.right_side as "rightSide", i.correct_at as "correctAt", i.note, i.assigned_to as "assignedTo",
  i.assigned_to_name as "assignedToName", i.closed_by_name as "closedByName",
  i.closed_on as "closedOn", i.version, i.case_id as "caseId", i.person_id as "personId",
  i.row_number as "rowNumber", p.display_name as name`;

const withPerson = sql`${reconciliationItem} i left join ${person} p
  on p.municipality_id = i.municipality_id and p.id = i.person_id`;

/**
 * The differences of a list and year, person by person: those that are not known here first, then by
 * name. A page ends with a whole person. Of those about people whom the actor may not know of, the number alone.
 */
export async function itemPage(
  scope: Scope,
  { kind, year }: { kind: ListKind; year: number },
  { show, field, after }: { show: ItemFilter; field: string | null; after: string | null },
): Promise<{ items: ItemLine[]; next: string | null; hidden: number }> {
  const own = sql`i.municipality_id = ${scope.municipalityId} and i.kind = ${kind} and i.year = ${year}
    and ${narrowed(scope, show)} ${field ? sql`and i.field = ${field}` : sql``}`;
  const key = sql`(coalesce(p.search_name, ''), i.subject_key, i.id)`;
  const from = after
    ? sql`and ${key} > (select coalesce(p.search_name, ''), i.subject_key, i.id
        from ${withPerson} where i.municipality_id = ${scope.municipalityId} and i.id = ${after}::uuid)`
    : sql``;
  const [rows, [{ hidden } = { hidden: 0 }]] = await Promise.all([
    scope.tx.execute<ItemLine>(sql`select ${columns} from ${withPerson}
      where ${own} and ${maySee(scope)} ${from} order by ${key} limit ${PAGE_SIZE + 1}`),
    scope.tx.execute<{ hidden: number }>(sql`select count(*)::int as hidden
      from ${reconciliationItem} i where ${own} and not ${maySee(scope)}`),
  ]);
  scope.audit({ action: "reconciliation.view-items", objectType: "reconciliation_item" });
  const items = rows.slice(0, PAGE_SIZE);
  return { items, next: rows.length > PAGE_SIZE ? (items.at(-1)?.id ?? null) : null, hidden };
}

/**
 * One difference, locked for a change.
 *
 * @throws notFound, the refusal audited: foreign, unknown, or about someone the actor may not know of
 */
export async function itemForChange(scope: Scope, id: string, action: string): Promise<ItemLine> {
  const refusal = { action, objectType: "reconciliation_item", objectId: id };
  if (!isId(id)) throw notFound({ ...refusal, objectId: undefined });
  const [row] = await scope.tx.execute<ItemLine>(sql`select ${columns} from ${withPerson}
    where i.municipality_id = ${scope.municipalityId} and i.id = ${id}::uuid and ${maySee(scope)}
    for update of i`);
  if (!row) throw notFound(refusal);
  return row;
}
