"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { INTERPRETER_USES, REFUSAL_CONSEQUENCES } from "@/lib/settlement/rules/codes";
import { InterpreterFields } from "../interpreter-fields.client";

const refuseOfferInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.refuseOfferInput);

/** What the household was told before it refused, how, and in whose words it did. */
export function RefuseOfferForm({
  action,
  caseId,
  version,
  languages,
  language,
  today,
  draft,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  languages: readonly Option[];
  language: string | undefined;
  today: string;
  draft: Draft;
}) {
  const t = useTranslations("settlement.refusal");
  const form = useActionForm(refuseOfferInput, action, {
    values: {
      caseId,
      version,
      language,
      toldOn: today,
      refusedOn: today,
      told: [],
      ...draft.kept?.values,
    },
  });
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <FormDraft form={form} draft={draft} />
      <HiddenInput name="caseId" value={caseId} />
      <DateInput {...form.field("toldOn")} label={t("toldOn")} required />
      <CheckboxGroup
        {...form.field("told")}
        label={t("told")}
        options={REFUSAL_CONSEQUENCES.map((value) => ({
          value,
          label: t(`consequences.${value}`),
        }))}
        required
      />
      <Select
        {...form.field("language")}
        label={t("language")}
        options={languages}
        width="medium"
        required
      />
      <InterpreterFields
        form={form}
        label={t("use")}
        uses={INTERPRETER_USES.map((value) => ({ value, label: t(`uses.${value}`) }))}
      />
      <DateInput {...form.field("refusedOn")} label={t("refusedOn")} required />
      <Textarea
        {...form.field("ownWords")}
        label={t("ownWords")}
        help={t("ownWordsHelp")}
        warnSensitive
      />
      <p>{t("follows")}</p>
      <SubmitButton tone="danger">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
