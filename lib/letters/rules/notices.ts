import type { LetterNotice, LetterSettings } from "../types";
import type { LetterKind } from "./kinds";

/** What the writer of a letter should know of it, before it goes out. */
export function noticesOf(
  kind: LetterKind,
  { refusalIs, department, phone, email }: LetterSettings,
  leftOut: boolean,
): LetterNotice[] {
  const notices: LetterNotice[] = [];
  if (kind === "self_settlement_refusal") {
    notices.push(
      refusalIs ? "letters.notices.appeal-unverified" : "letters.notices.appeal-not-chosen",
    );
  }
  if (kind === "housing_offer") notices.push("letters.notices.offer-unverified");
  if (leftOut) notices.push("letters.notices.address-left-out");
  if (!department && !phone && !email) notices.push("letters.notices.no-sender");
  return notices;
}
