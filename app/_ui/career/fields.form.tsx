"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Field, OneField } from "@/app/_ui/form/one-field.client";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row } from "@/app/_ui/kit/page";

const inputs = () => import("@/lib/career/input");

/** The input of each act that is recorded with this form. */
const INPUTS = {
  "record-home": () => inputs().then((all) => all.recordHomeInput),
  "set-goals": () => inputs().then((all) => all.setGoalsInput),
  "add-step": () => inputs().then((all) => all.addStepInput),
  "record-review": () => inputs().then((all) => all.recordReviewInput),
  "assess-ownership": () => inputs().then((all) => all.assessOwnershipInput),
  "record-risk": () => inputs().then((all) => all.recordRiskInput),
  "record-absence": () => inputs().then((all) => all.recordAbsenceInput),
  "record-support": () => inputs().then((all) => all.recordSupportInput),
  "follow-lease": () => inputs().then((all) => all.followLeaseInput),
} as const;
export type FieldsAct = keyof typeof INPUTS;

/** One act of the housing career: its fields in the order in which one asks, and a way back. */
export function FieldsForm({
  act,
  action,
  label,
  fields,
  hidden,
  values,
  version,
  draft,
  submit,
  backHref,
}: {
  act: FieldsAct;
  action: FormAction;
  label: string;
  fields: readonly Field[];
  hidden: Readonly<Record<string, string>>;
  values: Readonly<Record<string, unknown>>;
  version?: number;
  draft?: Draft;
  submit: string;
  backHref?: string;
}) {
  const t = useTranslations("career.form");
  const form = useActionForm(INPUTS[act], action, {
    values: { ...values, ...draft?.kept?.values, ...hidden, version },
    conflictLabels: Object.fromEntries(fields.map((field) => [field.name, field.label])),
  });
  return (
    <ActionForm form={form} version={version} label={label}>
      {draft && <FormDraft form={form} draft={draft} />}
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenInput key={name} name={name} value={value} />
      ))}
      {fields.map((field) => (
        <OneField key={field.name} field={field} form={form} />
      ))}
      <Row gap="md">
        <SubmitButton>{submit}</SubmitButton>
        {backHref && <AppLink href={backHref}>{t("cancel")}</AppLink>}
      </Row>
    </ActionForm>
  );
}
