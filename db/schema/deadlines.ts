import { sql } from "drizzle-orm";
import {
  boolean,
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
import {
  createdAt,
  currentAccount,
  instant,
  municipalityId,
  rowId,
  tenantPolicy,
  version,
} from "./columns";
import { account, municipality } from "./users";

/** A deadline rule of the municipality's own. */
export const ownDeadlineRule = pgTable(
  "own_deadline_rule",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    ruleKey: text().notNull(),
    validFrom: date({ mode: "string" }),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    reason: text().notNull(),
    addedBy: uuid().notNull(),
    addedByName: text().notNull(),
    addedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.ruleKey] }), tenantPolicy()],
);

/** The last day that a rule holds for in a municipality, whosever the rule is. */
export const deadlineRuleEnding = pgTable(
  "deadline_rule_ending",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    ruleKey: text().notNull(),
    lastDay: date({ mode: "string" }).notNull(),
    reason: text().notNull(),
    endedBy: uuid().notNull(),
    endedByName: text().notNull(),
    endedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.ruleKey] }), tenantPolicy()],
);

/** A rule counted for a case or for someone in it. Written by the refresh before commit alone. */
export const deadline = pgTable(
  "deadline",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    ruleKey: text().notNull(),
    /** "case", or the id of the person that the deadline is counted for. */
    subjectKey: text().notNull(),
    ruleVersion: integer().notNull(),
    audience: text().notNull(),
    state: text().notNull(),
    dueOn: date({ mode: "string" }).notNull(),
    metOn: date({ mode: "string" }),
    /** Whether the record can show it as met; otherwise it passes with its day. */
    canBeMet: boolean().notNull(),
    computedFrom: jsonb().$type<Record<string, unknown>>().notNull(),
    moves: jsonb().$type<unknown[]>().notNull(),
    appearedOn: date({ mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.ruleKey, t.subjectKey] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    check("deadline_state", sql`state in ('open','met','withdrawn')`),
    check("deadline_met", sql`state <> 'met' or met_on is not null`),
    // With all that Oversikt counts and lists by, so that it need not read the rows.
    index("deadline_due")
      .on(t.municipalityId, t.audience, t.dueOn, t.caseId, t.canBeMet, t.ruleKey, t.subjectKey)
      .where(sql`state = 'open'`),
    index("deadline_rule_open").on(t.municipalityId, t.ruleKey).where(sql`state = 'open'`),
    tenantPolicy(),
  ],
);

/**
 * A change of the rules: counted over the open cases, seen, confirmed and carried out in pieces.
 * The rules of a new release are carried out without being asked about.
 */
export const deadlineRuleChange = pgTable(
  "deadline_rule_change",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    act: text().notNull(),
    /** The rule; of a release, what tells its rules from those of another. */
    ruleKey: text().notNull(),
    validFrom: date({ mode: "string" }),
    lastDay: date({ mode: "string" }),
    content: jsonb().$type<Record<string, unknown>>(),
    reason: text(),
    status: text().notNull(),
    caseCount: integer().notNull().default(0),
    doneCount: integer().notNull().default(0),
    /** The last case that is done; the work goes on after it. */
    doneUntil: uuid(),
    added: integer().notNull().default(0),
    moved: integer().notNull().default(0),
    removed: integer().notNull().default(0),
    startedBy: uuid(),
    startedByName: text(),
    createdAt: createdAt(),
    finishedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("deadline_rule_change_act", sql`act in ('add','end','release')`),
    check(
      "deadline_rule_change_status",
      sql`status in ('counting','counted','applying','stopped','finished','discarded')`,
    ),
    // One change at a time, so that what was counted is what is carried out.
    uniqueIndex("deadline_rule_change_under_way")
      .on(t.municipalityId)
      .where(sql`act <> 'release' and status in ('counting','counted','applying','stopped')`),
    uniqueIndex("deadline_rule_change_release")
      .on(t.municipalityId, t.ruleKey)
      .where(sql`act = 'release'`),
    index("deadline_rule_change_newest").on(t.municipalityId, t.createdAt.desc()),
    tenantPolicy(),
  ],
);

/** Something that someone asks to be reminded of; nobody else sees it. */
export const reminder = pgTable(
  "reminder",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    accountId: uuid().notNull(),
    caseId: uuid(),
    body: text().notNull(),
    remindOn: date({ mode: "string" }).notNull(),
    doneAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    index("reminder_account")
      .on(t.municipalityId, t.accountId, t.remindOn)
      .where(sql`done_at is null`),
    index("reminder_case").on(t.municipalityId, t.caseId),
    tenantPolicy(sql`account_id::text = ${currentAccount}`),
  ],
);
