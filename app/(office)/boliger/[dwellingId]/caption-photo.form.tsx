"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { DwellingPhoto } from "@/lib/dwellings/types";

const input = () =>
  import("@/lib/dwellings/input").then(({ captionPhotoInput }) =>
    captionPhotoInput.pick({ caption: true }),
  );

export function CaptionPhotoForm({
  action,
  dwellingId,
  photo,
}: {
  action: FormAction;
  dwellingId: string;
  photo: Pick<DwellingPhoto, "id" | "caption" | "version">;
}) {
  const t = useTranslations("dwellings.photos");
  const form = useActionForm(input, action, { values: { caption: photo.caption ?? "" } });
  return (
    <ActionForm form={form} version={photo.version}>
      <HiddenInput name="dwellingId" value={dwellingId} />
      <HiddenInput name="partId" value={photo.id} />
      <Textarea
        {...form.field("caption")}
        label={t("caption")}
        help={t("captionHelp")}
        rows={2}
        warnSensitive
      />
      <SubmitButton>{t("captionSave")}</SubmitButton>
    </ActionForm>
  );
}
