import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { competenceMapping, competenceMappingVersion } from "@/db/schema/mapping";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { withBooking } from "@/lib/guidance/rules/booked-interpreter";
import { bookingOfMeeting } from "@/lib/interpreters/queries/meeting-bookings";
import { unknownCodes } from "@/lib/people/queries/code-lists";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { mappingRoles } from "../access";
import { contentOf, writeMappingInput } from "../input";
import { mappedPerson } from "../queries/mapped-person";
import { mappingOf } from "../queries/mappings";
import type { Content } from "../rules/content";
import { type Talk, talkProblems, withoutStale } from "../rules/talk";
import { changedAreas } from "../rules/versions";
import type { Mapping } from "../types";
import { erasePreparation } from "./erase-preparation";

const ACTION = "mapping.write-mapping";

/**
 * Writes a person's mapping: as a draft, as gone through in a talk, or, after the talk, as a new
 * version with why. Once it is gone through, what the person prepared is erased, and the link closes.
 * Errors: `mapping.errors.{not-reviewed,already-reviewed,nothing-changed,change-reason-missing}`,
 * those of `talkProblems` at their fields, and `errors.changed-meanwhile`.
 *
 * @throws not found, also for someone outside the household and a booking of another case
 */
export const writeMapping = command({
  name: ACTION,
  input: writeMappingInput,
  roles: mappingRoles,
  async run(scope, input) {
    const { caseId, personId, act, version } = input;
    const opened = await caseForChange(scope, caseId, ACTION);
    if (!opened.ok) return opened;
    const person = await mappedPerson(scope, caseId, personId, ACTION);
    const before = await mappingOf(scope, caseId, personId);
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: { version: before?.version ?? 0 } });
    }
    if (before?.status === "reviewed" && act !== "change") {
      return fail("mapping.errors.already-reviewed");
    }
    if (before?.status !== "reviewed" && act === "change") {
      return fail("mapping.errors.not-reviewed");
    }
    const content = contentOf(input as unknown as Content);
    const unknown = await unknownIn(scope, content);
    if (unknown) return fail("errors.invalid-input", { fields: unknown });
    const told = await talkOf(scope, input, before?.id ?? null);
    if (!told.ok) return told;
    const talk = told.value;
    if (act !== "draft") {
      const needs = { needsInterpreter: person.interpreterNeeded, today: scope.today };
      const problems = talkProblems(talk, needs);
      if (act === "change" && !input.reason) {
        problems.push({ field: "reason", code: "mapping.errors.change-reason-missing" });
      }
      if (problems.length > 0) return failed(problems);
    }
    if (act === "change" && before && isSame(before, content, talk)) {
      return fail("mapping.errors.nothing-changed");
    }
    const number = version + 1;
    const id = await store(scope, before, { caseId, personId, content, talk, number, act });
    if (act !== "draft") {
      await keepVersion(scope, id, {
        content,
        talk,
        reason: act === "change" ? input.reason : null,
      });
    }
    if (act === "review") await erasePreparation(scope, { caseId, personId });
    scope.audit({
      action: act === "draft" ? "mapping.save-draft" : ACTION,
      objectType: "competence_mapping",
      objectId: id,
      caseId,
      personId,
      reason: (act === "change" && input.reason) || undefined,
      fields: changedFields(before, content, talk),
    });
    scope.touch(caseId);
    return ok({ caseId, personId, act });
  },
});

type Typed = z.output<typeof writeMappingInput>;

/** The talk as it was typed, or as its booking tells. */
async function talkOf(scope: Scope, input: Typed, mappingId: string | null): Promise<Result<Talk>> {
  const { heldOn, interpreterBookingId, helpGiven, purposeExplained, caseId } = input;
  const typed = {
    interpreterUse: input.interpreterUse,
    interpreterLanguage: input.interpreterLanguage,
    interpreterCategory: input.interpreterCategory,
    interpreterMode: null,
    interpreterNoShow: false,
    interpreterDeviationReason: input.interpreterDeviationReason,
    interpretedByMinor: false,
  };
  let told = typed as Parameters<typeof withBooking>[0];
  if (interpreterBookingId) {
    const booked = await bookingOfMeeting(scope, caseId, interpreterBookingId, mappingId);
    const refusal = { action: ACTION, objectType: "interpreter_booking", caseId };
    if (!booked) throw notFound({ ...refusal, objectId: interpreterBookingId });
    if (booked.isTaken) {
      return failed([{ field: "interpreterBookingId", code: "mapping.errors.booking-taken" }]);
    }
    told = withBooking(told, booked);
  }
  const talk = withoutStale({
    heldOn,
    interpreterBookingId,
    interpreterUse: told.interpreterUse ?? null,
    interpreterLanguage: told.interpreterLanguage ?? null,
    interpreterCategory: told.interpreterCategory ?? null,
    interpreterDeviationReason: told.interpreterDeviationReason ?? null,
    helpGiven,
    purposeExplained,
  });
  return ok(talk);
}

/** Codes that stand in no list, at their fields. */
function unknownIn(scope: Scope, { languages, education, work }: Content) {
  return unknownCodes(scope, {
    ...Object.fromEntries(
      languages.map(({ language }, index) => [
        `languages.${index}.language`,
        ["language", language] as const,
      ]),
    ),
    ...Object.fromEntries(
      education.flatMap(({ country, level }, index) => [
        [`education.${index}.country`, ["country", country] as const],
        [`education.${index}.level`, ["education_level", level] as const],
      ]),
    ),
    ...Object.fromEntries(
      work.map(({ country }, index) => [`work.${index}.country`, ["country", country] as const]),
    ),
  });
}

function failed(problems: readonly { field: string; code: string }[]): Result<never> {
  const fields: Record<string, string[]> = {};
  for (const { field, code } of problems) fields[field] = [...(fields[field] ?? []), code];
  return fail("errors.invalid-input", { fields });
}

const talkPart = (one: Talk): Talk => ({
  heldOn: one.heldOn,
  interpreterBookingId: one.interpreterBookingId,
  interpreterUse: one.interpreterUse,
  interpreterLanguage: one.interpreterLanguage,
  interpreterCategory: one.interpreterCategory,
  interpreterDeviationReason: one.interpreterDeviationReason,
  helpGiven: one.helpGiven,
  purposeExplained: one.purposeExplained,
});

const isSame = (before: Mapping, content: Content, talk: Talk) =>
  changedAreas(before.content, content).length === 0 &&
  changesBetween<Record<string, unknown>>(talkPart(before), talk).length === 0;

/** Names of what was changed; what stands in it is in the version. */
function changedFields(before: Mapping | null, content: Content, talk: Talk): string[] {
  const empty = { languages: [], education: [], work: [], skills: [] };
  const rest = { digital: null, goals: null, answers: {}, told: {} };
  const old = before?.content ?? ({ ...empty, ...rest } as unknown as Content);
  return [
    ...changedAreas(old, content).map(({ area }) => area),
    ...changesBetween<Record<string, unknown>>(before ? talkPart(before) : {}, talk).map(
      ({ field }) => field,
    ),
  ];
}

type Stored = {
  caseId: string;
  personId: string;
  content: Content;
  talk: Talk;
  number: number;
  act: Typed["act"];
};

async function store(
  scope: Scope,
  before: Mapping | null,
  { caseId, personId, content, talk, number, act }: Stored,
): Promise<string> {
  const { municipalityId, actor, now } = scope;
  const row = {
    content: content as unknown as Record<string, unknown>,
    ...talk,
    status: act === "draft" ? "draft" : "reviewed",
    savedBy: actor.accountId,
    savedByName: actor.name,
    savedAt: now,
    version: number,
  };
  if (before) {
    await scope.tx
      .update(competenceMapping)
      .set(row)
      .where(
        and(
          eq(competenceMapping.municipalityId, municipalityId),
          eq(competenceMapping.id, before.id),
        ),
      );
    return before.id;
  }
  const id = newId();
  await scope.tx.insert(competenceMapping).values({ municipalityId, id, caseId, personId, ...row });
  return id;
}

async function keepVersion(
  scope: Scope,
  mappingId: string,
  { content, talk, reason }: { content: Content; talk: Talk; reason: string | null },
): Promise<void> {
  const { municipalityId, actor, now } = scope;
  const kept = await scope.tx.$count(
    competenceMappingVersion,
    and(
      eq(competenceMappingVersion.municipalityId, municipalityId),
      eq(competenceMappingVersion.mappingId, mappingId),
    ),
  );
  await scope.tx.insert(competenceMappingVersion).values({
    municipalityId,
    mappingId,
    number: kept + 1,
    content: content as unknown as Record<string, unknown>,
    ...talk,
    reason,
    writtenBy: actor.accountId,
    writtenByName: actor.name,
    writtenAt: now,
  });
}
