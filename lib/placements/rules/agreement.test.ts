import { expect, it } from "vitest";
import type { Agreement, AgreementTerms } from "../types";
import { agreementDocument } from "./agreement-document";
import { isChangedSince } from "./agreement-terms";
import { AGREEMENT_WORDS, PRODUCT_DUTIES } from "./agreement-words";

const terms: AgreementTerms = {
  kind: "work_placement",
  fromOn: "2027-01-04",
  toOn: "2027-03-26",
  minutesPerWeek: 930,
  goals: "Lære rutinene på kjøkkenet",
  tasks: "Forberede mat og vaske opp",
  municipalContact: "Kari Rådgiver, 12 34 56 78",
  norwegianInHours: "possible",
  subsidy: "mentor",
  subsidyFrom: "2027-01-04",
  subsidyTo: null,
  insurance: "municipality",
  employer: { name: "Fjordgløtt Kafé AS", organisationNumber: "974760673", place: "Torget 1" },
  employerContact: { name: "Liv Kokk", phone: "12 12 12 12" },
  visits: ["2027-01-15", "2027-02-12"],
};

const agreement: Omit<Agreement, "documentId"> = {
  id: "0190",
  placementId: "0191",
  method: "paper",
  signedOn: "2026-12-15",
  content: { terms, duties: PRODUCT_DUTIES.nb },
  participantSignature: { name: "Hodan Ali", drawing: null },
  employerSignature: { name: "Liv Kokk", drawing: "M10 10L20 20" },
  adviserSignature: { name: "Kari Rådgiver", drawing: null },
  digest: "abc",
};

const frame = {
  participant: "Hodan Ali",
  caseNumber: "2026-1",
  sender: { municipality: "Stavanger", department: null, address: [] },
};

it.each(["nb", "nn", "en"] as const)(
  "says in %s all that was agreed, and who signed",
  (language) => {
    const made = agreementDocument(agreement, { ...frame, language });
    const text = JSON.stringify(made);
    const words = AGREEMENT_WORDS[language];
    for (const told of [
      "Fjordgløtt Kafé AS",
      "974760673",
      "Lære rutinene på kjøkkenet",
      language === "en" ? "15.5" : "15,5",
      "Liv Kokk",
      words.norwegianAnswer.possible,
      words.subsidyKind.mentor,
      words.insured.municipality,
      words.onPaper,
      PRODUCT_DUTIES.nb.employer[3] ?? "",
      "abc",
    ]) {
      expect(text).toContain(told);
    }
    expect(made.recipient).toEqual(["Hodan Ali", "Fjordgløtt Kafé AS"]);
    expect(agreementDocument(agreement, { ...frame, language })).toEqual(made);
  },
);

it("holds what each of the three undertakes, in every language", () => {
  for (const duties of Object.values(PRODUCT_DUTIES)) {
    expect(Object.values(duties).map((all) => all.length)).toEqual([3, 4, 3]);
  }
});

it("asks for a new agreement when its terms change, and not when a visit is moved", () => {
  expect(isChangedSince(terms, { ...terms, visits: ["2027-01-18"] })).toBe(false);
  expect(isChangedSince(terms, { ...terms, minutesPerWeek: 900 })).toBe(true);
  expect(isChangedSince(terms, { ...terms, employerContact: null })).toBe(true);
});
