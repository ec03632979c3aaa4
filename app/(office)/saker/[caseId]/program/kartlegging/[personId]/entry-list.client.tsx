"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Checkbox } from "@/app/_ui/form/choices";
import { Select } from "@/app/_ui/form/select";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Button } from "@/app/_ui/kit/button";
import { type ListedArea, SOURCES } from "@/lib/mapping/rules/content";
import styles from "./mapping.module.css";

export type Written = Record<string, unknown>;

/**
 * The entries of an area: as many as needed, each with its source. One is empty from the start, so
 * that it can be written before JavaScript has loaded; empty ones are not saved.
 */
export function EntryList({
  form,
  area,
  mayBeUnknown,
  children,
}: {
  form: ActionForm;
  area: ListedArea;
  /** Whether one can say that the person does not know what is empty. */
  mayBeUnknown?: boolean;
  children: (at: (name: string) => ReturnType<ActionForm["field"]>) => ReactNode;
}) {
  const t = useTranslations("mapping");
  const [lines, setLines] = useState<{ key: number; first: Written }[]>(() => {
    const written = (form.values[area] ?? []) as Written[];
    return (written.length > 0 ? written : [{}]).map((first, key) => ({ key, first }));
  });
  const add = () =>
    setLines([...lines, { key: Math.max(-1, ...lines.map(({ key }) => key)) + 1, first: {} }]);
  const remove = (index: number) => {
    const kept = (form.getValues(area) as Written[]).toSpliced(index, 1);
    form.unregister(area);
    form.setValue(area, kept);
    setLines(lines.toSpliced(index, 1));
  };
  return (
    <>
      {lines.map(({ key, first }, index) => {
        const at = (name: string) => ({
          ...form.field(`${area}.${index}.${name}`),
          defaultValue: first[name],
        });
        return (
          <fieldset key={key} className={styles.entry}>
            <legend>{t(`form.entry.${area}`, { number: index + 1 })}</legend>
            <div className={styles.fields}>
              {children(at)}
              <Select
                {...at("source")}
                label={t("form.source")}
                options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
                placeholder={null}
              />
            </div>
            {mayBeUnknown && <Checkbox {...at("unknown")} label={t("form.unknown")} />}
            <div className={styles.scripted}>
              <Button variant="tertiary" tone="danger" size="sm" onClick={() => remove(index)}>
                {t(`form.remove.${area}`, { number: index + 1 })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div className={styles.scripted}>
        <Button variant="secondary" size="sm" onClick={add}>
          {t(`form.add.${area}`)}
        </Button>
      </div>
    </>
  );
}
