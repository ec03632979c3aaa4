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

/**
 * The stages of a case from left to right. Several may be open at once. `shortOnPhone` leaves the
 * marks and the names of the open ones, where the stages are not what one came for.
 */
export function StageBar({
  label,
  stages,
  shortOnPhone = false,
}: {
  label: string;
  stages: StageMark[];
  shortOnPhone?: boolean;
}) {
  return (
    <>
      <Stages label={label} stages={stages} short={shortOnPhone} />
      {shortOnPhone && <OpenNow stages={stages} />}
    </>
  );
}

/** Seen only; the list tells the same to those who hear it. */
function OpenNow({ stages }: { stages: StageMark[] }) {
  const t = useTranslations("frame.kit.stage");
  const open = stages.filter(({ state }) => state === "open").map(({ label }) => label);
  if (open.length === 0) return null;
  return (
    <p className={styles.now} aria-hidden="true">
      <span>{open.join(", ")}</span>
      <span className={styles.note}>{t("open")}</span>
    </p>
  );
}

function Stages({ label, stages, short }: { label: string; stages: StageMark[]; short: boolean }) {
  const t = useTranslations("frame.kit.stage");
  return (
    <ol
      className={styles.bar}
      aria-label={label}
      data-long={stages.length > FOUR_ROWS || undefined}
      data-short={short || undefined}
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
