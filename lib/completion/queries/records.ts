import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import {
  furtherEducation,
  participantCertificate,
  programmeEnding,
  programmeHandover,
  programmeSituation,
  transitionTalk,
} from "@/db/schema/completion";
import { dayInNorway } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type {
  Certificate,
  EndingEntry,
  FurtherEducation,
  Handover,
  Situation,
  TransitionTalk,
} from "../types";

/** What was recorded of a programme's end, the oldest first. */
export async function endingsOf(scope: Scope, participationId: string): Promise<EndingEntry[]> {
  const rows = await scope.tx
    .select()
    .from(programmeEnding)
    .where(
      and(
        eq(programmeEnding.municipalityId, scope.municipalityId),
        eq(programmeEnding.participationId, participationId),
      ),
    )
    .orderBy(asc(programmeEnding.id));
  return rows.map(
    ({ municipalityId: _wall, participationId: _of, recordedBy: _by, createdAt, ...rest }) =>
      ({ ...rest, recordedOn: dayInNorway(createdAt) }) as EndingEntry,
  );
}

/** The certificates of a programme, the oldest first. */
export async function certificatesOf(
  scope: Scope,
  participationId: string,
): Promise<Certificate[]> {
  const rows = await scope.tx
    .select()
    .from(participantCertificate)
    .where(
      and(
        eq(participantCertificate.municipalityId, scope.municipalityId),
        eq(participantCertificate.participationId, participationId),
      ),
    )
    .orderBy(asc(participantCertificate.number));
  return rows.map(
    ({ municipalityId: _wall, participationId: _of, issuedBy: _by, createdAt: _at, ...rest }) =>
      rest as unknown as Certificate,
  );
}

/** The talks on the way out of a programme, the oldest first. */
export async function talksOf(scope: Scope, participationId: string): Promise<TransitionTalk[]> {
  const rows = await scope.tx
    .select()
    .from(transitionTalk)
    .where(
      and(
        eq(transitionTalk.municipalityId, scope.municipalityId),
        eq(transitionTalk.participationId, participationId),
      ),
    )
    .orderBy(asc(transitionTalk.onDay), asc(transitionTalk.id));
  return rows.map(
    ({ municipalityId: _wall, participationId: _of, recordedBy: _by, createdAt: _at, ...rest }) =>
      rest as TransitionTalk,
  );
}

/** The handovers of a programme, the oldest first. */
export async function handoversOf(scope: Scope, participationId: string): Promise<Handover[]> {
  const rows = await scope.tx
    .select()
    .from(programmeHandover)
    .where(
      and(
        eq(programmeHandover.municipalityId, scope.municipalityId),
        eq(programmeHandover.participationId, participationId),
      ),
    )
    .orderBy(asc(programmeHandover.heldOn), asc(programmeHandover.id));
  return rows.map(
    ({
      municipalityId: _wall,
      participationId: _of,
      noteLanguage: _language,
      recordedBy: _by,
      createdAt: _at,
      ...rest
    }) => rest as Handover,
  );
}

/** The further education that is confirmed; version 0 while nothing is recorded. */
export async function educationOf(
  scope: Scope,
  participationId: string,
): Promise<FurtherEducation> {
  const [row] = await scope.tx
    .select({
      place: furtherEducation.place,
      startsOn: furtherEducation.startsOn,
      funding: furtherEducation.funding,
      confirmedOn: furtherEducation.confirmedOn,
      version: furtherEducation.version,
    })
    .from(furtherEducation)
    .where(
      and(
        eq(furtherEducation.municipalityId, scope.municipalityId),
        eq(furtherEducation.participationId, participationId),
      ),
    );
  const nothing = { place: null, startsOn: null, funding: null, confirmedOn: null, version: 0 };
  return (row as FurtherEducation | undefined) ?? nothing;
}

/** What people did 12 and 24 months after some programmes, the oldest record first. */
export async function situationsOf(
  scope: Scope,
  participationIds: readonly string[],
): Promise<(Situation & { participationId: string })[]> {
  if (participationIds.length === 0) return [];
  const rows = await scope.tx
    .select()
    .from(programmeSituation)
    .where(
      and(
        eq(programmeSituation.municipalityId, scope.municipalityId),
        inArray(programmeSituation.participationId, [...participationIds]),
      ),
    )
    .orderBy(asc(programmeSituation.id));
  return rows.map(
    ({ municipalityId: _wall, recordedBy: _by, createdAt, ...rest }) =>
      ({ ...rest, recordedOn: dayInNorway(createdAt) }) as Situation & { participationId: string },
  );
}
