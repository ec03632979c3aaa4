import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { household, person } from "./people";
import { account, municipality, team } from "./users";

/** The case of a household. The columns under "kept" are written by the refresh before commit. */
export const settlementCase = pgTable(
  "settlement_case",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    /** Shown to people, such as 2026-00042; unique in the municipality. */
    number: text().notNull(),
    householdId: uuid().notNull(),
    settlementType: text().notNull(),
    teamId: uuid().notNull(),
    status: text().notNull().default("open"),
    openedOn: date({ mode: "string" }).notNull(),
    closedOn: date({ mode: "string" }),
    closeReason: text(),
    closeNote: text(),
    checklistEdition: integer().notNull(),
    // kept
    householdName: text().notNull().default(""),
    memberCount: integer().notNull().default(0),
    openStages: text().array().notNull().default([]),
    addressProtection: text().notNull().default("none"),
    nextDueOn: date({ mode: "string" }),
    openItemCount: integer().notNull().default(0),
    lastActivityAt: instant().notNull().defaultNow(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique("settlement_case_number").on(t.municipalityId, t.number),
    foreignKey({
      columns: [t.municipalityId, t.householdId],
      foreignColumns: [household.municipalityId, household.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.teamId],
      foreignColumns: [team.municipalityId, team.id],
    }),
    check("settlement_case_status", sql`status in ('open','closed')`),
    check("settlement_case_closed", sql`(status = 'closed') = (closed_on is not null)`),
    index("settlement_case_activity").on(
      t.municipalityId,
      t.status,
      t.lastActivityAt.desc(),
      t.id.desc(),
    ),
    index("settlement_case_team_activity").on(
      t.municipalityId,
      t.teamId,
      t.status,
      t.lastActivityAt.desc(),
      t.id.desc(),
    ),
    index("settlement_case_name").on(
      t.municipalityId,
      sql`household_name collate "nb-NO-x-icu"`,
      t.id,
    ),
    index("settlement_case_due").on(t.municipalityId, t.status, t.nextDueOn, t.id),
    index("settlement_case_household").on(t.municipalityId, t.householdId),
    tenantPolicy(),
  ],
);

/** The running number of each year's cases. */
export const caseCounter = pgTable(
  "case_counter",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.year] }), tenantPolicy()],
);

const caseKey = (t: { municipalityId: never; caseId: never }) =>
  foreignKey({
    columns: [t.municipalityId, t.caseId],
    foreignColumns: [settlementCase.municipalityId, settlementCase.id],
  });

/** A stage that the case is or has been in; several can be open at once. */
export const caseStage = pgTable(
  "case_stage",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    stage: text().notNull(),
    openedOn: date({ mode: "string" }).notNull(),
    openedBy: uuid().notNull(),
    closedOn: date({ mode: "string" }),
    closedBy: uuid(),
    /** Closed by the closing of the case, so that reopening it opens the stage again. */
    closedWithCase: boolean().notNull().default(false),
    /** What the gate missed when it was passed all the same, and why. */
    missing: text().array().notNull().default([]),
    overrideReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    uniqueIndex("case_stage_open")
      .on(t.municipalityId, t.caseId, t.stage)
      .where(sql`closed_on is null`),
    index("case_stage_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);

/** Who works with the case, in which role, from and to. */
export const caseOfficer = pgTable(
  "case_officer",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    accountId: uuid().notNull(),
    role: text().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }),
    assignedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    index("case_officer_case").on(t.municipalityId, t.caseId),
    uniqueIndex("case_officer_current")
      .on(t.municipalityId, t.caseId, t.role)
      .where(sql`to_on is null`),
    index("case_officer_account")
      .on(t.municipalityId, t.accountId, t.caseId)
      .where(sql`to_on is null`),
    tenantPolicy(),
  ],
);

/** Access to one case for one account, given for a time with a reason, or taken in an emergency. */
export const caseGrant = pgTable(
  "case_grant",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    accountId: uuid().notNull(),
    kind: text().notNull(),
    reason: text().notNull(),
    givenBy: uuid().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    endedAt: instant(),
    reviewedBy: uuid(),
    reviewedAt: instant(),
    reviewNote: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    check("case_grant_kind", sql`kind in ('temporary','emergency')`),
    check(
      "case_grant_length",
      sql`ends_at > starts_at and ends_at <= starts_at + case kind when 'emergency' then interval '24 hours' else interval '91 days' end`,
    ),
    index("case_grant_case").on(t.municipalityId, t.caseId),
    index("case_grant_account").on(t.municipalityId, t.accountId, t.endsAt),
    index("case_grant_review")
      .on(t.municipalityId, t.startsAt)
      .where(sql`kind = 'emergency' and reviewed_at is null`),
    tenantPolicy(),
  ],
);

/** A note on the case. A correction is a new note that names the old one. */
export const caseNote = pgTable(
  "case_note",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    authorId: uuid().notNull(),
    authorName: text().notNull(),
    body: text().notNull(),
    correctsId: uuid(),
    writtenAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    index("case_note_case").on(t.municipalityId, t.caseId, t.writtenAt.desc()),
    tenantPolicy(),
  ],
);

/** The settlement of each person of a case: IMDi's decision, the planned and the actual date. */
export const personSettlement = pgTable(
  "person_settlement",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    /** When the municipality answered that it takes the person. */
    acceptedOn: date({ mode: "string" }),
    allocationDecidedOn: date({ mode: "string" }),
    plannedOn: date({ mode: "string" }),
    settledOn: date({ mode: "string" }),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.personId] }),
    caseKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("person_settlement_order", sql`settled_on >= allocation_decided_on`),
    index("person_settlement_settled").on(t.municipalityId, t.settledOn),
    index("person_settlement_ahead")
      .on(t.municipalityId, t.plannedOn)
      .where(sql`settled_on is null`),
    tenantPolicy(),
  ],
);

/** A saved way of looking at the case list, a person's own or shared with the team. */
export const savedView = pgTable(
  "saved_view",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    accountId: uuid().notNull(),
    name: text().notNull(),
    query: text().notNull(),
    shared: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    index("saved_view_account").on(t.municipalityId, t.accountId),
    tenantPolicy(),
  ],
);
