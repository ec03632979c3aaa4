"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { SUPPLIER_KINDS } from "@/lib/interpreters/rules/booking";

/** What a supplier is called and reached by, when registered and when changed. */
export function SupplierFields({ form }: { form: ActionForm }) {
  const f = useTranslations("interpreters.fields");
  const t = useTranslations("interpreters.form");
  const kinds = useTranslations("interpreters.supplierKind");
  return (
    <>
      <RadioGroup
        {...form.field("kind")}
        label={f("kind")}
        options={SUPPLIER_KINDS.map((value) => ({ value, label: kinds(value) }))}
        required
      />
      <TextInput {...form.field("name")} label={f("name")} required />
      <Grid min="md">
        <TextInput {...form.field("phone")} label={f("phone")} type="tel" />
        <TextInput {...form.field("email")} label={f("email")} type="email" />
      </Grid>
      <Textarea
        {...form.field("note")}
        label={f("note")}
        help={t("supplierNoteHelp")}
        rows={3}
        warnSensitive
      />
    </>
  );
}
