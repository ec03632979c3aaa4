import type { Locale } from "@/lib/platform/context";
import { TARGET_GROUPS } from "@/lib/policy/rules/content";
import type { PolicyContent } from "@/lib/policy/types";
import styles from "./leaflet.module.css";
import { LeafletSection, Own, type PartProps } from "./leaflet-section";
import { LeafletHome, LeafletLease, LeafletOffer } from "./leaflet-terms";
import { leafletWords } from "./leaflet-words";
import { RentNorms } from "./rent-norms";

/** What is shown of which edition; a draft has neither number nor day. */
export type LeafletEdition = {
  content: PolicyContent;
  number: number | null;
  validFrom: string | null;
};

/**
 * The municipality's policy as it is given out: prepared sentences for what it has chosen, and its own
 * words where it has written any in the language. It prints on one A4 page.
 */
export function Leaflet({
  municipality,
  edition,
  language,
  plain,
  level = 1,
}: {
  municipality: string;
  edition: LeafletEdition;
  language: Locale;
  plain: boolean;
  level?: 1 | 2;
}) {
  const words = leafletWords(language, plain);
  const { word, day } = words;
  const { content, number, validFrom } = edition;
  const Title = level === 1 ? "h1" : "h2";
  return (
    <article className={styles.leaflet} lang={language} data-print="alone">
      <header className={styles.head}>
        <Title className={styles.title}>{word("title", { municipality })}</Title>
        <p className={styles.edition}>
          {number && validFrom ? word("edition", { number, day: day(validFrom) }) : word("draft")}
        </p>
      </header>
      <div className={styles.body}>
        {content.participation.takesPart === false ? (
          <NotHere content={content} words={words} level={level} />
        ) : (
          <Terms content={content} words={words} level={level} />
        )}
      </div>
      <Contact content={content} words={words} level={level} />
    </article>
  );
}

function NotHere({ content, words, level }: PartProps) {
  const { say } = words;
  return (
    <LeafletSection title={say("none.title")} level={level}>
      <p>{say("none.text")}</p>
      <Own text={content.participation.definition} words={words} />
    </LeafletSection>
  );
}

function Terms(props: PartProps) {
  const { content, words, level } = props;
  const { say } = words;
  return (
    <>
      <LeafletSection title={say("what.title")} level={level}>
        <p>{say("what.text")}</p>
        <Own text={content.participation.definition} words={words} />
      </LeafletSection>
      <How {...props} />
      <Who {...props} />
      <When {...props} />
      <Rent {...props} />
      <LeafletHome {...props} />
      <LeafletLease {...props} />
      <LeafletOffer {...props} />
      <LeafletSection title={say("refused.title")} level={level}>
        <p>{say("refused.text")}</p>
      </LeafletSection>
    </>
  );
}

function How({ content, words, level }: PartProps) {
  const { say } = words;
  const { daysBefore } = content.lease;
  return (
    <LeafletSection title={say("how.title")} level={level}>
      <ol>
        <li>
          {say("how.send")} {daysBefore !== null && say("how.before", { count: daysBefore })}
        </li>
        <li>{say("how.check")}</li>
        <li>{say("how.imdi")}</li>
        <li>{say("how.sign")}</li>
      </ol>
      <p className={styles.warning}>{say("how.warning")}</p>
      <Own text={content.contact.howToApply} words={words} />
    </LeafletSection>
  );
}

function Who({ content, words, level }: PartProps) {
  const { say, word } = words;
  const { choices, note } = content.groups;
  const those = (choice: "yes" | "after_contact" | "no") =>
    TARGET_GROUPS.filter((group) => choices[group] === choice);
  const privately = choices.private_residents;
  return (
    <LeafletSection title={say("who.title")} level={level}>
      <p>{say("who.permit")}</p>
      {(["yes", "after_contact", "no"] as const).map(
        (choice) =>
          those(choice).length > 0 && (
            <div key={choice}>
              <p>{say(`who.${choice}`)}</p>
              <ul>
                {those(choice).map((group) => (
                  <li key={group}>{word(`group.${group}`)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {(privately === "yes" || privately === "after_contact") && <p>{say("who.privateFirst")}</p>}
      <Own text={note} words={words} />
    </LeafletSection>
  );
}

function When({ content, words, level }: PartProps) {
  const { say, word, monthDay } = words;
  const { season, windows, note } = content.periods;
  const { shareKind, shareValue } = content.participation;
  const { processingCount, processingUnit } = content.contact;
  return (
    <LeafletSection title={say("when.title")} level={level}>
      {season === "all_year" && <p>{say("when.allYear")}</p>}
      {season === "windows" && (
        <div>
          <p>{say("when.windows")}</p>
          <ul>
            {windows.map(({ from, to }) => (
              <li key={from}>{word("window", { from: monthDay(from), to: monthDay(to) })}</li>
            ))}
          </ul>
        </div>
      )}
      {processingCount !== null && processingUnit !== null && (
        <p>{say(`when.${processingUnit}`, { count: processingCount })}</p>
      )}
      {shareKind !== null && shareValue !== null && (
        <p>{say(`when.${shareKind}`, { count: shareValue })}</p>
      )}
      <Own text={note} words={words} />
    </LeafletSection>
  );
}

function Rent({ content, words, level }: PartProps) {
  const { say, word, kroner } = words;
  return (
    <LeafletSection title={say("rent.title")} level={level}>
      <RentNorms
        norms={content.rent.norms}
        caption={say("rent.upTo")}
        persons={word("persons")}
        size={(size) => word(`size.${size}`)}
        basis={(basis) => word(`basis.${basis}`)}
        kroner={kroner}
        none={<p>{say("rent.none")}</p>}
      />
      <Own text={content.rent.note} words={words} />
    </LeafletSection>
  );
}

function Contact({ content, words, level }: PartProps) {
  const { say, word } = words;
  const { unit, responsible, phone, email, address } = content.contact;
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <footer className={styles.contact}>
      <Heading className={styles.heading}>{say("contact.title")}</Heading>
      <p>{[unit, responsible].filter(Boolean).join(", ")}</p>
      {phone && <p>{word("phone", { phone })}</p>}
      {email && <p>{word("email", { email })}</p>}
      {address && <p>{word("address", { address })}</p>}
    </footer>
  );
}
