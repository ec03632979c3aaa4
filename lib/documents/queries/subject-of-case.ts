import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { lease } from "@/db/schema/dwellings";
import { guidanceSession } from "@/db/schema/guidance";
import { selfSettlementApplication, selfSettlementFollowUp } from "@/db/schema/self-settlement";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import type { SubjectType } from "../rules/kinds";

const application = selfSettlementApplication;
const followUp = selfSettlementFollowUp;

/** The applications of the case that what documents can be handed in for belongs to. */
const BELONGS: Partial<Record<SubjectType, (subjectId: string) => SQL>> = {
  self_settlement_application: (id) => sql`${application.id} = ${id}::uuid`,
  dwelling: (id) => sql`${application.dwellingId} = ${id}::uuid`,
  follow_up: (id) => sql`exists (select 1 from ${followUp}
    where ${followUp.municipalityId} = ${application.municipalityId}
      and ${followUp.applicationId} = ${application.id} and ${followUp.id} = ${id}::uuid)`,
};

/**
 * Sees to it that what a document is to belong to is of the case that the caller has opened.
 *
 * @throws DomainError `not_found`, alike for that of another case, a foreign and an unknown one
 */
export async function requireSubjectOfCase(
  scope: Scope,
  caseId: string,
  { subjectType, subjectId }: { subjectType: SubjectType; subjectId: string },
  action: string,
): Promise<void> {
  const belongs = BELONGS[subjectType]?.(subjectId);
  const [row] =
    subjectType === "guidance_session"
      ? await scope.tx.execute(sql`select 1 from ${guidanceSession}
          where ${guidanceSession.municipalityId} = ${scope.municipalityId}
            and ${guidanceSession.caseId} = ${caseId}::uuid
            and ${guidanceSession.id} = ${subjectId}::uuid`)
      : subjectType === "lease"
        ? await scope.tx.execute(sql`select 1 from ${lease}
          where ${lease.municipalityId} = ${scope.municipalityId}
            and ${lease.caseId} = ${caseId}::uuid and ${lease.id} = ${subjectId}::uuid`)
        : belongs
          ? await scope.tx.execute(sql`select 1 from ${application}
        where ${application.municipalityId} = ${scope.municipalityId}
          and ${application.caseId} = ${caseId}::uuid and ${belongs} limit 1`)
          : [];
  if (!row) throw notFound({ action, objectType: subjectType, objectId: subjectId, caseId });
}
