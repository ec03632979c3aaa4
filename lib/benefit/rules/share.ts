import { isUnder } from "@/lib/law/rules/ages";
import type { PlainDate } from "@/lib/platform/dates";
import type { BenefitFacts, BenefitLaw } from "../types";
import type { MissingCode } from "./codes";
import { covers } from "./month-days";
import { type Share, times, whole } from "./rates";

type Answer = { readonly share: Share } | { readonly lacks: MissingCode };

/**
 * Which share of the benefit someone has on a day, § 20: by age and home, and by whom they live with
 * as married. What is not known is said, not assumed.
 */
export function shareOn(law: BenefitLaw, facts: BenefitFacts, day: PlainDate): Answer {
  const young = youngShare(law, facts, day);
  if ("lacks" in young) return young;
  const couple = coupleShare(law, facts, day);
  if ("lacks" in couple) return couple;
  return { share: times(young.share, couple.share) };
}

function youngShare(law: BenefitLaw, facts: BenefitFacts, day: PlainDate): Answer {
  const years = law.on(day).value("BE-03", "years");
  if (years === null) return { share: whole };
  const under = facts.born && isUnder(facts.born, years, day);
  if (under === null) return { lacks: "birth_date" };
  if (!under) return { share: whole };
  const home = facts.situations.find(
    (one) => (one.kind === "with_parents" || one.kind === "without_parents") && covers(one, day),
  );
  if (!home) return { lacks: "home" };
  return { share: shareBy(law, day, home.kind === "with_parents" ? "BE-04" : "BE-03") };
}

/** Dated by the start of the programme: who began before the rule keeps the whole benefit. */
function coupleShare(law: BenefitLaw, facts: BenefitFacts, day: PlainDate): Answer {
  if (law.on(facts.startedOn).row("BE-05") === null) return { share: whole };
  const recorded = facts.situations.find(
    (one) =>
      (one.kind === "couple_without_children" || one.kind === "not_such_couple") &&
      covers(one, day),
  );
  if (recorded) {
    const bothTakePart =
      recorded.kind === "couple_without_children" &&
      facts.partners.some((one) => one.personId === recorded.partnerId && covers(one, day));
    return { share: bothTakePart ? shareBy(law, facts.startedOn, "BE-05") : whole };
  }
  const unknown = facts.partners.some(
    (one) =>
      one.registered && covers(one, day) && !(one.childUntil !== null && day < one.childUntil),
  );
  return unknown ? { lacks: "couple" } : { share: whole };
}

function shareBy(law: BenefitLaw, day: PlainDate, rule: string): Share {
  const parts = law.on(day).value(rule, "parts");
  const of = law.on(day).value(rule, "of");
  return parts === null || of === null ? whole : { parts, of, rules: [rule] };
}
