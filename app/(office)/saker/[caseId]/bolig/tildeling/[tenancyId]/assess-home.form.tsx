"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Tenancy } from "@/lib/housing/types";

const assessHomeInput = () =>
  import("@/lib/housing/input").then((inputs) => inputs.assessHomeInput);

export function AssessHomeForm({ action, tenancy }: { action: FormAction; tenancy: Tenancy }) {
  const t = useTranslations("housing.form");
  const form = useActionForm(assessHomeInput, action, {
    values: {
      tenancyId: tenancy.id,
      version: tenancy.version,
      accessAssessedOn: tenancy.accessAssessedOn,
      accessNote: tenancy.accessNote,
      areaAssessedOn: tenancy.areaAssessedOn,
      areaNote: tenancy.areaNote,
      alternatives: tenancy.alternatives.join("\n"),
    },
    conflictLabels: {
      accessAssessedOn: t("accessAssessedOn"),
      accessNote: t("accessNote"),
      areaAssessedOn: t("areaAssessedOn"),
      areaNote: t("areaNote"),
    },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("assessHome")}>
      <DateInput
        {...form.field("accessAssessedOn")}
        label={t("accessAssessedOn")}
        help={t("accessAssessedHelp")}
      />
      <Textarea {...form.field("accessNote")} label={t("accessNote")} rows={3} />
      <DateInput
        {...form.field("areaAssessedOn")}
        label={t("areaAssessedOn")}
        help={t("areaAssessedHelp")}
      />
      <Textarea {...form.field("areaNote")} label={t("areaNote")} rows={3} />
      <Textarea
        {...form.field("alternatives")}
        label={t("alternatives")}
        help={t("alternativesHelp")}
        rows={3}
      />
      <SubmitButton>{t("assessHomeSubmit")}</SubmitButton>
    </ActionForm>
  );
}
