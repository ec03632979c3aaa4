import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition } from "./content-disposition";

describe("contentDisposition", () => {
  it.each([
    ["leie.pdf", false, `attachment; filename="leie.pdf"; filename*=UTF-8''leie.pdf`],
    [
      "Bjørnøya – «utkast».pdf",
      true,
      `inline; filename="Bjornoya _ _utkast_.pdf"; filename*=UTF-8''Bj%C3%B8rn%C3%B8ya%20%E2%80%93%20%C2%AButkast%C2%BB.pdf`,
    ],
    ["عقد.pdf", false, `attachment; filename="___.pdf"; filename*=UTF-8''%D8%B9%D9%82%D8%AF.pdf`],
  ])("%s", (name, inline, header) => {
    expect(contentDisposition(name, inline)).toBe(header);
  });

  it("is one line of plain letters that gives the name back, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const header = contentDisposition(name, false);
        expect(header).toMatch(/^[\x20-\x7e]*$/);
        const [, full = ""] = /filename\*=UTF-8''([\w.~!%-]*)$/.exec(header) ?? [];
        expect(decodeURIComponent(full)).toBe(name);
        expect(() => new Headers({ "Content-Disposition": header })).not.toThrow();
      }),
    );
  });
});
