"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";
import { type BookingSource, deviationOf } from "@/lib/interpreters/rules/booking";
import type { InterpreterCategory } from "@/lib/interpreters/rules/interpreting";

/** The law's ground against the choice, and the exception that is asked for; nothing when it is lawful. */
export function DeviationFields({
  form,
  source,
  category,
  heldOn,
}: {
  form: ActionForm;
  source: BookingSource | null;
  category: InterpreterCategory | null;
  heldOn: string | null;
}) {
  const t = useTranslations("interpreters.booking");
  const grounds = useTranslations("interpreters.ground");
  const deviation = deviationOf({ source, category, heldOn });
  if (!deviation) return null;
  return (
    <>
      <Alert tone="warning" role="status" title={t(`${deviation.kind}Barred`)} level={3}>
        <p>{t("barredText", { law: deviation.law.replace("tolkeloven", t("act")) })}</p>
      </Alert>
      <RadioGroup
        key={deviation.kind}
        {...form.field("deviationGround")}
        label={t("deviationGround")}
        options={deviation.grounds.map((value) => ({ value, label: grounds(value) }))}
        required
      />
      <Textarea
        {...form.field("deviationReason")}
        label={t("deviationReason")}
        rows={3}
        warnSensitive
        required
      />
    </>
  );
}
