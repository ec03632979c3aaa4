"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { DwellingRoom } from "@/lib/dwellings/types";

const saveRoomInput = () =>
  import("@/lib/dwellings/input").then(({ saveRoomInput }) =>
    saveRoomInput.pick({ name: true, areaM2: true, beds: true }),
  );

/** A new room, or one that is changed. */
export function SaveRoomForm({
  action,
  dwellingId,
  room,
}: {
  action: FormAction;
  dwellingId: string;
  room?: DwellingRoom;
}) {
  const t = useTranslations("dwellings.rooms");
  const form = useActionForm(saveRoomInput, action, {
    values: { ...room },
    conflictLabels: { name: t("name"), areaM2: t("areaM2"), beds: t("beds") },
  });
  return (
    <ActionForm form={form} version={room?.version}>
      <HiddenInput name="dwellingId" value={dwellingId} />
      {room && <HiddenInput name="roomId" value={room.id} />}
      <Grid min="sm">
        <TextInput {...form.field("name")} label={t("name")} required />
        <TextInput
          {...form.field("beds")}
          label={t("beds")}
          inputMode="numeric"
          width="short"
          required
        />
        <TextInput
          {...form.field("areaM2")}
          label={t("areaM2")}
          inputMode="decimal"
          width="short"
        />
      </Grid>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
