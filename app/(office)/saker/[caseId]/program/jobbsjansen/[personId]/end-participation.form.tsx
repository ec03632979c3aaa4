"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { RESULT_SOURCES, RESULTS, SKILLS } from "@/lib/jobbsjansen/rules/codes";
import styles from "./jobbsjansen.module.css";
import { LevelFields } from "./level-fields.client";

const input = () => import("@/lib/jobbsjansen/input").then((all) => all.endParticipationInput);

/** The end with its result, or the result corrected. */
export function EndParticipationForm({
  action,
  participationId,
  version,
  values,
  isCorrection,
  measuredOn,
}: {
  action: FormAction;
  participationId: string;
  version: number;
  values: Record<string, unknown>;
  isCorrection: boolean;
  /** The day of the measure that the levels are filled in from, if any. */
  measuredOn?: string | undefined;
}) {
  const t = useTranslations("jobbsjansen");
  const e = useTranslations("jobbsjansen.end");
  const labels = ["endedOn", "result", "resultSource", "resultKnownOn", "resultNote"] as const;
  const form = useActionForm(input, action, {
    values: { ...values, participationId, version },
    conflictLabels: Object.fromEntries([
      ...labels.map((name) => [name, e(name)]),
      ...SKILLS.map((skill) => [skill, t(`skills.${skill}`)]),
    ]),
  });
  return (
    <div className={styles.form}>
      <ActionForm form={form} label={e(isCorrection ? "correct" : "title")} version={version}>
        <HiddenInput name="participationId" value={participationId} />
        <RadioGroup
          {...form.field("result")}
          label={e("result")}
          options={RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
          required
        />
        <div className={styles.fields}>
          <DateInput {...form.field("endedOn")} label={e("endedOn")} required />
          <DateInput {...form.field("resultKnownOn")} label={e("resultKnownOn")} required />
          <Select
            {...form.field("resultSource")}
            label={e("resultSource")}
            options={RESULT_SOURCES.map((value) => ({ value, label: t(`sources.${value}`) }))}
            required
          />
        </div>
        <Textarea
          {...form.field("resultNote")}
          label={e("resultNote")}
          help={e("resultNoteHelp")}
          rows={2}
        />
        <LevelFields form={form} legend={e("levels")} measuredOn={measuredOn} />
        <div>
          <SubmitButton>{e(isCorrection ? "saveCorrect" : "save")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
