"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";
import styles from "./mapping.module.css";

/** Makes a person's link, and shows it until the page is left. */
export function MakeLinkForm({
  action,
  about,
  name,
  language,
  languages,
  hasLink,
  baseUrl,
}: {
  action: FormAction;
  about: { caseId: string; personId: string };
  name: string;
  language: string;
  languages: readonly Option[];
  hasLink: boolean;
  baseUrl: string;
}) {
  const t = useTranslations("mapping.link");
  const form = useActionForm(null, action, { values: { language } });
  const made = form.state.value as { path: string } | undefined;
  return (
    <>
      {made && (
        <Alert tone="success" role="status" title={t("address", { name })} level={3}>
          <p>{t("addressHelp")}</p>
          <input
            className="ds-input"
            aria-label={t("address", { name })}
            readOnly
            value={`${baseUrl}${made.path}`}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Alert>
      )}
      <ActionForm form={form} label={t("title")}>
        <HiddenInput name="caseId" value={about.caseId} />
        <HiddenInput name="personId" value={about.personId} />
        <div className={styles.narrow}>
          <Select
            {...form.field("language")}
            label={t("language")}
            help={t("languageHelp")}
            options={languages}
            placeholder={null}
          />
        </div>
        {hasLink && <p>{t("renewHelp")}</p>}
        <div>
          <SubmitButton variant="secondary">{t(hasLink ? "renew" : "make")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
