"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import styles from "../assessment.module.css";
import { LookedUpFields, type LookedUpKind } from "./looked-up-fields.client";

const answerCheckInput = () =>
  import("@/lib/self-settlement/input/assessment").then((inputs) => inputs.answerCheckInput);

export type CheckFormProps = {
  applicationId: string;
  code: string;
  name: string;
  version: number;
  values: Record<string, unknown>;
  states: readonly Option[];
  reasons: readonly Option[];
  /** Points of an inspection, with the answers that each may have. */
  points: readonly Option[];
  pointAnswers: readonly Option[];
  /** By what right a home is let, and what shows it. */
  letsAs: readonly Option[];
  proofs: readonly Option[];
  lookedUp: LookedUpKind | null;
  takesNote: boolean;
  shared: boolean;
};

/** The answer to one check. Reasons appear with the answer that asks for them, without JavaScript. */
export function AnswerCheckForm({ action, ...check }: CheckFormProps & { action: FormAction }) {
  const t = useTranslations("assessment.form");
  const { applicationId, code, name, version, values } = check;
  const form = useActionForm(answerCheckInput, action, {
    values: { ...values, applicationId, code },
    conflictLabels: { state: t("state"), note: t("note") },
  });
  return (
    <ActionForm form={form} version={version} label={name}>
      <HiddenInput name="applicationId" value={applicationId} />
      <HiddenInput name="code" value={code} />
      <div className={styles.answer}>
        <LookedUpFields form={form} check={check} />
        <RadioGroup
          {...form.field("state")}
          label={t("state")}
          help={t("stateHelp")}
          options={check.states}
        />
        <div className={styles.reasons}>
          <CheckboxGroup
            {...form.field("reasons")}
            label={t("reasons")}
            help={t("reasonsHelp")}
            options={check.reasons}
          />
        </div>
        {check.takesNote && (
          <Textarea
            {...form.field("note")}
            label={t("note")}
            help={t(check.shared ? "noteSharedHelp" : "noteHelp")}
            rows={3}
            warnSensitive
          />
        )}
        <DateInput {...form.field("checkedOn")} label={t("checkedOn")} />
        <div className={styles.buttons}>
          <SubmitButton name="goOn" value="1">
            {t("saveAndNext")}
          </SubmitButton>
          <SubmitButton variant="secondary">{t("save")}</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}
