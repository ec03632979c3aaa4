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
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { document } from "./documents";
import { programmeDecision, programmeParticipation } from "./programme";

const ofParticipation = (t: never) => {
  const columns = t as { municipalityId: never; participationId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.participationId],
    foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
  });
};

const ofDocument = (t: never) => {
  const columns = t as { municipalityId: never; documentId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.documentId],
    foreignColumns: [document.municipalityId, document.id],
  });
};

/** How a talk or a meeting was interpreted. */
const interpreting = () => ({
  interpreterUse: text().notNull(),
  interpreterLanguage: text(),
  interpreterCategory: text(),
  interpreterDeviationReason: text(),
});

/**
 * What was recorded of the end of a programme, and of taking it up again. None is changed; the latest
 * stands. The day and the reason that figures count by stand in the programme itself.
 */
export const programmeEnding = pgTable(
  "programme_ending",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    act: text().notNull(),
    /** How it ended. */
    kind: text(),
    endedOn: date({ mode: "string" }),
    /** The main activity, code of the list `exit_reason`; null while nobody knows. */
    exitReason: text(),
    /** All that the participant goes on to, of the same list. */
    activities: text().array().notNull().default([]),
    /** Why this one is the main activity by the goals of the plan, when there are several. */
    judgement: text(),
    source: text(),
    /** The decision that stopped it. */
    decisionId: uuid(),
    /** Why it ended before the plan, after the last day by law, or was taken up again. */
    reason: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    foreignKey({
      columns: [t.municipalityId, t.decisionId],
      foreignColumns: [programmeDecision.municipalityId, programmeDecision.id],
    }),
    check(
      "programme_ending_act",
      sql`act in ('ended','reopened') and (act = 'ended') = (kind is not null)
        and (act = 'ended') = (ended_on is not null) and (act = 'ended' or reason is not null)`,
    ),
    check(
      "programme_ending_kind",
      sql`kind in ('goal_reached','time_out','stopped','interrupted','moved','other')
        and (kind = 'stopped') = (decision_id is not null)`,
    ),
    check("programme_ending_several", sql`cardinality(activities) < 2 or judgement is not null`),
    index("programme_ending_participation").on(t.municipalityId, t.participationId, t.id),
    tenantPolicy(),
  ],
);

/**
 * A certificate that someone has taken part, kept with what stood in it. A correction is a new one with
 * the next number; none is changed, but for the day it was given.
 */
export const participantCertificate = pgTable(
  "participant_certificate",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    /** Counts the certificates of the programme from 1. */
    number: integer().notNull(),
    language: text().notNull(),
    issuedOn: date({ mode: "string" }).notNull(),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Digest of the content. */
    digest: text().notNull(),
    /** What is mended since the one before. */
    correction: text(),
    documentId: uuid().notNull(),
    /** When the participant got it. */
    givenOn: date({ mode: "string" }),
    issuedBy: uuid().notNull(),
    issuedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    ofDocument(t as never),
    check("participant_certificate_language", sql`language in ('nb','nn','en')`),
    check("participant_certificate_correction", sql`number = 1 or correction is not null`),
    uniqueIndex("participant_certificate_number").on(t.municipalityId, t.participationId, t.number),
    tenantPolicy(),
  ],
);

/** Talks on the way out of the programme, held or offered. Never changed. */
export const transitionTalk = pgTable(
  "transition_talk",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    /** The transition talk, or one of those that follow until the end. */
    kind: text().notNull(),
    onDay: date({ mode: "string" }).notNull(),
    outcome: text().notNull(),
    /** How the qualification goes on when the goal is not reached in time. */
    continuationPlan: text(),
    note: text(),
    ...interpreting(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    check("transition_talk_kind", sql`kind in ('transition','follow_up')`),
    check("transition_talk_outcome", sql`outcome in ('held','offered','declined')`),
    index("transition_talk_participation").on(t.municipalityId, t.participationId, t.onDay, t.id),
    tenantPolicy(),
  ],
);

/** Who follows up after the programme, agreed in a meeting, and what that service may be told. */
export const programmeHandover = pgTable(
  "programme_handover",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    receiver: text().notNull(),
    receiverName: text().notNull(),
    contactPerson: text().notNull(),
    contactDetails: text(),
    heldOn: date({ mode: "string" }).notNull(),
    participantPresent: boolean().notNull(),
    ...interpreting(),
    /** Who does what from here. */
    agreed: text().notNull(),
    firstMeetingOn: date({ mode: "string" }),
    consent: text().notNull(),
    consentOn: date({ mode: "string" }),
    /** What the participant agreed that the receiver is told; nothing more stands in the note. */
    shared: text().array().notNull().default([]),
    noteLanguage: text(),
    documentId: uuid(),
    sentOn: date({ mode: "string" }),
    /** When the receiver said that it takes over, and who said so. */
    acknowledgedOn: date({ mode: "string" }),
    acknowledgedBy: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    ofDocument(t as never),
    check(
      "programme_handover_receiver",
      sql`receiver in ('nav','school','employer','municipality','other')`,
    ),
    check(
      "programme_handover_consent",
      sql`consent in ('given','refused','withdrawn') and (consent = 'refused') = (consent_on is null)
        and (consent <> 'refused' or cardinality(shared) = 0)`,
    ),
    check(
      "programme_handover_acknowledged",
      sql`(acknowledged_on is null) = (acknowledged_by is null) and acknowledged_on >= held_on`,
    ),
    index("programme_handover_participation").on(
      t.municipalityId,
      t.participationId,
      t.heldOn,
      t.id,
    ),
    tenantPolicy(),
  ],
);

/** Further education that is confirmed before the programme ends. */
export const furtherEducation = pgTable(
  "further_education",
  {
    municipalityId: municipalityId(),
    participationId: uuid().notNull(),
    place: text(),
    startsOn: date({ mode: "string" }),
    funding: text(),
    confirmedOn: date({ mode: "string" }),
    changedByName: text().notNull(),
    changedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.participationId] }),
    ofParticipation(t as never),
    check("further_education_funding", sql`funding in ('loan_fund','benefit','wage','other')`),
    tenantPolicy(),
  ],
);

/**
 * What someone does 12 or 24 months after the programme, and how it is known. None is changed; the
 * latest stands.
 */
export const programmeSituation = pgTable(
  "programme_situation",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    /** The end that it is counted from: a programme that was taken up again has another. */
    endedOn: date({ mode: "string" }).notNull(),
    months: integer().notNull(),
    onDay: date({ mode: "string" }).notNull(),
    activity: text().notNull(),
    source: text().notNull(),
    note: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    check("programme_situation_months", sql`months in (12, 24)`),
    check("programme_situation_after", sql`on_day >= ended_on`),
    check(
      "programme_situation_source",
      sql`source in ('participant','employer','school','nav','register','other')`,
    ),
    index("programme_situation_participation").on(
      t.municipalityId,
      t.participationId,
      t.months,
      t.id,
    ),
    tenantPolicy(),
  ],
);
