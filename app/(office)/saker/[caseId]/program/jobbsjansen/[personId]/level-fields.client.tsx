"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { Select } from "@/app/_ui/form/select";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { LEVELS, SKILLS } from "@/lib/jobbsjansen/rules/codes";

/** Norwegian by skill, as it is at the start or at the end. */
export function LevelFields({
  form,
  legend,
  help,
  measuredOn,
}: {
  form: Pick<ActionForm, "field">;
  legend: string;
  help?: string;
  measuredOn?: string | undefined;
}) {
  const t = useTranslations("jobbsjansen");
  const format = useFormatter();
  const day = measuredOn && new Date(`${measuredOn}T12:00:00Z`);
  const measured =
    day && t("start.levelsMeasured", { date: format.dateTime(day, { dateStyle: "long" }) });
  return (
    <Fieldset legend={legend} help={measured || help}>
      <Grid min="xs" align="fields">
        {SKILLS.map((skill) => (
          <Select
            key={skill}
            {...form.field(skill)}
            label={t(`skills.${skill}`)}
            options={LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
          />
        ))}
      </Grid>
    </Fieldset>
  );
}
