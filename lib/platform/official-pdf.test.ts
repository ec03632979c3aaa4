import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { type DocumentBlock, type OfficialDocument, officialPdf } from "./official-pdf";

const NAMES =
  "Ŋ đ š ž č ŧ æøå · Áŋŋel Đorđe Nguyễn Thị Ánh · Иван Петров · Şükrü Ğ ı İ · Ὀδυσσεύς fi ffl";
const LONG =
  "Du kan søke på nytt med en annen bolig. Leieavtalen må gjelde i minst tre år, og husleien kan være høyst 11 800 kroner i måneden med strøm og oppvarming. ";

function aDocument(more: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    id: "0199a0f0-0000-7000-8000-000000000001",
    language: "nn-NO",
    title: "Kommunen kan ikkje godkjenne bustaden",
    issuedOn: "2026-11-25",
    sender: { name: "Stavanger kommune", lines: ["Flyktningtenesta", "Postboks 1, 0000 Eksempel"] },
    recipient: [NAMES],
    references: [{ label: "Dato", value: "25. november 2026" }],
    blocks: [
      { kind: "paragraph", text: "Hei.\nPå to linjer." },
      { kind: "heading", text: "Difor" },
      { kind: "list", ordered: false, items: ["For liten.", "For dyr."] },
      { kind: "list", ordered: true, items: ["Først."] },
    ],
    closing: ["Med helsing", "", "Kari Nordmann"],
    footer: "Stavanger kommune · Saksnummer 2026-00001",
    pageOf: "Side {page} av {pages}",
    ...more,
  };
}

/** A grey JPEG of 8 × 6 points. */
const A_JPEG = Buffer.from(
  "/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCMApn/2Q==",
  "base64",
);

const open = async (document: OfficialDocument) => {
  const bytes = await officialPdf(document);
  const data = new Uint8Array(bytes);
  return { bytes, pdf: await getDocument({ data, verbosity: 0 }).promise };
};

type Node = { role?: string; type?: string; id?: string; children?: Node[] };
type Item = { type?: string; tag?: string; id?: string; str?: string; hasEOL?: boolean };

const wordsOf = ({ str = "", hasEOL }: Item) => (hasEOL ? `${str} ` : str);

/** The tags of a page, with the text that each of them marks, and the text that no tag marks. */
async function tagged(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number);
  const tree = (await page.getStructTree()) as Node;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const artifacts: string[] = [];
  let outside = "";
  const within: Item[] = [];
  for (const item of items as Item[]) {
    if (item.type?.startsWith("beginMarkedContent")) within.push(item);
    else if (item.type === "endMarkedContent") within.pop();
    else if (item.str !== undefined) {
      const marked = within.findLast(({ id }) => id)?.id;
      if (marked) texts.set(marked, (texts.get(marked) ?? "") + wordsOf(item));
      else if (within.some(({ tag }) => tag === "Artifact")) artifacts.push(item.str);
      else outside += item.str.trim();
    }
  }
  const show = (node: Node): unknown => {
    if (node.type === "content") return (texts.get(node.id ?? "") ?? "").replace(/ +/g, " ").trim();
    const inside = (node.children ?? []).map(show);
    const only = inside.length === 1 && typeof inside[0] === "string" ? inside[0] : inside;
    return { [node.role ?? ""]: only };
  };
  return { tree: (tree.children ?? []).map(show), artifacts: artifacts.join("").trim(), outside };
}

describe("an official document", () => {
  it("has the tree of tags that a reader needs, in the order of reading", async () => {
    const { pdf } = await open(aDocument());
    const { tree, outside } = await tagged(pdf, 1);
    expect(tree).toEqual([
      {
        Document: [
          { P: "Stavanger kommune" },
          { P: "Flyktningtenesta Postboks 1, 0000 Eksempel" },
          { P: expect.stringContaining("Áŋŋel") },
          { P: "Dato 25. november 2026" },
          { H1: "Kommunen kan ikkje godkjenne bustaden" },
          { P: "Hei. På to linjer." },
          { H2: "Difor" },
          {
            L: [
              { LI: [{ Lbl: "•" }, { LBody: "For liten." }] },
              { LI: [{ Lbl: "•" }, { LBody: "For dyr." }] },
            ],
          },
          { L: [{ LI: [{ Lbl: "1." }, { LBody: "Først." }] }] },
          { P: expect.stringContaining("Kari Nordmann") },
        ],
      },
    ]);
    expect(outside).toBe("");
  });

  it("is marked as PDF/UA with language, title and who wrote it", async () => {
    const { pdf, bytes } = await open(aDocument());
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: "1.7",
      Language: "nn-NO",
      Title: "Kommunen kan ikkje godkjenne bustaden",
      Author: "Stavanger kommune",
    });
    expect(metadata.get("pdfuaid:part")).toBe("1");
    expect(metadata.get("dc:title")).toBe("Kommunen kan ikkje godkjenne bustaden");
    expect(bytes.toString("latin1")).toMatch(/\/O \/List\s+\/ListNumbering \/Disc/);
  });

  it("embeds its fonts and gives every letter back", async () => {
    const { pdf, bytes } = await open(aDocument());
    const raw = bytes.toString("latin1");
    const fonts = raw.match(/\/Type \/Font\s+\/Subtype \/Type0/g) ?? [];
    expect(fonts).toHaveLength(2);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(raw.match(/\/ToUnicode /g)).toHaveLength(2);
    expect(raw).not.toMatch(/\/Subtype \/(Type1|Image)/);
    const { tree } = await tagged(pdf, 1);
    const text = JSON.stringify(tree).normalize("NFC");
    for (const name of NAMES.split(" ")) expect(text).toContain(name);
  });

  it("gives the same bytes for the same document, and others for another", async () => {
    const one = await officialPdf(aDocument());
    expect((await officialPdf(aDocument())).equals(one)).toBe(true);
    expect((await officialPdf(aDocument({ id: "other" }))).equals(one)).toBe(false);
  });

  it("sets a photo as a figure with what is read in its place, the same every time", async () => {
    const alternative = "Bilde 1: målere";
    const blocks: DocumentBlock[] = [
      { kind: "heading", text: "Bilder" },
      { kind: "picture", bytes: A_JPEG, alternative },
      { kind: "paragraph", text: "Bilde 1: målere" },
    ];
    const { pdf, bytes } = await open(aDocument({ blocks }));
    const figures: unknown[] = [];
    const visit = (node: Node & { alt?: string }) => {
      if (node.role === "Figure") figures.push(node.alt);
      for (const child of node.children ?? []) visit(child);
    };
    visit((await (await pdf.getPage(1)).getStructTree()) as Node);
    expect(figures).toEqual([alternative]);
    expect(bytes.toString("latin1")).toMatch(/\/Subtype \/Image/);
    expect(bytes.includes(A_JPEG)).toBe(true);
    expect((await officialPdf(aDocument({ blocks }))).equals(bytes)).toBe(true);
  });

  it("goes on over pages with what repeats left out of the reading", async () => {
    const paragraphs = Array.from({ length: 24 }, (_, index): DocumentBlock => {
      return { kind: "paragraph", text: `${index + 1}: ${LONG.repeat(2)}` };
    });
    const { pdf } = await open(aDocument({ blocks: paragraphs }));
    expect(pdf.numPages).toBeGreaterThan(2);
    let read = "";
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { tree, artifacts, outside } = await tagged(pdf, number);
      expect(artifacts).toContain(`Side ${number} av ${pdf.numPages}`);
      expect(outside).toBe("");
      read += JSON.stringify(tree);
    }
    expect(read).not.toContain("Side 1 av");
    expect(read.match(/Leieavtalen/g)).toHaveLength(48);
  });
});
