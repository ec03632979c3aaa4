import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Beside, type Own, Pair, Values } from "@/app/_ui/phrases/pair";
import styles from "@/app/_ui/phrases/sheet.module.css";
import type { CertificateSheet } from "@/lib/completion/rules/certificate-sheet";
import type { Certificate } from "@/lib/completion/types";
import type { PhraseLanguage } from "@/lib/phrases/rules/languages";
import type { PhraseKey } from "@/lib/phrases/rules/phrases";
import type { PlainDate } from "@/lib/platform/dates";
import { hoursInWords } from "@/lib/programme/rules/contract-document";

/**
 * What stands in a certificate, for the one it is about: plain phrases in the participant's language and
 * in the municipality's. The certificate itself is the document that counts, and the sheet says so.
 */
export function CertificateSheetView({
  certificate: { content, issuedOn },
  told,
  municipality,
  own,
  beside,
  note,
}: {
  certificate: Certificate;
  told: CertificateSheet;
  municipality: string;
  own: Own;
  beside: (PhraseLanguage & Beside) | null;
  note: string | null;
}) {
  const pair = (key: PhraseKey) => <Pair phraseKey={key} own={own} beside={beside} />;
  return (
    <article
      className={styles.sheet}
      data-print="alone"
      data-two={beside !== null}
      dir={beside?.direction ?? "ltr"}
      lang={own.code}
    >
      <p className={styles.from} dir="ltr">
        {municipality}
      </p>
      <h2 className={styles.title}>{pair("certTitle")}</h2>
      <div className={styles.words}>
        {pair("certTookPart")}
        {pair(told.ended)}
      </div>
      <dl className={styles.facts}>
        <Values term={pair("planParticipant")}>{content.name}</Values>
        <Values term={pair("certPeriod")}>
          <Day value={content.startedOn} />–<Day value={content.endedOn} />
        </Values>
        <Values term={pair("date")}>
          <Day value={issuedOn} />
        </Values>
        {told.goal && <Values term={pair("planEndGoal")}>{told.goal}</Values>}
        {told.attended !== null && (
          <Values term={pair("certHours")}>{hoursInWords(told.attended, own.code)}</Values>
        )}
      </dl>
      {told.elements.length > 0 && (
        <section>
          <h3 className={styles.heading}>{pair("certContent")}</h3>
          <ul className={styles.agreements}>
            {told.elements.map(({ name, minutesPerWeek, fromOn, toOn }) => (
              <li key={`${name}${fromOn}${toOn}`} className={styles.agreement}>
                <p className={styles.words} dir="ltr">
                  {name}
                </p>
                <dl className={styles.facts}>
                  <Values term={pair("planHours")}>{hoursInWords(minutesPerWeek, own.code)}</Values>
                  <Values term={pair("date")}>
                    <Day value={fromOn} />–<Day value={toOn} />
                  </Values>
                </dl>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Lines heading={pair("certLevel")} lines={told.levels} />
      <Lines heading={pair("certTests")} lines={told.tests} />
      <div className={styles.words}>
        {pair("certUse")}
        {pair("certWrong")}
      </div>
      <footer className={styles.small}>
        {pair("certOfficial")}
        {pair("keepPaper")}
        {note && <p dir="ltr">{note}</p>}
      </footer>
    </article>
  );
}

function Lines({ heading, lines }: { heading: ReactNode; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.agreements}>
        {lines.map((line) => (
          <li key={line} dir="ltr" className={styles.words}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A day in figures, which read the same in both directions. */
function Day({ value }: { value: PlainDate }) {
  return (
    <bdi dir="ltr">
      <DateText value={value} />
    </bdi>
  );
}
