"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LeaseFields } from "@/app/_ui/self-settlement/lease-fields.client";

const changeLeaseInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.changeLeaseInput);

const COMPARED = [
  "draftReceivedOn",
  "monthlyRent",
  "monthlyEnergy",
  "startsOn",
  "endsOn",
  "shortTermGround",
  "noticeMonths",
  "prepaidRent",
  "deposit",
  "depositAccount",
  "otherPayment",
  "otherPaymentNote",
] as const;

export function ChangeLeaseForm({
  action,
  applicationId,
  version,
  lease,
  draft,
}: {
  action: FormAction;
  applicationId: string;
  version: number;
  /** What stands, with amounts in kroner. */
  lease: Record<string, unknown>;
  draft: Draft;
}) {
  const t = useTranslations("self-settlement.form");
  const form = useActionForm(changeLeaseInput, action, {
    values: { lease, ...draft.kept?.values, applicationId, version },
    conflictLabels: Object.fromEntries(COMPARED.map((name) => [`lease.${name}`, t(name)])),
  });
  return (
    <ActionForm form={form} version={version} label={t("changeLease")}>
      <FormDraft form={form} draft={draft} />
      <HiddenInput name="applicationId" value={applicationId} />
      <LeaseFields form={form} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
