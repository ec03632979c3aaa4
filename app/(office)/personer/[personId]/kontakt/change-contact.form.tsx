"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

const changeContactInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.changeContactInput);

const FIELDS = [
  "phone",
  "email",
  "streetAddress",
  "postalCode",
  "postalPlace",
  "addressNote",
] as const;

export function ChangeContactForm({
  action,
  version,
  values,
  notes,
}: {
  action: FormAction;
  version: number;
  values: Record<string, unknown>;
  notes: ReportedNotes;
}) {
  const t = useTranslations("people");
  const form = useActionForm(changeContactInput, action, {
    values: { ...values, version },
    conflictLabels: Object.fromEntries(FIELDS.map((name) => [name, t(`fields.${name}`)])),
  });
  return (
    <ActionForm form={form} version={version}>
      <TextInput
        {...form.field("phone")}
        label={t("fields.phone")}
        type="tel"
        inputMode="tel"
        width="medium"
      />
      <TextInput {...form.field("email")} label={t("fields.email")} inputMode="email" />
      <TextInput
        {...form.field("streetAddress")}
        label={t("fields.streetAddress")}
        note={notes.streetAddress}
      />
      <TextInput
        {...form.field("postalCode")}
        label={t("fields.postalCode")}
        inputMode="numeric"
        width="short"
      />
      <TextInput {...form.field("postalPlace")} label={t("fields.postalPlace")} width="medium" />
      <Textarea
        {...form.field("addressNote")}
        label={t("fields.addressNote")}
        help={t("fields.addressNoteHelp")}
        rows={3}
        warnSensitive
      />
      <SubmitButton>{t("form.save")}</SubmitButton>
    </ActionForm>
  );
}
