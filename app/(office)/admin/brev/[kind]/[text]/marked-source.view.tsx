import { useTranslations } from "next-intl";
import { Stack } from "@/app/_ui/kit/page";
import { useProblemText } from "@/app/_ui/letters/problem-text";
import type { Template, TemplateProblem } from "@/lib/letters/rules/template-check";
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
  const problemText = useProblemText();
  let start = 0;
  return source.split("\n").map((line, index) => {
    const number = index + 1;
    const from = start;
    start += line.length + 1;
    const own = problems.filter((problem) => problem.line === number);
    return (
      <li key={number} data-wrong={own.length > 0} className={styles.line}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <div>
          <Marked line={line} problems={own} />
          {own.map((problem) => (
            <p key={`${problem.code} ${problem.column}`} className={styles.problem}>
              {problemText(problem)}{" "}
              <GoToPlace
                name={part}
                start={from + (problem.column ?? 1) - 1}
                length={problem.length ?? 0}
              />
            </p>
          ))}
        </div>
      </li>
    );
  });
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
