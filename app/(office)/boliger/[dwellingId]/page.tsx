import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { uploadOutcome } from "@/app/_server/documents/upload-outcome";
import { read, requireRole } from "@/app/_server/read";
import { UploadResult } from "@/app/_ui/documents/upload-result";
import { addressLine } from "@/app/_ui/dwellings/address-line";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Columns, Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { dwellingRoles, registerRoles } from "@/lib/dwellings/access";
import { viewDwelling } from "@/lib/dwellings/queries/view-dwelling";
import { hasRole } from "@/lib/platform/context";
import { AddPhotos } from "./add-photos.view";
import { ArchiveAct } from "./archive-act.view";
import { Blocks } from "./blocks.view";
import { Defects } from "./defects.view";
import { DwellingFacts } from "./dwelling-facts.view";
import { Photos } from "./photos.view";
import { Residents } from "./residents.view";
import { Rooms } from "./rooms.view";

type Props = {
  params: Promise<{ dwellingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dwellings.list");
  return { title: t("title") };
}

/** A dwelling: what it is, its rooms, who lives there, when it is blocked, what is wrong, and photos. */
export default async function DwellingPage({ params, searchParams }: Props) {
  const { actor, today } = await requireRole("/boliger/[dwellingId]", ...dwellingRoles);
  const { dwellingId } = await params;
  const search = await searchParams;
  const { view, outcome } = await read(async (scope) => ({
    view: await viewDwelling(scope, dwellingId),
    outcome: await uploadOutcome(scope, search),
  }));
  const { dwelling, rooms, capacity, freeToday } = view;
  const t = await getTranslations("dwellings");
  const mayChange = hasRole(actor, ...registerRoles);
  const shared = { dwellingId: dwelling.id, rooms, today, mayChange };
  const isBlocked = view.blockedToday.some(({ roomId }) => roomId === null);
  return (
    <Page width="wide">
      <PageHeader
        breadcrumb={[{ label: t("list.title"), href: "/boliger" }]}
        title={addressLine(dwelling)}
        meta={
          <Row>
            <span>{t(`kind.${dwelling.kind}`)}</span>
            {dwelling.archivedOn && (
              <Tag>
                {t.rich("page.archivedOn", {
                  date: () => <DateText value={dwelling.archivedOn} />,
                })}
              </Tag>
            )}
            {isBlocked ? (
              <Tag tone="danger">{t("page.blockedNow")}</Tag>
            ) : capacity === null ? (
              <Tag tone={view.isLivedInToday ? "neutral" : "success"}>
                {t(view.isLivedInToday ? "page.taken" : "page.freeWhole")}
              </Tag>
            ) : (
              <Tag tone={freeToday ? "success" : "neutral"}>
                {t("page.free", { free: freeToday ?? 0, capacity })}
              </Tag>
            )}
          </Row>
        }
      />
      {outcome && <UploadResult outcome={outcome} />}
      <Messages
        namespaces={[
          "dwellings.rooms",
          "dwellings.blocks",
          "dwellings.block_reason",
          "dwellings.defects",
          "dwellings.photos",
          "dwellings.severity",
          "dwellings.errors",
        ]}
      >
        <Columns
          main={
            <>
              <Residents residents={view.residents} taken={view.takenToday} today={today} />
              <Rooms dwellingId={dwelling.id} rooms={rooms} mayChange={mayChange} />
              <Defects {...shared} defects={view.defects} photos={view.photos} />
              <Photos
                {...shared}
                photos={view.photos}
                removed={view.removedPhotos}
                defects={view.defects}
                isAddOpen={outcome !== null}
                add={
                  mayChange && (
                    <AddPhotos dwellingId={dwelling.id} defects={view.defects} outcome={outcome} />
                  )
                }
              />
              <Blocks {...shared} blocks={view.blocks} />
            </>
          }
          aside={
            <DwellingFacts
              view={view}
              acts={
                mayChange && (
                  <Row>
                    <LinkButton
                      href={`/boliger/${dwelling.id}/endre`}
                      variant="secondary"
                      size="sm"
                    >
                      {t("page.change")}
                    </LinkButton>
                    <ArchiveAct dwelling={dwelling} />
                  </Row>
                )
              }
            />
          }
        />
      </Messages>
    </Page>
  );
}
