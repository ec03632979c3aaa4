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
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row } from "@/app/_ui/kit/page";
import { signingMethods } from "@/lib/programme/rules/codes";
import styles from "./sign-agreement.module.css";

const input = () =>
  import("@/lib/placements/input/placement").then((all) => all.signAgreementInput);

const PARTIES = ["participant", "employer", "adviser"] as const;
const DUTIES = ["participantDuties", "employerDuties", "municipalityDuties"] as const;

/** What each of the three undertakes, and where they sign: on the screen, or on paper. */
export function SignAgreementForm({
  action,
  backHref,
  placementId,
  version,
  values,
}: {
  action: FormAction;
  backHref: string;
  placementId: string;
  version: number;
  values: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("placements.signing");
  const words = useTranslations("programme.form");
  const form = useActionForm(input, action, {
    values: { idempotencyKey: ANY_KEY, ...values, placementId, version },
  });
  return (
    <ActionForm form={form} version={version} label={t("sign")}>
      <HiddenInput name="placementId" value={placementId} />
      {DUTIES.map((name, at) => (
        <Textarea
          key={name}
          {...form.field(name)}
          label={t(name)}
          help={t(at === 0 ? "dutiesHelp" : "onePoint")}
          rows={4}
          required
        />
      ))}
      <div className={styles.signing}>
        <RadioGroup
          {...form.field("method")}
          label={t("method")}
          options={signingMethods.map((value) => ({ value, label: t(`methods.${value}`) }))}
          inline
        />
        <DateInput {...form.field("signedOn")} label={t("signedOn")} required />
        {PARTIES.map((party) => (
          <Fieldset key={party} legend={t(party)}>
            <TextInput {...form.field(`${party}Name`)} label={t("name")} required />
            <div className={styles.pad}>
              <SignaturePad name={`${party}Drawing`} label={t(party)} />
            </div>
          </Fieldset>
        ))}
      </div>
      <Row gap="md">
        <SubmitButton>{t("sign")}</SubmitButton>
        <AppLink href={backHref}>{words("cancel")}</AppLink>
      </Row>
    </ActionForm>
  );
}
