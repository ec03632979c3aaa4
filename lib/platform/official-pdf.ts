import "server-only";
import PDFDocument from "pdfkit";
import type { PlainDate } from "./dates";
import {
  addFigure,
  type Drawing,
  drawn,
  type Picture,
  pictured,
  sizedPicture,
} from "./pdf-figures";
import { fontPath, type PdfFont } from "./pdf-fonts";
import { A4, type Element, INK, LEFT, type Pdf } from "./pdf-page";
import { type FlowPart, flow, type PageRoom, wrap } from "./text-flow";

export type TextBlock =
  | { readonly kind: "heading"; readonly text: string }
  /** Line breaks of the text are kept. */
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] };

export type DocumentBlock = TextBlock | Drawing | Picture;

/** A page or more in the municipality's name, ready to be set. */
export type OfficialDocument = {
  /** Tells it from every other document, in the file itself. */
  readonly id: string;
  /** BCP 47, such as "nn-NO". */
  readonly language: string;
  readonly title: string;
  readonly issuedOn: PlainDate;
  readonly sender: { readonly name: string; readonly lines: readonly string[] };
  readonly recipient: readonly string[];
  readonly references: readonly { readonly label: string; readonly value: string }[];
  readonly blocks: readonly DocumentBlock[];
  /** Greeting and who sends it, kept together with the last words above. */
  readonly closing: readonly string[];
  /** At the foot of each page, beside the page number. */
  readonly footer: string;
  /** "Side {page} av {pages}" in the document's language. */
  readonly pageOf: string;
};

type Style = {
  readonly font: PdfFont;
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly indent: number;
};

const RIGHT = 81;
const WIDTH = A4.width - LEFT - RIGHT;
const QUIET = "#4d5661";
const RULE = "#c3c8ce";
const ROOM = { firstTop: 252, top: 71, bottom: A4.height - 92 };
const FOOT = A4.height - 66;
const REFERENCES = { x: 356, y: 60, width: A4.width - RIGHT - 356 };
const RECIPIENT_Y = 146;

const BODY: Style = { font: "regular", size: 10.5, line: 15.75, before: 8.5, indent: 0 };
const HEADING: Style = { font: "bold", size: 11.5, line: 17, before: 16, indent: 0 };
const AFTER_HEADING = 2.5;
const TITLE: Style = { font: "bold", size: 16, line: 22, before: 0, indent: 0 };
const AFTER_TITLE = 12;
const ITEM: Style = { ...BODY, before: 3.5, indent: 17 };
const FIGURE: Style = { ...BODY, line: 16 };
const CLOSING: Style = { ...BODY, before: 24 };

/** A run of lines in one style, with the tag that tells what it is. */
type Run = Style & {
  tag: "H1" | "H2" | "P" | "item" | "Figure";
  drawing?: Drawing;
  picture?: Picture;
  label?: string;
  ordered?: boolean;
  text: readonly string[];
  together?: boolean;
  withNext?: boolean;
  /** The list that an item belongs to. */
  list?: number;
};

/**
 * Sets a document as tagged PDF (PDF/UA-1): tags and reading order, language, title, embedded fonts,
 * and what repeats on each page marked as no content. The same document gives the same bytes; nothing
 * is compressed, since compression differs between versions of the runtime.
 */
export function officialPdf(document: OfficialDocument): Promise<Buffer> {
  const { language, title, sender, id, issuedOn } = document;
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    compress: false,
    pdfVersion: "1.7",
    // Not in the types, which know PDF/A alone.
    subset: "PDF/UA" as "PDF/A-1",
    tagged: true,
    displayTitle: true,
    lang: language,
    font: fontPath("regular"),
    info: {
      Title: title,
      Author: sender.name,
      Creator: "Rotfeste",
      Producer: "Rotfeste",
      Keywords: id,
      CreationDate: new Date(`${issuedOn}T12:00:00Z`),
      ModDate: new Date(`${issuedOn}T12:00:00Z`),
    },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
  pdf.addPage();
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const firstTop = Math.max(ROOM.firstTop, setLetterhead(pdf, root, document) + 34);
  setBody(pdf, root, document, { ...ROOM, firstTop });
  root.end();
  setFooters(pdf, document);
  pdf.end();
  return finished;
}

type Letters = Pick<Style, "font" | "size"> & { color?: string };

/**
 * One glyph a letter. A font may write ị as an i with a dot below; read aloud or searched for, every i
 * of the document would then be an ị.
 */
const FEATURES = ["ccmp", "liga", "locl", "rlig", "clig", "calt"].map((name) => [name, false]);
const features = Object.fromEntries(FEATURES) as unknown as PDFKit.Mixins.OpenTypeFeatures[];

const measuredAs = (pdf: Pdf, { font, size }: Letters) => {
  const widths = new Map<string, number>();
  return (text: string) => {
    const held = widths.get(text);
    if (held !== undefined) return held;
    const width = pdf.font(fontPath(font)).fontSize(size).widthOfString(text, { features });
    widths.set(text, width);
    return width;
  };
};

/** Writes one line. The space at its end keeps the words of two lines apart when read aloud. */
function write(pdf: Pdf, { font, size, color = INK }: Letters, text: string, x: number, y: number) {
  pdf.font(fontPath(font)).fontSize(size).fillColor(color);
  pdf.text(`${text} `, x, y, { lineBreak: false, features });
}

/** Adds an element whose content is what `draw` writes. */
function add(pdf: Pdf, parent: Element, tag: string, draw: () => void): void {
  const element = pdf.struct(tag, {}, [draw]);
  parent.add(element);
  element.end();
}

const SENDER: Letters = { font: "bold", size: 13 };
const SMALL: Letters = { font: "regular", size: 9, color: QUIET };
const LABEL: Letters = { font: "regular", size: 8, color: QUIET };
const VALUE: Letters = { font: "regular", size: 10 };

/** Sets who writes to whom; how far down it reaches. */
function setLetterhead(pdf: Pdf, root: Element, document: OfficialDocument): number {
  const { sender, recipient, references } = document;
  const left = REFERENCES.x - LEFT - 24;
  const column = (letters: Letters, texts: readonly string[], width: number) =>
    texts.flatMap((text) => wrap(text, width, measuredAs(pdf, letters)));
  const lines = (letters: Letters, texts: readonly string[], x: number, y: number, step: number) =>
    texts.forEach((text, index) => {
      write(pdf, letters, text, x, y + index * step);
    });
  const name = column(SENDER, [sender.name], left);
  add(pdf, root, "P", () => lines(SENDER, name, LEFT, 57, 17));
  const from = column(SMALL, sender.lines, left);
  let below = 57 + name.length * 17 + 3;
  if (from.length > 0) add(pdf, root, "P", () => lines(SMALL, from, LEFT, below, 13));
  below = Math.max(RECIPIENT_Y, below + from.length * 13 + 22);
  const to = column(VALUE, recipient, left);
  add(pdf, root, "P", () => lines(VALUE, to, LEFT, below, 15));
  let y = REFERENCES.y;
  for (const { label, value } of references) {
    const shown = column(VALUE, [value], REFERENCES.width);
    add(pdf, root, "P", () => {
      write(pdf, LABEL, label, REFERENCES.x, y);
      lines(VALUE, shown, REFERENCES.x, y + 11, 13.5);
    });
    y += 11 + shown.length * 13.5 + 6;
  }
  return Math.max(y, below + to.length * 15);
}

function setBody(pdf: Pdf, root: Element, document: OfficialDocument, room: PageRoom): void {
  const runs = runsOf(pdf, document);
  const parts = flow(
    runs.map(({ text, line, before, together, withNext }) => ({
      lines: text.length,
      lineHeight: line,
      before,
      ...(together && { together }),
      ...(withNext && { withNext }),
    })),
    room,
  );
  let list: { of: number; element: Element } | undefined;
  runs.forEach((run, index) => {
    const own = parts.filter(({ block }) => block === index);
    turnTo(pdf, own[0]);
    if (run.list === undefined || list?.of !== run.list) {
      list?.element.end();
      list = undefined;
    }
    if (run.drawing) {
      addFigure(pdf, root, drawn(pdf, run.drawing, own[0]));
      return;
    }
    if (run.picture) {
      addFigure(pdf, root, pictured(pdf, run.picture, own[0]));
      return;
    }
    if (run.list === undefined) {
      add(pdf, root, run.tag, () => drawParts(pdf, run, own));
      return;
    }
    list ??= { of: run.list, element: startList(pdf, root, run) };
    const item = pdf.struct("LI");
    list.element.add(item);
    const first = own[0];
    if (first) add(pdf, item, "Lbl", () => write(pdf, run, run.label ?? "", LEFT, first.y));
    add(pdf, item, "LBody", () => drawParts(pdf, run, own));
    item.end();
  });
  list?.element.end();
}

function startList(pdf: Pdf, root: Element, { ordered }: Run): Element {
  const element = pdf.struct("L");
  // What kind of labels the items have, which pdfkit has no option for.
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: "List", ListNumbering: ordered ? "Decimal" : "Disc" };
  root.add(element);
  return element;
}

function drawParts(pdf: Pdf, run: Run, parts: readonly FlowPart[]): void {
  for (const part of parts) {
    turnTo(pdf, part);
    run.text.slice(part.from, part.from + part.count).forEach((text, at) => {
      write(pdf, run, text, LEFT + run.indent, part.y + at * run.line);
    });
  }
}

/** Goes on to the page of a part; what is open there goes on with it. */
function turnTo(pdf: Pdf, part: FlowPart | undefined): void {
  while (part && pdf.bufferedPageRange().count <= part.page) pdf.continueOnNewPage();
}

function runsOf(pdf: Pdf, { title, blocks, closing }: OfficialDocument): Run[] {
  const set = (style: Style, text: string) =>
    wrap(text, WIDTH - style.indent, measuredAs(pdf, style));
  const runs: Run[] = [
    { ...TITLE, tag: "H1", text: set(TITLE, title), together: true, withNext: true },
  ];
  let above: "title" | "heading" | "text" = "title";
  const room = (style: Style) =>
    above === "title" ? AFTER_TITLE : above === "heading" ? AFTER_HEADING : style.before;
  blocks.forEach((block, at) => {
    if (block.kind === "heading") {
      const text = set(HEADING, block.text);
      runs.push({
        ...HEADING,
        before: room(HEADING),
        tag: "H2",
        text,
        together: true,
        withNext: true,
      });
      above = "heading";
    } else if (block.kind === "paragraph") {
      runs.push({ ...BODY, before: room(BODY), tag: "P", text: set(BODY, block.text) });
      above = "text";
    } else if (block.kind === "drawing") {
      runs.push({
        ...FIGURE,
        before: room(BODY),
        tag: "Figure",
        text: ["", "", ""],
        together: true,
        drawing: block,
      });
      above = "text";
    } else if (block.kind === "picture") {
      const { height } = sizedPicture(pdf, block.bytes);
      runs.push({
        ...FIGURE,
        before: room(BODY),
        tag: "Figure",
        text: Array.from({ length: Math.ceil(height / FIGURE.line) }, () => ""),
        together: true,
        withNext: true,
        picture: block,
      });
      above = "text";
    } else {
      block.items.forEach((item, number) => {
        runs.push({
          ...ITEM,
          before: number === 0 ? room(ITEM) : ITEM.before,
          tag: "item",
          ordered: block.ordered,
          label: block.ordered ? `${number + 1}.` : "•",
          text: set(ITEM, item),
          list: at,
        });
        above = "text";
      });
    }
  });
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { ...last, withNext: true };
  return [...runs, { ...CLOSING, tag: "P", text: closing, together: true }];
}

/** What repeats on every page is no content: it is left out when the document is read aloud. */
function setFooters(pdf: Pdf, { footer, pageOf }: OfficialDocument): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.markContent("Artifact", { type: "Layout" });
    pdf.moveTo(LEFT, FOOT).lineTo(A4.width - RIGHT, FOOT);
    pdf.lineWidth(0.5).strokeColor(RULE).stroke();
    pdf.endMarkedContent();
    pdf.markContent("Artifact", { type: "Pagination" });
    const number = pageOf.replace("{page}", `${page + 1}`).replace("{pages}", `${count}`);
    write(pdf, LABEL, footer, LEFT, FOOT + 8);
    const width = measuredAs(pdf, LABEL)(`${number} `);
    write(pdf, LABEL, number, A4.width - RIGHT - width, FOOT + 8);
    pdf.endMarkedContent();
  }
}
