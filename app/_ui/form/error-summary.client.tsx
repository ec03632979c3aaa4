"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import styles from "./field.module.css";

type Entry = { id: string; name: string; text: string };

/** What must be corrected, with a link to each field. Takes focus each time a save is refused. */
export function ErrorSummary({
  entries,
  general,
  attempts,
}: {
  entries: Entry[];
  general: string | null;
  attempts: number;
}) {
  const t = useTranslations("frame.kit");
  const box = useRef<HTMLDivElement>(null);
  const answered = useRef(0);
  const labels = useLabels(entries);
  useEffect(() => {
    // The refusal may be known a render before its texts are: wait for the box, focus once.
    if (attempts <= answered.current || !box.current) return;
    answered.current = attempts;
    box.current.focus();
  });
  if (entries.length === 0 && !general) return null;
  return (
    <div ref={box} className={`ds-error-summary ${styles.summary}`} tabIndex={-1} role="alert">
      <h2>{general ?? t("errorSummary", { count: entries.length })}</h2>
      {entries.length > 0 && (
        <ul>
          {entries.map(({ id, name, text }) => (
            <li key={name}>
              <a
                href={`#${id}`}
                className="ds-link"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {labels[id] ? `${asLead(labels[id])} ${text}` : text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A label before what is wrong with it; a question needs no colon. */
const asLead = (label: string) => (label.endsWith("?") ? label : `${label}:`);

/** What each field is called on the page, since “must be filled in” alone does not say what. */
function useLabels(entries: Entry[]): Record<string, string> {
  const [labels, setLabels] = useState<Record<string, string>>({});
  const ids = entries.map(({ id }) => id).join(" ");
  useEffect(() => {
    const found = ids.split(" ").map((id) => [id, labelOf(id)] as const);
    setLabels(Object.fromEntries(found.filter(([, label]) => label)));
  }, [ids]);
  return labels;
}

function labelOf(id: string): string {
  const input = document.getElementById(id);
  const group = input?.closest("fieldset[data-group]")?.querySelector("legend");
  const label = group ?? (input as HTMLInputElement | null)?.labels?.[0];
  return label?.firstChild?.textContent?.trim() ?? "";
}
