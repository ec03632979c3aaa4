export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** The page of an official document, in points. */
export const A4 = { width: 595.28, height: 841.89 };
export const LEFT = 71;
export const INK = "#1b1f24";
