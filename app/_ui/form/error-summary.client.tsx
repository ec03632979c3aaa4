"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import styles from "./field.module.css";

/** What must be corrected, with a link to each field. Takes focus each time a save is refused. */
export function ErrorSummary({
  entries,
  general,
  attempts,
}: {
  entries: { id: string; name: string; text: string }[];
  general: string | null;
  attempts: number;
}) {
  const t = useTranslations("frame.kit");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) box.current?.focus();
  }, [attempts]);
  if (entries.length === 0 && !general) return null;
  return (
    <div ref={box} className={`ds-error-summary ${styles.summary}`} tabIndex={-1} role="alert">
      <h2>{general ?? t("errorSummary", { count: entries.length })}</h2>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.name}>
              <a
                href={`#${entry.id}`}
                className="ds-link"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(entry.id)?.focus();
                }}
              >
                {entry.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
