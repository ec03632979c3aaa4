import { A4, type Element, INK, LEFT, type Pdf } from "./pdf-page";
import type { FlowPart } from "./text-flow";

/** Lines of points on a sheet, such as a signature, with what is read aloud in their place. */
export type Drawing = {
  readonly kind: "drawing";
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  readonly sheet: { readonly width: number; readonly height: number };
  readonly alternative: string;
};

/** A JPEG, with what is read aloud in its place. */
export type Picture = {
  readonly kind: "picture";
  readonly bytes: Uint8Array;
  readonly alternative: string;
};

const DRAWING_HEIGHT = 48;
/** So large a picture may be on the page. */
const LARGEST = { width: 300, height: 208 };

type Figure = {
  alternative: string;
  /** From the left and from the top. */
  box: { top: number; width: number; height: number };
  draw: () => void;
};

/** A figure with what is said in its place and how much of the page it takes. */
export function addFigure(pdf: Pdf, root: Element, figure: Figure | undefined): void {
  if (!figure) return;
  const { alternative, box, draw } = figure;
  const element = pdf.struct("Figure", { alt: alternative }, [draw]);
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  const bottom = A4.height - box.top - box.height;
  dictionary.data.A = {
    O: "Layout",
    Placement: "Block",
    BBox: [LEFT, bottom, LEFT + box.width, bottom + box.height],
  };
  root.add(element);
  element.end();
}

export function drawn(
  pdf: Pdf,
  { lines, sheet, alternative }: Drawing,
  part: FlowPart | undefined,
): Figure | undefined {
  if (!part) return undefined;
  const scale = DRAWING_HEIGHT / sheet.height;
  const draw = () => {
    pdf.save().lineWidth(1.2).lineCap("round").lineJoin("round").strokeColor(INK);
    for (const line of lines) {
      line.forEach(([x, y], at) => {
        const [left, top] = [LEFT + x * scale, part.y + y * scale];
        if (at === 0) pdf.moveTo(left, top);
        else pdf.lineTo(left, top);
      });
    }
    pdf.stroke().restore();
  };
  const box = { top: part.y, width: sheet.width * scale, height: DRAWING_HEIGHT };
  return { alternative, box, draw };
}

export function pictured(
  pdf: Pdf,
  { bytes, alternative }: Picture,
  part: FlowPart | undefined,
): Figure | undefined {
  if (!part) return undefined;
  const { image, width, height } = sizedPicture(pdf, bytes);
  const draw = () => {
    pdf.image(image as unknown as string, LEFT, part.y, { width, height });
  };
  return { alternative, box: { top: part.y, width, height }, draw };
}

/** A picture as large as it may be on the page, the way up that its camera said. */
export function sizedPicture(pdf: Pdf, bytes: Uint8Array) {
  const image = (
    pdf as unknown as {
      openImage(from: Uint8Array): { width: number; height: number; orientation?: number };
    }
  ).openImage(Buffer.from(bytes));
  const lies = (image.orientation ?? 1) > 4;
  const [wide, high] = lies ? [image.height, image.width] : [image.width, image.height];
  const scale = Math.min(1, LARGEST.width / wide, LARGEST.height / high);
  return { image, width: wide * scale, height: high * scale };
}
