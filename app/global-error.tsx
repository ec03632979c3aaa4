"use client";
import "./globals.css";

/** Shown when even the layout failed, so without messages: the three languages say it themselves. */
const FAILED = [
  { lang: "nb", text: "Noe gikk galt hos oss. Last siden på nytt." },
  { lang: "nn", text: "Noko gjekk gale hos oss. Last sida på nytt." },
  { lang: "en", text: "Something went wrong on our side. Reload the page." },
];

const BUSY = [
  { lang: "nb", text: "Løsningen er opptatt akkurat nå. Vent litt, og last siden på nytt." },
  { lang: "nn", text: "Løysinga er oppteken akkurat no. Vent litt, og last sida på nytt." },
  { lang: "en", text: "The service is busy right now. Wait a little, then reload the page." },
];

/** The digest that the server gives an error when the database, and not the code, failed. */
const UNAVAILABLE = "rotfeste-unavailable";

export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const busy = error.digest === UNAVAILABLE;
  return (
    <html lang="nb" data-color-scheme="auto" data-size="sm" data-typography="primary">
      <body>
        <title>Rotfeste</title>
        <main className="fatal">
          <h1>Rotfeste</h1>
          {(busy ? BUSY : FAILED).map(({ lang, text }) => (
            <p key={lang} lang={lang}>
              {text}
            </p>
          ))}
          {!busy && error.digest && <p>{error.digest}</p>}
          <button type="button" className="ds-button" onClick={reset}>
            Last på nytt · <span lang="en">Reload</span>
          </button>
        </main>
      </body>
    </html>
  );
}
