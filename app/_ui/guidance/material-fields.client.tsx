"use client";
import { useTranslations } from "next-intl";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Button } from "@/app/_ui/kit/button";
import type { Material } from "@/lib/guidance/types";
import type { FieldSource } from "./field-source";
import styles from "./session-fields.module.css";
import { useLines } from "./use-lines.client";

/** What the household was given to keep: a line each, an empty one from the start. */
export function MaterialFields({
  form,
  languages,
  onRemove,
}: {
  form: FieldSource;
  languages: readonly Option[];
  onRemove: (list: "materials", index: number) => void;
}) {
  const t = useTranslations("guidance.session");
  const written = (form.values.materials ?? []) as Partial<Material>[];
  const { lines, add, remove } = useLines<Partial<Material>>(written);
  return (
    <div className={styles.stacked}>
      {lines.map(({ key, first }, index) => (
        <fieldset key={key} className={styles.agreement}>
          <legend>{t("material", { number: index + 1 })}</legend>
          <div className={styles.pair}>
            <TextInput
              {...form.field(`materials.${index}.name`)}
              defaultValue={first.name}
              label={t("materialName")}
              maxLength={200}
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
            <Button
              variant="tertiary"
              tone="danger"
              size="sm"
              onClick={() => {
                onRemove("materials", index);
                remove(index);
              }}
            >
              {t("removeMaterial", { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      {lines.length < 20 && (
        <div className={styles.scripted}>
          <Button variant="secondary" size="sm" onClick={add}>
            {t("addMaterial")}
          </Button>
        </div>
      )}
    </div>
  );
}
