import { LANGUAGE_TAGS, LETTER_WORDS, municipalityName } from "@/lib/letters/rules/letterhead";
import { dateInWords } from "@/lib/letters/rules/wording";
import type { PlainDate } from "@/lib/platform/dates";
import type { DocumentBlock, OfficialDocument } from "@/lib/platform/official-pdf";
import { linesOf, SIGNATURE_SHEET } from "@/lib/platform/signature";
import type { Protocol, Signature } from "../types";
import type { PhotoSubject } from "./codes";
import { PROTOCOL_WORDS, type ProtocolLanguage, type ProtocolWords } from "./protocol-words";

/** A photo as it is printed: in its place, or, without bytes, told of in words. */
export type PrintedPhoto = {
  shows: PhotoSubject;
  caption: string | null;
  sha256: string;
  bytes: Uint8Array | null;
};

export type ProtocolFrame = {
  photos: readonly PrintedPhoto[];
  home: { streetAddress: string; unit: string | null; postalCode: string; postalPlace: string };
  household: string;
  caseNumber: string;
  sender: { municipality: string; department: string | null; address: readonly string[] };
  language: ProtocolLanguage;
  signedOn: PlainDate;
};

/** A signed protocol as a document to be set. The same protocol gives the same document. */
export function protocolDocument(protocol: Protocol, frame: ProtocolFrame): OfficialDocument {
  const { language, home, sender, caseNumber, signedOn, household, photos } = frame;
  const words = PROTOCOL_WORDS[language];
  const letter = LETTER_WORDS[language];
  const name = municipalityName(sender.municipality, language);
  const address = [home.streetAddress, home.unit].filter(Boolean).join(", ");
  return {
    id: protocol.id,
    language: LANGUAGE_TAGS[language],
    title: words.title[protocol.kind](address),
    issuedOn: signedOn,
    sender: { name, lines: [...(sender.department ? [sender.department] : []), ...sender.address] },
    recipient: [household, address, `${home.postalCode} ${home.postalPlace}`],
    references: [
      { label: letter.date, value: dateInWords(protocol.heldOn, language) },
      { label: letter.caseNumber, value: caseNumber },
      { label: letter.officer, value: protocol.adviserSignature?.name ?? "" },
    ],
    blocks: [
      ...list(
        words.meters,
        protocol.meters.map(({ kind, number, reading }) =>
          [words.meter[kind], number && `${words.number} ${number}`, reading]
            .filter(Boolean)
            .join(", "),
        ),
        words.noMeters,
      ),
      ...list(words.keys, [
        [words.keyCount(protocol.keyCount), protocol.keyNote].filter(Boolean).join(". "),
      ]),
      ...list(
        words.rooms,
        protocol.rooms.map(({ name: room, condition, note }) =>
          [`${room}: ${words.condition[condition]}`, note].filter(Boolean).join(". "),
        ),
        words.noRooms,
      ),
      ...(protocol.kind === "handover"
        ? list(
            words.shown,
            protocol.topics.map((topic) => words.topic[topic]),
            words.nothingShown,
          )
        : []),
      ...(protocol.note
        ? [
            { kind: "heading", text: words.note } as const,
            { kind: "paragraph", text: protocol.note } as const,
          ]
        : []),
      ...photoBlocks(photos, words),
      { kind: "heading", text: words.signatures },
      ...signed(words.household, protocol.householdSignature, words.drawn),
      ...signed(words.adviser, protocol.adviserSignature, words.drawn),
    ],
    closing: [`${words.digest} ${protocol.digest ?? ""}`],
    footer: `${name} · ${letter.caseNumber} ${caseNumber}`,
    pageOf: letter.pageOf,
  };
}

function list(heading: string, items: readonly string[], none = ""): DocumentBlock[] {
  return [
    { kind: "heading", text: heading },
    items.length > 0 ? { kind: "list", ordered: false, items } : { kind: "paragraph", text: none },
  ];
}

/** Every photo by number, caption and the digest that its file must have, and seen where it can be. */
function photoBlocks(photos: readonly PrintedPhoto[], words: ProtocolWords): DocumentBlock[] {
  if (photos.length === 0) return [];
  return [
    { kind: "heading", text: words.photos },
    ...photos.flatMap(({ shows, caption, sha256, bytes }, at): DocumentBlock[] => {
      const said = [words.photoOf(at + 1, words.subject[shows]), caption]
        .filter(Boolean)
        .join(". ");
      const reference = `${words.photoDigest} ${sha256.slice(0, 16)}`;
      const text = `${said} (${[...(bytes ? [] : [words.notPrinted]), reference].join("; ")})`;
      return [
        ...(bytes ? [{ kind: "picture", bytes, alternative: said } as const] : []),
        { kind: "paragraph", text },
      ];
    }),
  ];
}

function signed(
  who: string,
  signature: Signature | null,
  drawn: (name: string) => string,
): DocumentBlock[] {
  if (!signature) return [];
  const { name, drawing } = signature;
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
