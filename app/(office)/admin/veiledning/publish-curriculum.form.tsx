"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/guidance/input").then((m) => m.publishCurriculumInput);

/** Publishes the draft as it was read, with what is new in it. */
export function PublishCurriculumForm({
  action,
  version,
}: {
  action: FormAction;
  version: number;
}) {
  const t = useTranslations("guidance.curriculum");
  const form = useActionForm(input, action, { values: { version } });
  return (
    <ActionForm form={form} version={version} label={t("publish")}>
      <p>{t("publishText")}</p>
      <TextInput {...form.field("note")} label={t("note")} />
      <SubmitButton>{t("publish")}</SubmitButton>
    </ActionForm>
  );
}
