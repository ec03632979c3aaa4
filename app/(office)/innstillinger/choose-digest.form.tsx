"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { DIGEST_CHOICES, type DigestChoice } from "@/lib/notices/rules/digest";

const input = () => import("@/lib/notices/input").then((inputs) => inputs.chooseDigestInput);

export function ChooseDigestForm({
  action,
  digest,
  version,
}: {
  action: FormAction;
  digest: DigestChoice;
  version: number;
}) {
  const t = useTranslations("notices.settings");
  const form = useActionForm(input, action, {
    values: { digest, version },
    conflictLabels: { digest: t("how") },
  });
  return (
    <ActionForm form={form} version={version} label={t("mail")}>
      <RadioGroup
        {...form.field("digest")}
        label={t("how")}
        options={DIGEST_CHOICES.map((value) => ({
          value,
          label: t(`choices.${value}`),
          help: t(`choices.${value}_help`),
        }))}
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
