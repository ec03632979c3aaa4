import "server-only";
import { and, asc, desc, eq, gte, inArray } from "drizzle-orm";
import { guidanceSession } from "@/db/schema/guidance";
import { personLanguage } from "@/db/schema/people";
import { codeListEntry } from "@/db/schema/reference";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { caseStaff } from "@/lib/cases/queries/staff";
import type { CaseHead, CaseMember } from "@/lib/cases/types";
import { bookingsAround } from "@/lib/interpreters/queries/meeting-bookings";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { type BirthDatePrecision, isMinor } from "@/lib/people/rules/birth-date";
import type { Scope } from "@/lib/platform/transaction";
import { topicChoices } from "../rules/topic-choices";
import type { TakenHousehold } from "../types";
import { coverageOfCase } from "./coverage";
import { curriculum } from "./curriculum";
import { openAgreements, withParts } from "./sessions";

/** What the form of a session needs of a household. The caller has opened the case. */
export async function householdToTake(scope: Scope, head: CaseHead): Promise<TakenHousehold> {
  const caseId = head.id;
  const [members, draft] = await Promise.all([membersOfCase(scope, head), ownDraft(scope, caseId)]);
  const [{ topics }, coverage, agreements, codes, spoken, next, bookings, staff] =
    await Promise.all([
      curriculum(scope),
      coverageOfCase(scope, caseId),
      openAgreements(scope, caseId),
      codeOptions(scope, "language"),
      languagesOf(scope, members),
      nextSession(scope, caseId),
      bookingsAround(scope, caseId, scope.today, draft?.id ?? null),
      caseStaff(scope),
    ]);
  const choices = topicChoices(topics, coverage, draft?.topics ?? []);
  const lastOn = new Map(coverage.map((one) => [one.topic, one.lastOn]));
  return {
    caseId,
    number: head.number,
    name: head.householdName,
    persons: members.map((member) => ({
      id: member.personId,
      name: member.name,
      minor: isMinor(
        { date: member.birthDate, precision: member.birthDatePrecision as BirthDatePrecision },
        scope.today,
      ),
      languages: spoken.filter((one) => one.personId === member.personId).map((one) => one.label),
      interpreterNeeded: member.interpreterNeeded === true,
    })),
    topics: [
      ...choices.left.map((choice) => ({ ...choice, left: true })),
      ...choices.others.map((choice) => ({ ...choice, left: false })),
    ].map(({ value: code, label: title, left }) => ({
      code,
      title,
      lastOn: lastOn.get(code) ?? null,
      left,
    })),
    languages: codes.language,
    agreements: agreements.map(({ text, responsible, dueOn }) => ({ text, responsible, dueOn })),
    next,
    bookings,
    staff: staff
      .filter(({ accountId }) => accountId !== scope.actor.accountId)
      .map(({ accountId, name }) => ({ value: accountId, label: name })),
    draft,
  };
}

async function languagesOf(scope: Scope, members: readonly CaseMember[]) {
  if (members.length === 0) return [];
  const ids = members.map((member) => member.personId);
  return scope.tx
    .select({ personId: personLanguage.personId, label: codeListEntry[scope.locale] })
    .from(personLanguage)
    .innerJoin(
      codeListEntry,
      and(eq(codeListEntry.list, "language"), eq(codeListEntry.code, personLanguage.language)),
    )
    .where(
      and(
        eq(personLanguage.municipalityId, scope.municipalityId),
        inArray(personLanguage.personId, ids),
      ),
    )
    .orderBy(asc(personLanguage.position));
}

async function nextSession(scope: Scope, caseId: string): Promise<TakenHousehold["next"]> {
  const [row] = await scope.tx
    .select({ on: guidanceSession.nextSessionOn, note: guidanceSession.nextSessionNote })
    .from(guidanceSession)
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.caseId, caseId),
        eq(guidanceSession.status, "finished"),
        gte(guidanceSession.nextSessionOn, scope.today),
      ),
    )
    .orderBy(asc(guidanceSession.nextSessionOn))
    .limit(1);
  return row?.on ? { on: row.on, note: row.note } : null;
}

async function ownDraft(scope: Scope, caseId: string): Promise<TakenHousehold["draft"]> {
  const [row] = await scope.tx
    .select()
    .from(guidanceSession)
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.caseId, caseId),
        eq(guidanceSession.status, "draft"),
        eq(guidanceSession.adviserId, scope.actor.accountId),
      ),
    )
    .orderBy(desc(guidanceSession.savedAt))
    .limit(1);
  return row ? withParts(scope, row) : null;
}
