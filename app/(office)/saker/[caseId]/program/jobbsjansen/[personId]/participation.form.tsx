"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { INCOMES, SKILLS, type TargetGroup } from "@/lib/jobbsjansen/rules/codes";
import styles from "./jobbsjansen.module.css";
import { LevelFields } from "./level-fields.client";

const inputs = () => import("@/lib/jobbsjansen/input");
const startInput = () => inputs().then((all) => all.startParticipationInput);
const changeInput = () => inputs().then((all) => all.changeParticipationInput);

/** How things stand when someone begins: to start with, or to be changed. */
export function ParticipationForm({
  action,
  hidden,
  version,
  values,
  groups,
  longest,
  measuredOn,
}: {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  /** Left out where a participation is started. */
  version?: number;
  values: Record<string, unknown>;
  groups: readonly TargetGroup[];
  longest: number;
  /** The day of the measure that the levels are filled in from, if any. */
  measuredOn?: string | undefined;
}) {
  const t = useTranslations("jobbsjansen");
  const s = useTranslations("jobbsjansen.start");
  const labels = ["startedOn", "targetGroup", "income", "project", "months"] as const;
  const isChange = version !== undefined;
  const form = useActionForm(isChange ? changeInput : startInput, action, {
    values: { ...values, ...hidden, ...(isChange && { version }) },
    conflictLabels: Object.fromEntries([
      ...labels.map((name) => [name, s(name)]),
      ...SKILLS.map((skill) => [skill, t(`skills.${skill}`)]),
    ]),
  });
  return (
    <div className={styles.form}>
      <ActionForm
        form={form}
        label={s(isChange ? "change" : "title")}
        {...(isChange && { version })}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <HiddenInput key={name} name={name} value={value} />
        ))}
        <div className={styles.fields}>
          <DateInput {...form.field("startedOn")} label={s("startedOn")} required />
          <TextInput
            {...form.field("months")}
            label={s("months")}
            help={s("monthsHelp", { months: longest })}
            inputMode="numeric"
            width="short"
            required
          />
        </div>
        <div className={styles.fields}>
          <Select
            {...form.field("targetGroup")}
            label={s("targetGroup")}
            options={groups.map((value) => ({ value, label: t(`groups.${value}`) }))}
            required
          />
          <Select
            {...form.field("income")}
            label={s("income")}
            options={INCOMES.map((value) => ({ value, label: t(`incomes.${value}`) }))}
            required
          />
        </div>
        <TextInput {...form.field("project")} label={s("project")} />
        <LevelFields
          form={form}
          legend={s("levels")}
          help={s("levelsHelp")}
          measuredOn={measuredOn}
        />
        <div>
          <SubmitButton>{s(isChange ? "saveChange" : "save")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
