import { CheckmarkIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { AppLink } from "./app-link";
import styles from "./stage-bar.module.css";

export type StageMark = {
  code: string;
  label: string;
  state: "done" | "open" | "ahead" | "skipped";
  note?: string;
  href?: string;
};

/** As many as stand in two columns of four on a phone; more take five. */
const FOUR_ROWS = 8;

/** The stages of a case from left to right. Several may be open at once. */
export function StageBar({ label, stages }: { label: string; stages: StageMark[] }) {
  const t = useTranslations("frame.kit.stage");
  return (
    <ol
      className={styles.bar}
      aria-label={label}
      data-long={stages.length > FOUR_ROWS || undefined}
    >
      {stages.map((stage) => (
        <li
          key={stage.code}
          className={styles.stage}
          data-state={stage.state}
          aria-current={stage.state === "open" ? "step" : undefined}
        >
          <span className={styles.track} aria-hidden="true">
            <span className={styles.node}>
              {stage.state === "done" && <CheckmarkIcon aria-hidden />}
            </span>
          </span>
          <span className={styles.words}>
            {stage.href ? (
              <AppLink href={stage.href} variant="quiet" className={styles.name}>
                {stage.label}
              </AppLink>
            ) : (
              <span className={styles.name}>{stage.label}</span>
            )}
            <span className={styles.note}>{stage.note ?? t(stage.state)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
