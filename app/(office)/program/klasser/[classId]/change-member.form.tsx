"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { ClassMember } from "@/lib/attendance/types";

const changeMemberInput = () =>
  import("@/lib/attendance/input/classes").then((inputs) => inputs.changeMemberInput);

export function ChangeMemberForm({ action, member }: { action: FormAction; member: ClassMember }) {
  const t = useTranslations("attendance.members");
  const form = useActionForm(changeMemberInput, action, {
    values: { memberId: member.id, toOn: member.toOn },
    conflictLabels: { toOn: t("toOn") },
  });
  return (
    <Disclosure summary={t(member.toOn ? "changeEnd" : "setEnd")}>
      <ActionForm form={form} version={member.version} label={t("endFor", { name: member.name })}>
        <HiddenInput name="memberId" value={member.id} />
        <DateInput {...form.field("toOn")} label={t("toOn")} />
        <SubmitButton variant="secondary">{t("saveEnd")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
