import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { personSettlement, settlementCase } from "./cases";
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";

const caseKey = (t: { municipalityId: never; caseId: never }) =>
  foreignKey({
    columns: [t.municipalityId, t.caseId],
    foreignColumns: [settlementCase.municipalityId, settlementCase.id],
  });

/** What is recorded of a person follows the person's settlement to a case of its own. */
const personKey = (name: string, t: { municipalityId: never; caseId: never; personId: never }) =>
  foreignKey({
    name,
    columns: [t.municipalityId, t.caseId, t.personId],
    foreignColumns: [
      personSettlement.municipalityId,
      personSettlement.caseId,
      personSettlement.personId,
    ],
  }).onUpdate("cascade");

/**
 * The state's list as the municipality met it: when a household stood on it, when it was read and
 * what was missing, and why it was declined. That it was accepted stands with each person.
 */
export const distribution = pgTable(
  "distribution",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    listedOn: date({ mode: "string" }),
    readOn: date({ mode: "string" }),
    /** Codes of what is not known; `none` says that nothing is missing. */
    missing: text().array().notNull().default([]),
    declinedOn: date({ mode: "string" }),
    declineReason: text(),
    declineNote: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId] }),
    caseKey(t as never),
    check("distribution_declined", sql`(declined_on is null) = (decline_reason is null)`),
    tenantPolicy(),
  ],
);

/** A step that is done: a day, an answer and words, for a person, or without one for the household. */
export const settlementRecord = pgTable(
  "settlement_record",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid(),
    step: text().notNull(),
    doneOn: date({ mode: "string" }),
    answer: text(),
    note: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    recordedAt: createdAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    personKey("settlement_record_person_fk", t as never),
    uniqueIndex("settlement_record_person")
      .on(t.municipalityId, t.caseId, t.step, t.personId)
      .where(sql`person_id is not null`),
    uniqueIndex("settlement_record_household")
      .on(t.municipalityId, t.caseId, t.step)
      .where(sql`person_id is null`),
    index("settlement_record_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);

/** Something that the person file lacked, and when it was asked for and received. */
export const personFileGap = pgTable(
  "person_file_gap",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    item: text().notNull(),
    notedOn: date({ mode: "string" }).notNull(),
    askedOn: date({ mode: "string" }),
    receivedOn: date({ mode: "string" }),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.personId, t.item] }),
    personKey("person_file_gap_person_fk", t as never),
    check("person_file_gap_order", sql`received_on >= asked_on`),
    tenantPolicy(),
  ],
);

/** How someone travels to the municipality, who meets them, and the interpreter at arrival. */
export const arrivalPlan = pgTable(
  "arrival_plan",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    travelMode: text(),
    arrivalPlace: text(),
    /** On the planned day, such as 14:30, Norwegian time. */
    arrivalTime: text(),
    metBy: text(),
    /** When the household, or the reception centre for it, was told. */
    toldOn: date({ mode: "string" }),
    interpreterUse: text(),
    interpreterLanguage: text(),
    interpreterCategory: text(),
    interpreterMode: text(),
    interpreterBookedOn: date({ mode: "string" }),
    interpreterConfirmedOn: date({ mode: "string" }),
    interpreterDeviationReason: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.personId] }),
    personKey("arrival_plan_person_fk", t as never),
    tenantPolicy(),
  ],
);

/** The one offer was refused: when, what the household had been told and how, and in whose words. */
export const offerRefusal = pgTable(
  "offer_refusal",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    refusedOn: date({ mode: "string" }).notNull(),
    toldOn: date({ mode: "string" }).notNull(),
    told: text().array().notNull(),
    language: text().notNull(),
    interpreterUse: text().notNull(),
    interpreterCategory: text(),
    interpreterDeviationReason: text(),
    ownWords: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    recordedAt: createdAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId] }),
    caseKey(t as never),
    check("offer_refusal_order", sql`told_on <= refused_on`),
    tenantPolicy(),
  ],
);

/** A household that moves to or from another municipality, and whether the two have agreed. */
export const municipalityMove = pgTable(
  "municipality_move",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    direction: text().notNull(),
    otherMunicipality: text().notNull(),
    movedOn: date({ mode: "string" }),
    ownAnswer: text().notNull(),
    ownAnsweredOn: date({ mode: "string" }),
    ownAnsweredBy: text(),
    otherAnswer: text().notNull(),
    otherAnsweredOn: date({ mode: "string" }),
    otherAnsweredBy: text(),
    note: text(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    check("municipality_move_direction", sql`direction in ('out','in')`),
    index("municipality_move_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);
