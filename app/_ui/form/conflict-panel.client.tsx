"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { get } from "react-hook-form";
import { Button } from "../kit/button";
import { choiceWords } from "./choice-words";
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

  // The words of its choices stand in the form, which is not there yet when the server renders this.
  const [element, setElement] = useState<HTMLFormElement | null>(null);
  useEffect(() => setElement(form.formRef.current), [form.formRef]);

  const current = (form.state.current ?? {}) as Record<string, unknown>;
  const mine = { ...form.values, ...form.getValues() } as Record<string, unknown>;
  const differing = Object.entries(form.conflictLabels).filter(
    ([name]) => name in current && plain(current[name]) !== plain(get(mine, name)),
  );
  const shown = (name: string, value: unknown) => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    const words = choiceWords(element, name);
    const parts = [value ?? []].flat().map((one) => words.get(String(one)) ?? String(one));
    return parts.join(", ") || "–";
  };

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
                {shown(name, current[name])}
              </dd>
              <dd>
                <span className={styles.side}>{t("mine")}: </span>
                {shown(name, get(mine, name))}
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

function plain(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(String).join(", ") : String(value);
}
