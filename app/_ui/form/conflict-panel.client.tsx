"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "../kit/button";
import styles from "./field.module.css";
import type { ActionForm } from "./use-action-form.client";

/**
 * Someone saved first: shows field by field what is stored now beside what was typed. Saving again
 * keeps the typed text, since the form now names the newest version.
 */
export function ConflictPanel({ form }: { form: ActionForm }) {
  const t = useTranslations("frame.kit.conflict");
  const box = useRef<HTMLElement>(null);
  const attempts = form.attempts;
  useEffect(() => {
    if (attempts > 0) box.current?.focus();
  }, [attempts]);

  const current = (form.state.current ?? {}) as Record<string, unknown>;
  const mine = { ...form.values, ...form.getValues() } as Record<string, unknown>;
  const differing = Object.entries(form.conflictLabels).filter(
    ([name]) => name in current && shown(current[name]) !== shown(mine[name]),
  );

  return (
    <section ref={box} className={styles.conflict} tabIndex={-1} aria-labelledby="conflict-title">
      <div>
        <h2 id="conflict-title">{t("title")}</h2>
        <p>{differing.length > 0 ? t("body") : t("unchanged")}</p>
      </div>
      {differing.length > 0 && (
        <dl>
          {differing.map(([name, label]) => (
            <div key={name} className={styles.difference}>
              <dt>{label}</dt>
              <dd>
                <span className={styles.side}>{t("theirs")}: </span>
                {shown(current[name]) || "–"}
              </dd>
              <dd>
                <span className={styles.side}>{t("mine")}: </span>
                {shown(mine[name]) || "–"}
              </dd>
              <dd>
                <Button
                  variant="tertiary"
                  tone="neutral"
                  size="sm"
                  onClick={() => form.setValue(name, current[name] ?? "")}
                >
                  {t("useTheirs")}
                </Button>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.buttons}>
        <Button type="submit" aria-busy={form.pending}>
          {t("keepMine")}
        </Button>
      </div>
    </section>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(String).join(", ") : String(value);
}
