"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import {
  METER_KINDS,
  type ProtocolKind,
  ROOM_CONDITIONS,
  WALKTHROUGH_TOPICS,
} from "@/lib/housing/rules/codes";

const saveProtocolInput = () =>
  import("@/lib/housing/input/protocol").then((inputs) => inputs.saveProtocolInput);

const METERS = [0, 1, 2];

export function SaveProtocolForm({
  action,
  kind,
  version,
  values,
  rooms,
}: {
  action: FormAction;
  kind: ProtocolKind;
  version: number;
  values: Record<string, unknown>;
  rooms: number;
}) {
  const t = useTranslations("housing.protocol");
  const meters = useTranslations("housing.meter");
  const conditions = useTranslations("housing.condition");
  const topics = useTranslations("housing.topic");
  const form = useActionForm(saveProtocolInput, action, {
    values: { kind, version, ...values },
    conflictLabels: { heldOn: t("heldOn"), keyCount: t("keyCount"), note: t("note") },
  });
  const options = <T extends string>(codes: readonly T[], words: (code: T) => string) =>
    codes.map((value) => ({ value, label: words(value) }));
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <DateInput {...form.field("heldOn")} label={t("heldOn")} required />
      <Fieldset legend={t("meters")}>
        {METERS.map((at) => (
          <Grid key={at} min="sm">
            <Select
              {...form.field(`meters.${at}.kind`)}
              label={t("meterKind", { number: at + 1 })}
              options={options(METER_KINDS, meters)}
            />
            <TextInput {...form.field(`meters.${at}.number`)} label={t("meterNumber")} />
            <TextInput
              {...form.field(`meters.${at}.reading`)}
              label={t("reading")}
              inputMode="decimal"
            />
          </Grid>
        ))}
      </Fieldset>
      <Fieldset legend={t("keys")}>
        <TextInput
          {...form.field("keyCount")}
          label={t("keyCount")}
          inputMode="numeric"
          width="short"
          required
        />
        <TextInput {...form.field("keyNote")} label={t("keyNote")} />
      </Fieldset>
      <Fieldset legend={t("rooms")}>
        {Array.from({ length: rooms }, (_, at) => (
          <Grid key={String(at)} min="sm">
            <TextInput
              {...form.field(`rooms.${at}.name`)}
              label={t("roomName", { number: at + 1 })}
            />
            <Select
              {...form.field(`rooms.${at}.condition`)}
              label={t("condition")}
              options={options(ROOM_CONDITIONS, conditions)}
            />
            <TextInput {...form.field(`rooms.${at}.note`)} label={t("roomNote")} />
          </Grid>
        ))}
      </Fieldset>
      {kind === "handover" && (
        <CheckboxGroup
          {...form.field("topics")}
          label={t("topics")}
          options={options(WALKTHROUGH_TOPICS, topics)}
        />
      )}
      <Textarea {...form.field("note")} label={t("note")} rows={3} warnSensitive />
      <SubmitButton variant={version > 0 ? "secondary" : "primary"}>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
