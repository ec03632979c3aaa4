import { useTranslations } from "next-intl";
import type { HandoverPhoto } from "@/lib/housing/types";
import styles from "./handover-photos.module.css";

/** A photo in its frame, which opens it in full in a tab of its own. */
export function PhotoImage({ photo }: { photo: HandoverPhoto }) {
  const t = useTranslations("housing.photos");
  const href = `/api/dokumenter/overlevering/${photo.id}`;
  const shows = t(`altOf.${photo.shows}`);
  return (
    <a href={href} className={styles.frame} target="_blank" rel="noopener">
      {/* biome-ignore lint/performance/noImgElement: sealed files are given by our own route alone */}
      <img
        src={href}
        alt={photo.caption ? `${shows}: ${photo.caption}` : shows}
        loading="lazy"
        decoding="async"
      />
      <span className="sr-only"> ({t("newTab")})</span>
    </a>
  );
}

/** The photos of one thing, small, beside what is written of it. */
export function PhotosBeside({ photos }: { photos: readonly HandoverPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className={styles.small}>
      {photos.map((photo) => (
        <li key={photo.id}>
          <PhotoImage photo={photo} />
        </li>
      ))}
    </ul>
  );
}
