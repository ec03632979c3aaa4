"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { ANY_KEY, type FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { SignaturePad } from "@/app/_ui/housing/signature-pad.client";
import { signingMethods } from "@/lib/programme/rules/codes";
import styles from "./contract.module.css";

const input = () => import("@/lib/programme/input/contract").then((all) => all.signContractInput);

/** What both undertake, and where both sign: on the screen, or on paper. */
export function SignContractForm({
  action,
  planId,
  values,
}: {
  action: FormAction;
  planId: string;
  values: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("programme.contract");
  const form = useActionForm(input, action, {
    values: { idempotencyKey: ANY_KEY, ...values, planId },
  });
  return (
    <ActionForm form={form} label={t("sign")}>
      <HiddenInput name="planId" value={planId} />
      <Textarea
        {...form.field("participantDuties")}
        label={t("participantDuties")}
        help={t("dutiesHelp")}
        rows={5}
        required
      />
      <Textarea
        {...form.field("municipalityDuties")}
        label={t("municipalityDuties")}
        help={t("dutiesHelp")}
        rows={5}
        required
      />
      <div className={styles.signing}>
        <RadioGroup
          {...form.field("method")}
          label={t("method")}
          options={signingMethods.map((value) => ({ value, label: t(`methods.${value}`) }))}
          inline
        />
        <DateInput {...form.field("signedOn")} label={t("signedOn")} required />
        <div className={styles.parties}>
          <Fieldset legend={t("participant")}>
            <TextInput {...form.field("participantName")} label={t("name")} required />
            <div className={styles.pad}>
              <SignaturePad name="participantDrawing" label={t("participant")} />
            </div>
          </Fieldset>
          <Fieldset legend={t("adviser")}>
            <TextInput {...form.field("adviserName")} label={t("name")} required />
            <div className={styles.pad}>
              <SignaturePad name="adviserDrawing" label={t("adviser")} />
            </div>
          </Fieldset>
        </div>
      </div>
      <SubmitButton>{t("sign")}</SubmitButton>
    </ActionForm>
  );
}
