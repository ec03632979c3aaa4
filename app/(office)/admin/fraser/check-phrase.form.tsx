"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { type Phrase, SPEAKERS } from "@/lib/phrases/rules/phrases";

const checkPhraseInput = () =>
  import("@/lib/phrases/input").then((inputs) => inputs.checkPhraseInput);

export function CheckPhraseForm({
  action,
  phrase,
  language,
  direction,
  norwegian,
}: {
  action: FormAction;
  phrase: Phrase;
  language: string;
  direction: "ltr" | "rtl";
  norwegian: string;
}) {
  const t = useTranslations("phrases");
  const version = phrase.check?.version ?? 0;
  const form = useActionForm(checkPhraseInput, action, {
    values: {
      language,
      phraseKey: phrase.key,
      version,
      wording: phrase.text,
      speaker: phrase.check?.speaker,
    },
  });
  return (
    <Disclosure summary={t("check")}>
      <ActionForm form={form} version={version} label={t("checkOf", { norwegian })}>
        <HiddenInput name="language" value={language} />
        <HiddenInput name="phraseKey" value={phrase.key} />
        <div lang={language} dir={direction}>
          <Textarea {...form.field("wording")} label={t("wording")} rows={2} required />
        </div>
        <Select
          {...form.field("speaker")}
          label={t("speaker")}
          options={SPEAKERS.map((value) => ({ value, label: t(`speakers.${value}`) }))}
          required
        />
        <SubmitButton size="sm">{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
