import { isProtected, type ProtectionGrade } from "@/lib/people/rules/address-protection";
import { addDays } from "@/lib/platform/dates";
import { officeHour } from "./calendar";
import { type Home, type Maker, presentIn } from "./home";
import type { Random } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

/** How many households live under each grade, for each hundred. */
const SHARES: readonly (readonly [ProtectionGrade, number])[] = [
  ["klientadresse", 1],
  ["fortrolig", 1.4],
  ["strengt_fortrolig", 0.8],
];

/** Gives some people a grade of address protection: one member, whose grade the household inherits. */
export function gradesIn(homes: readonly Home[], random: Random): Map<string, ProtectionGrade> {
  const grades = new Map<string, ProtectionGrade>();
  const able = random.shuffled(
    homes.filter(
      (home) =>
        home.course.closed === null &&
        home.has(home.course.dated) &&
        home.plan.type !== "family_reunification" &&
        home.residents[0]?.sex === "female" &&
        home.mergedIntoId === null &&
        home.splitFromId === null,
    ),
  );
  for (const [grade, perHundred] of SHARES) {
    const count = Math.max(1, Math.round((homes.length / 100) * perHundred));
    for (const home of able.splice(0, count)) {
      const [head] = presentIn(home);
      if (head) grades.set(head.id, grade);
    }
  }
  return grades;
}

/** A wish to lower a grade, which a second person has not yet looked at. */
export function proposedLowering(
  grades: ReadonlyMap<string, ProtectionGrade>,
  staff: Staff,
  random: Random,
  { newId, today }: Maker,
): DemoRows["protectionChanges"] {
  const [found] = [...grades].filter(([, grade]) => grade === "klientadresse");
  if (!found || !isProtected(found[1])) return [];
  const proposer = staff.choose("settlement_officer", staff.teamKeys[0] ?? "all", random, true);
  return [
    {
      id: newId(),
      personId: found[0],
      fromGrade: found[1],
      toGrade: "none",
      reason: "Skattekontoret har varslet at klientadressen er opphevet. Bekreftelse er mottatt.",
      proposedBy: proposer.id,
      proposedAt: officeHour(addDays(today, -4), random),
    },
  ];
}
