import type { Locale } from "@/lib/platform/context";

/** What a digest says, in the reader's language. */
export type DigestWords = {
  language: Locale;
  subject: string;
  title: string;
  intro: string;
  lines: readonly { what: string; count: string }[];
  open: { text: string; href: string };
  notes: readonly string[];
  change: { text: string; href: string };
};

export type DigestMail = { subject: string; text: string; html: string };

/** The digest as a message: plain text, and the same as a page that asks for nothing from outside. */
export function digestMail(words: DigestWords): DigestMail {
  return { subject: words.subject, text: asText(words), html: asHtml(words) };
}

function asText({ title, intro, lines, open, notes, change }: DigestWords): string {
  const link = ({ text, href }: DigestWords["open"]) => `${text}:\n${href}`;
  return `${[
    title,
    [intro, ...lines.map(({ what, count }) => `- ${what}: ${count}`)].join("\n"),
    link(open),
    ...notes,
    link(change),
  ].join("\n\n")}\n`;
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);

function asHtml({ language, subject, title, intro, lines, open, notes, change }: DigestWords) {
  const link = ({ text, href }: DigestWords["open"]) =>
    `<a href="${escaped(href)}">${escaped(text)}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:24px;font:16px/1.5 sans-serif">
<main style="max-width:36em">
<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escaped(title)}</h1>
<p>${escaped(intro)}</p>
<ul style="padding-left:20px">
${lines.map(({ what, count }) => `<li>${escaped(what)}: <strong>${escaped(count)}</strong></li>`).join("\n")}
</ul>
<p>${link(open)}</p>
${notes.map((note) => `<p style="font-size:14px">${escaped(note)}</p>`).join("\n")}
<p style="font-size:14px">${link(change)}</p>
</main>
</body>
</html>
`;
}
