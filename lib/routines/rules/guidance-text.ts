import type { Locale } from "@/lib/platform/context";
import type { RoutineTexts, ShownText } from "../types";

/** A stretch of a paragraph; one with an address is a link to it. */
export type Span = { text: string; href?: string };

/** An address of the web, without the stop or bracket that follows it in a sentence. */
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}']/g;

/** The text as paragraphs, parted by empty lines, with the addresses in them as links. */
export function paragraphsOf(text: string): Span[][] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map(spansOf);
}

function spansOf(paragraph: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: address, index } of paragraph.matchAll(ADDRESS)) {
    if (index > from) spans.push({ text: paragraph.slice(from, index) });
    spans.push({ text: address, href: address });
    from = index + address.length;
  }
  if (from < paragraph.length) spans.push({ text: paragraph.slice(from) });
  return spans;
}

/** A text that long is folded, so that it does not stand between one and the checklist. */
const FOLDED_FROM = 280;

export function isLong(text: string): boolean {
  return text.length > FOLDED_FROM || paragraphsOf(text).length > 2;
}

const ORDER: readonly Locale[] = ["nb", "nn", "en"];

/** The text in the reader's language; else in one that it is written in, which is then told. */
export function textFor(texts: RoutineTexts, reader: Locale): ShownText | null {
  for (const language of [reader, ...ORDER]) {
    const text = texts[language];
    if (text) return { text, language };
  }
  return null;
}
