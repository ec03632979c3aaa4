import "server-only";
import { and, eq } from "drizzle-orm";
import {
  guidanceAgreement,
  guidanceAttendance,
  guidanceMaterial,
  guidanceTopicCovered,
} from "@/db/schema/guidance";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { SessionContentInput } from "../input";
import { isBlank, presenceOf } from "../rules/session";

export type SessionParts = Pick<
  SessionContentInput,
  "attended" | "partly" | "absences" | "topics" | "topicDetails" | "materials" | "agreements"
>;

/** Writes the parts of a session in the place of those that are there. */
export async function replaceParts(
  scope: Scope,
  sessionId: string,
  parts: SessionParts,
): Promise<void> {
  const tables = [guidanceAttendance, guidanceTopicCovered, guidanceMaterial, guidanceAgreement];
  await Promise.all(
    tables.map((table) =>
      scope.tx
        .delete(table)
        .where(and(eq(table.municipalityId, scope.municipalityId), eq(table.sessionId, sessionId))),
    ),
  );
  await insertParts(scope, sessionId, parts);
}

/** Writes the parts of a session that has none. */
export async function insertParts(
  scope: Scope,
  sessionId: string,
  parts: SessionParts,
): Promise<void> {
  const key = { municipalityId: scope.municipalityId, sessionId };
  const presence = presenceOf(parts).map((one) => ({ ...key, ...one }));
  const topics = [...new Set(parts.topics)].map((topic) => {
    const detail = parts.topicDetails[topic];
    return {
      ...key,
      topic,
      shown: detail?.shown || null,
      understood: detail?.understood ?? null,
      byWhom: detail?.byWhom || null,
      note: detail?.note || null,
    };
  });
  const materials = parts.materials
    .filter(({ name }) => name !== "")
    .map(({ name, language }, position) => ({
      ...key,
      position,
      name,
      language: language ?? null,
    }));
  const agreements = parts.agreements
    .filter((agreement) => !isBlank(agreement))
    .map((agreement, position) => ({
      ...key,
      id: newId(),
      position,
      text: agreement.text,
      responsible: agreement.responsible,
      adviserId: agreement.adviserId ?? null,
      dueOn: agreement.dueOn ?? null,
    }));
  await Promise.all([
    presence.length > 0 && scope.tx.insert(guidanceAttendance).values(presence),
    topics.length > 0 && scope.tx.insert(guidanceTopicCovered).values(topics),
    materials.length > 0 && scope.tx.insert(guidanceMaterial).values(materials),
    agreements.length > 0 && scope.tx.insert(guidanceAgreement).values(agreements),
  ]);
}
