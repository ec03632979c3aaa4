import { useFormatter, useTranslations } from "next-intl";
import { GradeBadge } from "@/app/_ui/cases/grade-badge";
import { DueWords } from "@/app/_ui/checklists/due-words";
import { AppLink } from "@/app/_ui/kit/app-link";
import type { DayLine } from "@/lib/casework/types";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./oversikt.module.css";

/** Where one goes on with a line. */
function addressOf(line: DayLine): string {
  switch (line.kind) {
    case "item":
      return `/saker/${line.caseId}/sjekkliste?punkt=${line.id}#item-${line.id}`;
    case "deadline":
      return `/saker/${line.caseId}#frist-${line.id}`;
    case "answer":
      return `/saker/${line.caseId}/bosetting/svar`;
    case "session":
    case "agreement":
      return `/saker/${line.caseId}/veiledning`;
    case "draft":
      return `/saker/${line.caseId}/veiledning/${line.id}`;
    case "case":
      return `/saker/${line.caseId}`;
    case "emergency":
      return "/saker/nodtilgang/gjennomgang";
  }
}

const DUE: readonly DayLine["kind"][] = ["item", "deadline", "answer", "agreement"];
const isDue = ({ kind }: DayLine) => DUE.includes(kind);

/** What waits, a line each: what it is, in which case, and when. */
export function DayList({ lines, today }: { lines: readonly DayLine[]; today: PlainDate }) {
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <Line key={`${line.caseId} ${line.id}`} line={line} today={today} />
      ))}
    </ul>
  );
}

function Line({ line, today }: { line: DayLine; today: PlainDate }) {
  const words = useWords();
  const about = [line.householdName, line.subjectName, line.caseNumber].filter(Boolean);
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <AppLink href={addressOf(line)} variant="quiet" className={styles.link}>
          {words.what(line)}
        </AppLink>
        <span className={styles.about}>
          {about.join(" · ")}{" "}
          {line.addressProtection !== "none" && (
            <GradeBadge grade={line.addressProtection as ProtectionGrade} />
          )}
        </span>
        {!isDue(line) && line.text && <span className={styles.about}>{line.text}</span>}
      </div>
      {isDue(line) ? (
        line.on && <DueWords dueOn={line.on} today={today} className={styles.when} />
      ) : (
        <span className={styles.when}>{words.when(line)}</span>
      )}
    </li>
  );
}

function useWords() {
  const t = useTranslations("oversikt.line");
  const format = useFormatter();
  const day = (on: PlainDate) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
  return {
    what(line: DayLine): string {
      switch (line.kind) {
        case "item":
        case "deadline":
        case "agreement":
          return line.text ?? "";
        case "answer":
          return t("answer");
        case "session":
          return t("session");
        case "draft":
          return t("draft");
        case "case":
          return t("newCase");
        case "emergency":
          return t("emergency", { who: line.who ?? "" });
      }
    },
    when(line: DayLine): string | null {
      if (line.kind === "session") return line.who && t("adviser", { name: line.who });
      if (!line.on) return null;
      if (line.kind === "draft") return t("held", { day: day(line.on) });
      return line.kind === "case" ? t("opened", { day: day(line.on) }) : day(line.on);
    },
  };
}
