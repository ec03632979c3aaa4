import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { type MadeDocument, storeDocument } from "./commands/store-document";

/** A small PDF whose text differs with `text`; what a reader demands is there. */
export function aPdf(text = "Leiekontrakt"): Buffer {
  const content = `BT /F1 18 Tf 72 760 Td (${text.replace(/[()\\]/g, " ")}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** A document that the program made, on a case that is open to the one who acts; its id. */
export async function aMadeDocument(
  ctx: Ctx,
  caseId: string,
  given: Partial<MadeDocument> = {},
): Promise<string> {
  const made = await inScope(ctx, (scope) =>
    storeDocument(scope, {
      caseId,
      kind: "letter",
      title: "Vedtak",
      bytes: aPdf(),
      mediaType: "application/pdf",
      ...given,
    }),
  );
  if (!made.ok) throw new Error(`expected ok, got ${made.error.code}`);
  return made.value.documentId;
}
