import { LANGUAGE_TAGS } from "@/lib/letters/rules/letterhead";
import type { Letter, LetterBlock } from "@/lib/letters/types";
import styles from "./letter-preview.module.css";

type Level = 2 | 3 | 4;

/** A letter as it will be read, on a sheet of its own. `level` is that of its heading on the page. */
export function LetterPreview({ letter, level = 3 }: { letter: Letter; level?: Level }) {
  const Title = `h${level}` as const;
  const { sender, recipient, references, subject, blocks, closing, language } = letter;
  return (
    <article className={styles.sheet} lang={LANGUAGE_TAGS[language]}>
      <div className={styles.head}>
        <div>
          <p className={styles.sender}>{sender.name}</p>
          <Lines lines={sender.lines} className={styles.small} />
          <Lines lines={recipient} className={styles.recipient} />
        </div>
        <dl className={styles.references}>
          {references.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Title className={styles.title}>{subject}</Title>
      <div className={styles.body}>
        {placed(blocks).map(({ place, one }) => (
          <Block key={place} block={one} level={level} />
        ))}
      </div>
      <Lines lines={closing} className={styles.closing} />
    </article>
  );
}

function Block({ block, level }: { block: LetterBlock; level: Level }) {
  if (block.kind === "heading") {
    const Heading = `h${(level + 1) as 3 | 4 | 5}` as const;
    return <Heading className={styles.heading}>{block.text}</Heading>;
  }
  if (block.kind === "paragraph") return <p className={styles.paragraph}>{block.text}</p>;
  const List = block.ordered ? "ol" : "ul";
  return (
    <List>
      {placed(block.items).map(({ place, one }) => (
        <li key={place}>{one}</li>
      ))}
    </List>
  );
}

function Lines({ lines, className }: { lines: readonly string[]; className?: string | undefined }) {
  if (lines.length === 0) return null;
  return <p className={`${styles.lines} ${className ?? ""}`}>{lines.join("\n")}</p>;
}

/** What stands in a letter is told apart by its place alone: two of its lines may be the same. */
function placed<One>(all: readonly One[]): { place: number; one: One }[] {
  return all.map((one, place) => ({ place, one }));
}
