"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Button } from "@/app/_ui/kit/button";
import type { Prepared } from "@/app/_ui/mapping/mapping-values";
import type { Area } from "@/lib/mapping/rules/content";
import styles from "./mapping.module.css";

/** What the person wrote about an area, beside it: taken over one by one, with the person as source. */
export function PreparedAnswers({
  form,
  area,
  answers,
}: {
  form: ActionForm;
  area: Area;
  answers: readonly Prepared[];
}) {
  const t = useTranslations("mapping.prepared");
  const [taken, setTaken] = useState<readonly string[]>([]);
  const own = answers.filter((one) => one.area === area);
  if (own.length === 0) return null;
  const take = ({ code, choice, question, text }: Prepared) => {
    const dirty = { shouldDirty: true };
    if (area === "digital") {
      form.setValue("digital.level", choice, dirty);
      form.setValue("digital.source", "self", dirty);
    } else if (code === "goalWork" || code === "goalSchool") {
      const name = code === "goalWork" ? "goals.work" : "goals.education";
      form.setValue(name, lines(form.getValues(name), text), dirty);
    } else {
      const words = choice ? `${question} ${text}` : text;
      form.setValue(`told.${area}`, lines(form.getValues(`told.${area}`), words), dirty);
    }
    setTaken([...taken, code]);
  };
  return (
    <aside className={styles.prepared} aria-label={t("title")}>
      <p className={styles.preparedTitle}>{t("title")}</p>
      {own.map((one) => (
        <div key={one.code} className={styles.preparedAnswer}>
          <p className={styles.quiet}>{one.question}</p>
          <p lang={one.language} dir={one.direction} className={styles.words}>
            {one.text}
          </p>
          <div role="status">
            {taken.includes(one.code) && <span className={styles.quiet}>{t("taken")}</span>}
          </div>
          {!taken.includes(one.code) && (
            <div className={styles.scripted}>
              <Button variant="secondary" size="sm" onClick={() => take(one)}>
                <span aria-hidden="true">{t("take")}</span>
                <span className="sr-only">{t("takeLabel", { question: one.question })}</span>
              </Button>
            </div>
          )}
        </div>
      ))}
    </aside>
  );
}

const lines = (before: unknown, more: string) => [before, more].filter(Boolean).join("\n");
