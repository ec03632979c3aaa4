import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { pageOfFact } from "@/app/_ui/law/fact-places";
import { useFactWords } from "@/app/_ui/law/fact-words";
import styles from "@/app/_ui/law/law.module.css";
import { Why } from "@/app/_ui/law/why";
import type { Change, Decision, FactKey, Law, Outcome } from "@/lib/law/types";

const NEVER = "9999";
const DAY = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

export type Place = { caseId: string; personId: string; setting: Law["setting"] };

/** A day in words, within a sentence. */
export function useDayWords(): (on: string) => string {
  const format = useFormatter();
  return (on) => format.dateTime(new Date(`${on}T12:00:00Z`), DAY);
}

/** One thing that the law decides: the sentence first, what is missing, and the law behind it. */
export function DecisionCard({
  title,
  sentence,
  lines,
  children,
  decisions,
  place,
}: {
  title: string;
  sentence: string;
  lines?: readonly (string | null | false | undefined)[];
  children?: ReactNode;
  decisions: readonly Decision<string>[];
  place: Place;
}) {
  const told = (lines ?? []).filter((line): line is string => Boolean(line));
  const missing = [...new Set(decisions.flatMap((one) => one.missing))];
  return (
    <Card title={title}>
      <p className={styles.sentence}>{sentence}</p>
      {told.length > 0 && (
        <ul className={styles.lines}>
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {children}
      {missing.length > 0 && (
        <Missing
          facts={missing}
          outcomes={decisions.flatMap((one) => one.outcomes)}
          place={place}
        />
      )}
      <Changes changes={decisions.flatMap((one) => one.changes)} />
      <Why decisions={decisions} setting={place.setting} />
    </Card>
  );
}

function Missing({
  facts,
  outcomes,
  place,
}: {
  facts: readonly FactKey[];
  outcomes: readonly Outcome[];
  place: Place;
}) {
  const t = useTranslations("law.rights");
  const words = useFactWords();
  const outcomeWords = useOutcomeWords();
  // What only settles a length says no more than the sentence above does.
  const telling = outcomes.filter(({ result }) => result !== "set" && result !== "missing");
  return (
    <div className={styles.missing}>
      <p>{t("missingLead")}</p>
      <ul className={styles.bullets}>
        {facts.map((fact) => (
          <li key={fact}>
            <AppLink href={pageOfFact(fact, place)}>{words.label(fact)}</AppLink>
            {telling.some((one) => one.fact === fact) && (
              <ul className={styles.bullets}>
                {telling
                  .filter((one) => one.fact === fact)
                  .map((one) => (
                    <li key={String(one.value)}>{outcomeWords(one)}</li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useOutcomeWords(): (outcome: Outcome) => string {
  const t = useTranslations("law.rights.outcome");
  const tResult = useTranslations("law.result");
  const words = useFactWords();
  return ({ fact, value, result: code }) => {
    const result = tResult(code as "right");
    if (fact === "workHours") {
      return value === 0 ? t("noWork", { result }) : t("work", { hours: Number(value), result });
    }
    if (typeof value === "boolean") return value ? t("yes", { result }) : t("no", { result });
    return t("value", { value: words.value(fact, value), result });
  };
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations("law.rights");
  const day = useDayWords();
  // The next that will happen first; what has no day comes last.
  const told = [...new Map(changes.map((one) => [one.code, one])).values()].toSorted((a, b) =>
    (a.on ?? NEVER).localeCompare(b.on ?? NEVER),
  );
  if (told.length === 0) return null;
  return (
    <div>
      <p className={styles.term}>{t("changes")}</p>
      <ul className={styles.bullets}>
        {told.map(({ code, on }) => {
          const what = t(`change.${code}` as "change.two_years");
          return <li key={code}>{on ? t("on", { what, day: day(on) }) : what}</li>;
        })}
      </ul>
    </div>
  );
}
