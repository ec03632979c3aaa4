import { describe, expect, it } from "vitest";
import { officialPdf } from "@/lib/platform/official-pdf";
import { certificateDocument } from "./certificate-document";
import { certificateSheet } from "./certificate-sheet";
import { sharedInformation } from "./codes";
import { handoverDocument, type ToTell } from "./handover-document";
import { HANDOVER_WORDS } from "./handover-words";

const CONTENT = {
  name: "Saba Tesfay",
  birthDate: "1990-07-04",
  startedOn: "2023-12-01",
  endedOn: "2025-11-10",
  completed: true,
  endGoal: "upper_secondary",
  endGoalDetail: "Helsefag",
  elements: [
    {
      kind: "norwegian",
      title: "Spor 2",
      fromOn: "2023-12-01",
      toOn: "2025-06-30",
      minutesPerWeek: 1350,
    },
  ],
  attended: [
    { kind: "norwegian", title: "Spor 2", minutes: 38_220 },
    { kind: "work_placement", title: null, minutes: 3000 },
  ],
  norwegian: [{ skill: "oral" as const, goal: "B1", level: "A2" }],
  tests: [
    {
      kind: "norwegian" as const,
      on: "2025-05-20",
      parts: [{ skill: "oral" as const, result: "A2" as const }],
      passed: null,
    },
  ],
};
const frame = (language: "nb" | "nn" | "en") => ({
  caseNumber: "2024-17",
  sender: { municipality: "Fjordvik", department: "Flyktningtjenesten", address: ["Storgata 1"] },
  language,
  kinds: new Map([["norwegian", "Norsk"]]),
});
const MADE = {
  id: "0198d3c0-0000-7000-8000-000000000001",
  number: 1,
  issuedOn: "2025-11-10",
  content: CONTENT,
  digest: "abc",
  correction: null,
  issuedByName: "Kari Rådgiver",
};
const wordsOf = (blocks: readonly unknown[]) => JSON.stringify(blocks).replaceAll("\u00a0", " ");

describe("a certificate", () => {
  it.each([
    [
      "nb",
      "1. desember 2023",
      "gjennomført",
      "687 timer",
      "Norsk: Spor 2, 637 timer",
      "Muntlig: mål B1, nivå A2",
    ],
    [
      "nn",
      "1. desember 2023",
      "gjennomført",
      "687 timar",
      "Norsk: Spor 2, 637 timar",
      "Munnleg: mål B1, nivå A2",
    ],
    [
      "en",
      "1 December 2023",
      "completed",
      "687 hours",
      "Norsk: Spor 2, 637 hours",
      "Speaking: goal B1, level A2",
    ],
  ] as const)("says in %s what the law asks for", (language, ...told) => {
    const text = wordsOf(certificateDocument(MADE, frame(language)).blocks);
    for (const words of told) expect(text).toContain(words);
    expect(text).toContain("18 a");
    expect(text).toContain("22");
  });

  it("says that it ended before its time, and what a correction mends", () => {
    const interrupted = { ...MADE, content: { ...CONTENT, completed: false } };
    const text = wordsOf(
      certificateDocument({ ...interrupted, number: 2, correction: "Navnet" }, frame("nb")).blocks,
    );
    expect(text).toContain("avsluttet før det var gjennomført");
    expect(text).toContain("versjon 2");
    expect(text).toContain("Navnet");
  });

  it("is set as tagged PDF, and the same each time", async () => {
    const pdf = await officialPdf(certificateDocument(MADE, frame("nn")));
    expect(pdf.equals(await officialPdf(certificateDocument(MADE, frame("nn"))))).toBe(true);
    const text = pdf.toString("latin1");
    expect(text).toContain("pdfuaid:part");
    expect(text).toContain("/Lang (nn-NO)");
    expect(text).toContain("/StructTreeRoot");
  });
});

describe("a certificate for the participant to read", () => {
  const read = (content: typeof CONTENT, language: "nb" | "nn" | "en" = "nb") =>
    certificateSheet(content, frame(language));

  it("says what stands in the certificate, and what was reached in Norwegian", () => {
    const told = read(CONTENT);
    expect(told).toMatchObject({
      ended: "certCompleted",
      goal: "Fullført videregående opplæring: Helsefag",
      elements: [{ name: "Norsk: Spor 2", minutesPerWeek: 1350, fromOn: "2023-12-01" }],
      levels: ["Muntlig: A2"],
    });
    expect(wordsOf(told.tests)).toContain("Norskprøve, 20. mai 2025: Muntlig A2");
  });

  it.each(["nb", "nn", "en"] as const)(
    "tells the same hours in %s as the certificate",
    (language) => {
      const { attended } = read(CONTENT, language);
      const text = wordsOf(certificateDocument(MADE, frame(language)).blocks);
      expect(text).toContain(`${(attended ?? 0) / 60} `);
      expect(attended).toBe(687 * 60);
    },
  );

  it("says that the programme ended early, and nothing of what is not registered", () => {
    const bare = {
      ...CONTENT,
      completed: false,
      attended: [],
      tests: [],
      norwegian: [{ skill: "oral" as const, goal: "B1", level: null as unknown as string }],
    };
    expect(read(bare)).toMatchObject({ ended: "certEarly", attended: null, levels: [], tests: [] });
  });
});

const TOLD: ToTell = {
  ...CONTENT,
  mainActivity: "Videregående opplæring",
  subGoals: [{ text: "Delmålet om praksis", result: null }],
  adaptations: ["Lydbøker"],
  education: {
    place: "Fjordvik videregående",
    startsOn: "2026-01-05",
    funding: "loan_fund",
    confirmedOn: "2025-11-01",
    version: 1,
  },
};
const NOTE = {
  id: "0198d3c0-0000-7000-8000-000000000002",
  receiverName: "Voksenopplæringen",
  contactPerson: "Liv Berg",
  heldOn: "2025-11-03",
  participantPresent: true,
  agreed: "Skolen følger opp.",
  issuedOn: "2025-11-03",
  consentOn: "2025-11-03",
  firstMeetingOn: null,
  recordedByName: "Kari Rådgiver",
};
/** What in the record tells that a part was told. */
const TRACES = {
  period: "Fra 1. desember 2023",
  end_goal: "Helsefag",
  main_activity: "Videregående opplæring",
  elements: "Spor 2",
  norwegian_goals: "Muntlig: B1",
  sub_goals: "Delmålet om praksis",
  adaptations: "Lydbøker",
  further_education: "Fjordvik videregående",
} as const;

describe("a note of a handover", () => {
  it.each(sharedInformation.map((part) => [part]))("holds %s only when consented to", (part) => {
    const rest = sharedInformation.filter((one) => one !== part);
    const told = (shared: typeof rest) =>
      wordsOf(handoverDocument({ ...NOTE, shared }, TOLD, frame("nb")).blocks);
    expect(told([part])).toContain(TRACES[part]);
    expect(told(rest)).not.toContain(TRACES[part]);
    expect(told(rest)).not.toContain(HANDOVER_WORDS.nb.shared[part]);
  });

  it("holds nothing of the record beyond the name without any part", () => {
    const text = wordsOf(handoverDocument({ ...NOTE, shared: [] }, TOLD, frame("nb")).blocks);
    for (const trace of Object.values(TRACES)) expect(text).not.toContain(trace);
    expect(text).not.toContain("1990");
    expect(text).toContain("Skolen følger opp.");
  });
});
