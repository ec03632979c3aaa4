"use client";
import { CheckmarkCircleFillIcon, XMarkIcon } from "@navikt/aksel-icons";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import styles from "./status-message.module.css";
import { useKeptFocus } from "./use-kept-focus.client";

/** Messages already shown in this window, so that a page drawn again does not repeat them. */
const seen = new Map<string, string>();

/** What the last act led to. Stays until one goes on or dismisses it. */
export function StatusMessage({
  id,
  text,
  stays,
}: {
  id: string | null;
  text: string | null;
  /** Whether the act left one where one was. */
  stays: boolean;
}) {
  const t = useTranslations("frame.kit");
  const path = usePathname();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const message = useRef<HTMLDivElement>(null);
  useKeptFocus(message, { isNew: () => id !== null && !seen.has(id), stays });
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
        <div ref={message} className={styles.message} tabIndex={-1}>
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
