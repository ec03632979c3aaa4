import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { DwellingRoom } from "@/lib/dwellings/types";
import { archiveRoomAction } from "./archive-room.action";
import { saveRoomAction } from "./save-room.action";
import { SaveRoomForm } from "./save-room.form";

/** The rooms with their beds, which are what counts where there are any. */
export function Rooms({
  dwellingId,
  rooms,
  mayChange,
}: {
  dwellingId: string;
  rooms: readonly DwellingRoom[];
  mayChange: boolean;
}) {
  const t = useTranslations("dwellings");
  const columns: Column<DwellingRoom>[] = [
    {
      key: "name",
      header: t("rooms.name"),
      primary: true,
      cell: ({ name, archivedOn }) =>
        archivedOn ? (
          <Row>
            {name} <Tag>{t("rooms.archived")}</Tag>
          </Row>
        ) : (
          name
        ),
    },
    {
      key: "beds",
      header: t("rooms.beds"),
      cell: ({ beds }) => t("rooms.bedCount", { count: beds }),
    },
    {
      key: "area",
      header: t("rooms.areaM2"),
      cell: ({ areaM2 }) => (areaM2 === null ? "–" : t("list.sqm", { area: areaM2 })),
    },
  ];
  if (mayChange) {
    columns.push({
      key: "acts",
      header: t("page.change"),
      cell: (room) =>
        room.archivedOn ? (
          "–"
        ) : (
          <Row>
            <Dialog
              trigger={t("rooms.change", { name: room.name })}
              triggerVariant="tertiary"
              title={t("rooms.change", { name: room.name })}
            >
              <SaveRoomForm action={saveRoomAction} dwellingId={dwellingId} room={room} />
            </Dialog>
            <Dialog
              trigger={t("rooms.archive")}
              triggerVariant="tertiary"
              title={t("rooms.archiveTitle", { name: room.name })}
            >
              <p>{t("rooms.archiveBody")}</p>
              <ConfirmActForm
                action={archiveRoomAction}
                hidden={{ dwellingId, partId: room.id, version: room.version }}
                label={t("rooms.archive")}
              />
            </Dialog>
          </Row>
        ),
    });
  }
  return (
    <Section id="rom" title={t("rooms.title")}>
      <Stack>
        <p>{t(rooms.length === 0 ? "rooms.none" : "rooms.lead")}</p>
        <DataTable
          caption={t("rooms.title")}
          captionHidden
          columns={columns}
          rows={rooms}
          rowKey={({ id }) => id}
          empty={<p>{t("rooms.lead")}</p>}
        />
        {mayChange && (
          <Disclosure summary={t("rooms.add")}>
            <SaveRoomForm action={saveRoomAction} dwellingId={dwellingId} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
