import { expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { answerInvitation } from "./commands/answer-invitation";
import { createCourse } from "./commands/create-course";
import { invitePeople } from "./commands/invite-people";
import { meetingsOf } from "./queries/courses";
import { participantsOf } from "./queries/participants";
import type { CourseAnswer } from "./rules/places";

/** A course led by whoever plans it, with one meeting that was held; its id and the meeting's. */
export async function aCourse(
  ctx: Ctx,
  given: Record<string, unknown> = {},
): Promise<{ courseId: string; meetingId: string }> {
  const { courseId } = expectOk(
    await createCourse(ctx, {
      title: "Bo trygt",
      topics: ["fire_safety", "waste"],
      place: "Frivilligsentralen",
      places: 12,
      languages: [],
      responsibleId: ctx.actor.accountId,
      meetings: [{ heldOn: "2026-11-20", startsAtTime: "09:30", endsAtTime: "12:00" }],
      ...given,
    }),
  );
  const [meeting] = await inScope(ctx, (scope) => meetingsOf(scope, courseId));
  return { courseId, meetingId: meeting?.id ?? "" };
}

/** Invites someone and puts down the answer, if any; the invitation. */
export async function anInvitation(
  ctx: Ctx,
  courseId: string,
  personId: string,
  answer?: CourseAnswer,
): Promise<string> {
  expectOk(await invitePeople(ctx, { courseId, personIds: [personId], invitedOn: "2026-11-10" }));
  const { shown } = await inScope(ctx, (scope) => participantsOf(scope, courseId));
  const invited = shown.find((one) => one.personId === personId);
  if (!invited) throw new Error("the one invited is not among the participants");
  const { invitationId, version } = invited;
  if (answer) expectOk(await answerInvitation(ctx, { invitationId, version, answer }));
  return invitationId;
}
