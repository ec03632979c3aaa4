"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";
import type { LeaveWarning } from "@/lib/attendance/rules/assess-leave";
import { followUpKinds } from "@/lib/attendance/rules/codes";
import { LeaveWarnings } from "./leave-warnings.client";
import type { LeaveShown } from "./leaves.view";

const inputs = () => import("@/lib/attendance/input/absence");
const changeLeaveInput = () => inputs().then((all) => all.changeLeaveInput);
const removeLeaveInput = () => inputs().then((all) => all.removeLeaveInput);

/** When a leave ends, a document that was seen, and taking away what was registered by mistake. */
export function ChangeLeaveForm({
  change,
  remove,
  leave,
}: {
  change: FormAction;
  remove: FormAction;
  leave: LeaveShown;
}) {
  const t = useTranslations("attendance.leave");
  const form = useActionForm(changeLeaveInput, change, {
    values: {
      absenceId: leave.id,
      toOn: leave.toOn,
      documentSeenOn: leave.documentSeenOn,
      followUpOfferedOn: leave.followUpOfferedOn,
      followUpKind: leave.followUpKind ?? "",
    },
    conflictLabels: {
      toOn: t("toOn"),
      documentSeenOn: t("documentSeenOn"),
      followUpOfferedOn: t("followUpOfferedOn"),
      followUpKind: t("followUpKind"),
    },
  });
  const removal = useActionForm(removeLeaveInput, remove, { values: { absenceId: leave.id } });
  const warnings = Array.isArray(form.state.current) ? (form.state.current as LeaveWarning[]) : [];
  return (
    <Disclosure summary={t("change")}>
      <ActionForm form={form} version={leave.version} label={t("change")}>
        <HiddenInput name="absenceId" value={leave.id} />
        <Grid min="sm">
          <DateInput {...form.field("toOn")} label={t("toOn")} required />
          <DateInput {...form.field("documentSeenOn")} label={t("documentSeenOn")} />
          {leave.followUpFrom && (
            <>
              <Select
                {...form.field("followUpKind")}
                label={t("followUpKind")}
                placeholder={t("notOffered")}
                options={followUpKinds.map((value) => ({ value, label: t(`offered.${value}`) }))}
              />
              <DateInput {...form.field("followUpOfferedOn")} label={t("followUpOfferedOn")} />
            </>
          )}
        </Grid>
        <LeaveWarnings warnings={warnings} />
        {warnings.length > 0 && (
          <TextInput {...form.field("beyondReason")} label={t("beyondReason")} required />
        )}
        <SubmitButton variant="secondary">{t("saveChange")}</SubmitButton>
      </ActionForm>
      <ActionForm form={removal} version={leave.version} label={t("remove")}>
        <HiddenInput name="absenceId" value={leave.id} />
        <TextInput {...removal.field("reason")} label={t("removeReason")} required />
        <SubmitButton variant="secondary" tone="danger">
          {t("remove")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
