import { useTranslations } from "next-intl";
import { Stack } from "@/app/_ui/kit/page";
import { useProblemText } from "@/app/_ui/letters/problem-text";
import type { Template, TemplateProblem } from "@/lib/letters/rules/template-check";
import { around } from "@/lib/letters/rules/template-difference";
import { GoToPlace } from "./go-to-place.client";
import styles from "./letter-text.module.css";

/** The text with its line numbers, what is wrong marked where it stands, and said under the line. */
export function MarkedSource({
  template,
  problems,
}: {
  template: Template;
  problems: readonly TemplateProblem[];
}) {
  const t = useTranslations("letters.text");
  const problemText = useProblemText();
  const general = problems.filter(({ line }) => line === undefined);
  return (
    <Stack>
      {general.length > 0 && (
        <ul>
          {general.map((problem) => (
            <li key={`${problem.part} ${problem.code} ${problem.name}`}>{problemText(problem)}</li>
          ))}
        </ul>
      )}
      {(["subject", "body"] as const).map((part) => {
        const own = problems.filter((one) => one.part === part && one.line !== undefined);
        return (
          own.length > 0 && (
            <ol key={part} className={styles.source} aria-label={t(part)}>
              <Lines part={part} source={template[part]} problems={own} />
            </ol>
          )
        );
      })}
    </Stack>
  );
}

function Lines({
  part,
  source,
  problems,
}: {
  part: keyof Template;
  source: string;
  problems: readonly TemplateProblem[];
}) {
  const lines = numbered(source, problems);
  return around(lines, 2, ({ own }) => own.length > 0).map((line, place) =>
    line ? (
      <Line key={line.number} part={part} line={line} />
    ) : (
      <Gap key={`gap ${lines[place]?.number}`} />
    ),
  );
}

type NumberedLine = {
  number: number;
  text: string;
  /** Where the line begins in the whole text. */
  start: number;
  own: readonly TemplateProblem[];
};

function numbered(source: string, problems: readonly TemplateProblem[]): NumberedLine[] {
  let start = 0;
  return source.split("\n").map((text, index) => {
    const line = { number: index + 1, text, start };
    start += text.length + 1;
    return { ...line, own: problems.filter((problem) => problem.line === line.number) };
  });
}

const Gap = () => <li className={styles.leftOut} aria-hidden="true" />;

function Line({
  part,
  line: { number, text, start, own },
}: {
  part: keyof Template;
  line: NumberedLine;
}) {
  const problemText = useProblemText();
  return (
    <li data-wrong={own.length > 0} className={styles.line} value={number}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <Marked line={text} problems={own} />
        {own.map((problem) => (
          <p key={`${problem.code} ${problem.column}`} className={styles.problem}>
            {problemText({ ...problem, line: undefined })}{" "}
            <GoToPlace
              name={part}
              start={start + (problem.column ?? 1) - 1}
              length={problem.length ?? 0}
            />
          </p>
        ))}
      </div>
    </li>
  );
}

function Marked({ line, problems }: { line: string; problems: readonly TemplateProblem[] }) {
  const pieces: { text: string; wrong: boolean; at: number }[] = [];
  let at = 0;
  for (const { column = 1, length = 0 } of problems) {
    const from = Math.max(at, column - 1);
    const to = Math.max(from, Math.min(line.length, column - 1 + length));
    pieces.push({ text: line.slice(at, from), wrong: false, at });
    pieces.push({ text: line.slice(from, to), wrong: true, at: from });
    at = to;
  }
  pieces.push({ text: line.slice(at), wrong: false, at });
  return (
    <code className={styles.code}>
      {pieces
        .filter(({ text }) => text !== "")
        .map(({ text, wrong, at }) =>
          wrong ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
    </code>
  );
}
