import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { DateText, InstantText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/kit/photos.module.css";
import { Tag } from "@/app/_ui/kit/tag";
import { lastDayToRestore } from "@/lib/documents/rules/restoring";
import type { DwellingDefect, DwellingPhoto } from "@/lib/dwellings/types";
import { captionPhotoAction } from "./caption-photo.action";
import { CaptionPhotoForm } from "./caption-photo.form";
import { PhotoImage, usePhotoWords } from "./photo-image.view";
import { removePhotoAction } from "./remove-photo.action";
import { restorePhotoAction } from "./restore-photo.action";

type Props = {
  dwellingId: string;
  photos: readonly DwellingPhoto[];
  /** Those that can still be brought back. */
  removed: readonly DwellingPhoto[];
  defects: readonly DwellingDefect[];
  mayChange: boolean;
  /** The form that adds photos, and whether an upload did not go well in all. */
  add: ReactNode;
  isAddOpen: boolean;
};

/** Photos of the dwelling and of its defects, with what each shows. */
export function Photos({ photos, defects, mayChange, dwellingId, ...more }: Props) {
  const t = useTranslations("dwellings.photos");
  const defectOf = ({ defectId }: DwellingPhoto) => defects.find(({ id }) => id === defectId);
  return (
    <Section id="bilder" title={t("title")}>
      <Stack>
        {photos.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <ul className={styles.grid}>
            {photos.map((photo) => (
              <li key={photo.id}>
                <Photo photo={photo} defect={defectOf(photo)}>
                  {mayChange && <PhotoActs dwellingId={dwellingId} photo={photo} />}
                </Photo>
              </li>
            ))}
          </ul>
        )}
        {mayChange && (
          <Disclosure summary={t("add")} open={more.isAddOpen}>
            {more.add}
          </Disclosure>
        )}
        {mayChange && more.removed.length > 0 && (
          <Disclosure summary={t("removed", { count: more.removed.length })}>
            <ul className={styles.removed}>
              {more.removed.map((photo) => (
                <li key={photo.id}>
                  <Removed dwellingId={dwellingId} photo={photo} defect={defectOf(photo)} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

function Photo({
  photo,
  defect,
  children,
}: {
  photo: DwellingPhoto;
  defect: DwellingDefect | undefined;
  children: ReactNode;
}) {
  const t = useTranslations("dwellings.photos");
  return (
    <figure className={styles.photo}>
      <PhotoImage photo={photo} defect={defect} />
      <figcaption className={styles.said}>
        {photo.caption && <span>{photo.caption}</span>}
        {defect && <Tag tone="warning">{t("ofDefect", { what: defect.what })}</Tag>}
        <span className={styles.quiet}>
          {t.rich("addedBy", {
            date: () => <InstantText value={photo.uploadedAt} withTime={false} />,
            who: photo.uploadedByName,
          })}
        </span>
      </figcaption>
      {children}
    </figure>
  );
}

function PhotoActs({ dwellingId, photo }: { dwellingId: string; photo: DwellingPhoto }) {
  const t = useTranslations("dwellings.photos");
  return (
    <Row>
      <Dialog trigger={t("captionChange")} triggerVariant="tertiary" title={t("captionChange")}>
        <CaptionPhotoForm action={captionPhotoAction} dwellingId={dwellingId} photo={photo} />
      </Dialog>
      <ConfirmActForm
        action={removePhotoAction}
        hidden={{ dwellingId, partId: photo.id, version: photo.version }}
        label={t("remove")}
        tone="danger"
        variant="secondary"
      />
    </Row>
  );
}

function Removed({
  dwellingId,
  photo,
  defect,
}: {
  dwellingId: string;
  photo: DwellingPhoto;
  defect: DwellingDefect | undefined;
}) {
  const t = useTranslations("dwellings.photos");
  const said = usePhotoWords();
  return (
    <Stack gap="sm">
      <span>{said(photo, defect)}</span>
      <span className={styles.quiet}>
        {t.rich("restorable", {
          date: () => <DateText value={lastDayToRestore(photo.removedAt ?? photo.uploadedAt)} />,
        })}
      </span>
      <ConfirmActForm
        action={restorePhotoAction}
        hidden={{ dwellingId, partId: photo.id, version: photo.version }}
        label={t("restore")}
        variant="secondary"
      />
    </Stack>
  );
}
