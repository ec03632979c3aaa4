"use client";
import { useTranslations } from "next-intl";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { type Option, Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { DWELLING_KINDS, ENERGY_LABELS, HOLDINGS, LETTINGS } from "@/lib/dwellings/rules/codes";

export type DwellingOptions = { areas: readonly string[]; landlords: readonly Option[] };

/** What the register holds of a dwelling, when registered and when changed. */
export function DwellingFields({
  form,
  options: { areas, landlords },
}: {
  form: ActionForm;
  options: DwellingOptions;
}) {
  const f = useTranslations("dwellings.fields");
  const t = useTranslations("dwellings.form");
  const kind = useTranslations("dwellings.kind");
  const holding = useTranslations("dwellings.holding");
  const letting = useTranslations("dwellings.letting");
  return (
    <>
      <Fieldset legend={t("whereTitle")}>
        <Grid min="md">
          <TextInput {...form.field("streetAddress")} label={f("streetAddress")} required />
          <TextInput {...form.field("unit")} label={f("unit")} help={f("unitHelp")} />
          <TextInput
            {...form.field("postalCode")}
            label={f("postalCode")}
            inputMode="numeric"
            maxLength={4}
            width="short"
            required
          />
          <TextInput {...form.field("postalPlace")} label={f("postalPlace")} required />
          <TextInput
            {...form.field("areaName")}
            label={f("areaName")}
            help={f("areaNameHelp")}
            list="dwelling-areas"
          />
        </Grid>
        <datalist id="dwelling-areas">
          {areas.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Fieldset>
      <Fieldset legend={t("whatTitle")}>
        <Grid min="md">
          <Select
            {...form.field("kind")}
            label={f("kind")}
            options={DWELLING_KINDS.map((value) => ({ value, label: kind(value) }))}
            required
          />
          <Select
            {...form.field("holding")}
            label={f("holding")}
            options={HOLDINGS.map((value) => ({ value, label: holding(value) }))}
            required
          />
          <Select
            {...form.field("letting")}
            label={f("letting")}
            options={LETTINGS.map((value) => ({ value, label: letting(value) }))}
            placeholder={null}
          />
          <Select
            {...form.field("landlordId")}
            label={f("landlordId")}
            options={landlords}
            placeholder={f("noLandlord")}
          />
        </Grid>
        <Grid min="sm">
          <TextInput
            {...form.field("rooms")}
            label={f("rooms")}
            help={f("roomsHelp")}
            inputMode="numeric"
            width="short"
          />
          <TextInput
            {...form.field("places")}
            label={f("places")}
            help={f("placesHelp")}
            inputMode="numeric"
            width="short"
          />
          <TextInput
            {...form.field("bedrooms")}
            label={f("bedrooms")}
            inputMode="numeric"
            width="short"
          />
          <TextInput
            {...form.field("areaM2")}
            label={f("areaM2")}
            inputMode="decimal"
            width="short"
          />
          <Answer form={form} name="ownEntrance" />
          <Answer form={form} name="ownBathroom" />
          <Answer form={form} name="ownKitchen" />
          <Answer form={form} name="isFurnished" />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("accessTitle")}>
        <Grid min="sm">
          <Answer form={form} name="stepFreeEntrance" />
          <Answer form={form} name="wheelchairAccessible" />
          <Answer form={form} name="accessibleBathroom" />
          <Answer form={form} name="hasLift" />
          <TextInput
            {...form.field("floor")}
            label={f("floor")}
            help={f("floorHelp")}
            inputMode="numeric"
            width="short"
          />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("availableTitle")}>
        <Grid min="md">
          <DateInput
            {...form.field("availableFrom")}
            label={f("availableFrom")}
            help={f("availableFromHelp")}
          />
          <DateInput {...form.field("availableTo")} label={f("availableTo")} />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("rentTitle")}>
        <Grid min="sm">
          <MoneyInput {...form.field("monthlyRent")} label={f("monthlyRent")} />
          <MoneyInput {...form.field("monthlyEnergy")} label={f("monthlyEnergy")} />
          <MoneyInput
            {...form.field("monthlyCostEmpty")}
            label={f("monthlyCostEmpty")}
            help={f("monthlyCostEmptyHelp")}
          />
          <Answer form={form} name="includesHeating" />
          <Answer form={form} name="includesElectricity" />
          <Answer form={form} name="includesInternet" />
          <Answer form={form} name="approvedForAllowance" />
          <Select
            {...form.field("energyLabel")}
            label={f("energyLabel")}
            options={ENERGY_LABELS.map((value) => ({ value, label: value }))}
            placeholder={t("notKnown")}
          />
        </Grid>
      </Fieldset>
      <Textarea
        {...form.field("note")}
        label={f("note")}
        help={f("noteHelp")}
        rows={3}
        warnSensitive
      />
    </>
  );
}

type AnswerField =
  | "ownEntrance"
  | "ownBathroom"
  | "ownKitchen"
  | "isFurnished"
  | "stepFreeEntrance"
  | "wheelchairAccessible"
  | "accessibleBathroom"
  | "hasLift"
  | "includesHeating"
  | "includesElectricity"
  | "includesInternet"
  | "approvedForAllowance";

/** Yes, no, or not known yet. */
function Answer({ form, name }: { form: ActionForm; name: AnswerField }) {
  const f = useTranslations("dwellings.fields");
  const t = useTranslations("dwellings.form");
  return (
    <Select
      {...form.field(name)}
      label={f(name)}
      options={[
        { value: "true", label: t("yes") },
        { value: "false", label: t("no") },
      ]}
      placeholder={t("notKnown")}
    />
  );
}

const FIELDS = [
  "streetAddress",
  "unit",
  "postalCode",
  "postalPlace",
  "areaName",
  "kind",
  "holding",
  "letting",
  "landlordId",
  "rooms",
  "bedrooms",
  "places",
  "areaM2",
  "ownEntrance",
  "ownBathroom",
  "ownKitchen",
  "stepFreeEntrance",
  "wheelchairAccessible",
  "accessibleBathroom",
  "hasLift",
  "floor",
  "approvedForAllowance",
  "energyLabel",
  "availableFrom",
  "availableTo",
  "monthlyRent",
  "includesHeating",
  "includesElectricity",
  "includesInternet",
  "isFurnished",
  "monthlyEnergy",
  "monthlyCostEmpty",
  "note",
] as const;

/** Labels by field, to name them when someone else saved first. */
export function useDwellingLabels(): Record<string, string> {
  const f = useTranslations("dwellings.fields");
  return Object.fromEntries(FIELDS.map((name) => [name, f(name)]));
}
