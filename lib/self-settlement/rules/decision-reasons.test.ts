import { expect, it } from "vitest";
import { CHECK_CODES } from "./checks";
import { reasonsNeedNote } from "./codes";
import {
  approvalReason,
  REFUSAL_CODES,
  REFUSAL_REASONS,
  suggestedReasons,
} from "./decision-reasons";

it("points each reason to a criterion, a check or the law, but for the free one", () => {
  expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
  for (const { code, criterion, check } of REFUSAL_REASONS) {
    if (code !== "other") expect(criterion ?? check, code).not.toBeNull();
    if (check) expect(CHECK_CODES).toContain(check);
  }
});

it("names the paragraphs of husleieloven that a reason rests on", () => {
  const laws = REFUSAL_REASONS.flatMap((reason) =>
    "law" in reason ? [[reason.code, reason.law]] : [],
  );
  expect(laws).toEqual([
    ["lease_term", "husleieloven § 9-3"],
    ["deposit", "husleieloven §§ 3-5 og 3-6"],
    ["payment_asked", "husleieloven § 3-7"],
  ]);
});

it.each([
  [["AS-C06"], ["crowding"]],
  [
    ["AS-C05", "AS-C06"],
    ["rent", "crowding"],
  ],
  [["AS-C03"], ["payment_asked", "signed_or_paid"]],
  [[], []],
])("suggests for the checks %j that are not met: %j", (notMet, reasons) => {
  expect(suggestedReasons(notMet)).toEqual(reasons);
});

it("calls an approval past a check an exception", () => {
  expect(approvalReason([])).toBe("meets_terms");
  expect(approvalReason(["AS-C06"])).toBe("exception_made");
});

it("asks for a note where the code says too little", () => {
  expect(reasonsNeedNote(["rent"])).toBe(false);
  expect(reasonsNeedNote(["rent", "other"])).toBe(true);
});
