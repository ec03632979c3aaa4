"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";

/** Makes the address, and shows it until the page is left. */
export function OpenFeedForm({
  action,
  isOpen,
  baseUrl,
}: {
  action: FormAction;
  isOpen: boolean;
  baseUrl: string;
}) {
  const t = useTranslations("calendar.settings");
  const form = useActionForm(null, action);
  const made = form.state.value as { path: string } | undefined;
  return (
    <>
      {made && (
        <Alert tone="success" role="status" title={t("address")} level={3}>
          <p>{t("addressHelp")}</p>
          <input
            className="ds-input"
            aria-label={t("address")}
            readOnly
            value={`${baseUrl}${made.path}`}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Alert>
      )}
      <ActionForm form={form}>
        {isOpen && <p>{t("renewHelp")}</p>}
        <SubmitButton variant="secondary">{t(isOpen ? "renew" : "open")}</SubmitButton>
      </ActionForm>
    </>
  );
}
