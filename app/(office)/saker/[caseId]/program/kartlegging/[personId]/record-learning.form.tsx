"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LEARNING_AREAS, NEEDS, REFERRALS } from "@/lib/mapping/rules/learning";
import styles from "./mapping.module.css";

const input = () => import("@/lib/mapping/input").then((inputs) => inputs.recordLearningInput);

/** What is needed for learning, as choices alone: there is no place for what was found. */
export function RecordLearningForm({
  action,
  about,
  version,
  values,
}: {
  action: FormAction;
  about: { caseId: string; personId: string };
  version: number;
  values: Record<string, unknown>;
}) {
  const t = useTranslations("mapping.learning");
  const form = useActionForm(input, action, { values: { ...values, ...about, version } });
  return (
    <ActionForm form={form} label={t("title")} version={version}>
      <HiddenInput name="caseId" value={about.caseId} />
      <HiddenInput name="personId" value={about.personId} />
      <DateInput {...form.field("screenedOn")} label={t("screenedOn")} required />
      {LEARNING_AREAS.map((area) => (
        <fieldset key={area} className={styles.need}>
          <legend>{t(`area.${area}`)}</legend>
          <div className={styles.needFields}>
            <Select
              {...form.field(`needs.${area}.need`)}
              label={t("need")}
              options={NEEDS.map((value) => ({ value, label: t(`needs.${value}`) }))}
              placeholder={t("noNeed")}
            />
            <Select
              {...form.field(`needs.${area}.referral`)}
              label={t("referral")}
              options={REFERRALS[area].map((value) => ({ value, label: t(`to.${value}`) }))}
              placeholder={t("noReferral")}
            />
            <DateInput
              {...form.field(`needs.${area}.referredOn`)}
              label={t("referredOn")}
              width="full"
            />
          </div>
        </fieldset>
      ))}
      <div>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
