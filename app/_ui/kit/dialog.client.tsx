"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import styles from "./dialog.module.css";

/** A native dialog with the button that opens it. Escape and the close button shut it. */
export function Dialog({
  trigger,
  triggerVariant = "secondary",
  triggerTone,
  title,
  children,
  closeLabel,
}: {
  trigger: ReactNode;
  triggerVariant?: "primary" | "secondary" | "tertiary";
  triggerTone?: "accent" | "neutral" | "danger";
  title: string;
  children: ReactNode;
  closeLabel?: string;
}) {
  const t = useTranslations("frame.kit");
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <Button
        variant={triggerVariant}
        tone={triggerTone}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </Button>
      <dialog ref={dialog} className={`ds-dialog ${styles.dialog}`} aria-labelledby={heading}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        <form method="dialog" className={styles.foot}>
          <Button type="submit" variant="secondary" tone="neutral">
            {closeLabel ?? t("close")}
          </Button>
        </form>
      </dialog>
    </>
  );
}
