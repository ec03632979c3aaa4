"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Row } from "@/app/_ui/kit/page";

const input = () => import("zod").then(({ z }) => z.looseObject({}));

/** Whether a row and a registered person are one: two answers, each of them one press. */
export function DecideDuplicateForm({
  action,
  runId,
  rowNumber,
  name,
}: {
  action: FormAction;
  runId: string;
  rowNumber: number;
  name: string;
}) {
  const t = useTranslations("transfer.preview");
  const form = useActionForm(input, action);
  return (
    <ActionForm form={form}>
      <HiddenInput name="runId" value={runId} />
      <HiddenInput name="rowNumber" value={rowNumber} />
      <Row>
        <SubmitButton variant="secondary" size="sm" name="decision" value="same">
          {t("same")}
          <span className="sr-only">: {t("sameFor", { row: rowNumber, name })}</span>
        </SubmitButton>
        <SubmitButton variant="secondary" size="sm" name="decision" value="different">
          {t("different")}
          <span className="sr-only">: {t("differentFor", { row: rowNumber, name })}</span>
        </SubmitButton>
      </Row>
    </ActionForm>
  );
}
