"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const endBlockInput = () =>
  import("@/lib/dwellings/input").then(({ endBlockInput }) => endBlockInput.pick({ endsOn: true }));

export function EndBlockForm({
  action,
  dwellingId,
  block,
  today,
}: {
  action: FormAction;
  dwellingId: string;
  block: { id: string; version: number };
  today: string;
}) {
  const t = useTranslations("dwellings.blocks");
  const form = useActionForm(endBlockInput, action, { values: { endsOn: today } });
  return (
    <ActionForm form={form} version={block.version}>
      <HiddenInput name="dwellingId" value={dwellingId} />
      <HiddenInput name="partId" value={block.id} />
      <DateInput {...form.field("endsOn")} label={t("endsOn")} required />
      <SubmitButton variant="secondary">{t("end")}</SubmitButton>
    </ActionForm>
  );
}
