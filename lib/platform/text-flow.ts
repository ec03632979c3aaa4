/** Lines that stand together on a page, one below the other. */
export type FlowBlock = {
  readonly lines: number;
  readonly lineHeight: number;
  /** Room above it, except at the top of a page. */
  readonly before: number;
  /** Never divided between two pages, as long as a page can hold it. */
  readonly together?: boolean;
  /** Its last lines stand on the page where the next block begins. */
  readonly withNext?: boolean;
};

/** A part of a block on one page: from which line, how many, and where the first one begins. */
export type FlowPart = { block: number; from: number; count: number; page: number; y: number };

export type PageRoom = {
  /** Where text begins on the first page. */
  readonly firstTop: number;
  readonly top: number;
  readonly bottom: number;
};

/** The fewest lines of a divided block on each side of the page break. */
const KEPT = 2;

/**
 * Divides blocks among pages: no line of a paragraph stands alone at the foot or the head of a page,
 * and a heading goes with what it heads.
 */
export function flow(blocks: readonly FlowBlock[], room: PageRoom): FlowPart[] {
  const parts: FlowPart[] = [];
  let page = 0;
  let y = room.firstTop;
  let fresh = true;
  const turn = () => {
    page += 1;
    y = room.top;
    fresh = true;
  };
  blocks.forEach((block, index) => {
    let from = 0;
    while (from < block.lines) {
      const left = block.lines - from;
      const start = y + (fresh || from > 0 ? 0 : block.before);
      const fit = Math.max(0, Math.floor((room.bottom - start) / block.lineHeight));
      const after = room.bottom - start - left * block.lineHeight;
      // A full page that holds nothing yet is the best there is.
      const best = fresh && page > 0;
      let count = left;
      if (fit < left || (after < needAfter(blocks, index) && !best)) {
        count = block.together && !best ? 0 : Math.min(fit, left - KEPT);
        if (count < KEPT) count = best ? Math.max(1, Math.min(fit, left)) : 0;
      }
      if (count > 0) {
        parts.push({ block: index, from, count, page, y: start });
        y = start + count * block.lineHeight;
        from += count;
        fresh = false;
      }
      if (from < block.lines) turn();
    }
  });
  return parts;
}

/** The room that must be left below a block for what has to begin on the same page. */
function needAfter(blocks: readonly FlowBlock[], index: number): number {
  const next = blocks[index + 1];
  if (!blocks[index]?.withNext || !next) return 0;
  const whole = next.together || next.withNext || next.lines < 2 * KEPT;
  const lines = whole ? next.lines : KEPT;
  return next.before + lines * next.lineHeight + (next.withNext ? needAfter(blocks, index + 1) : 0);
}

/**
 * Breaks a text into lines no wider than `width`, at spaces; a word that is wider than a line is
 * broken where it must be. Line breaks of the text are kept. Only words are measured, one at a time.
 */
export function wrap(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const space = measure(" ");
  return text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let current = "";
    let used = 0;
    for (const word of line.split(/ +/).filter((one) => one !== "")) {
      const wide = measure(word);
      if (current !== "" && used + space + wide <= width) {
        current += ` ${word}`;
        used += space + wide;
        continue;
      }
      if (current !== "") lines.push(current);
      const pieces = wide <= width ? [word] : piecesOf(word, width, measure);
      lines.push(...pieces.slice(0, -1));
      current = pieces.at(-1) ?? "";
      used = measure(current);
    }
    return [...lines, current];
  });
}

function piecesOf(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = segment;
    } else piece += segment;
  }
  return [...pieces, piece];
}

const graphemes = new Intl.Segmenter("nb", { granularity: "grapheme" });
