"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row } from "@/app/_ui/kit/page";
import {
  EndFields,
  type ReasonChoices,
  StartFields,
} from "@/app/_ui/programme/programme-fields.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

const input = () =>
  import("@/lib/programme/input").then(({ recordProgrammeInput }) =>
    recordProgrammeInput.omit({ caseId: true, idempotencyKey: true }),
  );

/** A programme as it is known when it is recorded; the end only for one that is already over. */
export function RecordProgrammeForm({
  action,
  backHref,
  persons,
  values,
  reasons,
  notes,
}: {
  action: FormAction;
  backHref: string;
  persons: Option[];
  values: Record<string, unknown>;
  reasons: ReasonChoices;
  notes: ReportedNotes;
}) {
  const t = useTranslations("programme");
  const form = useActionForm(input, action, { values });
  return (
    <ActionForm form={form} label={t("form.recordTitle")}>
      <Select
        {...form.field("personId")}
        label={t("field.person")}
        options={persons}
        width="medium"
        required
      />
      <StartFields form={form} notes={notes} />
      <Disclosure summary={t("section.past")}>
        <EndFields form={form} reasons={reasons} notes={notes} />
      </Disclosure>
      <Row gap="md">
        <SubmitButton>{t("form.save")}</SubmitButton>
        <AppLink href={backHref}>{t("form.cancel")}</AppLink>
      </Row>
    </ActionForm>
  );
}
