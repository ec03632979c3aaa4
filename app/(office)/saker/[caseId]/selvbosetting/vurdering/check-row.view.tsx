import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { CheckStateIcon } from "@/app/_ui/self-settlement/check-state";
import { useSumText } from "@/app/_ui/self-settlement/sum-words";
import type { CheckLine } from "@/lib/self-settlement/rules/assessment";
import type { CheckReason } from "@/lib/self-settlement/rules/checks";
import styles from "./assessment.module.css";

/** One check: its state in words, who said so, the sums that it rests on, and the way to its answer. */
export function CheckRow({
  line: { check, answer, state, changed, sums },
  caseId,
  mayAnswer,
}: {
  line: CheckLine;
  caseId: string;
  mayAnswer: boolean;
}) {
  const t = useTranslations("assessment");
  const sumText = useSumText();
  const isOld = changed.length > 0;
  const name = t(`names.${check.code}`);
  const act = isOld ? "lookAgain" : answer ? "change" : "answer";
  return (
    <li
      id={check.code}
      className={styles.check}
      data-state={isOld ? "changed" : state}
      aria-label={name}
    >
      <CheckStateIcon state={state} changed={isOld} />
      <h3 className={styles.name}>{name}</h3>
      <AppLink
        href={`/saker/${caseId}/selvbosetting/vurdering/${check.code}`}
        className={styles.link}
        aria-label={mayAnswer ? t(`${act}Label`, { name }) : name}
      >
        {mayAnswer ? t(act) : t("show")}
      </AppLink>
      <div className={styles.body}>
        <p className={styles.state}>
          {t(`states.${answer?.state ?? state}`)}
          {answer?.checkedByName && (
            <span className={styles.quiet}>
              {" · "}
              {answer.checkedByName}, <DateText value={answer.checkedOn} />
            </span>
          )}
        </p>
        {isOld && (
          <p className={styles.changed}>{t("changed", { what: changedWords(t, changed) })}</p>
        )}
        {answer && answer.reasons.length > 0 && (
          <p>{answer.reasons.map((reason) => t(`reasons.${reason as CheckReason}`)).join(". ")}.</p>
        )}
        {sums.map((sum) => (
          <p key={sum.rule} className={styles.sum} data-state={sum.state}>
            {t(`sums.${sum.rule}.${sum.state}`)}{" "}
            <span className={styles.quiet}>{sumText(sum.lines)}</span>
          </p>
        ))}
        {answer?.note && <p className={styles.note}>{answer.note}</p>}
      </div>
    </li>
  );
}

type Words = ReturnType<typeof useTranslations<"assessment">>;

/** What has changed since an answer, as a list in words. */
export function changedWords(t: Words, changed: readonly string[]): string {
  return changed.map((key) => t(`basis.${key as "rooms"}`)).join(", ");
}
