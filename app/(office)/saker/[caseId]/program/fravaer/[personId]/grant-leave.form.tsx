"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";
import type { LeaveWarning } from "@/lib/attendance/rules/assess-leave";
import { absenceCodes, eventCodes, welfareOccasions } from "@/lib/attendance/rules/codes";
import { LeaveWarnings } from "./leave-warnings.client";

const grantLeaveInput = () =>
  import("@/lib/attendance/input/absence").then((inputs) => inputs.grantLeaveInput);

/** What the law is asked of. */
const assessed = ["code", "occasion", "fromOn", "toOn", "eventOn", "minutesPerDay"];
const documented: readonly string[] = ["SYK_LEGE", "LANG_SYK", "BARN_SYK", "SVANG"];

/** Absence or leave from a day to a day; what the law says against it is told before it is granted. */
export function GrantLeaveForm({
  action,
  participationId,
  today,
}: {
  action: FormAction;
  participationId: string;
  today: string;
}) {
  const t = useTranslations("attendance.leave");
  const type = useTranslations("attendance.types");
  const occasion = useTranslations("attendance.occasions");
  const form = useActionForm(grantLeaveInput, action, {
    values: { participationId, fromOn: today, toOn: today },
  });
  const [code, setCode] = useState(String(form.state.values?.code ?? ""));
  const warnings = Array.isArray(form.state.current) ? (form.state.current as LeaveWarning[]) : [];
  // Whoever then mends the days has nothing to grant in spite of the law.
  const isAsAssessed = assessed.every(
    (name) => String(form.watch(name) ?? "") === String(form.state.values?.[name] ?? ""),
  );
  const isBeyond = warnings.length > 0 && isAsAssessed;
  const codeField = form.field("code");
  return (
    <Disclosure summary={t("grant")}>
      <ActionForm form={form} label={t("grant")}>
        <HiddenInput name="participationId" value={participationId} />
        <Select
          {...codeField}
          onChange={(event) => {
            codeField.onChange?.(event as never);
            setCode((event.target as HTMLSelectElement).value);
          }}
          label={t("type")}
          options={absenceCodes.map((value) => ({ value, label: type(value) }))}
          required
        />
        {code === "VELFERD" && (
          <Select
            {...form.field("occasion")}
            label={t("occasion")}
            options={welfareOccasions.map((value) => ({ value, label: occasion(value) }))}
            required
          />
        )}
        <Grid min="sm">
          <DateInput {...form.field("fromOn")} label={t("fromOn")} required />
          <DateInput {...form.field("toOn")} label={t("toOn")} required />
        </Grid>
        {eventCodes.some((one) => one === code) && (
          <DateInput
            {...form.field("eventOn")}
            label={t("eventOn")}
            help={t("eventHelp")}
            required
          />
        )}
        {code === "RELIG" && (
          <DateInput {...form.field("noticeOn")} label={t("noticeOn")} help={t("noticeHelp")} />
        )}
        {documented.includes(code) && (
          <DateInput
            {...form.field("documentSeenOn")}
            label={t("documentSeenOn")}
            help={t("documentHelp")}
          />
        )}
        {(code === "AMMEFRI" || code === "VELFERD" || code === "SVANG") && (
          <TextInput
            {...form.field("minutesPerDay")}
            label={t("hours")}
            help={t("hoursHelp")}
            width="short"
            inputMode="decimal"
            required={code === "AMMEFRI"}
          />
        )}
        <LeaveWarnings warnings={warnings} />
        {warnings.length > 0 && (
          <Textarea
            {...form.field("beyondReason")}
            label={t("beyondReason")}
            help={t("beyondHelp")}
            rows={2}
            required={isBeyond}
          />
        )}
        <SubmitButton>{isBeyond ? t("saveAnyway") : t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
