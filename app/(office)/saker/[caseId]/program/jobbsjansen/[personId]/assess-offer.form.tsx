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
import { ANSWERS, INCOMES, OFFERS, type TargetGroup } from "@/lib/jobbsjansen/rules/codes";
import styles from "./jobbsjansen.module.css";

const input = () => import("@/lib/jobbsjansen/input").then((inputs) => inputs.assessOfferInput);

const QUESTIONS = [
  "atHome",
  "inWork",
  "inEducation",
  "inQualificationProgramme",
  "hadIntroductionProgramme",
] as const;

/** Jobbsjansen or a similar offer, considered together with the person. */
export function AssessOfferForm({
  action,
  about,
  version,
  values,
  groups,
}: {
  action: FormAction;
  about: { caseId: string; personId: string };
  version: number;
  values: Record<string, unknown>;
  groups: readonly TargetGroup[];
}) {
  const t = useTranslations("jobbsjansen");
  const a = useTranslations("jobbsjansen.assess");
  const labels = [
    "assessedOn",
    "targetGroup",
    "income",
    ...QUESTIONS,
    "introductionEndedOn",
    "offer",
    "conclusion",
    "answer",
  ] as const;
  const form = useActionForm(input, action, {
    values: { ...values, ...about, version },
    conflictLabels: Object.fromEntries(labels.map((name) => [name, a(name)])),
  });
  const yesOrNo = [
    { value: "true", label: t("yes") },
    { value: "false", label: t("no") },
  ];
  return (
    <div className={styles.form}>
      <ActionForm form={form} label={a("label")} version={version}>
        <HiddenInput name="caseId" value={about.caseId} />
        <HiddenInput name="personId" value={about.personId} />
        <div className={styles.fields}>
          <DateInput {...form.field("assessedOn")} label={a("assessedOn")} required />
          <Select
            {...form.field("targetGroup")}
            label={a("targetGroup")}
            options={groups.map((value) => ({ value, label: t(`groups.${value}`) }))}
          />
          <Select
            {...form.field("income")}
            label={a("income")}
            options={INCOMES.map((value) => ({ value, label: t(`incomes.${value}`) }))}
          />
        </div>
        <div className={styles.fields}>
          {QUESTIONS.map((name) => (
            <RadioGroup
              key={name}
              {...form.field(name)}
              label={a(name)}
              options={[...yesOrNo, { value: "", label: a("unknown") }]}
              inline
            />
          ))}
          <DateInput
            {...form.field("introductionEndedOn")}
            label={a("introductionEndedOn")}
            help={a("introductionHelp")}
          />
        </div>
        <RadioGroup
          {...form.field("offer")}
          label={a("offer")}
          options={OFFERS.map((value) => ({ value, label: t(`offers.${value}`) }))}
          required
        />
        <Textarea {...form.field("conclusion")} label={a("conclusion")} rows={3} required />
        <RadioGroup
          {...form.field("answer")}
          label={a("answer")}
          options={ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
          required
        />
        <div>
          <SubmitButton>{a("save")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
