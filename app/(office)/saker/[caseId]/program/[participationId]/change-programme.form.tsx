"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row } from "@/app/_ui/kit/page";
import { StartFields } from "@/app/_ui/programme/programme-fields.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import type { Participation } from "@/lib/programme/types";

const input = () =>
  import("@/lib/programme/input").then(({ changeProgrammeInput }) =>
    changeProgrammeInput.omit({ participationId: true }),
  );

const FIELDS = ["rightArisesOn", "decidedOn", "startedOn", "plannedEndOn", "endGoal"] as const;

/** A programme on the way to its end, on one page. */
export function ChangeProgrammeForm({
  action,
  backHref,
  programme,
  name,
  notes,
}: {
  action: FormAction;
  backHref: string;
  programme: Participation;
  name: string;
  notes: ReportedNotes;
}) {
  const t = useTranslations("programme");
  const { version } = programme;
  const form = useActionForm(input, action, {
    values: { ...programme },
    conflictLabels: Object.fromEntries(FIELDS.map((field) => [field, t(`field.${field}`)])),
  });
  return (
    <ActionForm form={form} version={version} label={t("form.changeTitle", { name })}>
      <StartFields form={form} notes={notes} />
      <Row gap="md">
        <SubmitButton>{t("form.save")}</SubmitButton>
        <AppLink href={backHref}>{t("form.cancel")}</AppLink>
      </Row>
    </ActionForm>
  );
}
