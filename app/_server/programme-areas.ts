import { monthsToClose, talksToHold } from "@/lib/attendance/queries/waiting";
import { benefitToDo } from "@/lib/benefit/queries/waiting";
import { talksToOffer } from "@/lib/jobbsjansen/queries/waiting";
import { peopleToMeasure } from "@/lib/norwegian/queries/people";
import { employersToContact } from "@/lib/placements/queries/list-employers";
import type { Scope } from "@/lib/platform/transaction";
import { leftInWork } from "@/lib/reconciliation/queries/progress";
import { lateToRegister } from "@/lib/reconciliation/queries/register-work";
import { runsToGoOnWith } from "@/lib/transfer/queries/import-runs";

type Area = {
  /** Where its words are: `title`, `text`, and `waiting` with the number when something can wait. */
  words: string;
  href: string;
  waiting?: (scope: Scope) => Promise<number>;
};

/** The parts of a kind of work, under one heading. */
type Group = { words: string; areas: readonly Area[] };

/**
 * The parts of the programme work that go across the participants, in the order of the page. Those that
 * do not open to the reader are left out by the registry.
 */
export const AREA_GROUPS = [
  {
    words: "attendance.areas.groups.attendance",
    areas: [
      { words: "attendance.areas.week", href: "/program/uke", waiting: talksToHold },
      { words: "attendance.areas.classes", href: "/program/klasser", waiting: monthsToClose },
      {
        words: "attendance.areas.import",
        href: "/program/import",
        waiting: (scope: Scope) => runsToGoOnWith(scope, "attendance"),
      },
    ],
  },
  {
    words: "attendance.areas.groups.way",
    areas: [
      { words: "norwegian.area", href: "/program/norsk", waiting: peopleToMeasure },
      { words: "placements.area", href: "/program/arbeidsgivere", waiting: employersToContact },
      { words: "jobbsjansen.area", href: "/program/jobbsjansen", waiting: talksToOffer },
      { words: "completion.area", href: "/program/avslutning" },
    ],
  },
  {
    words: "attendance.areas.groups.money",
    areas: [
      { words: "benefit.area", href: "/program/stonad", waiting: benefitToDo },
      {
        words: "reconciliation.registerArea",
        href: "/program/registrering",
        waiting: lateToRegister,
      },
      { words: "reconciliation.area", href: "/styring/avstemming", waiting: leftInWork },
    ],
  },
] as const satisfies readonly Group[];
