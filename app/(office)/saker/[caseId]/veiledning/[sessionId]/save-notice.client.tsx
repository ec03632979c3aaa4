"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import styles from "./session-form.module.css";
import type { SaveStatus } from "./use-autosave.client";

/** The same in all languages: Chromium knows no nynorsk, and would write the hour in English. */
const clock = new Intl.DateTimeFormat("nb", {
  timeZone: "Europe/Oslo",
  hour: "2-digit",
  minute: "2-digit",
});

/** Whether what is written is safe, in the foot of the form. */
export function SavedNotice({ status }: { status: SaveStatus }) {
  const t = useTranslations("guidance.session");
  const text = {
    unchanged: "",
    elsewhere: "",
    saving: t("saving"),
    failed: t("notSaved"),
    saved:
      status.kind === "saved"
        ? t("saved", {
            time: clock.format(new Date(status.at)),
          })
        : "",
  }[status.kind];
  return (
    <span className={styles.status} role="status" data-failed={status.kind === "failed"}>
      {text}
    </span>
  );
}

/** The same draft was saved from another window: the writer says which text is to stay. */
export function ElsewhereNotice({
  status,
  keepMine,
}: {
  status: SaveStatus;
  keepMine: (version: number) => void;
}) {
  const t = useTranslations("guidance.session");
  if (status.kind !== "elsewhere") return null;
  return (
    <section className={styles.elsewhere} role="alert">
      <p>{t("savedElsewhere")}</p>
      <Row>
        <Button onClick={() => keepMine(status.version)}>{t("keepMine")}</Button>
        <Button
          variant="secondary"
          tone="neutral"
          onClick={() => window.open(window.location.href, "_blank", "noopener")}
        >
          {t("seeOther")}
        </Button>
      </Row>
    </section>
  );
}
