"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";
import { Button } from "@/app/_ui/kit/button";
import { Grid } from "@/app/_ui/kit/page";
import { DWELLING_KINDS, LETTINGS } from "@/lib/dwellings/rules/codes";
import type { LandlordChoice as Choice } from "@/lib/organisations/types";
import { LandlordChoice } from "./landlord-choice.client";
import { YesNo } from "./yes-no";

type Standing = { dwellingId: string; applications: number; livingThere: number };

/** The home and who lets it. One that stands at the address already is offered instead. */
export function HomeFields({
  form,
  findLandlords,
}: {
  form: ActionForm;
  findLandlords: (typed: string) => Promise<Choice[]>;
}) {
  const t = useTranslations("self-settlement.form");
  const [used, setUsed] = useState<Standing | null>(null);
  // What was typed of the dwelling counts no more once the registered one is used.
  const use = (dwelling: Standing) => {
    form.unregister("dwelling");
    form.setValue("dwellingId", dwelling.dwellingId);
    setUsed(dwelling);
  };
  const write = () => {
    form.unregister("dwellingId");
    setUsed(null);
  };
  const standing =
    form.state.code === "dwellings.errors.already-registered"
      ? (form.state.current as Standing | undefined)
      : undefined;
  return (
    <>
      <Fieldset legend={t("homeTitle")}>
        {used ? (
          <Alert tone="success" title={t("standsChosen")} level={3}>
            <HiddenInput name="dwellingId" value={used.dwellingId} />
            <Use standing={used} />
            <Button variant="secondary" size="sm" onClick={write}>
              {t("standsUndo")}
            </Button>
          </Alert>
        ) : (
          standing && (
            <Alert tone="warning" title={t("standsTitle")} level={3} role="alert">
              <Use standing={standing} />
              <p>{t("standsBody")}</p>
              <Button variant="secondary" onClick={() => use(standing)}>
                {t("standsUse")}
              </Button>
            </Alert>
          )
        )}
        {!used && <DwellingFields form={form} />}
      </Fieldset>
      <LandlordFields form={form} findLandlords={findLandlords} />
    </>
  );
}

function Use({ standing }: { standing: Standing }) {
  const t = useTranslations("self-settlement.page");
  const { applications, livingThere: living } = standing;
  return <p>{t("useSome", { applications, living })}</p>;
}

/** What is registered of a dwelling. */
export function DwellingFields({ form }: { form: ActionForm }) {
  const t = useTranslations("self-settlement.form");
  const kind = useTranslations("dwellings.kind");
  const letting = useTranslations("dwellings.letting");
  const field = (part: string) => form.field(`dwelling.${part}`);
  const words = { yes: t("yes"), no: t("no") };
  return (
    <>
      <Grid min="md">
        <TextInput {...field("streetAddress")} label={t("streetAddress")} />
        <TextInput {...field("unit")} label={t("unit")} help={t("unitHelp")} width="medium" />
        <TextInput
          {...field("postalCode")}
          label={t("postalCode")}
          inputMode="numeric"
          maxLength={4}
          width="short"
        />
        <TextInput {...field("postalPlace")} label={t("postalPlace")} width="medium" />
        <Select
          {...field("kind")}
          label={t("kind")}
          options={DWELLING_KINDS.map((value) => ({ value, label: kind(value) }))}
        />
        <Select
          {...field("letting")}
          label={t("letting")}
          help={t("lettingHelp")}
          options={LETTINGS.map((value) => ({ value, label: letting(value) }))}
          placeholder={null}
        />
        <TextInput
          {...field("rooms")}
          label={t("rooms")}
          help={t("roomsHelp")}
          inputMode="numeric"
          width="short"
        />
        <TextInput {...field("areaM2")} label={t("area")} inputMode="decimal" width="short" />
      </Grid>
      <Grid min="sm">
        <YesNo {...field("ownEntrance")} label={t("ownEntrance")} words={words} />
        <YesNo {...field("ownBathroom")} label={t("ownBathroom")} words={words} />
        <YesNo {...field("ownKitchen")} label={t("ownKitchen")} words={words} />
      </Grid>
    </>
  );
}

/** Who lets the dwelling: a registered landlord or a new one. */
export function LandlordFields({
  form,
  findLandlords,
  landlord = null,
}: {
  form: ActionForm;
  findLandlords: (typed: string) => Promise<Choice[]>;
  landlord?: Pick<Choice, "id" | "name"> | null;
}) {
  const t = useTranslations("self-settlement.form");
  const [chosen, setChosen] = useState(landlord);
  const choose = (choice: Pick<Choice, "id" | "name"> | null) => {
    if (choice) form.unregister("landlord");
    setChosen(choice);
  };
  const field = (part: string) => form.field(`landlord.${part}`);
  return (
    <Fieldset legend={t("landlordTitle")}>
      <LandlordChoice find={findLandlords} chosen={chosen} onChoose={choose} />
      {!chosen && (
        <>
          <RadioGroup
            {...field("kind")}
            label={t("landlordKind")}
            options={[
              { value: "person", label: t("person") },
              { value: "organisation", label: t("organisation") },
            ]}
            inline
          />
          <Grid min="md">
            <TextInput {...field("name")} label={t("landlordName")} />
            <TextInput
              {...field("organisationNumber")}
              label={t("organisationNumber")}
              inputMode="numeric"
              width="medium"
            />
            <TextInput {...field("phone")} label={t("phone")} inputMode="tel" width="medium" />
            <TextInput {...field("email")} label={t("email")} inputMode="email" />
            <TextInput {...field("contactName")} label={t("contactName")} />
          </Grid>
        </>
      )}
    </Fieldset>
  );
}
