import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endingOf, fileNameFor, hasUnfitLetters, mediaTypeOf } from "./file-name";
import { mediaTypes } from "./kinds";

describe("the name of a file", () => {
  it.each([
    "../../etc/passwd",
    "C:\\leie\\kontrakt.pdf",
    "leie\u202efdp.exe",
    "leie\u2066.pdf",
    "to\nlinjer.pdf",
    "null\u0000.pdf",
    "..",
  ])("%j has letters that no honest name has", (name) => {
    expect(hasUnfitLetters(name)).toBe(true);
  });

  it.each([
    "Leiekontrakt Bjørnøya 3 – signert (kopi).pdf",
    "عقد الإيجار.pdf",
    "اجاره\u200cنامه.pdf",
    "Договір оренди.heic",
    "bilde 🏠.png",
    "",
  ])("%j is fit", (name) => {
    expect(hasUnfitLetters(name)).toBe(false);
  });

  it("ends as its content does", () => {
    expect(fileNameFor("Kontrakt.PDF", "application/pdf")).toBe("Kontrakt.pdf");
    expect(fileNameFor("IMG_0001.jpeg", "image/jpeg")).toBe("IMG_0001.jpeg");
    expect(fileNameFor("Vedtak 12/2026: godkjent", "application/pdf")).toBe(
      "Vedtak 12 2026 godkjent.pdf",
    );
    expect(fileNameFor("kontrakt.docx", "application/pdf")).toBe("kontrakt.docx.pdf");
    expect(fileNameFor(" .. ", "image/heic")).toBe("dokument.heic");
    expect(endingOf("A.Heic ")).toBe("heic");
    expect(endingOf("uten")).toBe("");
    expect(mediaTypeOf("jfif")).toBe("image/jpeg");
    expect(mediaTypeOf("docx")).toBeUndefined();
  });

  it("is one that every system takes, whatever was wanted", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.constantFrom(...mediaTypes),
        (wanted, type) => {
          const name = fileNameFor(wanted, type);
          expect(hasUnfitLetters(name)).toBe(false);
          expect(name).not.toMatch(/[:*?"<>|%;]|^[. ]|[. ]\./);
          expect([...name].length).toBeLessThanOrEqual(156);
          expect(mediaTypeOf(endingOf(name))).toBe(type);
        },
      ),
    );
  });
});
