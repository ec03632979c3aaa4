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
  rotatesKeys,
  rowId,
  tenantPolicy,
  version,
} from "./columns";
import { dwelling, lease } from "./dwellings";
import { interpreterBooking } from "./interpreters";
import { person } from "./people";
import { account } from "./users";

/** A household's application for agreed self-settlement in a home it has found itself. */
export const selfSettlementApplication = pgTable(
  "self_settlement_application",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    /** A state of lib/self-settlement/rules/states; changed by its acts alone. */
    state: text().notNull(),
    stateSince: date({ mode: "string" }).notNull(),
    /** Edition of the municipality's policy that the application is judged by. */
    policyEdition: integer(),
    enquiredOn: date({ mode: "string" }).notNull(),
    receivedOn: date({ mode: "string" }),
    wantedOn: date({ mode: "string" }),
    dwellingId: uuid(),
    leaseId: uuid(),
    /** How the household found the home, and who helped; never where the helper comes from. */
    foundBy: text(),
    helperName: text(),
    helperPhone: text(),
    helperEmail: text(),
    helperRelation: text(),
    /** Spelt alike, so that the same helper is found again. */
    helperPhoneKey: text(),
    helperEmailKey: text(),
    /** The helper is the landlord. */
    helperIsLandlord: boolean().notNull().default(false),
    note: text(),
    // what the municipality does on the way
    termsSentOn: date({ mode: "string" }),
    termsSentToCentreOn: date({ mode: "string" }),
    meetsDefinition: boolean(),
    quotaCheckedOn: date({ mode: "string" }),
    /** Places left of the council's decision on that day. */
    quotaRemaining: integer(),
    rightsExplainedOn: date({ mode: "string" }),
    rightsExplainedLanguage: text(),
    movingTermsExplainedOn: date({ mode: "string" }),
    movingTermsUnderstood: boolean(),
    supportComparedOn: date({ mode: "string" }),
    supportEqualsStandard: boolean(),
    supportDifferenceReason: text(),
    /** When the household was invited to the same guidance as others, and what it answered. */
    guidanceInvitedOn: date({ mode: "string" }),
    guidanceInvitationAnswer: text(),
    /** Expected income of the household a month, in whole øre, and when it was calculated. */
    monthlyIncome: integer(),
    incomeCalculatedOn: date({ mode: "string" }),
    // the decision
    outcome: text(),
    decidedOn: date({ mode: "string" }),
    decidedBy: uuid(),
    decidedByName: text(),
    reasons: text().array().notNull().default([]),
    reasonText: text(),
    /** Checks that were not met, and why the application was approved all the same. */
    overridden: text().array().notNull().default([]),
    overrideReason: text(),
    answerSentOn: date({ mode: "string" }),
    // with the state
    imdiRequestedOn: date({ mode: "string" }),
    distributedOn: date({ mode: "string" }),
    imdiAnsweredOn: date({ mode: "string" }),
    imdiDecidedOn: date({ mode: "string" }),
    signedOn: date({ mode: "string" }),
    movedInOn: date({ mode: "string" }),
    endedOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.dwellingId],
      foreignColumns: [dwelling.municipalityId, dwelling.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.leaseId],
      foreignColumns: [lease.municipalityId, lease.id],
    }),
    check("self_settlement_signed_after_decision", sql`signed_on >= imdi_decided_on`),
    check("self_settlement_signed_decided", sql`signed_on is null or imdi_decided_on is not null`),
    check("self_settlement_moved_in_signed", sql`moved_in_on is null or signed_on is not null`),
    // One application at a time; a new home is a new try of the same one.
    uniqueIndex("self_settlement_application_open")
      .on(t.municipalityId, t.caseId)
      .where(sql`ended_on is null`),
    index("self_settlement_application_case").on(t.municipalityId, t.caseId),
    index("self_settlement_application_state").on(t.municipalityId, t.state, t.stateSince, t.id),
    index("self_settlement_application_dwelling").on(t.municipalityId, t.dwellingId),
    index("self_settlement_helper_phone")
      .on(t.municipalityId, t.helperPhoneKey)
      .where(sql`helper_phone_key is not null`),
    index("self_settlement_helper_email")
      .on(t.municipalityId, t.helperEmailKey)
      .where(sql`helper_email_key is not null`),
    tenantPolicy(),
  ],
);

const applicationKey = (t: never) => {
  const columns = t as { municipalityId: never; applicationId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.applicationId],
    foreignColumns: [selfSettlementApplication.municipalityId, selfSettlementApplication.id],
  });
};

/** An act on an application: from where to where, who, when and with what. */
export const selfSettlementStep = pgTable(
  "self_settlement_step",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    applicationId: uuid().notNull(),
    act: text().notNull(),
    fromState: text(),
    toState: text().notNull(),
    happenedOn: date({ mode: "string" }).notNull(),
    /** The dwelling that the act was about. */
    dwellingId: uuid(),
    reasons: text().array().notNull().default([]),
    note: text(),
    byId: uuid().notNull(),
    byName: text().notNull(),
    recordedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    applicationKey(t as never),
    index("self_settlement_step_application").on(t.municipalityId, t.applicationId, t.recordedAt),
    index("self_settlement_step_approved")
      .on(t.municipalityId, t.happenedOn.desc(), t.id.desc())
      .where(sql`act = 'approve'`),
    tenantPolicy(),
  ],
);

/**
 * A check AS-C01 to C17 of an application, of its dwelling (shared by all applications on it) or of
 * the household. One row for each subject and check.
 */
export const selfSettlementCheck = pgTable(
  "self_settlement_check",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    code: text().notNull(),
    subjectType: text().notNull(),
    /** The application, the dwelling or the case. */
    subjectId: uuid().notNull(),
    state: text().notNull(),
    reasons: text().array().notNull().default([]),
    note: text(),
    /** What it rests on: answers of the form, sums with their inputs. */
    evidence: jsonb().$type<Record<string, unknown>>(),
    checkedOn: date({ mode: "string" }),
    checkedBy: uuid(),
    checkedByName: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("self_settlement_check_subject", sql`subject_type in ('application','dwelling','case')`),
    check(
      "self_settlement_check_state",
      sql`state in ('not_started','under_way','met','not_met','not_needed')`,
    ),
    uniqueIndex("self_settlement_check_once").on(t.municipalityId, t.subjectId, t.code),
    tenantPolicy(),
  ],
);

/**
 * That a talk was held with one adult alone about who found the home, what was asked for and what was
 * paid. What was said stands in `private_talk_content`.
 */
export const privateTalk = pgTable(
  "private_talk",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    applicationId: uuid().notNull(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Before the decision on a home, or later, when the household lives there. */
    occasion: text().notNull().default("before_decision"),
    /** The home of the application when the talk was held; another home needs another talk. */
    dwellingId: uuid(),
    heldOn: date({ mode: "string" }).notNull(),
    heldBy: uuid().notNull(),
    heldByName: text().notNull(),
    askedAlone: boolean().notNull(),
    language: text(),
    interpreterUse: text().notNull(),
    /** An interpreter, or someone who may not interpret and did so in an emergency. */
    interpretedBy: text(),
    interpreterCategory: text(),
    interpreterDeviationReason: text(),
    emergencyReason: text(),
    /** The booking that tells of the interpreter; the columns above are then a copy of it. */
    interpreterBookingId: uuid(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    applicationKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.dwellingId],
      foreignColumns: [dwelling.municipalityId, dwelling.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.interpreterBookingId],
      foreignColumns: [interpreterBooking.municipalityId, interpreterBooking.id],
    }),
    check("private_talk_occasion", sql`occasion in ('before_decision','follow_up')`),
    uniqueIndex("private_talk_booking")
      .on(t.municipalityId, t.interpreterBookingId)
      .where(sql`interpreter_booking_id is not null`),
    index("private_talk_application").on(t.municipalityId, t.applicationId, t.personId),
    index("private_talk_case").on(t.municipalityId, t.caseId, t.heldOn),
    index("private_talk_day").on(t.municipalityId, t.heldOn),
    tenantPolicy(),
  ],
);

/** Someone whom a manager has named to read what was said in the talks of a case, and why. */
export const privateTalkReader = pgTable(
  "private_talk_reader",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    accountId: uuid().notNull(),
    reason: text().notNull(),
    namedBy: uuid().notNull(),
    namedByName: text().notNull(),
    namedAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    uniqueIndex("private_talk_reader_named")
      .on(t.municipalityId, t.caseId, t.accountId)
      .where(sql`ended_at is null`),
    tenantPolicy(),
  ],
);

const ownTalk = sql`(held_by::text = ${currentAccount} or ${rotatesKeys})`;

/**
 * What was said in a talk, encrypted. The row exists for whoever held the talk, for the settlement
 * officer of the case and for those a manager has named; only the first writes it.
 */
export const privateTalkContent = pgTable(
  "private_talk_content",
  {
    municipalityId: municipalityId(),
    talkId: uuid().notNull(),
    caseId: uuid().notNull(),
    heldBy: uuid().notNull(),
    /** Answers and notes as JSON, AES-256-GCM, bound to the row. */
    sealed: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.talkId] }),
    foreignKey({
      columns: [t.municipalityId, t.talkId],
      foreignColumns: [privateTalk.municipalityId, privateTalk.id],
    }),
    index("private_talk_content_case").on(t.municipalityId, t.caseId),
    tenantPolicy(
      sql`(${ownTalk}
        or exists (select from case_officer o
          where o.municipality_id = private_talk_content.municipality_id
            and o.case_id = private_talk_content.case_id and o.role = 'settlement_officer'
            and o.to_on is null and o.account_id::text = ${currentAccount})
        or exists (select from private_talk_reader r
          where r.municipality_id = private_talk_content.municipality_id
            and r.case_id = private_talk_content.case_id and r.ended_at is null
            and r.account_id::text = ${currentAccount}))`,
      ownTalk,
    ),
  ],
);

/** A visit or call after the household has moved in. */
export const selfSettlementFollowUp = pgTable(
  "self_settlement_follow_up",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    applicationId: uuid().notNull(),
    /** 0 in the first week, then 1, 2 and 3. */
    position: integer().notNull(),
    /** Days after moving in that it was due, as the municipality had set when it was held. */
    dayNumber: integer().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    channel: text().notNull(),
    stillThere: boolean().notNull(),
    movedOutOn: date({ mode: "string" }),
    moveReason: text(),
    asAgreed: boolean(),
    monthlyRent: integer(),
    peopleInDwelling: integer(),
    standard: text(),
    helperTie: text("helper_relation"),
    programmeEffect: text(),
    wishesToMove: text(),
    leaseStatus: text(),
    householdView: text(),
    note: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    recordedAt: instant().notNull().defaultNow(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    applicationKey(t as never),
    uniqueIndex("self_settlement_follow_up_once").on(t.municipalityId, t.applicationId, t.position),
    index("self_settlement_follow_up_day").on(t.municipalityId, t.heldOn),
    tenantPolicy(),
  ],
);
