import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/kit/photos.module.css";
import { Tag } from "@/app/_ui/kit/tag";
import type { HandoverPhoto } from "@/lib/housing/types";
import { PhotoImage } from "./photo-image.view";
import { removeHandoverPhotoAction } from "./remove-handover-photo.action";

/** The photos of a protocol, and apart from them those that were added after it was signed. */
export function HandoverPhotos({
  photos,
  isSigned,
  mayRemove,
  form,
  isFormOpen,
}: {
  photos: readonly HandoverPhoto[];
  isSigned: boolean;
  mayRemove: boolean;
  /** What adds photos, when they can be added. */
  form: ReactNode;
  isFormOpen: boolean;
}) {
  const t = useTranslations("housing.photos");
  const own = photos.filter(({ isAddition }) => !isAddition);
  const additions = photos.filter(({ isAddition }) => isAddition);
  return (
    <Section title={t("title")} id="bilder">
      <Stack>
        {isSigned && <p>{t("frozen")}</p>}
        {own.length > 0 ? (
          <PhotoGrid photos={own} mayRemove={mayRemove} />
        ) : (
          <p>{t(isSigned ? "noneSigned" : "none")}</p>
        )}
        {additions.length > 0 && (
          <>
            <h3>{t("additions")}</h3>
            <PhotoGrid photos={additions} mayRemove={false} />
          </>
        )}
        {form && (
          <Disclosure summary={t(isSigned ? "addLater" : "add")} open={isFormOpen}>
            {form}
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

function PhotoGrid({
  photos,
  mayRemove,
}: {
  photos: readonly HandoverPhoto[];
  mayRemove: boolean;
}) {
  const t = useTranslations("housing.photos");
  return (
    <ul className={styles.grid}>
      {photos.map((photo) => (
        <li key={photo.id}>
          <figure className={styles.photo}>
            <PhotoImage photo={photo} />
            <figcaption className={styles.said}>
              <Tag>{t(`subject.${photo.shows}`)}</Tag>
              {photo.caption && <span>{photo.caption}</span>}
              <span className={styles.quiet}>
                {t.rich("addedBy", {
                  date: () => <InstantText value={photo.uploadedAt} />,
                  who: photo.uploadedByName,
                })}
              </span>
            </figcaption>
            {mayRemove && (
              <ConfirmActForm
                action={removeHandoverPhotoAction}
                hidden={{ tenancyId: photo.tenancyId, photoId: photo.id, version: photo.version }}
                label={t("remove")}
                tone="danger"
                variant="secondary"
              />
            )}
          </figure>
        </li>
      ))}
    </ul>
  );
}
