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
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { person } from "./people";

/** What was talked about or agreed in the years after the settlement; each kind has its own answers. */
export const followUpRecord = pgTable(
  "follow_up_record",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    /** Whom it is about; nobody where it is about the whole case. */
    personId: uuid(),
    kind: text().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    wantsMore: boolean(),
    /** The measure offered, the leisure activity, the conclusion, or who follows up, by kind. */
    outcome: text(),
    atRisk: boolean(),
    contactOfferedOn: date({ mode: "string" }),
    /** Of a talk with a young person: no family member was there. */
    heldAlone: boolean(),
    costYear: integer(),
    /** Whole øre. */
    costTotal: integer(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
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
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check(
      "follow_up_record_kind",
      sql`kind in ('participation','school','child_leisure','adulthood_plan','jobbsjansen','youth_talk','cost')
        and (kind = 'cost') = (person_id is null)`,
    ),
    check(
      "follow_up_record_cost",
      sql`(kind = 'cost') = (cost_year is not null) and (kind = 'cost') = (cost_total is not null)`,
    ),
    index("follow_up_record_case").on(t.municipalityId, t.caseId, t.heldOn.desc(), t.id.desc()),
    tenantPolicy(),
  ],
);
