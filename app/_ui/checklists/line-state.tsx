import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  ExclamationmarkTriangleFillIcon,
  FileCheckmarkIcon,
  MinusCircleIcon,
} from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { State } from "@/lib/checklists/rules/codes";
import type { PlainDate } from "@/lib/platform/dates";
import { DateText } from "../kit/date-text";
import styles from "./checklists.module.css";
import { DueWords } from "./due-words";

type Line = {
  state: State;
  overdue: boolean;
  dueOn: PlainDate | null;
  note: string | null;
  reason: string | null;
  decidedByName: string | null;
  decidedOn: PlainDate | null;
};

/** The state of a line as an icon and words, with who said so, when and why. */
export function LineState({
  line,
  name,
  today,
  proof,
}: {
  line: Line;
  name?: string | null;
  today: PlainDate;
  /** What shows it, when the record does. */
  proof?: ReactNode;
}) {
  const t = useTranslations("checklists");
  const text = line.state === "not_relevant" ? line.reason : line.note;
  return (
    <div className={styles.state} data-state={line.overdue ? "overdue" : line.state}>
      <StateIcon line={line} />
      <div>
        {name && <strong className={styles.name}>{name}</strong>}
        {!line.overdue && <span>{t(`states.${line.state}`)}</span>}
        {line.state === "open" && line.dueOn && <DueWords dueOn={line.dueOn} today={today} />}
        {proof && <span className={styles.proof}>{proof}</span>}
        {line.decidedByName && (
          <span className={styles.who}>
            {line.decidedByName}, <DateText value={line.decidedOn} />
          </span>
        )}
        {text && <q className={styles.note}>{text}</q>}
      </div>
    </div>
  );
}

function StateIcon({ line }: { line: Line }) {
  if (line.overdue) return <ExclamationmarkTriangleFillIcon aria-hidden />;
  if (line.state === "shown_by_record") return <FileCheckmarkIcon aria-hidden />;
  if (line.state === "done_by_hand") return <CheckmarkCircleFillIcon aria-hidden />;
  if (line.state === "not_relevant") return <MinusCircleIcon aria-hidden />;
  return <CircleIcon aria-hidden />;
}
