import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { interpreterShareReading } from "@/db/schema/interpreters";
import { codeLabels } from "@/lib/people/queries/code-lists";
import type { Scope } from "@/lib/platform/transaction";
import {
  type BookingSums,
  begunQuarters,
  type ComparedSupplier,
  costsShown,
  type Held,
  SUPPLIERS_COMPARED,
  sharesShown,
  shortagesShown,
} from "../rules/interpreter-figures";
import { percentOf } from "../rules/results";
import type { InterpreterFigures, InterpreterQuarter } from "../types";

type Row = BookingSums & {
  language: string | null;
  supplier: ComparedSupplier | null;
  month: number | null;
};

const none: BookingSums = {
  held: 0,
  qualified: 0,
  notFound: 0,
  didNotCome: 0,
  exceptions: 0,
  withCost: 0,
  cost: 0,
};

/** Sums of a year's bookings by language, by kind of supplier and by month, in one reading. */
async function sumsOf(scope: Scope, year: number): Promise<Row[]> {
  return scope.tx.execute<Row>(sql`
    with booked as (
      select b.language, coalesce(s.kind, 'direct') as supplier,
        extract(month from b.held_on)::int as month, b.outcome, b.cost,
        b.outcome = 'came' as came,
        b.category <> 'none' and b.source not in ('relative', 'child') as is_qualified,
        b.deviation_ground is not null and coalesce(b.outcome, 'came') = 'came' as is_exception
      from interpreter_booking b
      left join interpreter_supplier s
        on s.municipality_id = b.municipality_id and s.id = b.supplier_id
      where b.municipality_id = ${scope.municipalityId}
        and b.held_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
        and b.held_on <= ${scope.today}::date
    )
    select language, supplier, month,
      (count(*) filter (where came))::int as held,
      (count(*) filter (where came and is_qualified))::int as qualified,
      (count(*) filter (where outcome = 'not_found'))::int as "notFound",
      (count(*) filter (where outcome in ('did_not_come', 'cancelled_late')))::int as "didNotCome",
      (count(*) filter (where is_exception))::int as exceptions,
      count(cost)::int as "withCost", coalesce(sum(cost), 0)::int as cost
    from booked group by grouping sets ((language), (supplier), (month))`);
}

const heldOf = ({ held, qualified }: Held): Held => ({ held, qualified });

/** How the meetings of a year were interpreted; no number tells of fewer than five. */
export async function interpreterFigures(scope: Scope, year: number): Promise<InterpreterFigures> {
  const [rows, readings] = await Promise.all([sumsOf(scope, year), readingsOf(scope, year)]);
  const languages = rows.flatMap(({ language, ...sums }) =>
    language ? [{ language, ...sums }] : [],
  );
  const months = Array.from(
    { length: 12 },
    (_, at): BookingSums => rows.find(({ month }) => month === at + 1) ?? none,
  );
  const bySize = languages.toSorted((a, b) => b.held - a.held);
  const quarters = begunQuarters(year, scope.today).map((quarter) => ({
    key: quarter,
    ...quarterSums(months, quarter),
  }));
  const shares = sharesShown(quarters.map(({ key, ...one }) => ({ key: String(key), ...one })));
  const names = await codeLabels(
    scope,
    languages.map(({ language }) => ["language", language] as const),
  );
  return {
    year,
    isEmpty: languages.length === 0,
    languages: sharesShown(
      bySize
        .filter(({ held }) => held > 0)
        .map(({ language, ...sums }) => ({ key: language, ...heldOf(sums) })),
    ),
    suppliers: sharesShown(
      SUPPLIERS_COMPARED.map((kind) => ({
        key: kind,
        ...heldOf(rows.find(({ supplier }) => supplier === kind) ?? none),
      })),
    ),
    quarters: quarters.map(({ key: quarter, held }): InterpreterQuarter => {
      const share = shares.groups.find(({ key }) => key === String(quarter))?.share ?? null;
      const found = readings.find((one) => one.quarter === quarter);
      return {
        quarter,
        share,
        hasHeld: held > 0,
        reading: found
          ? {
              measuredOn: found.measuredOn,
              measuredByName: found.measuredByName,
              percent: share && percentOf(found.qualified, found.held),
              version: found.version,
            }
          : null,
      };
    }),
    costs: costsShown(months),
    shortages: shortagesShown(languages),
    names: new Map([...names].map(([key, label]) => [key.replace("language.", ""), label])),
  };
}

/** The figures for a file that leaves the system; that they were taken out is put on the trail. */
export async function interpreterFiguresForFile(
  scope: Scope,
  year: number,
): Promise<InterpreterFigures> {
  scope.audit({
    action: "steering.export-interpreter-figures",
    objectType: "interpreter_figures",
    objectId: String(year),
  });
  return interpreterFigures(scope, year);
}

/** How many meetings of a quarter had an interpreter, and a qualified one. */
export async function heldInQuarter(scope: Scope, year: number, quarter: number): Promise<Held> {
  const rows = await sumsOf(scope, year);
  const months = Array.from(
    { length: 12 },
    (_, at): BookingSums => rows.find(({ month }) => month === at + 1) ?? none,
  );
  return quarterSums(months, quarter);
}

function quarterSums(months: readonly BookingSums[], quarter: number): Held {
  return months.slice((quarter - 1) * 3, quarter * 3).reduce<Held>(
    (sum, { held, qualified }) => ({
      held: sum.held + held,
      qualified: sum.qualified + qualified,
    }),
    { held: 0, qualified: 0 },
  );
}

function readingsOf(scope: Scope, year: number) {
  return scope.tx
    .select()
    .from(interpreterShareReading)
    .where(
      and(
        eq(interpreterShareReading.municipalityId, scope.municipalityId),
        eq(interpreterShareReading.year, year),
      ),
    );
}

/** The years that have bookings, newest first. */
export async function yearsWithBookings(scope: Scope): Promise<number[]> {
  const rows = await scope.tx.execute<{ year: number }>(sql`
    select distinct extract(year from held_on)::int as year from interpreter_booking
    where municipality_id = ${scope.municipalityId} and held_on <= ${scope.today}::date
    order by year desc limit 8`);
  return rows.map(({ year }) => year);
}
