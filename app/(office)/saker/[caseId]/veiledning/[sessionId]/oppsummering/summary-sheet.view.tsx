import { DateText } from "@/app/_ui/kit/date-text";
import { type Beside, type Own, Pair, Values } from "@/app/_ui/phrases/pair";
import styles from "@/app/_ui/phrases/sheet.module.css";
import type { Session, Topic } from "@/lib/guidance/types";
import type { PhraseLanguage } from "@/lib/phrases/rules/languages";
import type { PhraseKey } from "@/lib/phrases/rules/phrases";
import type { PlainDate } from "@/lib/platform/dates";

/**
 * One sheet for the household. Beside each other stand the household's language, first in its own
 * direction, and the municipality's. What the adviser wrote stands once, in Norwegian.
 */
export function SummarySheet({
  session,
  householdName,
  municipality,
  sender,
  topics,
  own,
  beside,
  note,
}: {
  session: Session;
  householdName: string;
  municipality: string;
  sender: { department: string | null; phone: string | null };
  topics: readonly Topic[];
  own: Own;
  beside: (PhraseLanguage & Beside) | null;
  note: string | null;
}) {
  const pair = (key: PhraseKey) => <Pair phraseKey={key} own={own} beside={beside} />;
  const titles = new Map(topics.map(({ code, title }) => [code, title]));
  return (
    <article
      className={styles.sheet}
      data-print="alone"
      data-two={beside !== null}
      dir={beside?.direction ?? "ltr"}
      lang={own.code}
    >
      <p className={styles.from} dir="ltr">
        {[municipality, sender.department].filter(Boolean).join(", ")}
      </p>
      <h2 className={styles.title}>{pair("title")}</h2>
      <dl className={styles.facts}>
        <Values term={pair("household")}>{householdName}</Values>
        <Values term={pair("date")}>
          <Day value={session.heldOn} />
        </Values>
        <Values term={pair("adviser")}>{session.adviserName}</Values>
      </dl>
      {session.topics.length > 0 && (
        <section>
          <h3 className={styles.heading}>{pair("whatWeDid")}</h3>
          <ul className={styles.topics}>
            {session.topics.map((code) => (
              <li key={code} className={styles.topic}>
                <Pair
                  phraseKey={code}
                  own={own}
                  beside={beside}
                  otherwise={titles.get(code) ?? code}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className={styles.heading}>{pair("weAgreed")}</h3>
        {session.agreements.length === 0 ? (
          <div>{pair("noAgreements")}</div>
        ) : (
          <>
            <ul className={styles.agreements}>
              {session.agreements.map(({ id, text, responsible, dueOn }) => (
                <li key={id} className={styles.agreement}>
                  <p className={styles.words} lang="nb" dir="ltr">
                    {text}
                  </p>
                  <dl className={styles.facts}>
                    <Values term={pair("who")}>{responsible}</Values>
                    {dueOn && (
                      <Values term={pair("by")}>
                        <Day value={dueOn} />
                      </Values>
                    )}
                  </dl>
                </li>
              ))}
            </ul>
            {(beside || own.code === "en") && (
              <div className={styles.small}>{pair("writtenInNorwegian")}</div>
            )}
          </>
        )}
      </section>
      <section>
        <h3 className={styles.heading}>{pair(session.nextSessionOn ? "nextTime" : "noNext")}</h3>
        {session.nextSessionOn && (
          <>
            <p className={styles.day}>
              <Day value={session.nextSessionOn} />
            </p>
            {session.nextSessionNote && (
              <p className={styles.words} lang="nb" dir="ltr">
                {session.nextSessionNote}
              </p>
            )}
          </>
        )}
      </section>
      <section>
        <h3 className={styles.heading}>{pair("callUs")}</h3>
        <dl className={styles.facts}>
          <Values term={pair("theAdviser")}>{session.adviserName}</Values>
          {sender.phone && <Values term={pair("phone")}>{sender.phone}</Values>}
        </dl>
      </section>
      <footer className={styles.small}>
        {pair("keepPaper")}
        {note && <p dir="ltr">{note}</p>}
      </footer>
    </article>
  );
}

/** A day in figures, which read the same in both directions. */
function Day({ value }: { value: PlainDate | null }) {
  return (
    <bdi dir="ltr">
      <DateText value={value} />
    </bdi>
  );
}
