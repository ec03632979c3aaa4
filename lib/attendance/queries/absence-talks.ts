import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { absenceTalk, attendanceSetting } from "@/db/schema/absence";
import type { Scope } from "@/lib/platform/transaction";
import type { TalkCause } from "../rules/codes";
import { type UnusualRule, unusualDefault } from "../rules/unusual";
import type { AbsenceTalk } from "../types";

/** What the municipality holds to be out of the ordinary; the product's proposal until it has said. */
export async function unusualRule(
  scope: Scope,
): Promise<UnusualRule & { version: number; changedByName: string | null }> {
  const [row] = await scope.tx
    .select({
      minutes: attendanceSetting.unusualMinutes,
      weeks: attendanceSetting.unusualWeeks,
      version: attendanceSetting.version,
      changedByName: attendanceSetting.changedByName,
    })
    .from(attendanceSetting)
    .where(eq(attendanceSetting.municipalityId, scope.municipalityId));
  return row ?? { ...unusualDefault, version: 0, changedByName: null };
}

/** Talks about absence, the newest first. */
export async function talksOf(
  scope: Scope,
  participationIds: readonly string[],
): Promise<(AbsenceTalk & { participationId: string })[]> {
  if (participationIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      id: absenceTalk.id,
      participationId: absenceTalk.participationId,
      openedOn: absenceTalk.openedOn,
      windowFrom: absenceTalk.windowFrom,
      windowTo: absenceTalk.windowTo,
      minutes: absenceTalk.minutes,
      heldOn: absenceTalk.heldOn,
      cause: absenceTalk.cause,
      agreement: absenceTalk.agreement,
      heldByName: absenceTalk.heldByName,
      version: absenceTalk.version,
    })
    .from(absenceTalk)
    .where(
      and(
        eq(absenceTalk.municipalityId, scope.municipalityId),
        inArray(absenceTalk.participationId, [...participationIds]),
      ),
    )
    .orderBy(desc(absenceTalk.openedOn), desc(absenceTalk.id));
  return rows.map((row) => ({ ...row, cause: row.cause as TalkCause | null }));
}
