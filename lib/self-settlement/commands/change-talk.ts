import "server-only";
import { and, eq } from "drizzle-orm";
import { privateTalk, privateTalkContent } from "@/db/schema/self-settlement";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { changeTalkInput } from "../input/talks";
import { openTalk, sealedContent } from "../queries/private-talks";
import { requireSight } from "./require-sight";
import { talkParts } from "./talk-parts";

const ACTION = "self-settlement.change-talk";

/**
 * Corrects what was written down of a talk; only whoever held it does. The trail says which of the
 * fields that everyone sees were changed, and that the content was, never how. Errors:
 * `talks.errors.not-yours`, `errors.changed-meanwhile`, and those of `talkProblems`.
 *
 * @throws not found
 */
export const changeTalk = command({
  name: ACTION,
  input: changeTalkInput,
  roles: applicationRoles,
  async run(scope, { talkId, version, ...typed }) {
    const { talk, content: before } = await openTalk(scope, talkId);
    const opened = await caseForChange(scope, talk.caseId, ACTION);
    if (!opened.ok) return opened;
    requireSight(scope, opened.value, ACTION);
    if (talk.heldBy !== scope.actor.accountId) return fail("talks.errors.not-yours");
    if (talk.version !== version) {
      return fail("errors.changed-meanwhile", { data: { version: talk.version } });
    }
    const place = { caseId: talk.caseId, talkId, act: ACTION };
    const parts = await talkParts(scope, place, { ...typed, occasion: talk.occasion }, null);
    if (!parts.ok) return parts;
    const { frame, content } = parts.value;
    const { municipalityId } = scope;
    await scope.tx
      .update(privateTalk)
      .set({ ...frame, version: version + 1 })
      .where(and(eq(privateTalk.municipalityId, municipalityId), eq(privateTalk.id, talkId)));
    await scope.tx
      .update(privateTalkContent)
      .set({ sealed: sealedContent(scope, talkId, content) })
      .where(
        and(
          eq(privateTalkContent.municipalityId, municipalityId),
          eq(privateTalkContent.talkId, talkId),
        ),
      );
    const { interpreterBookingId, ...told } = frame;
    const changes = changesBetween<Record<string, unknown>>(talk, told);
    const isRebooked = talk.interpreterBookingId !== interpreterBookingId;
    const isReworded = JSON.stringify(before) !== JSON.stringify(content);
    scope.audit({
      action: ACTION,
      objectType: "private_talk",
      objectId: talkId,
      caseId: talk.caseId,
      personId: talk.personId,
      fields: [
        ...changes.map(({ field }) => field),
        ...(isRebooked ? ["interpreterBooking"] : []),
        ...(isReworded ? ["talkContent"] : []),
      ],
      changes,
    });
    scope.touch(talk.caseId);
    return ok({ caseId: talk.caseId, talkId });
  },
});
