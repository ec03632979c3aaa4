import { LANGUAGE_TAGS, LETTER_WORDS, municipalityName } from "@/lib/letters/rules/letterhead";
import { dateInWords } from "@/lib/letters/rules/wording";
import type { PlainDate } from "@/lib/platform/dates";
import type { DocumentBlock, OfficialDocument } from "@/lib/platform/official-pdf";
import { CONTRACT_WORDS } from "@/lib/programme/rules/contract-words";
import type { CertificateContent, FurtherEducation, Handover } from "../types";
import { elementLine, type Frame } from "./certificate-document";
import { CERTIFICATE_WORDS } from "./certificate-words";
import type { SharedInformation } from "./codes";
import { HANDOVER_WORDS } from "./handover-words";

/** What could be told; each part stands in the note only when it is consented to. */
export type ToTell = Omit<CertificateContent, "endedOn" | "completed" | "birthDate"> & {
  endedOn: PlainDate | null;
  /** What the participant goes on to, in the language of the note. */
  mainActivity: string | null;
  subGoals: { text: string; result: string | null }[];
  adaptations: string[];
  education: FurtherEducation;
};

export type HandoverToSet = Pick<
  Handover,
  "id" | "receiverName" | "contactPerson" | "heldOn" | "participantPresent" | "agreed"
> & {
  issuedOn: PlainDate;
  consentOn: PlainDate;
  firstMeetingOn: PlainDate | null;
  shared: readonly SharedInformation[];
  recordedByName: string;
};

/** The note to who takes over: what was agreed, and nothing but what the participant consented to. */
export function handoverDocument(
  made: HandoverToSet,
  told: ToTell,
  frame: Frame,
): OfficialDocument {
  const { language, sender, caseNumber } = frame;
  const words = HANDOVER_WORDS[language];
  const letter = LETTER_WORDS[language];
  const municipality = municipalityName(sender.municipality, language);
  const day = (on: PlainDate) => dateInWords(on, language);
  return {
    id: made.id,
    language: LANGUAGE_TAGS[language],
    title: words.title(told.name),
    issuedOn: made.issuedOn,
    sender: {
      name: municipality,
      lines: [...(sender.department ? [sender.department] : []), ...sender.address],
    },
    recipient: [made.receiverName, made.contactPerson],
    references: [
      { label: letter.date, value: day(made.issuedOn) },
      { label: letter.caseNumber, value: caseNumber },
      { label: letter.officer, value: made.recordedByName },
    ],
    blocks: [
      { kind: "paragraph", text: words.consented(told.name, day(made.consentOn)) },
      { kind: "paragraph", text: words.held(day(made.heldOn), made.participantPresent) },
      { kind: "heading", text: words.agreed },
      {
        kind: "paragraph",
        text: [made.agreed, made.firstMeetingOn && words.firstMeeting(day(made.firstMeetingOn))]
          .filter(Boolean)
          .join("\n"),
      },
      ...made.shared.flatMap((part): DocumentBlock[] => [
        { kind: "heading", text: words.shared[part] },
        ...partBlocks(part, told, frame),
      ]),
      { kind: "paragraph", text: words.withdraw },
    ],
    closing: [made.recordedByName, municipality, letter.unsigned],
    footer: `${municipality} · ${letter.caseNumber} ${caseNumber}`,
    pageOf: letter.pageOf,
  };
}

function partBlocks(part: SharedInformation, told: ToTell, frame: Frame): DocumentBlock[] {
  const { language } = frame;
  const words = HANDOVER_WORDS[language];
  const day = (on: PlainDate) => dateInWords(on, language);
  const text = (given: string | null | undefined): DocumentBlock[] => [
    { kind: "paragraph", text: given || words.nothing },
  ];
  const list = (items: string[]): DocumentBlock[] =>
    items.length > 0 ? [{ kind: "list", ordered: false, items }] : text(null);
  switch (part) {
    case "period":
      return text(words.period(day(told.startedOn), told.endedOn && day(told.endedOn)));
    case "end_goal":
      return text(goalInWords(told, frame));
    case "main_activity":
      return text(told.mainActivity);
    case "elements":
      return list(told.elements.map((element) => elementLine(element, frame)));
    case "norwegian_goals":
      return list(
        told.norwegian.flatMap(({ skill, goal }) =>
          goal ? [`${CERTIFICATE_WORDS[language].skill[skill]}: ${goal}`] : [],
        ),
      );
    case "sub_goals":
      return list(
        told.subGoals.map(({ text: goal, result }) => [goal, result].filter(Boolean).join(": ")),
      );
    case "adaptations":
      return list(told.adaptations);
    case "further_education": {
      const { place, startsOn, funding } = told.education;
      const known = [
        place,
        startsOn && words.startsOn(day(startsOn)),
        funding && words.funding[funding],
      ];
      return text(known.filter(Boolean).join(", "));
    }
  }
}

function goalInWords({ endGoal, endGoalDetail }: ToTell, { language }: Frame): string {
  const named: Record<string, string> = {
    ...CERTIFICATE_WORDS[language].endGoal,
    ...CONTRACT_WORDS[language].endGoal,
  };
  return [endGoal && (named[endGoal] ?? endGoal), endGoalDetail].filter(Boolean).join(": ");
}
