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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import {
  createdAt,
  currentAccount,
  currentMunicipality,
  instant,
  municipalityId,
  rowId,
  tenantPolicy,
  version,
} from "./columns";
import { selfSettlementApplication } from "./self-settlement";
import { account, municipality } from "./users";

/** What a municipality rests the watch on, and for how long a flag is kept. */
const basisContent = () => ({
  legalBasis: text().notNull(),
  lawReference: text().notNull(),
  /** Who in the municipality decided it, and when. */
  decidedBy: text().notNull(),
  decidedOn: date({ mode: "string" }).notNull(),
  dpiaReference: text().notNull(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }).notNull(),
  /** Months from when a flag was opened or decided until it is erased. */
  reviewMonths: integer().notNull(),
  proposedBy: uuid().notNull(),
  proposedByName: text().notNull(),
  proposedAt: createdAt(),
});

/** A basis that a second person has not agreed to yet; one at a time. */
export const watchBasisProposal = pgTable(
  "watch_basis_proposal",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    ...basisContent(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    uniqueIndex("watch_basis_proposal_one").on(t.municipalityId),
    tenantPolicy(),
  ],
);

/** A basis that two people have agreed to. Without one that holds today nothing is watched. */
export const watchBasis = pgTable(
  "watch_basis",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    ...basisContent(),
    approvedBy: uuid().notNull(),
    approvedByName: text().notNull(),
    approvedAt: createdAt(),
    endedBy: uuid(),
    endedByName: text(),
    endedAt: instant(),
    endReason: text(),
    /** The last day on which all flags were looked over. */
    tendedOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("watch_basis_period", sql`valid_to >= valid_from`),
    check("watch_basis_two_people", sql`approved_by <> proposed_by`),
    index("watch_basis_holding").on(t.municipalityId, t.validTo).where(sql`ended_at is null`),
    tenantPolicy(),
  ],
);

/** The named few who see what is flagged. */
export const watchMember = pgTable(
  "watch_member",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    reason: text().notNull(),
    addedBy: uuid().notNull(),
    addedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    tenantPolicy(),
  ],
);

/** Where a municipality looks otherwise than the product does by default. */
export const watchSignalSetting = pgTable(
  "watch_signal_setting",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    signal: text().notNull(),
    isOn: boolean().notNull(),
    /** Households; null for a signal that one household gives. */
    threshold: integer(),
    /** How far back is looked; null where only today counts. */
    months: integer(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.signal] }), tenantPolicy()],
);

/** The account of the transaction is named, and a basis stands. */
const isNamed = sql`(select exists (select from watch_member m
    where m.municipality_id = ${currentMunicipality} and m.account_id::text = ${currentAccount})
  and exists (select from watch_basis b
    where b.municipality_id = ${currentMunicipality} and b.ended_at is null))`;

/** The transaction is just bringing the flags in step with the record, or erasing them. */
const isTending = sql`(select current_setting('app.tending_watch', true) = 'on')`;

/**
 * Something for the named few to look at. It holds neither names nor numbers: what it is about stands
 * as a keyed digest, and what was decided is encrypted. Gone when its day has come.
 */
export const watchFlag = pgTable(
  "watch_flag",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    signal: text().notNull(),
    subjectDigest: text().notNull(),
    state: text().notNull().default("open"),
    openedOn: date({ mode: "string" }).notNull(),
    /** The day on which it is erased. */
    eraseOn: date({ mode: "string" }).notNull(),
    /** Since when the record no longer shows it, and why. */
    lapsedOn: date({ mode: "string" }),
    lapseReason: text(),
    outcome: text(),
    sealedDecision: text(),
    decidedBy: uuid(),
    decidedByName: text(),
    decidedOn: date({ mode: "string" }),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("watch_flag_state", sql`state in ('open','decided','closed')`),
    check("watch_flag_outcome", sql`outcome in ('nothing','follow_up','report')`),
    check(
      "watch_flag_decided",
      sql`(state = 'decided') = (outcome is not null and sealed_decision is not null and decided_by is not null)`,
    ),
    uniqueIndex("watch_flag_subject").on(t.municipalityId, t.signal, t.subjectDigest),
    index("watch_flag_erase").on(t.municipalityId, t.eraseOn),
    tenantPolicy(sql`(${isNamed} or ${isTending})`),
  ],
);

/** A household that a flag is about, and the application that it came with. */
export const watchFlagCase = pgTable(
  "watch_flag_case",
  {
    municipalityId: municipalityId(),
    flagId: uuid().notNull(),
    caseId: uuid().notNull(),
    applicationId: uuid(),
    addedOn: date({ mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.flagId, t.caseId] }),
    foreignKey({
      columns: [t.municipalityId, t.flagId],
      foreignColumns: [watchFlag.municipalityId, watchFlag.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.applicationId],
      foreignColumns: [selfSettlementApplication.municipalityId, selfSettlementApplication.id],
    }),
    index("watch_flag_case_case").on(t.municipalityId, t.caseId),
    tenantPolicy(sql`(${isNamed} or ${isTending})`),
  ],
);
