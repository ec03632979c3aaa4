"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { FinderFields } from "@/app/_ui/self-settlement/finder-fields.client";
import type { Application } from "@/lib/self-settlement/types";

const changeFinderInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.changeFinderInput);

const FIELDS = [
  "wantedOn",
  "foundBy",
  "helperName",
  "helperPhone",
  "helperEmail",
  "helperRelation",
  "helperIsLandlord",
  "note",
] as const;

export function ChangeFinderForm({
  action,
  application,
}: {
  action: FormAction;
  application: Application;
}) {
  const t = useTranslations("self-settlement.form");
  const { id: applicationId, version } = application;
  const form = useActionForm(changeFinderInput, action, {
    values: {
      applicationId,
      version,
      ...Object.fromEntries(FIELDS.map((name) => [name, application[name]])),
    },
    conflictLabels: Object.fromEntries(FIELDS.map((name) => [name, t(name)])),
  });
  return (
    <ActionForm form={form} version={version} label={t("changeFinder")}>
      <HiddenInput name="applicationId" value={applicationId} />
      <DateInput {...form.field("wantedOn")} label={t("wantedOn")} />
      <FinderFields form={form} />
      <Textarea {...form.field("note")} label={t("note")} rows={3} warnSensitive />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
