"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/checklists/input").then((m) => m.startDraftInput);

/** Begins the draft of the next edition. */
export function StartDraftForm({ action }: { action: FormAction }) {
  const t = useTranslations("checklists.library");
  const form = useActionForm(input, action);
  return (
    <ActionForm form={form}>
      <SubmitButton variant="secondary">{t("start")}</SubmitButton>
    </ActionForm>
  );
}
