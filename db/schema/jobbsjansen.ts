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
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { person } from "./people";

const caseKey = (t: never) => {
  const columns = t as { municipalityId: never; caseId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.caseId],
    foreignColumns: [settlementCase.municipalityId, settlementCase.id],
  });
};

const personKey = (t: never) => {
  const columns = t as { municipalityId: never; personId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.personId],
    foreignColumns: [person.municipalityId, person.id],
  });
};

const groupCheck = (column: string) =>
  sql`${sql.raw(column)} in ('women_at_home','social_assistance','youth','family_reunified','transitional_benefit','other')`;

const incomeCheck = (column: string) =>
  sql`${sql.raw(column)} in ('none','social_assistance','transitional_benefit','partner','work','other')`;

/** Jobbsjansen or a similar offer, considered together with someone who is at home without a programme. */
export const jobbsjansenAssessment = pgTable(
  "jobbsjansen_assessment",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    assessedOn: date({ mode: "string" }).notNull(),
    targetGroup: text(),
    income: text(),
    /** What decides the target group; null is not known. */
    atHome: boolean(),
    inWork: boolean(),
    inEducation: boolean(),
    inQualificationProgramme: boolean(),
    hadIntroductionProgramme: boolean(),
    introductionEndedOn: date({ mode: "string" }),
    /** What was considered to fit, and what the person said. */
    offer: text().notNull(),
    conclusion: text().notNull(),
    answer: text().notNull(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    personKey(t as never),
    check("jobbsjansen_assessment_group", groupCheck("target_group")),
    check("jobbsjansen_assessment_income", incomeCheck("income")),
    check("jobbsjansen_assessment_offer", sql`offer in ('jobbsjansen','similar','none')`),
    check("jobbsjansen_assessment_answer", sql`answer in ('yes','no','later')`),
    check(
      "jobbsjansen_assessment_introduction",
      sql`introduction_ended_on is null or had_introduction_programme`,
    ),
    uniqueIndex("jobbsjansen_assessment_person").on(t.municipalityId, t.caseId, t.personId),
    tenantPolicy(),
  ],
);

/** Someone's time in Jobbsjansen, from the start until it ended with a result. */
export const jobbsjansenParticipation = pgTable(
  "jobbsjansen_participation",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    targetGroup: text().notNull(),
    /** Main income at the start. */
    income: text().notNull(),
    project: text(),
    startedOn: date({ mode: "string" }).notNull(),
    /** Whole months that were decided at the start; extensions come on top. */
    months: integer().notNull(),
    endedOn: date({ mode: "string" }),
    result: text(),
    /** Who told of the result, on which day it was known, and more about it. */
    resultSource: text(),
    resultKnownOn: date({ mode: "string" }),
    resultNote: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    personKey(t as never),
    check("jobbsjansen_participation_group", groupCheck("target_group")),
    check("jobbsjansen_participation_income", incomeCheck("income")),
    check("jobbsjansen_participation_months", sql`months between 1 and 48`),
    check("jobbsjansen_participation_order", sql`ended_on >= started_on`),
    check(
      "jobbsjansen_participation_result",
      sql`result in ('work','education','other','stopped','phased_out')
        and (result is null) = (ended_on is null)
        and (result is null) = (result_source is null)
        and (result is null) = (result_known_on is null)`,
    ),
    check(
      "jobbsjansen_participation_source",
      sql`result_source in ('participant','employer','school','nav','adviser')`,
    ),
    uniqueIndex("jobbsjansen_participation_running")
      .on(t.municipalityId, t.personId)
      .where(sql`ended_on is null`),
    index("jobbsjansen_participation_case").on(t.municipalityId, t.caseId, t.personId),
    index("jobbsjansen_participation_list").on(t.municipalityId, t.startedOn.desc(), t.id.desc()),
    index("jobbsjansen_participation_year").on(t.municipalityId, t.endedOn, t.startedOn),
    tenantPolicy(),
  ],
);

/** Norwegian by skill, when the participation began and when it ended. */
export const jobbsjansenLevel = pgTable(
  "jobbsjansen_level",
  {
    municipalityId: municipalityId(),
    participationId: uuid().notNull(),
    skill: text().notNull(),
    atStart: text(),
    atEnd: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.participationId, t.skill] }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [jobbsjansenParticipation.municipalityId, jobbsjansenParticipation.id],
    }),
    check("jobbsjansen_level_skill", sql`skill in ('listening','speaking','reading','writing')`),
    check(
      "jobbsjansen_level_code",
      sql`at_start in ('under_a1','a1','a2','b1','b2','c1') and at_end in ('under_a1','a1','a2','b1','b2','c1')`,
    ),
    tenantPolicy(),
  ],
);

/** A sub-goal that can be measured, and whether it was reached. */
export const jobbsjansenGoal = pgTable(
  "jobbsjansen_goal",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    kind: text().notNull(),
    goal: text().notNull(),
    /** How one sees that it is reached. */
    measure: text().notNull(),
    dueOn: date({ mode: "string" }).notNull(),
    succeeded: boolean(),
    assessedOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [jobbsjansenParticipation.municipalityId, jobbsjansenParticipation.id],
    }),
    check("jobbsjansen_goal_kind", sql`kind in ('work_ability','basic_skills','norwegian_test')`),
    check("jobbsjansen_goal_assessed", sql`(succeeded is null) = (assessed_on is null)`),
    index("jobbsjansen_goal_participation").on(t.municipalityId, t.participationId, t.kind),
    tenantPolicy(),
  ],
);

/** More months than at the start, with the ground for them. None is changed. */
export const jobbsjansenExtension = pgTable(
  "jobbsjansen_extension",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    months: integer().notNull(),
    ground: text().notNull(),
    reason: text().notNull(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [jobbsjansenParticipation.municipalityId, jobbsjansenParticipation.id],
    }),
    check("jobbsjansen_extension_months", sql`months between 1 and 12`),
    check(
      "jobbsjansen_extension_ground",
      sql`ground in ('goal_within_reach','no_mother_tongue_literacy')`,
    ),
    index("jobbsjansen_extension_participation").on(t.municipalityId, t.participationId),
    tenantPolicy(),
  ],
);

/** A follow-up talk that was offered on the way, and whether it was held. */
export const jobbsjansenTalk = pgTable(
  "jobbsjansen_talk",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    offeredOn: date({ mode: "string" }).notNull(),
    held: boolean().notNull(),
    agreed: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [jobbsjansenParticipation.municipalityId, jobbsjansenParticipation.id],
    }),
    index("jobbsjansen_talk_participation").on(t.municipalityId, t.participationId, t.offeredOn),
    tenantPolicy(),
  ],
);
