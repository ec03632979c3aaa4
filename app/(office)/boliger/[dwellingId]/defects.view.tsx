import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/kit/photos.module.css";
import { Tag } from "@/app/_ui/kit/tag";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { DwellingDefect, DwellingPhoto, DwellingRoom } from "@/lib/dwellings/types";
import { finishRepairAction } from "./finish-repair.action";
import { FinishRepairForm } from "./finish-repair.form";
import { orderRepairAction } from "./order-repair.action";
import { OrderRepairForm } from "./order-repair.form";
import { PhotoImage } from "./photo-image.view";
import { reportDefectAction } from "./report-defect.action";
import { ReportDefectForm } from "./report-defect.form";

const TONES = { minor: "info", serious: "warning", dangerous: "danger" } as const;

type Props = {
  dwellingId: string;
  defects: readonly DwellingDefect[];
  photos: readonly DwellingPhoto[];
  rooms: readonly DwellingRoom[];
  today: string;
  mayChange: boolean;
};

/** What is wrong, from the report until it is repaired. */
export function Defects({ dwellingId, defects, photos, rooms, today, mayChange }: Props) {
  const t = useTranslations("dwellings.defects");
  const severity = useTranslations("dwellings.severity");
  const state = useTranslations("dwellings.defect_state");
  const options = rooms
    .filter(({ archivedOn }) => archivedOn === null)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section id="mangler" title={t("title")}>
      <Stack>
        {defects.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <Timeline
            label={t("title")}
            items={defects.map((defect) => ({
              id: defect.id,
              when: t.rich("reported", { date: () => <DateText value={defect.reportedOn} /> }),
              title: defect.what,
              who: rooms.find(({ id }) => id === defect.roomId)?.name,
              tone: defect.state === "repaired" ? "success" : TONES[defect.severity],
              body: (
                <Stack gap="sm">
                  <Row>
                    <Tag tone={TONES[defect.severity]}>{severity(defect.severity)}</Tag>
                    <Tag tone={defect.state === "repaired" ? "success" : "neutral"}>
                      {state(defect.state)}
                    </Tag>
                  </Row>
                  <Repair defect={defect} />
                  <DefectPhotos defect={defect} photos={photos} />
                  {mayChange && defect.state !== "repaired" && (
                    <RepairActs dwellingId={dwellingId} defect={defect} today={today} />
                  )}
                </Stack>
              ),
            }))}
          />
        )}
        {mayChange && (
          <Disclosure summary={t("add")}>
            <ReportDefectForm
              action={reportDefectAction}
              dwellingId={dwellingId}
              today={today}
              rooms={options}
            />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

function Repair({ defect }: { defect: DwellingDefect }) {
  const t = useTranslations("dwellings.defects");
  const { orderedOn, orderedFrom, repairedOn, repair } = defect;
  return (
    <>
      {orderedOn && (
        <p>
          {t.rich("ordered", {
            date: () => <DateText value={orderedOn} />,
            who: orderedFrom ?? "–",
          })}
        </p>
      )}
      {repairedOn && (
        <p>
          {t.rich("repaired", { date: () => <DateText value={repairedOn} /> })}
          {repair && `: ${repair}`}
        </p>
      )}
    </>
  );
}

function DefectPhotos({ defect, photos }: { defect: DwellingDefect } & Pick<Props, "photos">) {
  const t = useTranslations("dwellings.photos");
  const own = photos.filter(({ defectId }) => defectId === defect.id);
  if (own.length === 0) return null;
  return (
    <ul className={styles.small} aria-label={t("ofDefect", { what: defect.what })}>
      {own.map((photo) => (
        <li key={photo.id}>
          <PhotoImage photo={photo} defect={defect} />
        </li>
      ))}
    </ul>
  );
}

function RepairActs({
  dwellingId,
  defect,
  today,
}: Pick<Props, "dwellingId" | "today"> & { defect: DwellingDefect }) {
  const t = useTranslations("dwellings.defects");
  return (
    <Row>
      {defect.state === "reported" && (
        <Dialog trigger={t("order")} title={t("orderTitle", { what: defect.what })}>
          <OrderRepairForm
            action={orderRepairAction}
            dwellingId={dwellingId}
            defect={defect}
            today={today}
          />
        </Dialog>
      )}
      <Dialog trigger={t("finish")} title={t("finishTitle", { what: defect.what })}>
        <FinishRepairForm
          action={finishRepairAction}
          dwellingId={dwellingId}
          defect={defect}
          today={today}
        />
      </Dialog>
    </Row>
  );
}
