"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { YearRequest } from "@/lib/steering/types";
import {
  useRequestLabels,
  YearRequestFields,
  yearRequestInput,
} from "./year-request-fields.client";

export function CorrectYearRequestForm({
  action,
  request,
}: {
  action: FormAction;
  request: YearRequest;
}) {
  const t = useTranslations("steering.request");
  const form = useActionForm(yearRequestInput, action, {
    values: { ...request },
    conflictLabels: useRequestLabels(),
  });
  return (
    <ActionForm form={form} version={request.version} label={t("correctTitle")}>
      <YearRequestFields form={form} />
      <SubmitButton>{t("saveCorrection")}</SubmitButton>
    </ActionForm>
  );
}
