"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { SignaturePad } from "@/app/_ui/housing/signature-pad.client";
import type { ProtocolKind } from "@/lib/housing/rules/codes";

const signProtocolInput = () =>
  import("@/lib/housing/input/protocol").then((inputs) => inputs.signProtocolInput);

export function SignProtocolForm({
  action,
  tenancyId,
  kind,
  version,
  adviserName,
}: {
  action: FormAction;
  tenancyId: string;
  kind: ProtocolKind;
  version: number;
  adviserName: string;
}) {
  const t = useTranslations("housing.protocol");
  const form = useActionForm(signProtocolInput, action, {
    values: { tenancyId, kind, version, adviserName },
  });
  return (
    <ActionForm form={form} version={version} label={t("sign")}>
      <Fieldset legend={t("household")}>
        <TextInput
          {...form.field("householdName")}
          label={t("name")}
          help={t("nameHelp")}
          required
        />
        <SignaturePad name="householdDrawing" label={t("household")} />
      </Fieldset>
      <Fieldset legend={t("adviser")}>
        <TextInput {...form.field("adviserName")} label={t("name")} required />
        <SignaturePad name="adviserDrawing" label={t("adviser")} />
      </Fieldset>
      <SubmitButton>{t("signSubmit")}</SubmitButton>
    </ActionForm>
  );
}
