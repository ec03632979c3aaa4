import { useFormatter, useTranslations } from "next-intl";
import type { DwellingDefect, DwellingPhoto } from "@/lib/dwellings/types";
import styles from "./photos.module.css";

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
  return (
    <a href={href} className={styles.frame} target="_blank" rel="noopener">
      {/* biome-ignore lint/performance/noImgElement: sealed files are given by our own route alone */}
      <img src={href} alt={said(photo, defect)} loading="lazy" decoding="async" />
      <span className="sr-only"> ({t("newTab")})</span>
    </a>
  );
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
