"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { RELATION_KINDS } from "@/lib/people/rules/relations";

const addRelationInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.addRelationInput);

export function AddRelationForm({
  action,
  personId,
  name,
  people,
}: {
  action: FormAction;
  personId: string;
  name: string;
  people: Option[];
}) {
  const t = useTranslations("people.relations");
  const kinds = useTranslations("codes.relation");
  const form = useActionForm(addRelationInput, action, { values: { personId } });
  return (
    <ActionForm form={form} label={t("add")}>
      <RadioGroup {...form.field("otherPersonId")} label={t("who")} options={people} required />
      <Select
        {...form.field("kind")}
        label={t("kind", { name })}
        options={RELATION_KINDS.map((value) => ({ value, label: kinds(value) }))}
        width="medium"
        required
      />
      <DateInput {...form.field("fromOn")} label={t("from")} help={t("fromHelp")} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
