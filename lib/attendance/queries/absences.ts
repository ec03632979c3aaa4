import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import {
  careSituation,
  certificationWithdrawal,
  programmeAbsence,
  programmeExtension,
} from "@/db/schema/absence";
import { attendanceCorrection } from "@/db/schema/attendance";
import { settlementCase } from "@/db/schema/cases";
import { programmeParticipation, programmeSetting } from "@/db/schema/programme";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { type AbsenceDay, absenceDays, type Spell, spellsOf } from "../rules/absence-days";
import { noSituation } from "../rules/caps";
import type { OtherParent } from "../rules/care-leave";
import type { AbsenceCode, FollowUpKind, SourceKind } from "../rules/codes";
import type {
  AbsenceRecord,
  CareSituation,
  Correction,
  ExtensionRecord,
  Withdrawal,
} from "../types";
import { framesOf } from "./frames";
import { standingCells } from "./registered";

export type AttendingParticipation = {
  id: string;
  caseId: string;
  personId: string;
  startedOn: string | null;
  endedOn: string | null;
  plannedEndOn: string | null;
  version: number;
};

/** A programme whose case is open to the actor. @throws not found, the refusal audited */
export async function requireParticipation(
  scope: Scope,
  participationId: string,
  action: string,
  { lock = false } = {},
): Promise<AttendingParticipation> {
  const refusal = { action, objectType: "programme_participation", objectId: participationId };
  if (!isId(participationId)) throw notFound({ ...refusal, objectId: undefined });
  const query = scope.tx
    .select({
      id: programmeParticipation.id,
      caseId: programmeParticipation.caseId,
      personId: programmeParticipation.personId,
      startedOn: programmeParticipation.startedOn,
      endedOn: programmeParticipation.endedOn,
      plannedEndOn: programmeParticipation.plannedEndOn,
      version: programmeParticipation.version,
    })
    .from(programmeParticipation)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, programmeParticipation.municipalityId),
        eq(settlementCase.id, programmeParticipation.caseId),
      ),
    )
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        eq(programmeParticipation.id, participationId),
        mayOpenCase(scope),
      ),
    );
  const [row] = await (lock ? query.for("update", { of: programmeParticipation }) : query);
  if (!row) throw notFound(refusal);
  return row;
}

const absenceColumns = {
  id: programmeAbsence.id,
  participationId: programmeAbsence.participationId,
  code: programmeAbsence.code,
  occasion: programmeAbsence.occasion,
  fromOn: programmeAbsence.fromOn,
  toOn: programmeAbsence.toOn,
  minutesPerDay: programmeAbsence.minutesPerDay,
  eventOn: programmeAbsence.eventOn,
  noticeOn: programmeAbsence.noticeOn,
  documentSeenOn: programmeAbsence.documentSeenOn,
  benefitKept: programmeAbsence.benefitKept,
  beyondReason: programmeAbsence.beyondReason,
  followUpOfferedOn: programmeAbsence.followUpOfferedOn,
  followUpKind: programmeAbsence.followUpKind,
  grantedOn: programmeAbsence.grantedOn,
  grantedByName: programmeAbsence.grantedByName,
  version: programmeAbsence.version,
};

/** Absence and leave of a programme, the latest first. The caller has opened the case. */
export async function absencesOf(scope: Scope, participationId: string): Promise<AbsenceRecord[]> {
  const rows = await scope.tx
    .select(absenceColumns)
    .from(programmeAbsence)
    .where(
      and(
        eq(programmeAbsence.municipalityId, scope.municipalityId),
        eq(programmeAbsence.participationId, participationId),
      ),
    )
    .orderBy(desc(programmeAbsence.fromOn), desc(programmeAbsence.id));
  return rows.map(({ participationId: _, ...row }) => ({
    ...row,
    code: row.code as AbsenceCode,
    followUpKind: row.followUpKind as FollowUpKind | null,
  }));
}

/**
 * The care leave of the one that the participant lives with as married, when that one is in a programme
 * on a day; null when nobody is.
 */
export async function otherParentOf(
  scope: Scope,
  personId: string,
  on: string,
): Promise<OtherParent | null> {
  const rows = await scope.tx.execute<{
    id: string | null;
    fromOn: string;
    toOn: string;
    minutesPerDay: number | null;
    eventOn: string | null;
  }>(sql`
    with partner as (
      select case when r.person_id = ${personId} then r.other_person_id else r.person_id end as id
      from person_relation r where r.municipality_id = ${scope.municipalityId}
        and ${personId} in (r.person_id, r.other_person_id)
        and r.kind in ('spouse','cohabitant') and r.to_on is null
    )
    select a.id, a.from_on::text as "fromOn", a.to_on::text as "toOn",
      a.minutes_per_day as "minutesPerDay", a.event_on::text as "eventOn"
    from partner
    join programme_participation p on p.municipality_id = ${scope.municipalityId}
      and p.person_id = partner.id and p.kind = 'introduction_programme'
      and p.started_on <= ${on} and (p.ended_on is null or p.ended_on >= ${on})
    left join programme_absence a on a.municipality_id = p.municipality_id
      and a.participation_id = p.id and a.code = 'OMSORG'`);
  if (rows.length === 0) return null;
  const code = "OMSORG" as const;
  return {
    leaves: rows.flatMap(({ id, ...row }) => (id ? [{ id, code, occasion: null, ...row }] : [])),
  };
}

/** One of them, its programme opened. @throws not found, the refusal audited */
export async function requireAbsence(scope: Scope, absenceId: string, action: string) {
  const refusal = { action, objectType: "programme_absence", objectId: absenceId };
  if (!isId(absenceId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select(absenceColumns)
    .from(programmeAbsence)
    .where(
      and(
        eq(programmeAbsence.municipalityId, scope.municipalityId),
        eq(programmeAbsence.id, absenceId),
      ),
    );
  if (!row) throw notFound(refusal);
  const participation = await requireParticipation(scope, row.participationId, action);
  return {
    ...row,
    code: row.code as AbsenceCode,
    followUpKind: row.followUpKind as FollowUpKind | null,
    participation,
  };
}

/** What decides someone's days at a child's illness; nothing until it is told. */
export async function situationOf(scope: Scope, personId: string): Promise<CareSituation> {
  const [row] = await scope.tx
    .select({
      overTwoChildren: careSituation.overTwoChildren,
      soleCarer: careSituation.soleCarer,
      extendedRight: careSituation.extendedRight,
      documentSeenOn: careSituation.documentSeenOn,
      version: careSituation.version,
    })
    .from(careSituation)
    .where(
      and(
        eq(careSituation.municipalityId, scope.municipalityId),
        eq(careSituation.personId, personId),
      ),
    );
  return row ?? { ...noSituation, documentSeenOn: null, version: 0 };
}

/** Decisions that someone cannot certify own illness, the latest first. */
export async function withdrawalsOf(scope: Scope, participationId: string): Promise<Withdrawal[]> {
  const rows = await scope.tx
    .select({
      id: certificationWithdrawal.id,
      decidedOn: certificationWithdrawal.decidedOn,
      reason: certificationWithdrawal.reason,
      decidedByName: certificationWithdrawal.decidedByName,
      assessedOn: certificationWithdrawal.assessedOn,
      outcome: certificationWithdrawal.outcome,
      version: certificationWithdrawal.version,
    })
    .from(certificationWithdrawal)
    .where(
      and(
        eq(certificationWithdrawal.municipalityId, scope.municipalityId),
        eq(certificationWithdrawal.participationId, participationId),
      ),
    )
    .orderBy(desc(certificationWithdrawal.decidedOn), desc(certificationWithdrawal.id));
  return rows.map((row) => ({ ...row, outcome: row.outcome as Withdrawal["outcome"] }));
}

/** Since when someone cannot certify own illness, while that stands. */
export function withdrawnSince(withdrawals: readonly Withdrawal[]): string | null {
  const [last] = withdrawals;
  return last && last.outcome !== "restored" ? last.decidedOn : null;
}

/** The counts of the planned end, the latest first. */
export function extensionsOf(scope: Scope, participationId: string): Promise<ExtensionRecord[]> {
  return scope.tx
    .select({
      id: programmeExtension.id,
      baseEndOn: programmeExtension.baseEndOn,
      oldEndOn: programmeExtension.oldEndOn,
      newEndOn: programmeExtension.newEndOn,
      counted: programmeExtension.counted,
      tenths: programmeExtension.tenths,
      addedDays: programmeExtension.addedDays,
      ruleId: programmeExtension.ruleId,
      ruleVersion: programmeExtension.ruleVersion,
      setting: programmeExtension.setting,
      extendedByName: programmeExtension.extendedByName,
      createdAt: programmeExtension.createdAt,
    })
    .from(programmeExtension)
    .where(
      and(
        eq(programmeExtension.municipalityId, scope.municipalityId),
        eq(programmeExtension.participationId, participationId),
      ),
    )
    .orderBy(desc(programmeExtension.id));
}

/** What was found later of days in closed months, the latest first. */
export async function correctionsOf(scope: Scope, participationId: string): Promise<Correction[]> {
  const rows = await scope.tx
    .select({
      id: attendanceCorrection.id,
      day: attendanceCorrection.day,
      sourceKind: attendanceCorrection.sourceKind,
      sourceId: attendanceCorrection.sourceId,
      planned: attendanceCorrection.plannedMinutes,
      present: attendanceCorrection.presentMinutes,
      code: attendanceCorrection.absenceCode,
      presentChange: attendanceCorrection.presentChange,
      deductedChange: attendanceCorrection.deductedChange,
      reason: attendanceCorrection.reason,
      correctedByName: attendanceCorrection.correctedByName,
      createdAt: attendanceCorrection.createdAt,
    })
    .from(attendanceCorrection)
    .where(
      and(
        eq(attendanceCorrection.municipalityId, scope.municipalityId),
        eq(attendanceCorrection.participationId, participationId),
      ),
    )
    .orderBy(desc(attendanceCorrection.id));
  return rows.map(({ present, code, sourceKind, ...row }) => ({
    ...row,
    sourceKind: sourceKind as SourceKind,
    value: { present, code: code as AbsenceCode | null },
  }));
}

/** Days in a week on which full time is spread. */
const WORKING_DAYS = 5;
/** Minutes of a full day where the municipality has not said what full time is. */
const FULL_DAY = 450;

/** The days someone has been away over the whole programme, and the spells that they make. */
export async function absenceOf(
  scope: Scope,
  participation: Pick<AttendingParticipation, "id" | "startedOn" | "endedOn">,
  asked: readonly AbsenceRecord[] | Promise<readonly AbsenceRecord[]>,
): Promise<{ days: AbsenceDay[]; spells: Spell[] }> {
  const { id, startedOn, endedOn } = participation;
  const whole = { from: startedOn ?? "2000-01-01", to: "9999-12-31" };
  const [leaves, cells, frames, [setting]] = await Promise.all([
    asked,
    standingCells(scope, [id], whole),
    framesOf(scope, [{ participationId: id, startedOn, endedOn }]),
    scope.tx
      .select({ minutes: programmeSetting.fullTimeMinutes })
      .from(programmeSetting)
      .where(eq(programmeSetting.municipalityId, scope.municipalityId)),
  ]);
  const vacations = frames.get(id)?.vacations ?? [];
  const days = absenceDays(
    cells.map(({ day, planned, value }) => ({ day, planned, ...value })),
    leaves,
    {
      dayMinutes: setting ? Math.round(setting.minutes / WORKING_DAYS) : FULL_DAY,
      isOff: (day) => vacations.some(({ from, to }) => from <= day && day <= to),
    },
  );
  return { days, spells: spellsOf(days) };
}

/** The programme of a person in a case that has begun last. @throws not found, the refusal audited */
export async function programmeOfPerson(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
  action: string,
): Promise<AttendingParticipation> {
  const refusal = {
    action,
    objectType: "person",
    caseId,
    ...(isId(personId) && { objectId: personId }),
  };
  if (!isId(personId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select({
      id: programmeParticipation.id,
      caseId: programmeParticipation.caseId,
      personId: programmeParticipation.personId,
      startedOn: programmeParticipation.startedOn,
      endedOn: programmeParticipation.endedOn,
      plannedEndOn: programmeParticipation.plannedEndOn,
      version: programmeParticipation.version,
    })
    .from(programmeParticipation)
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        eq(programmeParticipation.caseId, caseId),
        eq(programmeParticipation.personId, personId),
      ),
    )
    .orderBy(
      sql`${programmeParticipation.startedOn} desc nulls last`,
      asc(programmeParticipation.id),
    )
    .limit(1);
  if (!row) throw notFound(refusal);
  return row;
}
