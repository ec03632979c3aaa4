"use client";
import { useEffect, useState } from "react";
import styles from "./reporting.module.css";

/** A text to take along: selected by one click, and copied by the button where the browser can. */
export function CopyText({ text, copy, copied }: { text: string; copy: string; copied: string }) {
  const [able, setAble] = useState(false);
  const [done, setDone] = useState(false);
  useEffect(() => setAble(Boolean(navigator.clipboard)), []);
  return (
    <span className={styles.copy}>
      <code className={styles.reference}>{text}</code>
      {able && (
        <button
          type="button"
          className={styles.button}
          onClick={() => navigator.clipboard.writeText(text).then(() => setDone(true))}
        >
          {copy}
        </button>
      )}
      <span role="status" className={styles.done}>
        {done ? copied : ""}
      </span>
    </span>
  );
}
