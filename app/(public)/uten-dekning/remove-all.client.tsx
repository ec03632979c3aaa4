"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/kit/button";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import type { Road } from "./use-road.client";

/** Takes everything off the phone, and says first what would be lost. */
export function RemoveAll({ road }: { road: Road }) {
  const t = useTranslations("offline");
  const { standing, contents } = road;
  const unsent =
    standing && "unsent" in standing
      ? standing.unsent
      : contents.entries.filter(({ state }) => state !== "sent").length + contents.photos.length;
  return (
    <div>
      <Dialog
        trigger={t("remove.all")}
        triggerVariant="tertiary"
        triggerTone="danger"
        title={t("remove.title")}
      >
        <p>{t("remove.text", { count: unsent })}</p>
        <form method="dialog" onSubmit={() => void road.removeAll()}>
          <Button type="submit" tone="danger">
            {t("remove.confirm")}
          </Button>
        </form>
      </Dialog>
    </div>
  );
}
