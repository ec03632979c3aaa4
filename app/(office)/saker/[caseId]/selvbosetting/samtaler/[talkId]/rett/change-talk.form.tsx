"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { TalkFields } from "../../talk-fields.client";

const changeTalkInput = () =>
  import("@/lib/self-settlement/input/talks").then((inputs) => inputs.changeTalkInput);

/** What was written down of a talk, to be corrected by whoever held it. */
export function ChangeTalkForm({
  action,
  talkId,
  version,
  values,
  label,
  ...fields
}: {
  action: FormAction;
  talkId: string;
  version: number;
  values: Record<string, unknown>;
  label: string;
  languages: readonly Option[];
  bookings: readonly Option[];
  dispensedUntil: string;
}) {
  const t = useTranslations("talks.form");
  const form = useActionForm(changeTalkInput, action, { values: { ...values, talkId, version } });
  return (
    <ActionForm form={form} version={version} label={label}>
      <HiddenInput name="talkId" value={talkId} />
      <TalkFields form={form} needs={null} booking={null} {...fields} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
