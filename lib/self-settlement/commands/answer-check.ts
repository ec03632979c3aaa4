import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { selfSettlementCheck } from "@/db/schema/self-settlement";
import { decidedPlaces } from "@/lib/cases/queries/decided-places";
import type { CaseHead } from "@/lib/cases/types";
import { setDwellingFigures } from "@/lib/dwellings/commands/set-dwelling-figures";
import { requireDwelling } from "@/lib/dwellings/queries/dwellings";
import { command } from "@/lib/platform/command";
import { hasRole } from "@/lib/platform/context";
import { yearOf } from "@/lib/platform/dates";
import { forbidden } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { applicationRoles } from "../access";
import { answerCheckInput } from "../input/assessment";
import { applicationWithCase } from "../queries/applications";
import { assessedApplication } from "../queries/assessment";
import { openCasesOnDwelling } from "../queries/dwelling-use";
import { checkLines, nextOpen } from "../rules/assessment";
import { basisOf } from "../rules/check-basis";
import { checkDefinition, mayBeAnswered, subjectOf } from "../rules/checks";
import { keptRight } from "../rules/right-to-let";
import type { Application } from "../types";
import { requireSight } from "./require-sight";
import { writeChange } from "./write-change";

const ACTION = "self-settlement.answer-check";

type Input = z.output<typeof answerCheckInput>;

/**
 * Answers a check of an application. That of a dwelling is answered for every application on it; one of
 * the household, for every home it finds. What the answer rests on is kept with it, so that a later
 * change shows. Errors: `assessment.errors.{decided,no-dwelling,in-future}`, and
 * `errors.changed-meanwhile` with the answer that stands.
 *
 * @throws not found; forbidden to a role that the check is not for
 */
export const answerCheck = command({
  name: ACTION,
  input: answerCheckInput,
  roles: applicationRoles,
  async run(scope, input) {
    const found = await applicationWithCase(scope, input.applicationId, ACTION);
    if (!found.ok) return found;
    const { head } = found.value;
    const { code, version } = input;
    const { who, subject } = checkDefinition(code);
    if (!hasRole(scope.actor, ...who)) {
      throw forbidden("errors.forbidden", {
        action: ACTION,
        objectType: "command",
        caseId: head.id,
      });
    }
    requireSight(scope, head, ACTION);
    if (!mayBeAnswered(found.value.application.state)) return fail("assessment.errors.decided");
    const late = (["checkedOn", "registeredPeopleOn"] as const).filter(
      (field) => (input[field] ?? "") > scope.today,
    );
    if (late.length > 0) {
      return fail("errors.invalid-input", {
        fields: Object.fromEntries(late.map((field) => [field, ["assessment.errors.in-future"]])),
      });
    }
    if ((input.rightToLet?.consentOn ?? "") > scope.today) {
      return fail("errors.invalid-input", {
        fields: { "rightToLet.consentOn": ["assessment.errors.in-future"] },
      });
    }
    const subjectId = subjectOf(code, found.value.application);
    if (!subjectId) return fail("assessment.errors.no-dwelling");
    const looked = await enterWhatWasLookedUp(scope, input, found.value);
    if (!looked.ok) return looked;
    const { application, evidence } = looked.value;

    const assessed = await assessedApplication(scope, head, application);
    const before = await answerOf(scope, subjectId, code);
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const answer = {
      state: input.state,
      reasons: input.state === "not_met" ? input.reasons : [],
      note: input.note,
      evidence: { ...evidence, basis: basisOf(code, assessed) },
      checkedOn: input.checkedOn ?? scope.today,
      checkedBy: scope.actor.accountId,
      checkedByName: scope.actor.name,
    };
    const id = before?.id ?? newId();
    const { municipalityId } = scope;
    if (before) {
      await scope.tx
        .update(selfSettlementCheck)
        .set({ ...answer, version: version + 1 })
        .where(
          and(
            eq(selfSettlementCheck.municipalityId, municipalityId),
            eq(selfSettlementCheck.id, id),
          ),
        );
    } else {
      await scope.tx
        .insert(selfSettlementCheck)
        .values({ municipalityId, id, code, subjectType: subject, subjectId, ...answer });
    }
    scope.audit({
      action: ACTION,
      objectType: "self_settlement_check",
      objectId: id,
      caseId: head.id,
      // The words of the note may tell where the household is to live; that it changed is enough.
      fields: ["check", "checkState", "checkReasons", "note"],
      changes: [
        { field: "check", before: code, after: code },
        { field: "checkState", before: before?.state ?? "not_started", after: answer.state },
        { field: "checkReasons", before: before?.reasons ?? [], after: answer.reasons },
      ],
    });
    scope.touch(head.id);
    if (subject === "dwelling") {
      for (const caseId of await openCasesOnDwelling(scope, subjectId)) scope.touch(caseId);
    }
    const lines = checkLines(await assessedApplication(scope, head, application));
    return ok({ caseId: head.id, code, nextCode: input.goOn ? nextOpen(lines, code) : null });
  },
});

type Opened = { application: Application; head: CaseHead };

/** What some checks look up, count or look at, written where it belongs, and kept as evidence. */
async function enterWhatWasLookedUp(scope: Scope, input: Input, { application, head }: Opened) {
  const { code } = input;
  const { dwellingId } = application;
  const changed = async (columns: Parameters<typeof writeChange>[2], evidence = {}) => {
    const written = await writeChange(scope, application, columns, ACTION);
    if (!written.ok) return written;
    return ok({
      application: { ...application, ...columns, version: application.version + 1 } as Application,
      evidence,
    });
  };
  if (dwellingId && (checkDefinition(code).subject === "dwelling" || code === "AS-C15")) {
    const dwelling = await requireDwelling(scope, dwellingId, ACTION, { lock: true });
    const { registeredPeople, registeredPeopleOn, minutesToSchool, minutesToWork } = input;
    if (code === "AS-C11" && registeredPeople !== null) {
      const looked = registeredPeopleOn ?? scope.today;
      await setDwellingFigures(
        scope,
        dwelling,
        { registeredPeople, registeredPeopleOn: looked },
        head.id,
      );
    }
    if (code === "AS-C15") {
      await setDwellingFigures(scope, dwelling, { minutesToSchool, minutesToWork }, head.id);
    }
    return ok({ application, evidence: lookedAt(input) });
  }
  if (code === "AS-C14" && input.monthlyIncome !== null) {
    const { monthlyIncome } = input;
    return changed({ monthlyIncome, incomeCalculatedOn: input.checkedOn ?? scope.today });
  }
  if (code === "AS-C02") {
    const year = yearOf(application.wantedOn ?? scope.today);
    const places = await decidedPlaces(scope, year, { besides: head.id });
    const left = places.decided === null ? null : places.decided - places.taken;
    const quotaCheckedOn = input.checkedOn ?? scope.today;
    return changed({ quotaCheckedOn, quotaRemaining: left }, { places });
  }
  return ok({ application, evidence: {} });
}

/** What someone looked at, kept with the answer. */
function lookedAt({ code, inspection, rightToLet }: Input): Record<string, unknown> {
  if (code === "AS-C07") return { inspection };
  return code === "AS-C10" ? { rightToLet: keptRight(rightToLet) } : {};
}

/** The answer that stands, locked. */
async function answerOf(scope: Scope, subjectId: string, code: string) {
  const c = selfSettlementCheck;
  const [row] = await scope.tx
    .select({
      id: c.id,
      state: c.state,
      reasons: c.reasons,
      note: c.note,
      checkedByName: c.checkedByName,
      version: c.version,
    })
    .from(c)
    .where(
      and(eq(c.municipalityId, scope.municipalityId), eq(c.subjectId, subjectId), eq(c.code, code)),
    )
    .for("update");
  return row ?? null;
}
