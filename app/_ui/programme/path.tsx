import { CheckmarkCircleFillIcon, CircleIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import type { StepState } from "@/lib/programme/rules/path";
import styles from "./path.module.css";

/** Where a person is on the way through the programme, from the right to the end. */
export function Path({ steps, name }: { steps: readonly StepState[]; name: string }) {
  const t = useTranslations("programme.path");
  return (
    <ol className={styles.path} aria-label={t("label", { name })}>
      {steps.map(({ step, state, on }) => (
        <li key={step} data-state={state} aria-current={state === "next" ? "step" : undefined}>
          {state === "done" ? (
            <CheckmarkCircleFillIcon title={t("done")} />
          ) : (
            <CircleIcon title={t(state)} />
          )}
          <span className={styles.step}>{t(`step.${step}`)}</span>
          {on && (
            <span className={styles.on}>
              <DateText value={on} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
