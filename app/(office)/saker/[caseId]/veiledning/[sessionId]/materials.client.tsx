"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Button } from "@/app/_ui/kit/button";
import type { Material } from "@/lib/guidance/types";
import styles from "./session-form.module.css";

type Line = { key: number; first: Partial<Material> };

/** What the household was given to keep: a line each, an empty one from the start. */
export function Materials({
  form,
  languages,
  onChange,
}: {
  form: ActionForm;
  languages: readonly Option[];
  onChange: () => void;
}) {
  const t = useTranslations("guidance.session");
  const [lines, setLines] = useState<Line[]>(() => {
    const written = (form.values.materials ?? []) as Partial<Material>[];
    return (written.length > 0 ? written : [{}]).map((first, key) => ({ key, first }));
  });
  const add = () => {
    setLines([...lines, { key: Math.max(-1, ...lines.map((line) => line.key)) + 1, first: {} }]);
  };
  const remove = (index: number) => {
    const kept = (form.getValues("materials") as Partial<Material>[]).toSpliced(index, 1);
    form.unregister("materials");
    form.setValue("materials", kept);
    setLines(lines.toSpliced(index, 1));
    onChange();
  };
  return (
    <>
      {lines.map(({ key, first }, index) => (
        <fieldset key={key} className={styles.agreement}>
          <legend>{t("material", { number: index + 1 })}</legend>
          <div className={styles.pair}>
            <TextInput
              {...form.field(`materials.${index}.name`)}
              defaultValue={first.name}
              label={t("materialName")}
            />
            <Select
              {...form.field(`materials.${index}.language`)}
              defaultValue={first.language}
              label={t("materialLanguage")}
              options={languages}
              placeholder={t("chooseLanguage")}
            />
          </div>
          <div className={styles.scripted}>
            <Button variant="tertiary" tone="danger" size="sm" onClick={() => remove(index)}>
              {t("removeMaterial", { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={styles.scripted}>
        <Button variant="secondary" size="sm" onClick={add}>
          {t("addMaterial")}
        </Button>
      </div>
    </>
  );
}
