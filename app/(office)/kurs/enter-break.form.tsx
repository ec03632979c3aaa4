"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";

const enterBreakInput = () =>
  import("@/lib/courses/input").then((inputs) => inputs.enterBreakInput);

export function EnterBreakForm({ action }: { action: FormAction }) {
  const t = useTranslations("courses.breaks");
  const form = useActionForm(enterBreakInput, action);
  return (
    <Disclosure summary={t("add")}>
      <ActionForm form={form} label={t("add")}>
        <TextInput {...form.field("name")} label={t("name")} help={t("nameHelp")} required />
        <Grid min="sm">
          <DateInput {...form.field("fromOn")} label={t("from")} required />
          <DateInput {...form.field("toOn")} label={t("to")} required />
        </Grid>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
