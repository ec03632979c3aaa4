"use client";
import { useTranslations } from "next-intl";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { Select } from "@/app/_ui/form/select";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { LEVELS, SKILLS } from "@/lib/jobbsjansen/rules/codes";
import styles from "./jobbsjansen.module.css";

/** Norwegian by skill, as it is at the start or at the end. */
export function LevelFields({
  form,
  legend,
  help,
}: {
  form: Pick<ActionForm, "field">;
  legend: string;
  help?: string;
}) {
  const t = useTranslations("jobbsjansen");
  return (
    <Fieldset legend={legend} help={help}>
      <div className={styles.fields}>
        {SKILLS.map((skill) => (
          <Select
            key={skill}
            {...form.field(skill)}
            label={t(`skills.${skill}`)}
            options={LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
          />
        ))}
      </div>
    </Fieldset>
  );
}
