import { useFormatter, useTranslations } from "next-intl";
import { PhotoFrame } from "@/app/_ui/kit/photo-frame";
import type { DwellingDefect, DwellingPhoto } from "@/lib/dwellings/types";

/** A photo in its frame, which opens it in full in a tab of its own. */
export function PhotoImage({
  photo,
  defect,
}: {
  photo: DwellingPhoto;
  defect: Pick<DwellingDefect, "what"> | undefined;
}) {
  const t = useTranslations("dwellings.photos");
  const said = usePhotoWords();
  const href = `/api/dokumenter/boligbilder/${photo.id}`;
  return <PhotoFrame href={href} alt={said(photo, defect)} newTab={t("newTab")} />;
}

/** What a photo shows, in words: what is written below it, else of what and from when it is. */
export function usePhotoWords() {
  const t = useTranslations("dwellings.photos");
  const format = useFormatter();
  return (
    { caption, uploadedAt }: DwellingPhoto,
    defect: Pick<DwellingDefect, "what"> | undefined,
  ): string => {
    if (caption) return caption;
    if (defect) return t("altDefect", { what: defect.what });
    const date = format.dateTime(new Date(uploadedAt), {
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
    });
    return t("altDwelling", { date });
  };
}
