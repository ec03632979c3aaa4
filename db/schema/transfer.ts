import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { account, municipality } from "./users";

/** How the headings of a file map to fields, saved by name. */
export const importMapping = pgTable(
  "import_mapping",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    name: text().notNull(),
    columns: jsonb().$type<Record<string, string>>().notNull(),
    /** Digest of the set of headings, so that the same kind of file finds its mapping again. */
    headingDigest: text().notNull(),
    savedBy: uuid().notNull(),
    savedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    index("import_mapping_headings").on(t.municipalityId, t.headingDigest),
    tenantPolicy(),
  ],
);

/** One file brought in: read, mapped, checked, tried and carried out. */
export const importRun = pgTable(
  "import_run",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    /** What the rows are of: people with their households, dwellings, or days in a class. */
    kind: text().notNull().default("people"),
    fileName: text().notNull(),
    fileSize: integer().notNull(),
    fileDigest: text().notNull(),
    format: text().notNull(),
    encoding: text(),
    delimiter: text(),
    headings: text().array().notNull(),
    mapping: jsonb().$type<Record<string, string>>().notNull().default({}),
    teamId: uuid(),
    settlementType: text(),
    status: text().notNull(),
    rowCount: integer().notNull().default(0),
    doneCount: integer().notNull().default(0),
    summary: jsonb().$type<Record<string, number>>().notNull().default({}),
    problem: text(),
    /** Until when the process that works on the import is trusted to be alive. */
    leasedUntil: instant(),
    startedBy: uuid().notNull(),
    startedByName: text().notNull(),
    createdAt: createdAt(),
    finishedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.startedBy],
      foreignColumns: [account.municipalityId, account.id],
    }),
    check(
      "import_run_status",
      sql`status in ('uploaded','checking','checked','importing','finished','failed','cancelled')`,
    ),
    check("import_run_kind", sql`kind in ('people','dwellings','attendance')`),
    index("import_run_newest").on(t.municipalityId, t.createdAt.desc()),
    tenantPolicy(),
  ],
);

/**
 * A row of the file. The cells are encrypted, and erased when the row is registered, when the run is
 * cancelled, and after a day.
 */
export const importRow = pgTable(
  "import_row",
  {
    municipalityId: municipalityId(),
    runId: uuid().notNull(),
    rowNumber: integer().notNull(),
    cells: text(),
    state: text().notNull(),
    problems: jsonb()
      .$type<
        {
          level: "error" | "warning";
          column: string | null;
          code: string;
          params?: Record<string, string | number>;
        }[]
      >()
      .notNull()
      .default([]),
    /** Number of the first row of the household, with leading zeros. */
    householdKey: text(),
    matchedPersonId: uuid(),
    /** What the user decided about a likely duplicate: same, different. */
    decision: text(),
    personId: uuid(),
    caseId: uuid(),
    matchedDwellingId: uuid(),
    participationId: uuid(),
    dwellingId: uuid(),
    changedFields: text().array().notNull().default([]),
    processedOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.runId, t.rowNumber] }),
    foreignKey({
      columns: [t.municipalityId, t.runId],
      foreignColumns: [importRun.municipalityId, importRun.id],
    }),
    check(
      "import_row_state",
      sql`state in ('waiting','new','change','same','duplicate','error','created','changed','unchanged','skipped')`,
    ),
    check("import_row_decision", sql`decision in ('same','different')`),
    index("import_row_state").on(t.municipalityId, t.runId, t.state, t.rowNumber),
    tenantPolicy(),
  ],
);
