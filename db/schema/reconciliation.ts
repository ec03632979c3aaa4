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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { person } from "./people";
import { account, municipality } from "./users";

const listKinds = sql`kind in ('nir_participants','nir_norwegian','grants')`;

/** A list of the state's, of a year, read, mapped and compared with the record; then kept as it was. */
export const reconciliationRun = pgTable(
  "reconciliation_run",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    kind: text().notNull(),
    /** The year that is reported on. */
    year: integer().notNull(),
    fileName: text().notNull(),
    fileSize: integer().notNull(),
    fileDigest: text().notNull(),
    format: text().notNull(),
    encoding: text(),
    delimiter: text(),
    headings: text().array().notNull(),
    mapping: jsonb().$type<Record<string, string>>().notNull().default({}),
    status: text().notNull(),
    /** How far the comparison is: reading the rows, going through people, tidying up. */
    phase: text().notNull().default("reading"),
    /** The last person gone through, or row read; the work goes on after it. */
    doneUntil: text(),
    rowCount: integer().notNull().default(0),
    doneCount: integer().notNull().default(0),
    totalCount: integer().notNull().default(0),
    summary: jsonb().$type<Record<string, number>>().notNull().default({}),
    problem: text(),
    /** Digest of every row as compared, in order; tells whether the copy is whole. */
    digest: text(),
    startedBy: uuid().notNull(),
    startedByName: text().notNull(),
    createdAt: createdAt(),
    comparedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.startedBy],
      foreignColumns: [account.municipalityId, account.id],
    }),
    check("reconciliation_run_kind", listKinds),
    check("reconciliation_run_year", sql`year between 2000 and 2100`),
    check(
      "reconciliation_run_status",
      sql`status in ('uploaded','words','comparing','compared','failed','cancelled')`,
    ),
    check("reconciliation_run_phase", sql`phase in ('reading','people','tidying')`),
    check(
      "reconciliation_run_compared",
      sql`(status = 'compared') = (compared_at is not null) and (status = 'compared') = (digest is not null)`,
    ),
    // One comparison of a kind at a time, so that two never judge the same difference.
    uniqueIndex("reconciliation_run_under_way")
      .on(t.municipalityId, t.kind)
      .where(sql`status = 'comparing'`),
    index("reconciliation_run_newest").on(t.municipalityId, t.createdAt.desc(), t.id.desc()),
    index("reconciliation_run_file").on(t.municipalityId, t.kind, t.fileDigest),
    tenantPolicy(),
  ],
);

/**
 * A row of the list with what the record said at that moment, or someone of the record who is not in
 * the list. Encrypted; a trigger keeps it once the list is compared, until its time is out.
 */
export const reconciliationRow = pgTable(
  "reconciliation_row",
  {
    municipalityId: municipalityId(),
    runId: uuid().notNull(),
    position: integer().notNull(),
    /** As the file counts; none for someone who is not in it. */
    rowNumber: integer(),
    cells: text(),
    /** What theirs and ours say, field by field. */
    compared: text(),
    state: text().notNull(),
    problems: jsonb()
      .$type<{ level: "error" | "warning"; column: string | null; code: string }[]>()
      .notNull()
      .default([]),
    personId: uuid(),
    caseId: uuid(),
    /** By which the row is known again in another list: its person, else a digest of its number. */
    subjectKey: text(),
    differenceCount: integer().notNull().default(0),
    /** The last day on which it may be kept. */
    keepUntil: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.runId, t.position] }),
    foreignKey({
      columns: [t.municipalityId, t.runId],
      foreignColumns: [reconciliationRun.municipalityId, reconciliationRun.id],
    }),
    check(
      "reconciliation_row_state",
      sql`state in ('waiting','matched','unmatched','unreadable','missing','total')`,
    ),
    check("reconciliation_row_missing", sql`(state = 'missing') = (row_number is null)`),
    index("reconciliation_row_subject").on(t.municipalityId, t.runId, t.subjectKey),
    index("reconciliation_row_person").on(t.municipalityId, t.personId),
    index("reconciliation_row_keep").on(t.municipalityId, t.keepUntil),
    tenantPolicy(),
  ],
);

/** Something in which a list and the record differ, from the first list that told of it to its end. */
export const reconciliationItem = pgTable(
  "reconciliation_item",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    kind: text().notNull(),
    year: integer().notNull(),
    subjectKey: text().notNull(),
    field: text().notNull(),
    personId: uuid(),
    caseId: uuid(),
    /** Of someone who is not known here: where in the list it stands. */
    rowNumber: integer(),
    ours: text(),
    theirs: text(),
    result: text().notNull(),
    state: text().notNull().default("open"),
    /** Which side is right, and where it is put right. */
    rightSide: text(),
    correctAt: text(),
    note: text(),
    assignedTo: uuid(),
    assignedToName: text(),
    closedBy: uuid(),
    closedByName: text(),
    closedOn: date({ mode: "string" }),
    firstRunId: uuid().notNull(),
    lastRunId: uuid().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.lastRunId],
      foreignColumns: [reconciliationRun.municipalityId, reconciliationRun.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.assignedTo],
      foreignColumns: [account.municipalityId, account.id],
    }),
    check("reconciliation_item_kind", listKinds),
    check("reconciliation_item_result", sql`result in ('differs','missing_here','missing_there')`),
    check(
      "reconciliation_item_state",
      sql`state in ('open','judged','done','impossible','agreed')
        and (state in ('open','judged')) = (closed_on is null)`,
    ),
    check("reconciliation_item_side", sql`right_side in ('ours','theirs','neither')`),
    check("reconciliation_item_where", sql`correct_at in ('here','register','imdi')`),
    check("reconciliation_item_judged", sql`(right_side is null) = (correct_at is null)`),
    check("reconciliation_item_impossible", sql`state <> 'impossible' or note is not null`),
    uniqueIndex("reconciliation_item_subject").on(
      t.municipalityId,
      t.kind,
      t.year,
      t.subjectKey,
      t.field,
    ),
    index("reconciliation_item_open")
      .on(t.municipalityId, t.kind, t.year, t.id)
      .where(sql`state in ('open','judged')`),
    index("reconciliation_item_assigned")
      .on(t.municipalityId, t.assignedTo, t.id)
      .where(sql`state in ('open','judged')`),
    index("reconciliation_item_run").on(t.municipalityId, t.lastRunId, t.id),
    index("reconciliation_item_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);

/** What happened to a difference. Never changed. */
export const reconciliationEvent = pgTable(
  "reconciliation_event",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    itemId: uuid().notNull(),
    act: text().notNull(),
    /** Which side was said to be right. */
    rightSide: text(),
    /** Of how many the count of open differences goes up or down. */
    step: integer().notNull(),
    ours: text(),
    theirs: text(),
    runId: uuid(),
    note: text(),
    byId: uuid(),
    byName: text(),
    happenedOn: date({ mode: "string" }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.itemId],
      foreignColumns: [reconciliationItem.municipalityId, reconciliationItem.id],
    }),
    check(
      "reconciliation_event_act",
      sql`act in ('found','changed','judged','assigned','done','impossible','agreed','reopened','noted')`,
    ),
    check("reconciliation_event_side", sql`right_side in ('ours','theirs','neither')`),
    check("reconciliation_event_step", sql`step in (-1, 0, 1)`),
    index("reconciliation_event_item").on(t.municipalityId, t.itemId, t.id),
    index("reconciliation_event_day").on(t.municipalityId, t.happenedOn).where(sql`step <> 0`),
    tenantPolicy(),
  ],
);

/** What a word of the state's lists means here, as someone has said. */
export const reconciliationWord = pgTable(
  "reconciliation_word",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    field: text().notNull(),
    /** In small letters, without accents. */
    word: text().notNull(),
    /** The code here; none when the word is not to be compared. */
    code: text(),
    savedBy: uuid().notNull(),
    savedByName: text().notNull(),
    savedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.field, t.word] }), tenantPolicy()],
);

/** That something in the record is registered in the national register, or cannot be. */
export const registerMark = pgTable(
  "register_mark",
  {
    municipalityId: municipalityId(),
    kind: text().notNull(),
    /** The row of the record that it is about. */
    sourceId: uuid().notNull(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    happenedOn: date({ mode: "string" }).notNull(),
    registeredOn: date({ mode: "string" }),
    /** Why it cannot be registered. */
    impossibleBecause: text(),
    markedBy: uuid().notNull(),
    markedByName: text().notNull(),
    markedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.kind, t.sourceId] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check(
      "register_mark_how",
      sql`(registered_on is null) <> (impossible_because is null) and registered_on >= happened_on`,
    ),
    index("register_mark_case").on(t.municipalityId, t.caseId),
    index("register_mark_newest").on(t.municipalityId, t.markedAt.desc()),
    tenantPolicy(),
  ],
);
