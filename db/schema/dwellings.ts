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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { landlord } from "./organisations";
import { municipality } from "./users";

/** A dwelling that someone lives in, has lived in or would like to rent. */
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
    kind: text().notNull(),
    /** How the landlord lets it: what the shortest lawful term and the notice depend on. */
    letting: text().notNull().default("ordinary"),
    landlordId: uuid(),
    /** Rooms as Statistics Norway counts them: no kitchen, bathroom, hall, nor rooms under 6 m². */
    rooms: integer(),
    /** Primary floor area in square metres. */
    areaM2: doublePrecision(),
    ownEntrance: boolean(),
    ownBathroom: boolean(),
    ownKitchen: boolean(),
    /** People registered at the address, and when that was looked up. */
    registeredPeople: integer(),
    registeredPeopleOn: date({ mode: "string" }),
    /** On foot or by public transport, in whole minutes. */
    minutesToSchool: integer(),
    minutesToWork: integer(),
    note: text(),
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
    uniqueIndex("dwelling_address").on(t.municipalityId, t.addressKey),
    index("dwelling_landlord").on(t.municipalityId, t.landlordId),
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
