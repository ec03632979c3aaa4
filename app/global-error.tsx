"use client";
import "./globals.css";

/** Shown when even the layout failed, so without messages: the three languages say it themselves. */
const TEXTS = [
  { lang: "nb", text: "Noe gikk galt hos oss. Last siden på nytt." },
  { lang: "nn", text: "Noko gjekk gale hos oss. Last sida på nytt." },
  { lang: "en", text: "Something went wrong on our side. Reload the page." },
];

export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="nb" data-color-scheme="auto" data-size="sm" data-typography="primary">
      <body>
        <title>Rotfeste</title>
        <main className="fatal">
          <h1>Rotfeste</h1>
          {TEXTS.map(({ lang, text }) => (
            <p key={lang} lang={lang}>
              {text}
            </p>
          ))}
          {error.digest && <p>{error.digest}</p>}
          <button type="button" className="ds-button" onClick={reset}>
            Last på nytt · Reload
          </button>
        </main>
      </body>
    </html>
  );
}
