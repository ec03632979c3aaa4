"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Grid, Row } from "@/app/_ui/kit/page";
import { GROUP_CHOICES, SEASONS, SHARE_KINDS, TARGET_GROUPS } from "@/lib/policy/rules/content";
import { type FieldsProps, OwnTextFields, useYesNo } from "./own-text-fields.client";
import { WINDOW_ROWS } from "./part-labels.client";

export function ParticipationFields({ form, label }: FieldsProps) {
  const t = useTranslations("policy");
  return (
    <>
      <RadioGroup
        {...form.field("content.takesPart")}
        label={label("takesPart")}
        options={useYesNo()}
        required
      />
      <OwnTextFields form={form} label={label} name="definition" help={t("form.definitionHelp")} />
      <Fieldset legend={t("form.share")} help={t("form.shareHelp")}>
        <Row gap="md">
          <TextInput
            {...form.field("content.shareValue")}
            label={label("shareValue")}
            inputMode="numeric"
            width="short"
          />
          <Select
            {...form.field("content.shareKind")}
            label={label("shareKind")}
            placeholder={t("form.noShare")}
            options={SHARE_KINDS.map((kind) => ({ value: kind, label: t(`shareKinds.${kind}`) }))}
          />
        </Row>
      </Fieldset>
    </>
  );
}

export function GroupsFields({ form, label }: FieldsProps) {
  const t = useTranslations("policy");
  const options = GROUP_CHOICES.map((choice) => ({ value: choice, label: t(`choice.${choice}`) }));
  return (
    <>
      <p>{t("form.groupsLead")}</p>
      {TARGET_GROUPS.map((group) => (
        <Select
          key={group}
          {...form.field(`content.choices.${group}`)}
          label={label(`choices.${group}`)}
          placeholder={t("form.noChoice")}
          options={options}
        />
      ))}
      <OwnTextFields form={form} label={label} name="note" />
    </>
  );
}

export function PeriodsFields({ form, label }: FieldsProps) {
  const t = useTranslations("policy");
  return (
    <>
      <RadioGroup
        {...form.field("content.season")}
        label={label("season")}
        options={SEASONS.map((season) => ({ value: season, label: t(`seasons.${season}`) }))}
        required
      />
      <Fieldset legend={t("form.windows")} help={t("form.windowsHelp")}>
        {WINDOW_ROWS.map((at) => (
          <Grid key={at} min="sm">
            {(["from", "to"] as const).map((side) => (
              <TextInput
                key={side}
                {...form.field(`content.windows.${at}.${side}`)}
                label={label(`windows.${at}.${side}`)}
                maxLength={6}
                width="short"
              />
            ))}
          </Grid>
        ))}
      </Fieldset>
      <OwnTextFields form={form} label={label} name="note" />
    </>
  );
}
