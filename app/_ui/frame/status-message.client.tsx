"use client";
import { CheckmarkCircleFillIcon, XMarkIcon } from "@navikt/aksel-icons";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import styles from "./status-message.module.css";

/** Messages already shown in this window, so that a page drawn again does not repeat them. */
const seen = new Map<string, string>();

/** What the last act led to. Stays until one goes on or dismisses it. */
export function StatusMessage({ id, text }: { id: string | null; text: string | null }) {
  const t = useTranslations("frame.kit");
  const path = usePathname();
  const [dismissed, setDismissed] = useState<string | null>(null);
  useEffect(() => {
    if (!id) return;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else if (first !== path) setDismissed(id);
  }, [id, path]);
  const dismiss = () => {
    setDismissed(id);
    // The button goes with the message, and focus would be nowhere.
    document.querySelector("main")?.focus({ preventScroll: true });
  };
  const visible = id !== null && text !== null && dismissed !== id;
  return (
    <div role="status" className={styles.place}>
      {visible && (
        <div className={styles.message}>
          <CheckmarkCircleFillIcon aria-hidden className={styles.icon} />
          <span>{text}</span>
          <button
            type="button"
            className={styles.close}
            onClick={dismiss}
            aria-label={t("dismiss")}
          >
            <XMarkIcon aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
