"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { SupportContact } from "@/lib/reporting/types";
import styles from "./rapportering.module.css";

const input = () => import("@/lib/reporting/input").then((m) => m.setSupportContactInput);

export function SetSupportContactForm({
  action,
  contact: { register, contact, version },
  name,
}: {
  action: FormAction;
  contact: SupportContact;
  name: string;
}) {
  const t = useTranslations("reporting.admin");
  const form = useActionForm(input, action, {
    values: { register, contact, version },
    conflictLabels: { contact: t("contact", { register: name }) },
  });
  return (
    <ActionForm form={form} version={version} label={name}>
      <HiddenInput name="register" value={register} />
      <div className={styles.line}>
        <TextInput
          {...form.field("contact")}
          label={t("contact", { register: name })}
          maxLength={300}
        />
        <SubmitButton variant="secondary">
          {t("save")}
          <span className="sr-only"> {name}</span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
