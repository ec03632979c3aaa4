"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/app/_ui/kit/button";
import { shrinkPhoto } from "@/app/_ui/offline/photo";
import { keepPhoto, type OpenStore, pictureOf, removePhoto } from "@/app/_ui/offline/records";
import styles from "./road.module.css";
import type { Road } from "./use-road.client";

/** Photos to a session: made smaller and rid of where they were taken before they are kept. */
export function OfflinePhotos({
  road,
  store,
  entryId,
  onChange,
}: {
  road: Road;
  store: OpenStore;
  entryId: string;
  onChange: () => Promise<void>;
}) {
  const t = useTranslations("offline.form");
  const photos = road.contents.photos.filter((photo) => photo.entryId === entryId);
  const input = useRef<HTMLInputElement>(null);
  const help = useId();
  const [failed, setFailed] = useState(false);
  const add = async (files: FileList | null) => {
    setFailed(false);
    for (const file of files ?? []) {
      try {
        const picture = await shrinkPhoto(file);
        await keepPhoto(store, { id: crypto.randomUUID(), entryId }, picture);
      } catch {
        setFailed(true);
      }
    }
    if (input.current) input.current.value = "";
    await onChange();
    await road.reload();
  };
  const remove = async (id: string) => {
    await removePhoto(id);
    await road.reload();
  };
  return (
    <>
      <p className={styles.quiet} id={help}>
        {t("photosHelp")}
      </p>
      {photos.length > 0 && (
        <ul className={styles.photos}>
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <Thumbnail store={store} id={photo.id} alt={t("photo", { number: index + 1 })} />
              <Button
                variant="tertiary"
                tone="danger"
                size="sm"
                onClick={() => void remove(photo.id)}
              >
                {t("removePhoto", { number: index + 1 })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {failed && <p role="alert">{t("photoFailed")}</p>}
      <label className={`ds-button ${styles.file}`} data-variant="secondary" data-color="accent">
        {t("addPhoto")}
        <input
          ref={input}
          type="file"
          accept="image/*"
          multiple
          className="sr-only"
          aria-describedby={help}
          onChange={(event) => void add(event.target.files)}
        />
      </label>
    </>
  );
}

function Thumbnail({ store, id, alt }: { store: OpenStore; id: string; alt: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let left = false;
    void pictureOf(store, id).then((picture) => {
      if (!picture || left) return;
      made = URL.createObjectURL(picture);
      setAddress(made);
    });
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [store, id]);
  // biome-ignore lint/performance/noImgElement: it lies on the phone, and no server may be asked for it
  return address ? <img src={address} alt={alt} className={styles.thumbnail} /> : null;
}
