import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
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
import { settlementCase } from "./cases";
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { landlord } from "./organisations";
import { municipality } from "./users";

/** A dwelling of the register: someone lives there, has lived there, would like to, or may be offered it. */
export const dwelling = pgTable(
  "dwelling",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    /** Street and number; with the unit and the postal code it makes `addressKey`. */
    streetAddress: text().notNull(),
    /** Dwelling number in the cadastre, such as H0201, or a room. */
    unit: text(),
    postalCode: text().notNull(),
    postalPlace: text().notNull(),
    /** The address in one spelling, so that one dwelling is registered once. */
    addressKey: text().notNull(),
    /** Part of the municipality, such as a district or a village, as people call it. */
    areaName: text(),
    kind: text().notNull(),
    /** Who disposes of it: the municipality's own, leased in, private, care housing, for guests. */
    holding: text().notNull().default("private"),
    /** How the landlord lets it: what the shortest lawful term and the notice depend on. */
    letting: text().notNull().default("ordinary"),
    landlordId: uuid(),
    /** Rooms as Statistics Norway counts them: no kitchen, bathroom, hall, nor rooms under 6 m². */
    rooms: integer(),
    bedrooms: integer(),
    /** How many people it may house; counts while no room is entered with its beds. */
    places: integer(),
    /** Primary floor area in square metres. */
    areaM2: doublePrecision(),
    ownEntrance: boolean(),
    ownBathroom: boolean(),
    ownKitchen: boolean(),
    /** No step from the street to its door. */
    stepFreeEntrance: boolean(),
    wheelchairAccessible: boolean(),
    accessibleBathroom: boolean(),
    hasLift: boolean(),
    /** The ground floor is 1, a basement 0 or less. */
    floor: integer(),
    approvedForAllowance: boolean(),
    /** The letter of the energy label, A to G. */
    energyLabel: text(),
    /** From when it may be offered; null is not at the municipality's disposal. */
    availableFrom: date({ mode: "string" }),
    /** The last day that it may be lived in. */
    availableTo: date({ mode: "string" }),
    /** The rent asked a month, in whole øre as all money here, and what it includes. */
    monthlyRent: integer(),
    includesHeating: boolean(),
    includesElectricity: boolean(),
    includesInternet: boolean(),
    isFurnished: boolean(),
    monthlyEnergy: integer(),
    /** What it costs a month to stand empty, when that is not the rent. */
    monthlyCostEmpty: integer(),
    /** People registered at the address, and when that was looked up. */
    registeredPeople: integer(),
    registeredPeopleOn: date({ mode: "string" }),
    /** On foot or by public transport, in whole minutes. */
    minutesToSchool: integer(),
    minutesToWork: integer(),
    note: text(),
    archivedOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.landlordId],
      foreignColumns: [landlord.municipalityId, landlord.id],
    }),
    check("dwelling_rooms", sql`rooms between 0 and 50`),
    check("dwelling_area", sql`area_m_2 > 0 and area_m_2 <= 2000`),
    check(
      "dwelling_holding",
      sql`holding in ('municipal','leased_in','private','care_housing','guest')`,
    ),
    check("dwelling_bedrooms", sql`bedrooms between 0 and 50`),
    check("dwelling_places", sql`places between 0 and 100`),
    check("dwelling_floor", sql`floor between -5 and 60`),
    check("dwelling_energy_label", sql`energy_label in ('A','B','C','D','E','F','G')`),
    check("dwelling_available", sql`available_to >= available_from`),
    check("dwelling_money", sql`least(monthly_rent, monthly_energy, monthly_cost_empty) >= 0`),
    uniqueIndex("dwelling_address").on(t.municipalityId, t.addressKey),
    index("dwelling_landlord").on(t.municipalityId, t.landlordId),
    // The register as it is listed and searched, page after page.
    index("dwelling_place_order").on(
      t.municipalityId,
      sql`postal_place collate "nb-NO-x-icu"`,
      sql`street_address collate "nb-NO-x-icu"`,
      sql`coalesce(unit, '') collate "nb-NO-x-icu"`,
      t.id,
    ),
    index("dwelling_of_area").on(t.municipalityId, t.areaName),
    index("dwelling_wheelchair").on(t.municipalityId, t.id).where(sql`wheelchair_accessible`),
    tenantPolicy(),
  ],
);

/** A room that is let by itself, or holds the beds of a dwelling. */
export const dwellingRoom = pgTable(
  "dwelling_room",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    dwellingId: uuid().notNull(),
    name: text().notNull(),
    areaM2: doublePrecision(),
    beds: integer().notNull(),
    /** No longer used; those who lived in it still did. */
    archivedOn: date({ mode: "string" }),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.dwellingId],
      foreignColumns: [dwelling.municipalityId, dwelling.id],
    }),
    check("dwelling_room_area", sql`area_m_2 > 0 and area_m_2 <= 500`),
    check("dwelling_room_beds", sql`beds between 0 and 20`),
    unique("dwelling_room_dwelling").on(t.municipalityId, t.dwellingId, t.id),
    uniqueIndex("dwelling_room_name")
      .on(t.municipalityId, t.dwellingId, sql`lower(name)`)
      .where(sql`archived_on is null`),
    tenantPolicy(),
  ],
);

/** Days on which a dwelling or one of its rooms may not be lived in. Both days are included. */
export const dwellingBlock = pgTable(
  "dwelling_block",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    dwellingId: uuid().notNull(),
    /** Null is the whole dwelling. */
    roomId: uuid(),
    startsOn: date({ mode: "string" }).notNull(),
    /** Null is until further notice. */
    endsOn: date({ mode: "string" }),
    reason: text().notNull(),
    note: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.dwellingId],
      foreignColumns: [dwelling.municipalityId, dwelling.id],
    }),
    foreignKey({
      name: "dwelling_block_room",
      columns: [t.municipalityId, t.dwellingId, t.roomId],
      foreignColumns: [dwellingRoom.municipalityId, dwellingRoom.dwellingId, dwellingRoom.id],
    }),
    check("dwelling_block_order", sql`ends_on >= starts_on`),
    index("dwelling_block_dwelling").on(t.municipalityId, t.dwellingId, t.startsOn),
    tenantPolicy(),
  ],
);

/** What is wrong with a dwelling, from when it was reported until it is repaired. */
export const dwellingDefect = pgTable(
  "dwelling_defect",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    dwellingId: uuid().notNull(),
    roomId: uuid(),
    what: text().notNull(),
    severity: text().notNull(),
    reportedOn: date({ mode: "string" }).notNull(),
    state: text().notNull().default("reported"),
    orderedOn: date({ mode: "string" }),
    /** Who is to repair it. */
    orderedFrom: text(),
    repairedOn: date({ mode: "string" }),
    /** What was done. */
    repair: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.dwellingId],
      foreignColumns: [dwelling.municipalityId, dwelling.id],
    }),
    foreignKey({
      name: "dwelling_defect_room",
      columns: [t.municipalityId, t.dwellingId, t.roomId],
      foreignColumns: [dwellingRoom.municipalityId, dwellingRoom.dwellingId, dwellingRoom.id],
    }),
    check("dwelling_defect_severity", sql`severity in ('minor','serious','dangerous')`),
    check("dwelling_defect_state", sql`state in ('reported','ordered','repaired')`),
    check("dwelling_defect_repaired", sql`(state = 'repaired') = (repaired_on is not null)`),
    check("dwelling_defect_order", sql`repaired_on >= reported_on`),
    unique("dwelling_defect_of_dwelling").on(t.municipalityId, t.dwellingId, t.id),
    index("dwelling_defect_dwelling").on(t.municipalityId, t.dwellingId, t.reportedOn),
    tenantPolicy(),
  ],
);

/** A lease of a household, from the unsigned draft on. Money in whole øre. */
export const lease = pgTable(
  "lease",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    dwellingId: uuid().notNull(),
    tenure: text().notNull().default("private_rental"),
    draftReceivedOn: date({ mode: "string" }),
    isWritten: boolean(),
    startsOn: date({ mode: "string" }),
    isFixedTerm: boolean(),
    endsOn: date({ mode: "string" }),
    /** Of a fixed term: whether the lease says in writing that it cannot be given notice of. */
    excludesNotice: boolean(),
    shortTermGround: text(),
    noticeMonths: integer(),
    monthlyRent: integer(),
    includesHeating: boolean(),
    includesElectricity: boolean(),
    /** What heating and electricity are expected to cost a month beside the rent. */
    monthlyEnergy: integer(),
    deposit: integer(),
    depositAccount: text(),
    guarantee: integer(),
    guaranteeKind: text(),
    guaranteeAgreedOn: date({ mode: "string" }),
    prepaidRent: integer(),
    /** What is asked for beside rent, deposit and guarantee; the law forbids it. */
    otherPayment: integer(),
    otherPaymentNote: text(),
    signedOn: date({ mode: "string" }),
    movedInOn: date({ mode: "string" }),
    movedOutOn: date({ mode: "string" }),
    /** Why the household moved out. */
    movedOutReason: text(),
    /** How the rent may change: with the index, or not at all. */
    regulation: text(),
    /** When the rent was last changed. */
    regulatedOn: date({ mode: "string" }),
    guaranteeEndsOn: date({ mode: "string" }),
    /** Of a municipal lease: whether the household was told in writing what § 11-1 lets it agree. */
    toldOfExceptions: boolean(),
    /** What is agreed to follow when the lease, or its guarantee, ends, and when that was agreed. */
    afterPlan: text(),
    afterPlannedOn: date({ mode: "string" }),
    afterGuaranteePlannedOn: date({ mode: "string" }),
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
    check(
      "lease_money",
      sql`least(monthly_rent, monthly_energy, deposit, guarantee, prepaid_rent, other_payment) >= 0`,
    ),
    check("lease_order", sql`ends_on >= starts_on and moved_out_on >= moved_in_on`),
    index("lease_case").on(t.municipalityId, t.caseId),
    index("lease_dwelling").on(t.municipalityId, t.dwellingId, t.movedInOn),
    tenantPolicy(),
  ],
);
