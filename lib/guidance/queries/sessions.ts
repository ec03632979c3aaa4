import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import {
  guidanceAddition,
  guidanceAgreement,
  guidanceAttendance,
  guidanceMaterial,
  guidanceSession,
  guidanceTopicCovered,
} from "@/db/schema/guidance";
import { caseForChange, requireCase } from "@/lib/cases/queries/require-case";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { OpenAgreement, Session, SessionSummary, TopicDetail } from "../types";

const pageSize = 25;

type Row = typeof guidanceSession.$inferSelect;

/**
 * The row of a session whose case the actor may open; `act` names what is asked for.
 *
 * @throws not found, the refusal audited
 */
async function findSession(scope: Scope, sessionId: string, act: string): Promise<Row> {
  if (!isId(sessionId)) throw notFound({ action: act, objectType: "guidance_session" });
  const [row] = await scope.tx
    .select()
    .from(guidanceSession)
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.id, sessionId),
      ),
    );
  if (!row) {
    throw notFound({ action: act, objectType: "guidance_session", objectId: sessionId });
  }
  return row;
}

/**
 * The row of a session, its case locked for a change. Fails when the case is closed.
 *
 * @throws not found, the refusal audited
 */
export async function sessionForChange(
  scope: Scope,
  sessionId: string,
  act: string,
): Promise<Result<Row>> {
  const row = await findSession(scope, sessionId, act);
  const opened = await caseForChange(scope, row.caseId, act);
  return opened.ok ? ok(row) : opened;
}

/** A whole session, with its view audited. */
export async function sessionPage(scope: Scope, sessionId: string): Promise<Session> {
  const row = await findSession(scope, sessionId, "guidance.view-session");
  await requireCase(scope, row.caseId, "guidance.view-session");
  return { ...(await withParts(scope, row)), additions: await additionsOf(scope, sessionId) };
}

/** The parts of a session beside its row. */
export async function withParts(scope: Scope, row: Row): Promise<Omit<Session, "additions">> {
  const own = (table: { municipalityId: PgColumn; sessionId: PgColumn }) =>
    and(eq(table.municipalityId, scope.municipalityId), eq(table.sessionId, row.id));
  const [attendance, topics, materials, agreements] = await Promise.all([
    scope.tx
      .select({
        personId: guidanceAttendance.personId,
        attended: guidanceAttendance.attended,
        partly: guidanceAttendance.partly,
        absenceReason: guidanceAttendance.absenceReason,
      })
      .from(guidanceAttendance)
      .where(own(guidanceAttendance))
      .orderBy(guidanceAttendance.personId),
    scope.tx
      .select({
        topic: guidanceTopicCovered.topic,
        shown: guidanceTopicCovered.shown,
        understood: guidanceTopicCovered.understood,
        byWhom: guidanceTopicCovered.byWhom,
        note: guidanceTopicCovered.note,
      })
      .from(guidanceTopicCovered)
      .where(own(guidanceTopicCovered))
      .orderBy(guidanceTopicCovered.topic),
    scope.tx
      .select({ name: guidanceMaterial.name, language: guidanceMaterial.language })
      .from(guidanceMaterial)
      .where(own(guidanceMaterial))
      .orderBy(guidanceMaterial.position),
    scope.tx
      .select({
        id: guidanceAgreement.id,
        text: guidanceAgreement.text,
        responsible: guidanceAgreement.responsible,
        adviserId: guidanceAgreement.adviserId,
        dueOn: guidanceAgreement.dueOn,
        doneOn: guidanceAgreement.doneOn,
      })
      .from(guidanceAgreement)
      .where(own(guidanceAgreement))
      .orderBy(guidanceAgreement.position),
  ]);
  return {
    id: row.id,
    caseId: row.caseId,
    status: row.status as Session["status"],
    version: row.version,
    adviserId: row.adviserId,
    adviserName: row.adviserName,
    heldOn: row.heldOn,
    startsAtTime: row.startsAtTime,
    minutes: row.minutes,
    travelMinutes: row.travelMinutes,
    channel: row.channel as Session["channel"],
    place: row.place,
    attended: attendance.filter((one) => one.attended).map((one) => one.personId),
    partly: attendance.filter((one) => one.partly).map((one) => one.personId),
    absences: Object.fromEntries(
      attendance.flatMap(({ personId, absenceReason }) =>
        absenceReason === null ? [] : [[personId, absenceReason]],
      ),
    ),
    topics: topics.map((one) => one.topic),
    topicDetails: Object.fromEntries(
      topics.map(({ topic, ...detail }) => [topic, detail as TopicDetail]),
    ),
    materials,
    interpreterBookingId: row.interpreterBookingId,
    interpreterUse: row.interpreterUse as Session["interpreterUse"],
    interpreterLanguage: row.interpreterLanguage,
    interpreterCategory: row.interpreterCategory as Session["interpreterCategory"],
    interpreterMode: row.interpreterMode as Session["interpreterMode"],
    interpreterNoShow: row.interpreterNoShow,
    interpreterDeviationReason: row.interpreterDeviationReason,
    interpretedByMinor: row.interpretedByMinor,
    minorInterpreterReason: row.minorInterpreterReason,
    notes: row.notes,
    agreements,
    nextSessionOn: row.nextSessionOn,
    nextSessionNote: row.nextSessionNote,
    finishedAt: row.finishedAt,
    curriculumEdition: row.curriculumEdition,
    savedAt: row.savedAt,
  };
}

function additionsOf(scope: Scope, sessionId: string): Promise<Session["additions"]> {
  return scope.tx
    .select({
      id: guidanceAddition.id,
      text: guidanceAddition.text,
      authorName: guidanceAddition.authorName,
      writtenAt: guidanceAddition.writtenAt,
    })
    .from(guidanceAddition)
    .where(
      and(
        eq(guidanceAddition.municipalityId, scope.municipalityId),
        eq(guidanceAddition.sessionId, sessionId),
      ),
    )
    .orderBy(guidanceAddition.writtenAt);
}

/**
 * Sessions of a case, newest first, 25 at a time. The case has been opened by the caller.
 *
 * @param before key of the last session on the page before: its date and id
 */
export async function sessionsOfCase(
  scope: Scope,
  caseId: string,
  before?: { heldOn: string; id: string },
): Promise<{ sessions: SessionSummary[]; more: boolean }> {
  const key = sql`(coalesce(${guidanceSession.heldOn}, ${guidanceSession.savedAt}::date), ${guidanceSession.id})`;
  const rows = await scope.tx
    .select({
      id: guidanceSession.id,
      caseId: guidanceSession.caseId,
      status: guidanceSession.status,
      heldOn: guidanceSession.heldOn,
      channel: guidanceSession.channel,
      adviserId: guidanceSession.adviserId,
      adviserName: guidanceSession.adviserName,
      nextSessionOn: guidanceSession.nextSessionOn,
      savedAt: guidanceSession.savedAt,
      // Spelt out: in a select from one table drizzle leaves the table off a column.
      topics: sql<string[]>`array(select t.topic from ${guidanceTopicCovered} t
        where t.municipality_id = guidance_session.municipality_id
          and t.session_id = guidance_session.id order by t.topic)`,
      attendedCount: sql<number>`(select count(*)::int from ${guidanceAttendance} a
        where a.municipality_id = guidance_session.municipality_id
          and a.session_id = guidance_session.id and a.attended)`,
    })
    .from(guidanceSession)
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.caseId, caseId),
        before ? sql`${key} < (${before.heldOn}::date, ${before.id}::uuid)` : undefined,
      ),
    )
    .orderBy(
      desc(sql`coalesce(${guidanceSession.heldOn}, ${guidanceSession.savedAt}::date)`),
      desc(guidanceSession.id),
    )
    .limit(pageSize + 1);
  return {
    sessions: rows.slice(0, pageSize) as SessionSummary[],
    more: rows.length > pageSize,
  };
}

/** Agreements of a case that are not done, the first to fall due first. */
export async function openAgreements(scope: Scope, caseId: string): Promise<OpenAgreement[]> {
  return scope.tx
    .select({
      id: guidanceAgreement.id,
      text: guidanceAgreement.text,
      responsible: guidanceAgreement.responsible,
      adviserId: guidanceAgreement.adviserId,
      dueOn: guidanceAgreement.dueOn,
      doneOn: guidanceAgreement.doneOn,
      sessionId: guidanceAgreement.sessionId,
      heldOn: guidanceSession.heldOn,
    })
    .from(guidanceAgreement)
    .innerJoin(
      guidanceSession,
      and(
        eq(guidanceSession.municipalityId, guidanceAgreement.municipalityId),
        eq(guidanceSession.id, guidanceAgreement.sessionId),
      ),
    )
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.caseId, caseId),
        eq(guidanceSession.status, "finished"),
        isNull(guidanceAgreement.doneOn),
      ),
    )
    .orderBy(sql`${guidanceAgreement.dueOn} nulls last`, guidanceAgreement.id)
    .limit(50);
}
