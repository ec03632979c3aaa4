import "server-only";
import { privateTalk, privateTalkContent } from "@/db/schema/self-settlement";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { recordTalkInput } from "../input/talks";
import { applicationWithCase } from "../queries/applications";
import { assessedApplication } from "../queries/assessment";
import { sealedContent } from "../queries/private-talks";
import { mayBeAnswered } from "../rules/checks";
import { requireSight } from "./require-sight";
import { talkParts } from "./talk-parts";

const ACTION = "self-settlement.record-talk";

/**
 * Records a talk with one adult of the household alone. What was said is sealed, and stands in no
 * trail. Errors: `talks.errors.{not-an-adult,no-home,decided,not-moved-in}` and those of
 * `talkProblems` at their fields.
 *
 * @throws not found, also for someone outside the household
 */
export const recordTalk = command({
  name: ACTION,
  input: recordTalkInput,
  roles: applicationRoles,
  async run(scope, { applicationId, personId, idempotencyKey: _, ...typed }) {
    const found = await applicationWithCase(scope, applicationId, ACTION);
    if (!found.ok) return found;
    const { application, head } = found.value;
    requireSight(scope, head, ACTION);
    const { members, adultIds } = await assessedApplication(scope, head, application);
    const member = members.find((one) => one.personId === personId);
    if (!member) {
      throw notFound({ action: ACTION, objectType: "person", objectId: personId, caseId: head.id });
    }
    if (!adultIds.includes(personId)) return fail("talks.errors.not-an-adult");
    if (typed.occasion === "before_decision") {
      if (!application.dwellingId) return fail("talks.errors.no-home");
      if (!mayBeAnswered(application.state)) return fail("talks.errors.decided");
    } else if (!application.movedInOn) return fail("talks.errors.not-moved-in");
    const place = { caseId: head.id, talkId: null, act: ACTION };
    const parts = await talkParts(scope, place, typed, member.interpreterNeeded);
    if (!parts.ok) return parts;
    const { frame, content } = parts.value;
    const id = newId();
    const { municipalityId, actor } = scope;
    await scope.tx.insert(privateTalk).values({
      municipalityId,
      id,
      applicationId,
      caseId: head.id,
      personId,
      dwellingId: application.dwellingId,
      heldBy: actor.accountId,
      heldByName: actor.name,
      ...frame,
    });
    await scope.tx.insert(privateTalkContent).values({
      municipalityId,
      talkId: id,
      caseId: head.id,
      heldBy: actor.accountId,
      sealed: sealedContent(scope, id, content),
    });
    scope.audit({
      action: ACTION,
      objectType: "private_talk",
      objectId: id,
      caseId: head.id,
      personId,
      changes: [{ field: "heldOn", before: null, after: frame.heldOn }],
    });
    scope.touch(head.id);
    return ok({ caseId: head.id, talkId: id });
  },
});
