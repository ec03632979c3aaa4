/** Text that is HTML already. */
export type Html = { readonly html: string };

type Part = Html | string | number | null | undefined | false | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function partOf(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "object") {
    return "html" in part ? part.html : part.map(({ html }) => html).join("");
  }
  return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** HTML from a template: whatever is put into it is text, unless it is HTML made here. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: String.raw({ raw: literals }, ...parts.map(partOf)) };
}
