"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "../kit/button";
import styles from "./field.module.css";
import { HiddenInput } from "./fieldset";
import type { ActionForm } from "./use-action-form.client";

export type Draft = {
  /** Which form of which object, such as "cases.open-case:new". */
  formKey: string;
  /** What was typed last time and not sent; also give its values to `useActionForm`. */
  kept: { values: Record<string, unknown>; savedAt: string } | null;
  save(formKey: string, values: Record<string, unknown>): Promise<string | null>;
  discard(formKey: string): Promise<void>;
};

const pauseMs = 1_500;

/**
 * Keeps what is typed in the form around it, for the writer alone, until it is sent, thrown away or
 * a day old. Nothing is kept in the browser.
 */
export function FormDraft({ form, draft }: { form: ActionForm; draft: Draft }) {
  const t = useTranslations("frame.kit.draft");
  const format = useFormatter();
  const { formKey, kept, save, discard } = draft;
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const { watch, pending } = form;

  useEffect(() => {
    // What is being sent must not become a draft again behind it.
    if (pending) return;
    let pause: ReturnType<typeof setTimeout>;
    const subscription = watch((values) => {
      clearTimeout(pause);
      pause = setTimeout(async () => {
        const at = await save(formKey, { ...values }).catch(() => null);
        if (at) setSavedAt(at);
      }, pauseMs);
    });
    return () => {
      clearTimeout(pause);
      subscription.unsubscribe();
    };
  }, [watch, pending, save, formKey]);

  const time = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "short", timeStyle: "short" });
  const restart = async () => {
    await discard(formKey);
    window.location.reload();
  };

  return (
    <div className={styles.help}>
      <HiddenInput name="_draft" value={formKey} />
      <p role="status">
        {savedAt
          ? t("saved", { time: time(savedAt) })
          : kept && t("restored", { time: time(kept.savedAt) })}
      </p>
      {kept && !savedAt && (
        <Button variant="tertiary" size="sm" onClick={restart}>
          {t("restart")}
        </Button>
      )}
    </div>
  );
}
