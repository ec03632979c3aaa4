import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { mayBeAnswered } from "../rules/checks";
import { type TalkLack, type TalkOccasion, talkLack } from "../rules/private-talk";
import type { Application, AssessedMember, PrivateTalk, TalkReader } from "../types";
import { applicationsOfCase } from "./applications";
import { assessedApplication } from "./assessment";
import { talkReaders, talksOfApplication } from "./private-talks";

const VIEW = "self-settlement.view-talks";

export type TalksPage = {
  head: CaseHead;
  /** Null where nobody has applied, or the household is protected and the reader outside the circle. */
  application: Application | null;
  adults: (AssessedMember & { lack: TalkLack | null })[];
  talks: PrivateTalk[];
  readers: TalkReader[];
  /** What a talk that is held now is for; null while none can be written down. */
  occasion: TalkOccasion | null;
};

/**
 * Whom to talk with, and which talks have been held, of the newest application of a case; opening it
 * is put on the trail. What was said is not read here.
 *
 * @throws not found, the refusal audited
 */
export async function talksPage(scope: Scope, caseId: string): Promise<TalksPage> {
  const head = await requireCase(scope, caseId, VIEW);
  const [application] = await applicationsOfCase(scope, caseId);
  if (!application || !mayHandleWhereabouts(scope.actor, head.addressProtection)) {
    return { head, application: null, adults: [], talks: [], readers: [], occasion: null };
  }
  const [assessed, talks, readers] = await Promise.all([
    assessedApplication(scope, head, application),
    talksOfApplication(scope, application.id),
    talkReaders(scope, caseId),
  ]);
  const { dwellingId } = application;
  const adults = assessed.members
    .filter(({ personId }) => assessed.adultIds.includes(personId))
    .map((member) => ({ ...member, lack: talkLack(member.personId, talks, dwellingId) }));
  return { head, application, adults, talks, readers, occasion: occasionOf(head, application) };
}

function occasionOf(head: CaseHead, application: Application): TalkOccasion | null {
  const { movedInOn, endedOn, state, dwellingId } = application;
  if (head.status !== "open" || endedOn !== null) return null;
  if (movedInOn) return "follow_up";
  return dwellingId && mayBeAnswered(state) ? "before_decision" : null;
}

/**
 * The adult whom a talk is to be written down with, and for what.
 *
 * @throws not found for anyone else, and while no talk can be written down
 */
export async function newTalkPage(scope: Scope, caseId: string, personId: string) {
  const { head, application, adults, occasion } = await talksPage(scope, caseId);
  const adult = adults.find((one) => one.personId === personId);
  if (!application || !adult || !occasion) {
    throw notFound({ action: VIEW, objectType: "person", caseId });
  }
  return { head, application, adult, occasion };
}
