import { useTranslations } from "next-intl";
import { PhotoFrame } from "@/app/_ui/kit/photo-frame";
import styles from "@/app/_ui/kit/photos.module.css";
import type { HandoverPhoto } from "@/lib/housing/types";

/** A photo in its frame, which opens it in full in a tab of its own. */
export function PhotoImage({ photo }: { photo: HandoverPhoto }) {
  const t = useTranslations("housing.photos");
  const href = `/api/dokumenter/overlevering/${photo.id}`;
  const shows = t(`altOf.${photo.shows}`);
  return (
    <PhotoFrame
      href={href}
      alt={photo.caption ? `${shows}: ${photo.caption}` : shows}
      newTab={t("newTab")}
    />
  );
}

/** The photos of one thing, small, beside what is written of it. */
export function PhotosBeside({ photos }: { photos: readonly HandoverPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className={`${styles.small} ${styles.beside}`}>
      {photos.map((photo) => (
        <li key={photo.id}>
          <PhotoImage photo={photo} />
        </li>
      ))}
    </ul>
  );
}
