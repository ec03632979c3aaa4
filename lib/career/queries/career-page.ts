import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { mayHandleWhereabouts } from "@/lib/people/access";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { asLived, type LivedIn } from "../rules/home-as-lived";
import { careerSegments, chaptersOf, type Span } from "../rules/timeline";
import type { CareerRecord, HomePeriod } from "../types";
import { homesOfCases, periodsOfCases } from "./homes";
import { membersOverTime } from "./household-members";
import { careerRecord } from "./record";

export type CareerPage = {
  head: CaseHead;
  /** The reader is outside the circle of a household under address protection. */
  hidden: boolean;
  span: Span;
  chapters: readonly LivedIn[];
  record: CareerRecord;
  periods: readonly HomePeriod[];
  names: ReadonlyMap<string, string>;
};

/**
 * A household's homes over the years with what is recorded of its way, up to today; opening it is put
 * on the trail. Outside the circle of a protected address, no place is told.
 *
 * @throws not found, the refusal audited
 */
export async function careerPage(scope: Scope, caseId: string): Promise<CareerPage> {
  const head = await requireCase(scope, caseId, "career.view-career");
  const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
  const [homes, overTime, record, periods, members] = await Promise.all([
    homesOfCases(scope, [caseId], { withPlaces: !hidden }),
    membersOverTime(scope, [caseId]),
    careerRecord(scope, caseId),
    periodsOfCases(scope, [caseId]),
    membersOfCase(scope, head),
  ]);
  const from = homes.reduce<PlainDate>(
    (first, home) => (home.from < first ? home.from : first),
    head.openedOn < scope.today ? head.openedOn : scope.today,
  );
  const span = { from, to: scope.today };
  const chapters = asLived(chaptersOf(careerSegments(homes, span)), {
    members: overTime,
    reviews: record.reviews,
  });
  return {
    head,
    hidden,
    span,
    chapters,
    record,
    periods: hidden ? periods.map((one) => ({ ...one, place: null })) : periods,
    names: new Map(members.map(({ personId, name }) => [personId, name])),
  };
}
