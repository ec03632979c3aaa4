import type { PreparationTexts } from "@/lib/mapping/queries/preparation-texts";
import {
  firstUnanswered,
  PREPARATION_LANGUAGES,
  type PreparationLanguage,
  QUESTIONS,
  type QuestionCode,
} from "@/lib/mapping/rules/preparation";
import { type Html, html } from "./html";

/** What every page of the preparation is made from. */
export type Sheet = {
  language: PreparationLanguage;
  texts: PreparationTexts;
  /** The address of the link, without a step. */
  base: string;
  nonce: string;
  givenName: string;
  expiresAt: string;
  answers: ReadonlyMap<QuestionCode, string>;
};

const word = (texts: PreparationTexts, key: string, given: Record<string, string | number> = {}) =>
  Object.entries(given).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    texts[key as keyof PreparationTexts],
  );

const MARK = html`<svg width="28" height="28" viewBox="0 0 32 32" fill="none" aria-hidden="true"><path d="M16 15.5C16 9.6 20 6 26.5 5.5 26.7 11.8 22.6 15.5 16 15.5Z" fill="currentColor"/><path d="M16 17.5C16 12.9 12.7 10.1 7 9.7 6.9 14.7 10.4 17.5 16 17.5Z" fill="currentColor"/><path d="M16 14V28M16 20.5C15.6 23.8 12.7 25 8.5 26M16 20.5C16.4 23.8 19.3 25 23.5 26" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>`;

function frame(
  { language, nonce }: Pick<Sheet, "language" | "nonce">,
  { title, head, body }: { title: string; head?: Html; body: Html },
): string {
  return html`<!doctype html>
<html lang="${language.code}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<link rel="stylesheet" href="/prepare/page.css">
</head>
<body>
<header>${MARK}${head}</header>
<main>
${body}
</main>
<script src="/prepare/page.js" nonce="${nonce}" defer></script>
</body>
</html>`.html;
}

const languageLink = ({ base, texts }: Sheet) =>
  html`<a href="${base}#languages">${word(texts, "changeLanguage")}</a>`;

const listen = ({ texts, language }: Sheet) =>
  html`<button type="button" class="second listen" hidden aria-pressed="false" data-voices="${language.voices.join(" ")}" data-listen="${word(texts, "listen")}" data-stop="${word(texts, "stop")}">${word(texts, "listen")}</button>`;

/** A day as the language writes it, by the calendar that Norway uses. */
function day(instant: string, { code }: PreparationLanguage): string {
  return new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, {
    dateStyle: "long",
    timeZone: "Europe/Oslo",
  }).format(new Date(instant));
}

/** The first page: what it is for, who reads it, and the language. */
export function startPage(sheet: Sheet): string {
  const { texts, base, language, answers, givenName, expiresAt } = sheet;
  const first = firstUnanswered(new Set(answers.keys()));
  const begun = answers.size > 0;
  return frame(sheet, {
    title: word(texts, "title"),
    body: html`<h1 data-read>${word(texts, "hello", { name: givenName })}</h1>
${listen(sheet)}
<p data-read>${word(texts, "purpose")}</p>
<div class="card"><p data-read>${word(texts, "draft")}</p><p data-read>${word(texts, "voluntary")}</p></div>
<div class="acts"><a class="button" href="${base}?s=${first ?? "slutt"}">${word(texts, begun ? "goOn" : "start")}</a></div>
<h2 id="languages" class="quiet">${word(texts, "language")}</h2>
<form method="post" action="${base}" class="languages">
${PREPARATION_LANGUAGES.map(
  ({ code, name, direction }) =>
    html`<button class="second" name="language" value="${code}" lang="${code}" dir="${direction}"${code === language.code ? html` aria-current="true"` : null}>${name}</button>`,
)}
</form>
<p class="quiet" data-read>${word(texts, "private")}</p>
<p class="quiet" data-read>${word(texts, "until", { date: day(expiresAt, language) })}</p>`,
  });
}

/** One question on a screen. */
export function questionPage(sheet: Sheet, number: number): string {
  const { texts, base, answers } = sheet;
  const question = QUESTIONS[number - 1] ?? QUESTIONS[0];
  const { code, choices } = question;
  const given = answers.get(code) ?? "";
  const next = number < QUESTIONS.length ? `${base}?s=${number + 1}` : `${base}?s=slutt`;
  const back = number > 1 ? `${base}?s=${number - 1}` : base;
  const label = word(texts, `q.${code}`);
  const count = { n: number, total: QUESTIONS.length };
  const field = choices
    ? html`<fieldset aria-labelledby="question" aria-describedby="help">
${choices.map(
  (choice) =>
    html`<label class="choice"><input type="radio" name="answer" value="${choice}"${given === choice ? html` checked` : null}><span data-read>${word(texts, wordOfChoice(code, choice))}</span></label>`,
)}
</fieldset>`
    : html`<textarea name="answer" id="answer" rows="6" maxlength="2000" dir="auto" aria-labelledby="question" aria-describedby="help">${given}</textarea>`;
  return frame(sheet, {
    title: `${label} – ${word(texts, "title")}`,
    head: languageLink(sheet),
    body: html`<div class="step"><span id="step">${word(texts, "step", count)}</span><progress value="${number}" max="${QUESTIONS.length}" aria-labelledby="step"></progress></div>
<h1 id="question" data-read>${label}</h1>
<p id="help" class="quiet" data-read>${word(texts, `h.${code}`)}</p>
${listen(sheet)}
<form method="post" action="${base}" data-answer data-next="${next}">
<input type="hidden" name="question" value="${code}">
${field}
<p class="status" role="status" data-status data-saved="${word(texts, "saved")}" data-saving="${word(texts, "saving")}" data-failed="${word(texts, "notSaved")}"></p>
<div class="acts"><button>${word(texts, "next")}</button>
<div class="pair"><a class="button second" href="${back}">${word(texts, "back")}</a><a class="button second" href="${next}">${word(texts, "skip")}</a></div></div>
</form>`,
  });
}

const wordOfChoice = (code: QuestionCode, choice: string) =>
  choice === "yes" || choice === "no" ? choice : `c.${code}.${choice}`;

/** What was written, to look over and change. */
export function overviewPage(sheet: Sheet, finished: boolean): string {
  const { texts, base, answers } = sheet;
  const back = `${base}?s=${QUESTIONS.length}`;
  return frame(sheet, {
    title: word(texts, finished ? "finished" : "overview"),
    head: languageLink(sheet),
    body: html`${
      finished
        ? html`<div class="card" role="status"><h1 data-read>${word(texts, "finished")}</h1><p data-read>${word(texts, "finishedText")}</p></div><h2>${word(texts, "overview")}</h2>`
        : html`<h1 data-read>${word(texts, "overview")}</h1>`
    }
${listen(sheet)}
<dl>
${QUESTIONS.map(({ code, choices }, index) => {
  const answer = answers.get(code);
  const shown = answer && (choices ? word(texts, wordOfChoice(code, answer)) : answer);
  return html`<div class="given"><dt>${word(texts, `q.${code}`)}</dt>
<dd dir="auto"${shown ? null : html` class="quiet"`}>${shown ?? word(texts, "noAnswer")}</dd>
<dd><a href="${base}?s=${index + 1}" aria-label="${word(texts, "change")}: ${word(texts, `q.${code}`)}">${word(texts, "change")}</a></dd></div>`;
})}
</dl>
${
  finished
    ? null
    : html`<form method="post" action="${base}" class="acts"><button name="finish" value="1">${word(texts, "finish")}</button><a class="button second" href="${back}">${word(texts, "back")}</a></form>`
}`,
  });
}

/**
 * One and the same page for a link that never was, has run out or was closed, in every language,
 * since nobody knows who reads it.
 */
export function gonePage(
  nonce: string,
  key: "closed" | "tooMany",
  textsOf: (code: PreparationLanguage["code"]) => PreparationTexts,
): string {
  const [first] = PREPARATION_LANGUAGES;
  return frame(
    { language: first, nonce },
    {
      title: word(textsOf(first.code), key),
      body: html`${PREPARATION_LANGUAGES.map(({ code, direction }, index) =>
        index === 0
          ? html`<h1>${word(textsOf(code), key)}</h1>`
          : html`<p class="gone" lang="${code}" dir="${direction}">${word(textsOf(code), key)}</p>`,
      )}`,
    },
  );
}
