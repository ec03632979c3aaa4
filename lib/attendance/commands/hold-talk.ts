import "server-only";
import { and, eq } from "drizzle-orm";
import { absenceTalk } from "@/db/schema/absence";
import { recordAbsence } from "@/lib/career/commands/record-absence";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { attendanceRoles } from "../access";
import { holdTalkInput } from "../input/week";
import { requireParticipation } from "../queries/absences";

const act = "attendance.hold-talk";

/**
 * Puts down that the talk was held, and what keeps the participant away, without a diagnosis. When it
 * is the home, the housing and the programme adviser both get it. Errors:
 * `errors.changed-meanwhile`, and at `heldOn` for a day to come.
 */
export const holdTalk = command({
  name: act,
  input: holdTalkInput,
  roles: attendanceRoles,
  async run(scope, { talkId, version, heldOn, cause, agreement }) {
    const own = and(
      eq(absenceTalk.municipalityId, scope.municipalityId),
      eq(absenceTalk.id, talkId),
    );
    const [before] = await scope.tx.select().from(absenceTalk).where(own);
    if (!before) throw notFound({ action: act, objectType: "absence_talk", objectId: talkId });
    const { caseId, personId } = await requireParticipation(scope, before.participationId, act);
    if (heldOn > scope.today) {
      return fail("errors.invalid-input", { fields: { heldOn: ["attendance.errors.in-future"] } });
    }
    const changed = await scope.tx
      .update(absenceTalk)
      .set({
        ...{ heldOn, cause, agreement, version: version + 1 },
        heldBy: scope.actor.accountId,
        heldByName: scope.actor.name,
      })
      .where(and(own, eq(absenceTalk.version, version)))
      .returning({ id: absenceTalk.id });
    if (changed.length === 0) return fail("errors.changed-meanwhile", { data: before });
    if (cause === "housing") {
      const parsed = recordAbsence.input.safeParse({
        ...{ caseId, personId, sinceOn: before.windowFrom },
      });
      if (!parsed.success) return fail("errors.invalid-input");
      const told = await recordAbsence.within(scope, parsed.data);
      if (!told.ok) return told;
    }
    scope.audit({
      action: act,
      objectType: "absence_talk",
      objectId: talkId,
      caseId,
      personId,
      changes: [
        { field: "heldOn", before: before.heldOn, after: heldOn },
        { field: "absenceCause", before: before.cause, after: cause },
      ],
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
