"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Row } from "@/app/_ui/kit/page";
import { situationKinds } from "@/lib/benefit/rules/codes";
import type { RecordedSituation } from "@/lib/benefit/types";

const input = () => import("@/lib/benefit/input/facts").then((inputs) => inputs.situationInput);

export function SaveSituationForm({
  action,
  place: { caseId, personId },
  partners,
  one,
}: {
  action: FormAction;
  place: { caseId: string; personId: string };
  partners: readonly { personId: string; name: string }[];
  one: RecordedSituation | undefined;
}) {
  const t = useTranslations("benefit.field");
  const tPerson = useTranslations("benefit.person");
  const tKind = useTranslations("benefit.situation");
  const form = useActionForm(input, action, {
    values: {
      ...{ caseId, personId },
      ...(one && { id: one.id, version: one.version }),
      kind: one?.kind ?? "",
      fromOn: one?.fromOn ?? "",
      toOn: one?.toOn ?? "",
      partnerId: one?.partnerId ?? "",
    },
  });
  return (
    <ActionForm form={form} version={one?.version} label={tPerson("home")}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="personId" value={personId} />
      {one && <HiddenInput name="id" value={one.id} />}
      <Select
        {...form.field("kind")}
        label={t("kind")}
        required
        options={situationKinds.map((value) => ({ value, label: tKind(value) }))}
      />
      {partners.length > 0 && (
        <Select
          {...form.field("partnerId")}
          label={t("partnerId")}
          help={t("partnerHelp")}
          options={partners.map((other) => ({ value: other.personId, label: other.name }))}
        />
      )}
      <Row gap="md" align="end">
        <DateInput {...form.field("fromOn")} label={t("fromOn")} required />
        <DateInput {...form.field("toOn")} label={t("toOn")} help={t("toHelp")} />
      </Row>
      <SubmitButton>{tPerson("save")}</SubmitButton>
    </ActionForm>
  );
}
