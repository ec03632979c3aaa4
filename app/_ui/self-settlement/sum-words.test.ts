import { expect, it } from "vitest";
import { SUM_LABELS, SUM_RULES, SUM_STATES, SUM_UNITS } from "@/lib/dwellings/rules/sum";
import messages from "@/lib/i18n/messages/nb/assessment.json";
import { basisOf } from "@/lib/self-settlement/rules/check-basis";
import {
  CHECK_CODES,
  CHECK_GROUPS,
  CHECK_STATES,
  CHECKS,
} from "@/lib/self-settlement/rules/checks";
import { INSPECTION_ANSWERS, INSPECTION_POINTS } from "@/lib/self-settlement/rules/inspection";

const nothing = {
  municipality: "1103",
  today: "2026-11-23",
  dwelling: null,
  lease: null,
  memberIds: [],
  adultIds: [],
  askedIds: [],
  protection: "none",
  monthlyIncome: null,
  rentNorm: null,
  spaceDemand: null,
  answers: [],
};

it("has words for everything that a check or a sum can say, and no others", () => {
  const said = (group: Record<string, unknown>) => Object.keys(group).toSorted();
  const sorted = (codes: readonly string[]) => [...new Set(codes)].toSorted();
  expect(said(messages.names)).toEqual(sorted(CHECK_CODES));
  expect(said(messages.help)).toEqual(sorted(CHECK_CODES));
  expect(said(messages.groups)).toEqual(sorted(CHECK_GROUPS));
  expect(said(messages.states)).toEqual(sorted(CHECK_STATES));
  expect(said(messages.reasons)).toEqual(sorted(CHECKS.flatMap(({ reasons }) => [...reasons])));
  expect(said(messages.lines)).toEqual(sorted(SUM_LABELS));
  expect(said(messages.sums)).toEqual(sorted(SUM_RULES));
  for (const words of Object.values(messages.sums)) {
    expect(said(words)).toEqual(sorted(["title", ...SUM_STATES]));
  }
  expect(said(messages.points)).toEqual(sorted(INSPECTION_POINTS));
  expect(said(messages.pointAnswers)).toEqual(sorted(INSPECTION_ANSWERS));
  expect(said(messages.basis)).toEqual(
    sorted(CHECK_CODES.flatMap((code) => Object.keys(basisOf(code, nothing)))),
  );
  const inWords = ["yes_no", "code", "day"];
  expect(said(messages.units)).toEqual(
    sorted([...SUM_UNITS.filter((unit) => !inWords.includes(unit)), "unknown", "yes", "no"]),
  );
});
