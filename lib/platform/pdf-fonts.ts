import "server-only";
import { createRequire } from "node:module";
import { join } from "node:path";
import PDFDocument from "pdfkit";

const FOLDER = "@expo-google-fonts/noto-sans";
const FILES = {
  regular: `${FOLDER}/400Regular/NotoSans_400Regular.ttf`,
  bold: `${FOLDER}/700Bold/NotoSans_700Bold.ttf`,
} as const;

export type PdfFont = keyof typeof FILES;

const paths = new Map<PdfFont, string>();

/** Where the file of a font lies. It is embedded in what is written with it. */
export function fontPath(font: PdfFont): string {
  const held = paths.get(font);
  if (held) return held;
  // Found when the program runs: a bundler would take the file for a module.
  const from = createRequire(join(process.cwd(), "package.json"));
  const path = from.resolve(FILES[font]);
  paths.set(font, path);
  return path;
}

/** Scripts in which a letter is a glyph; others join and reorder theirs. */
const SIMPLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]$/u;

/** What pdfkit holds of the font in use; its types leave it out. */
type InUse = { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } };

const known = new Map<string, boolean>();
let inUse: readonly InUse[] | undefined;

function canBeWritten(letter: string): boolean {
  const held = known.get(letter);
  if (held !== undefined) return held;
  inUse ??= (["regular", "bold"] as const).map(
    (font) => new PDFDocument({ autoFirstPage: false, font: fontPath(font) }) as unknown as InUse,
  );
  const codePoint = letter.codePointAt(0) ?? 0;
  const can =
    SIMPLE.test(letter) && inUse.every(({ _font }) => _font.font.hasGlyphForCodePoint(codePoint));
  known.set(letter, can);
  return can;
}

/** The letters of a text that our fonts cannot write, each once. Line breaks are none. */
export function missingLetters(text: string): string[] {
  return [...new Set(text.normalize("NFC"))].filter(
    (letter) => letter !== "\n" && !canBeWritten(letter),
  );
}
