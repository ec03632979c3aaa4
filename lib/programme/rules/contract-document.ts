import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import { LANGUAGE_TAGS, LETTER_WORDS, municipalityName } from "@/lib/letters/rules/letterhead";
import { dateInWords } from "@/lib/letters/rules/wording";
import type { DocumentBlock, OfficialDocument } from "@/lib/platform/official-pdf";
import { linesOf, SIGNATURE_SHEET } from "@/lib/platform/signature";
import type { Contract, ContractSignature, PlanElement } from "../types";
import { CONTRACT_WORDS } from "./contract-words";
import { elementName } from "./element-name";

export type ContractFrame = {
  participant: string;
  caseNumber: string;
  sender: { municipality: string; department: string | null; address: readonly string[] };
  language: LetterLanguage;
  /** Names of the kinds of elements in the language. */
  kinds: ReadonlyMap<string, string>;
};

/** A signed contract as a document to be set. The same contract gives the same document. */
export function contractDocument(
  contract: Omit<Contract, "documentId">,
  frame: ContractFrame,
): OfficialDocument {
  const { language, sender, caseNumber, participant } = frame;
  const words = CONTRACT_WORDS[language];
  const letter = LETTER_WORDS[language];
  const name = municipalityName(sender.municipality, language);
  const { participantSignature, adviserSignature } = contract;
  return {
    id: contract.id,
    language: LANGUAGE_TAGS[language],
    title: words.title(participant),
    issuedOn: contract.signedOn,
    sender: { name, lines: [...(sender.department ? [sender.department] : []), ...sender.address] },
    recipient: [participant],
    references: [
      { label: letter.date, value: dateInWords(contract.signedOn, language) },
      { label: letter.caseNumber, value: caseNumber },
      { label: letter.officer, value: adviserSignature.name },
    ],
    blocks: [
      ...planBlocks(contract, frame),
      { kind: "heading", text: words.participantDuties },
      { kind: "list", ordered: false, items: contract.content.participantDuties },
      { kind: "heading", text: words.municipalityDuties },
      { kind: "list", ordered: false, items: contract.content.municipalityDuties },
      { kind: "heading", text: words.signatures },
      ...(contract.method === "paper" ? [{ kind: "paragraph", text: words.onPaper } as const] : []),
      ...signed(words.participant, participantSignature, words.drawn),
      ...signed(words.adviser, adviserSignature, words.drawn),
    ],
    closing: [`${words.digest} ${contract.digest}`],
    footer: `${name} · ${letter.caseNumber} ${caseNumber}`,
    pageOf: letter.pageOf,
  };
}

/** What the contract rests on, as the plan says it. */
function planBlocks(
  { content }: Pick<Contract, "content">,
  { language, kinds }: ContractFrame,
): DocumentBlock[] {
  const words = CONTRACT_WORDS[language];
  const { plan, elements } = content.plan;
  const { endGoal, endGoalDetail, longTermGoal, startsOn, endsOn } = plan;
  const levels = [plan.levelReading, plan.levelListening, plan.levelWriting, plan.levelOral];
  const goal = [endGoal && words.endGoal[endGoal], endGoalDetail].filter(Boolean).join(": ");
  return [
    { kind: "paragraph", text: words.rests(plan.number) },
    ...paragraph(words.goal, goal),
    ...paragraph(words.longTerm, longTermGoal),
    ...paragraph(
      words.norwegian,
      levels
        .flatMap((level, index) => (level ? [`${words.skill[index]} ${level}`] : []))
        .join(", "),
    ),
    ...paragraph(
      words.durationTitle,
      startsOn && endsOn
        ? words.duration(dateInWords(startsOn, language), dateInWords(endsOn, language))
        : null,
    ),
    { kind: "heading", text: words.elements },
    {
      kind: "list",
      ordered: false,
      items: elements.map((element) => elementLine(element, kinds, language)),
    },
  ];
}

function elementLine(
  element: PlanElement,
  kinds: ReadonlyMap<string, string>,
  language: LetterLanguage,
): string {
  const words = CONTRACT_WORDS[language];
  const day = (on: string) => dateInWords(on, language);
  return [
    elementName(kinds.get(element.kind) ?? element.kind, element.title),
    words.perWeek(hoursInWords(element.minutesPerWeek, language)),
    words.period(day(element.fromOn), day(element.toOn)),
    element.provider,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Minutes as hours, such as 37,5. */
export function hoursInWords(minutes: number, language: LetterLanguage): string {
  const hours = String(Math.round((minutes / 60) * 100) / 100);
  return language === "en" ? hours : hours.replace(".", ",");
}

function paragraph(heading: string, text: string | null): DocumentBlock[] {
  return text
    ? [
        { kind: "heading", text: heading },
        { kind: "paragraph", text },
      ]
    : [];
}

function signed(
  who: string,
  { name, drawing }: ContractSignature,
  drawn: (name: string) => string,
): DocumentBlock[] {
  return [
    { kind: "paragraph", text: `${who}: ${name}` },
    ...(drawing
      ? [
          {
            kind: "drawing",
            lines: linesOf(drawing),
            sheet: SIGNATURE_SHEET,
            alternative: drawn(name),
          } as const,
        ]
      : []),
  ];
}
