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
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { dwelling, dwellingRoom } from "./dwellings";
import { person } from "./people";

const caseKey = (t: { municipalityId: never; caseId: never }) =>
  foreignKey({
    columns: [t.municipalityId, t.caseId],
    foreignColumns: [settlementCase.municipalityId, settlementCase.id],
  });

const personKey = (t: { municipalityId: never; personId: never }) =>
  foreignKey({
    columns: [t.municipalityId, t.personId],
    foreignColumns: [person.municipalityId, person.id],
  });

/** A household's stay in a dwelling, from the first thought of it until it has moved out. */
export const tenancy = pgTable(
  "tenancy",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    dwellingId: uuid().notNull(),
    status: text().notNull(),
    /** The first day that the places are kept for the household. */
    plannedFrom: date({ mode: "string" }).notNull(),
    /** The day the household is to move out; others may have the places from that day. */
    plannedUntil: date({ mode: "string" }),
    reason: text(),
    reservedOn: date({ mode: "string" }),
    offeredOn: date({ mode: "string" }),
    answerDueOn: date({ mode: "string" }),
    answeredOn: date({ mode: "string" }),
    refusalReason: text(),
    refusalNote: text(),
    /** Distance to training, work and public transport (before the home is given). */
    accessAssessedOn: date({ mode: "string" }),
    accessNote: text(),
    /** Living conditions in the area, never who lives there. */
    areaAssessedOn: date({ mode: "string" }),
    areaNote: text(),
    alternatives: text().array().notNull().default([]),
    handoverPlannedOn: date({ mode: "string" }),
    handedOverOn: date({ mode: "string" }),
    movedInOn: date({ mode: "string" }),
    movedOutOn: date({ mode: "string" }),
    movedOutTo: text(),
    movedOutReason: text(),
    movedOutAddress: text(),
    movedOutNote: text(),
    withdrawnOn: date({ mode: "string" }),
    withdrawalReason: text(),
    withdrawalNote: text(),
    decidedBy: uuid().notNull(),
    decidedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.dwellingId],
      foreignColumns: [dwelling.municipalityId, dwelling.id],
    }),
    check(
      "tenancy_status",
      sql`status in ('reserved','offered','accepted','refused','withdrawn','handed_over','moved_in','moved_out')`,
    ),
    check("tenancy_order", sql`planned_until > planned_from and moved_out_on >= moved_in_on`),
    check("tenancy_refused", sql`(status = 'refused') = (refusal_reason is not null)`),
    check("tenancy_withdrawn", sql`(status = 'withdrawn') = (withdrawn_on is not null)`),
    check(
      "tenancy_moved",
      sql`(status in ('moved_in','moved_out')) = (moved_in_on is not null)
        and (status = 'moved_out') = (moved_out_on is not null)`,
    ),
    index("tenancy_case").on(t.municipalityId, t.caseId, t.createdAt.desc(), t.id.desc()),
    index("tenancy_dwelling").on(t.municipalityId, t.dwellingId, t.plannedFrom),
    index("tenancy_status_until").on(t.municipalityId, t.status, t.plannedUntil),
    tenantPolicy(),
  ],
);

/**
 * Someone of the household who lives, or is to live, in the dwelling: from the first day of the stay
 * and as long as it lasts, when no day is given. One who comes back has a number of their own for it.
 */
export const tenancyPerson = pgTable(
  "tenancy_person",
  {
    municipalityId: municipalityId(),
    tenancyId: uuid().notNull(),
    personId: uuid().notNull(),
    number: integer().notNull().default(1),
    livesFrom: date({ mode: "string" }),
    /** The first day that the person no longer lives there. */
    livesUntil: date({ mode: "string" }),
    cameBecause: text(),
    leftBecause: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.tenancyId, t.personId, t.number] }),
    foreignKey({
      columns: [t.municipalityId, t.tenancyId],
      foreignColumns: [tenancy.municipalityId, tenancy.id],
    }),
    personKey(t as never),
    check("tenancy_person_order", sql`lives_until >= lives_from`),
    index("tenancy_person_person").on(t.municipalityId, t.personId),
    tenantPolicy(),
  ],
);

/**
 * Places kept for a tenancy in a period: a bed of a room, a room, a numbered place, or, without room
 * and number, the whole dwelling. Two exclusion constraints in the migrations keep any place from two
 * on the same day: of what is kept, and of who lives there. A period ends before its last day.
 */
export const tenancyPlace = pgTable(
  "tenancy_place",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    tenancyId: uuid().notNull(),
    dwellingId: uuid().notNull(),
    roomId: uuid(),
    placeNumber: integer(),
    keptFrom: date({ mode: "string" }).notNull(),
    keptUntil: date({ mode: "string" }),
    livedFrom: date({ mode: "string" }),
    livedUntil: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.tenancyId],
      foreignColumns: [tenancy.municipalityId, tenancy.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.dwellingId],
      foreignColumns: [dwelling.municipalityId, dwelling.id],
    }),
    foreignKey({
      name: "tenancy_place_room",
      columns: [t.municipalityId, t.dwellingId, t.roomId],
      foreignColumns: [dwellingRoom.municipalityId, dwellingRoom.dwellingId, dwellingRoom.id],
    }),
    check("tenancy_place_number", sql`place_number >= 1`),
    check("tenancy_place_order", sql`kept_until >= kept_from and lived_until >= lived_from`),
    index("tenancy_place_tenancy").on(t.municipalityId, t.tenancyId),
    index("tenancy_place_dwelling").on(t.municipalityId, t.dwellingId, t.keptFrom),
    tenantPolicy(),
  ],
);

/** What was done with a tenancy, when, why and by whom. */
export const tenancyStep = pgTable(
  "tenancy_step",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    tenancyId: uuid().notNull(),
    step: text().notNull(),
    happenedOn: date({ mode: "string" }).notNull(),
    /** Of an extension or another change of the period: the days before and after. */
    fromDay: date({ mode: "string" }),
    toDay: date({ mode: "string" }),
    /** Of one who comes to live there or moves out alone: who, and why. */
    personId: uuid(),
    because: text(),
    note: text(),
    byId: uuid().notNull(),
    byName: text().notNull(),
    recordedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.tenancyId],
      foreignColumns: [tenancy.municipalityId, tenancy.id],
    }),
    index("tenancy_step_tenancy").on(t.municipalityId, t.tenancyId, t.recordedAt, t.id),
    tenantPolicy(),
  ],
);

/** The protocol of a dwelling handed over or given back; signed, it is frozen. */
export const handoverProtocol = pgTable(
  "handover_protocol",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    tenancyId: uuid().notNull(),
    kind: text().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    meters: jsonb().$type<unknown[]>().notNull(),
    keyCount: integer().notNull(),
    keyNote: text(),
    rooms: jsonb().$type<unknown[]>().notNull(),
    /** What was shown, by code. */
    topics: text().array().notNull().default([]),
    note: text(),
    householdSignature: jsonb().$type<Record<string, unknown>>(),
    adviserSignature: jsonb().$type<Record<string, unknown>>(),
    signedAt: instant(),
    /** Digest of what was signed. */
    digest: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.tenancyId],
      foreignColumns: [tenancy.municipalityId, tenancy.id],
    }),
    check("handover_protocol_kind", sql`kind in ('handover','return')`),
    check("handover_protocol_keys", sql`key_count between 0 and 100`),
    check(
      "handover_protocol_signed",
      sql`(signed_at is null) = (digest is null)
        and (signed_at is null or (household_signature is not null and adviser_signature is not null))`,
    ),
    uniqueIndex("handover_protocol_tenancy").on(t.municipalityId, t.tenancyId, t.kind),
    tenantPolicy(),
  ],
);

/** What someone needs of a home, as assessed for a case. */
export const homeNeed = pgTable(
  "home_need",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Adaptations were looked into; with none listed, none is needed. */
    adaptationsAssessedOn: date({ mode: "string" }),
    hasEnoughSpace: boolean(),
    metresToSchool: integer(),
    /** Of a minor without parents: when needs were assessed, and why this home and care. */
    needsAssessedOn: date({ mode: "string" }),
    placeReason: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.personId] }),
    caseKey(t as never),
    personKey(t as never),
    check("home_need_metres", sql`metres_to_school between 0 and 500000`),
    tenantPolicy(),
  ],
);

/** An adaptation of the home that someone needs, and when it was ready for use. */
export const homeAdaptation = pgTable(
  "home_adaptation",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    adaptation: text().notNull(),
    inPlaceOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId, t.personId],
      foreignColumns: [homeNeed.municipalityId, homeNeed.caseId, homeNeed.personId],
    }),
    uniqueIndex("home_adaptation_once").on(t.municipalityId, t.caseId, t.personId, t.adaptation),
    tenantPolicy(),
  ],
);

/** Help with housing asked for, and the individual decision on it (boligsosialloven § 7). */
export const housingHelp = pgTable(
  "housing_help",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    requestedOn: date({ mode: "string" }).notNull(),
    request: text(),
    decidedOn: date({ mode: "string" }),
    outcome: text(),
    mainContent: text(),
    grounds: text(),
    sentOn: date({ mode: "string" }),
    decidedBy: uuid(),
    decidedByName: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    check("housing_help_outcome", sql`outcome in ('granted','partly','refused')`),
    check(
      "housing_help_decided",
      sql`(decided_on is null) = (outcome is null) and (decided_on is null) = (main_content is null)`,
    ),
    check("housing_help_order", sql`decided_on >= requested_on and sent_on >= decided_on`),
    index("housing_help_case").on(t.municipalityId, t.caseId, t.requestedOn.desc(), t.id.desc()),
    tenantPolicy(),
  ],
);
